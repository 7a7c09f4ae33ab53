/** A record as it stands in a file, before anything is known of it but that it is JSON. */
export type RawRecord = Record<string, unknown>;

/**
 * A generated record with what is written by hand laid over it: a field by hand wins, and one that is null by hand takes
 * the generated one away. Of the offices somebody held, those
 * by hand replace the generated tenures of the same office, and the tenures of other offices stay.
 */
export function layOver(generated: RawRecord, byHand: RawRecord): RawRecord {
  const merged = Object.fromEntries(
    Object.entries({ ...generated, ...byHand }).filter(([, value]) => value !== null),
  );
  if (!Array.isArray(generated.offices) || !Array.isArray(byHand.offices)) return merged;
  const written = new Set(byHand.offices.map(officeOf));
  const others = generated.offices.filter(held => !written.has(officeOf(held)));
  return { ...merged, offices: [...byHand.offices, ...others].toSorted(byBegin) };
}

function officeOf(held: unknown): unknown {
  return (held as { office?: unknown } | null)?.office;
}

function byBegin(a: unknown, b: unknown): number {
  const [first, second] = [beginOf(a), beginOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function beginOf(held: unknown): string {
  const { from, firstAttested } = (held ?? {}) as { from?: unknown; firstAttested?: unknown };
  return String(from ?? firstAttested ?? '');
}
