/** The type of an object whose unknown cells have been left out. */
export type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without the cells that are `undefined`: in the model, what is not known is not there. */
export function known<T extends object>(cells: T): Known<T> {
  const found: Record<string, unknown> = {};
  for (const [name, cell] of Object.entries(cells)) if (cell !== undefined) found[name] = cell;
  return found as Known<T>;
}
