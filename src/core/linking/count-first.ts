/**
 * How many of so many things, in order, are of the first kind, which all stand before the others: found by halving.
 *
 * @param isFirst whether the thing at a place is of the first kind
 */
export function countFirst(length: number, isFirst: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isFirst(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
