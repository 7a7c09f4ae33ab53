/** The interface's messages in English, which every other language translates: what may be said, by its name. */
type Messages = typeof import('../../_locales/en/messages.json');
export type MessageKey = keyof Messages;

/** What is counted has a message for each plural of its language: `more_one`, `more_other`. */
export type CountedKey = { [K in MessageKey]: K extends `${infer Base}_other` ? Base : never }[MessageKey];

/** Says one message in the reader's language; `parts` stand in place of `$1`, `$2` and so on. */
export type Say = (message: MessageKey, parts: string[]) => string;

/** Everything there is to say about one language: its tag, its messages, and how it counts. */
export interface Voice {
  /** BCP 47 tag in which dates, numbers and lists are said, so that they fit the words beside them. */
  language: string;
  text(message: MessageKey): string;
  /** A sentence with gaps, to be filled in the order of `$1`, `$2`, …; the language decides where they stand. */
  sentence<Parts extends (string | number)[]>(message: MessageKey): (...parts: Parts) => string;
  /** A sentence that counts: `$1` is the number, and decides which plural is said. */
  counted<Parts extends (string | number)[]>(message: CountedKey): (count: number, ...parts: Parts) => string;
  /** A length of time: "13 days". */
  time(count: number, unit: 'day' | 'month' | 'year'): string;
}

/** The voice of the language in which `say` says messages. */
export function voiceOf(say: Say): Voice {
  const language = say('language', []);
  // Made when something is counted: a browser takes twenty milliseconds to make its first.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return {
    language,
    text: message => say(message, []),
    sentence:
      message =>
      (...parts) =>
        say(message, parts.map(String)),
    counted:
      message =>
      (count, ...parts) => {
        plurals ??= new Intl.PluralRules(language);
        numbers ??= new Intl.NumberFormat(language);
        const plural = `${message}_${plurals.select(count)}` as MessageKey;
        return say(plural, [numbers.format(count), ...parts.map(String)]);
      },
    time: (count, unit) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  };
}
