/** Why something of the drafts is not in the dataset, or is there under another form. */
export interface Report {
  /** Notes something left out; returns nothing, so that a reader can leave with it. */
  leaveOut(why: string, at: string, what: string): undefined;
  /** Notes something changed or doubtful, under a heading. */
  note(heading: string, line: string): void;
  /** Everything noted, heading by heading, in the order in which headings first came. */
  sections(): [heading: string, lines: string[]][];
}

const reasons: Record<string, string> = {
  unsourced: 'Left out: no source that may be shipped',
  'no state': 'Left out: an office of nothing the dataset lists',
  'no day': 'Left out: no day on which the office was held',
};

/** An empty report. */
export function startReport(): Report {
  const sections = new Map<string, string[]>();
  const note = (heading: string, line: string) => {
    const lines = sections.get(heading);
    if (lines === undefined) sections.set(heading, [line]);
    else lines.push(line);
  };
  return {
    note,
    leaveOut(why, at, what) {
      note(reasons[why] ?? `Left out: ${why}`, `${at}: ${what}`);
      return undefined;
    },
    sections: () => [...sections],
  };
}
