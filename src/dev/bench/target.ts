/** One promise of speed, what was measured, and whether it holds. */
export interface Target {
  id: string;
  /** What is promised, with the unit it is measured in. */
  claim: string;
  /** What the figure may be at most, or must be at least. */
  atMost?: number;
  atLeast?: number;
  figure: number;
  /** Where the figure comes from, or what it is made of. */
  note?: string;
}

export function holds({ figure, atMost = Infinity, atLeast = -Infinity }: Target): boolean {
  return figure <= atMost && figure >= atLeast;
}

/** One line for each target. */
export function reportOf(targets: readonly Target[]): string {
  return targets
    .map(target => {
      const { id, claim, atMost, atLeast, figure, note } = target;
      const limit = atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`;
      const said = `${id.padEnd(4)} ${claim.padEnd(78)} ${limit.padStart(8)} ${shown(figure).padStart(9)}`;
      return `${holds(target) ? 'holds ' : 'FAILS '} ${said}${note ? `   ${note}` : ''}`;
    })
    .join('\n');
}

export function shown(figure: number): string {
  return Math.abs(figure) >= 100 ? figure.toFixed(0) : figure.toPrecision(3);
}
