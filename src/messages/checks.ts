/**
 * Reads a value from elsewhere as what it should be.
 *
 * @throws Error that says where the fault is and what should stand there: `blocks 3 must be text`
 */
export type Check<T> = (value: unknown, place: string) => T;

/** A field that may be left out. */
export interface Optional<T> {
  present: Check<T>;
}

/** What is asked of a value besides its type. */
export interface Demand<T> {
  holds(value: T): boolean;
  /** Completes "blocks 3 must …". */
  says: string;
}

export const text = (...demands: Demand<string>[]): Check<string> =>
  checkOf((value): value is string => typeof value === 'string', 'be text', demands);

export const wholeNumber = (...demands: Demand<number>[]): Check<number> =>
  checkOf((value): value is number => Number.isSafeInteger(value), 'be a whole number', demands);

export const trueOrFalse: Check<boolean> = checkOf(
  (value): value is boolean => typeof value === 'boolean',
  'be true or false',
  [],
);

/** A list; its length is looked at before its entries are. */
export function list<T>(entry: Check<T>, most: number, ...demands: Demand<T[]>[]): Check<T[]> {
  const whole = checkOf((value): value is unknown[] => Array.isArray(value), 'be a list', [
    { holds: ({ length }) => length <= most, says: `hold no more than ${most}` },
  ]);
  return (value, place) => {
    const entries = whole(value, place).map((one, at) => entry(one, `${place} ${at}`));
    demand(entries, place, demands);
    return entries;
  };
}

export const optional = <T>(present: Check<T>): Optional<T> => ({ present });

export const noLongerThan = (most: number): Demand<string> => ({
  holds: ({ length }) => length <= most,
  says: `be no longer than ${most}`,
});

export const like = (pattern: RegExp, says: string): Demand<string> => ({
  holds: value => pattern.test(value),
  says,
});

type ChecksOf<Question> = {
  [Field in keyof Question]-?: object extends Pick<Question, Field>
    ? Optional<Required<Question>[Field]>
    : Check<Question[Field]>;
};

/** A question: its fields, each as it should be, and no others. The error begins with the question's name. */
export function fieldsOf<Question extends object>(ask: string, checks: NoInfer<ChecksOf<Question>>) {
  const known = Object.entries<Check<unknown> | Optional<unknown>>(checks);
  return (question: unknown): Question => {
    const given = typeof question === 'object' && question !== null ? Object.entries(question) : undefined;
    if (given === undefined || given.some(([name]) => !Object.hasOwn(checks, name))) {
      throw new Error(`${ask}: must hold the fields of the contract and no others`);
    }
    const values = new Map<string, unknown>(given);
    const read: Record<string, unknown> = {};
    for (const [name, check] of known) {
      const place = `${ask}: ${name}`;
      if (typeof check === 'function') read[name] = check(values.get(name), place);
      else if (values.has(name)) read[name] = check.present(values.get(name), place);
    }
    return read as Question;
  };
}

function checkOf<T>(
  is: (value: unknown) => value is T,
  says: string,
  demands: readonly Demand<T>[],
): Check<T> {
  return (value, place) => {
    if (!is(value)) throw new Error(`${place} must ${says}`);
    demand(value, place, demands);
    return value;
  };
}

function demand<T>(value: T, place: string, demands: readonly Demand<T>[]): void {
  for (const { holds, says } of demands) {
    if (!holds(value)) throw new Error(`${place} must ${says}`);
  }
}
