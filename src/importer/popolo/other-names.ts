import type { AliasSource } from '../../compiler/schema.ts';
import type { PopoloName } from './shapes.ts';

const shortName = 'short name';
/** As EveryPolitician marks names in other languages. */
const multilingual = 'multilingual';

/** What an entity is called beside its name. */
export interface OtherNames {
  aliases: AliasSource[];
  shortNames: string[];
  /** By language. */
  names: Map<string, string[]>;
  shortNamesIn: Map<string, string[]>;
}

/** Other names as Popolo's. */
export function toOtherNames({ aliases, shortNames, names, shortNamesIn }: OtherNames): PopoloName[] {
  return [
    ...aliases.map(alias => {
      if (typeof alias === 'string') return { name: alias };
      const { text, exactly, context } = alias;
      return { name: text, ...(exactly && { exactly }), ...(context && { context }) };
    }),
    ...shortNames.map(name => ({ name, note: shortName })),
    ...[...names].flatMap(([lang, texts]) => texts.map(name => ({ name, lang, note: multilingual }))),
    ...[...shortNamesIn].flatMap(([lang, texts]) => texts.map(name => ({ name, lang, note: shortName }))),
  ];
}

/** Popolo's other names as ours; a name in English is an alias, whatever it is noted to be. */
export function fromOtherNames(told: readonly PopoloName[]): OtherNames {
  const found: OtherNames = { aliases: [], shortNames: [], names: new Map(), shortNamesIn: new Map() };
  for (const { name, note, lang, exactly, context } of told) {
    const text = name.trim();
    if (text === '') continue;
    if (lang !== undefined && lang !== 'en') {
      const map = note === shortName ? found.shortNamesIn : found.names;
      map.set(lang, [...(map.get(lang) ?? []), text]);
    } else if (note === shortName) found.shortNames.push(text);
    else if (!exactly && !context) found.aliases.push(text);
    else found.aliases.push({ text, ...(exactly && { exactly }), ...(context && { context }) });
  }
  return found;
}
