import type { Located, Sources } from './sources.ts';

/** Something an editor must mend before the dataset can be compiled. */
export interface Problem {
  /** Below the dataset's folder: `people/gb.json`. */
  file: string;
  /** Where in the file: `Liz Truss: offices[1].to`, or `line 12, column 3`. */
  at: string;
  /** What to write instead. */
  message: string;
}

/** One rule that looks beyond a single value. */
export interface Check {
  /** The rule, as a claim that holds of a sound dataset. */
  name: string;
  run(sources: Sources): Iterable<Problem>;
}

/** A problem with `field` of a record. */
export function problemAt({ file, label }: Located<unknown>, field: string, message: string): Problem {
  return { file, at: field === '' ? label : `${label}: ${field}`, message };
}

/** One line for an editor: `people/gb.json: Liz Truss: offices[1].to: …`. */
export function describeProblem({ file, at, message }: Problem): string {
  return [file, at, message].filter(part => part !== '').join(': ');
}

/** The sources cannot be compiled; the message has one line for each problem. */
export class DatasetProblems extends Error {
  override readonly name = 'DatasetProblems';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}
