/** States from whose scripts names are spelled in several ways. */
const cyrillic = new Set('AM AZ BA BG BY GE KG KZ MD ME MK MN RS RU TJ TM UA UZ'.split(' '));
const nordic = new Set(['AT', 'CH', 'DE', 'DK', 'FO', 'IS', 'NO', 'SE', 'FI']);
const arabic = new Set(
  'AE AF BD BH DJ DZ EG EH IQ IR JO KM KW LB LY MA MR MV OM PK PS QA SA SD SO SY TN YE'.split(' '),
);

/** Groups of spellings of one given name; each is written in place of each other. */
const given: readonly string[][] = [
  ['Sergey', 'Sergei', 'Sergiy', 'Serhiy', 'Serhii'],
  ['Alexander', 'Aleksandr', 'Aleksander', 'Alexandr'],
  ['Oleksandr', 'Olexandr'],
  ['Alexey', 'Alexei', 'Aleksey', 'Aleksei'],
  ['Oleksiy', 'Oleksii', 'Olexiy'],
  ['Andrey', 'Andrei'],
  ['Andriy', 'Andrii'],
  ['Dmitry', 'Dmitri', 'Dmitriy', 'Dmitrii'],
  ['Dmytro', 'Dmitro'],
  ['Yury', 'Yuri', 'Yuriy', 'Yurii'],
  ['Yevgeny', 'Evgeny', 'Yevgeniy', 'Evgeni', 'Yevgeni'],
  ['Nikolay', 'Nikolai'],
  ['Mikhail', 'Mikhael'],
  ['Mykhailo', 'Mykhaylo'],
  ['Valery', 'Valeriy', 'Valeri', 'Valerii'],
  ['Vasily', 'Vasiliy', 'Vasili'],
  ['Vitaly', 'Vitaliy', 'Vitali', 'Vitalii'],
  ['Anatoly', 'Anatoliy', 'Anatoli', 'Anatolii'],
  ['Grigory', 'Grigoriy', 'Grigori'],
  ['Georgy', 'Georgiy', 'Georgi'],
  ['Gennady', 'Gennadiy', 'Gennadi'],
  ['Maxim', 'Maksim', 'Maksym'],
  ['Viktor', 'Victor'],
  ['Pavel', 'Pavlo'],
  ['Igor', 'Ihor'],
  ['Mohammed', 'Mohammad', 'Muhammad', 'Mohamed', 'Muhammed'],
  ['Ahmed', 'Ahmad'],
  ['Hussein', 'Hussain', 'Husain', 'Hossein'],
  ['Abdullah', 'Abdallah', 'Abdulla'],
  ['Khalid', 'Khaled'],
  ['Yousef', 'Yusuf', 'Youssef', 'Yousuf'],
  ['Faisal', 'Faysal', 'Feisal'],
  ['Mahmoud', 'Mahmud'],
  ['Osama', 'Usama'],
];
const groupOf = new Map(given.flatMap(group => group.map(one => [one, group] as const)));

/** More spellings than this of one name help nobody. */
const mostSpellings = 8;

/** Other spellings under which newspapers write a name of such a country. */
export function spellingsOf(name: string, country: string): string[] {
  const words = name.split(' ');
  const variants = words.map(word => [word, ...variantsOf(word, country)]);
  let names = [''];
  for (const choices of variants) {
    names = names.flatMap(start => choices.map(choice => (start === '' ? choice : `${start} ${choice}`)));
    if (names.length > 4 * mostSpellings) names = names.slice(0, 4 * mostSpellings);
  }
  return names.filter(one => one !== name).slice(0, mostSpellings);
}

function variantsOf(word: string, country: string): string[] {
  const found: string[] = [];
  if (cyrillic.has(country) || arabic.has(country)) {
    found.push(...(groupOf.get(word) ?? []).filter(one => one !== word));
  }
  if (cyrillic.has(country)) {
    const ending = /(sk|tsk|ck)(iy|yy|yi|y|i|ii|yj)$/.exec(word);
    if (ending) {
      const stem = word.slice(0, ending.index) + ending[1];
      found.push(...['y', 'iy', 'yy', 'yi', 'i'].map(end => stem + end).filter(one => one !== word));
    }
    if (/[^aeiou]yov$/.test(word)) found.push(word.replace(/yov$/, 'ev'));
    if (/^Ye/.test(word) && !groupOf.has(word)) found.push(word.slice(1).replace(/^e/, 'E'));
  }
  if (arabic.has(country)) {
    if (/^(al|el)-/i.test(word)) {
      const article = word.slice(0, 2).toLowerCase() === 'al' ? 'el' : 'al';
      found.push(article + word.slice(2));
    }
  }
  if (nordic.has(country) && /[øöäüå]/i.test(word)) {
    found.push(
      word.replace(/[øöäüåØÖÄÜÅ]/g, letter => {
        const plain = { ø: 'oe', ö: 'oe', ä: 'ae', ü: 'ue', å: 'aa' }[letter.toLowerCase()]!;
        return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
      }),
    );
  }
  return found;
}
