/** Where a text stops being JSON, counted from 1, and what should stand there. */
export interface JsonFault {
  line: number;
  column: number;
  expected: string;
}

const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;

type Expecting = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or }' | ', or ]' | 'end';

const sentences: Record<Expecting, string> = {
  value: 'write a value here: a text in double quotes, a number, true, false, { or [',
  'value or ]': 'write a value or ] here',
  key: 'write the name of a field in double quotes here; no comma may stand before }',
  'key or }': 'write the name of a field in double quotes, or }, here',
  ':': 'write a colon here',
  ', or }': 'write a comma or } here',
  ', or ]': 'write a comma or ] here',
  end: 'nothing may follow the last bracket',
};

/** The first place at which `text` is not JSON; `undefined` when it is. The engine's own messages often give none. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  for (let at = 0; ; ) {
    token.lastIndex = at;
    const found = token.exec(text);
    const next: Expecting | undefined | null =
      found && follow(expecting, open, found[1] ?? (found[2] === undefined ? 'value' : 'text'));
    if (!next) {
      const rest = text.slice(at);
      const start = at + (rest.length - rest.trimStart().length);
      if (start === text.length && expecting === 'end') return undefined;
      return { ...placeOf(text, start), expected: sentences[expecting] };
    }
    expecting = next;
    at = token.lastIndex;
  }
}

/** What may come after `met`, or `undefined` when it may not stand where it does. */
function follow(expecting: Expecting, open: ('{' | '[')[], met: string): Expecting | undefined {
  const afterValue = () => (open.length === 0 ? 'end' : open.at(-1) === '{' ? ', or }' : ', or ]');
  const inValue = expecting === 'value' || expecting === 'value or ]';
  const closes = (met === '}' && open.at(-1) === '{') || (met === ']' && open.at(-1) === '[');
  if (closes && expecting.endsWith(`or ${met}`)) {
    open.pop();
    return afterValue();
  }
  if (met === '{' || met === '[') {
    if (!inValue) return undefined;
    open.push(met);
    return met === '{' ? 'key or }' : 'value or ]';
  }
  if (met === ':') return expecting === ':' ? 'value' : undefined;
  if (met === ',') return expecting === ', or }' ? 'key' : expecting === ', or ]' ? 'value' : undefined;
  if (met === 'text' && expecting.startsWith('key')) return ':';
  return inValue && (met === 'text' || met === 'value') ? afterValue() : undefined;
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
