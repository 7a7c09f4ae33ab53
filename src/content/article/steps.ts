/**
 * Long work on a page, in steps: at each `yield` the page may act before the next one, or not, as whoever does the
 * work likes. What is read across a `yield` may have changed.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
