/** Where a keyboard command of the manifest steps to, or `undefined` when it is no stepping command. */
export function directionOf(command: string): 'next' | 'previous' | undefined {
  if (command === 'next-mention') return 'next';
  if (command === 'previous-mention') return 'previous';
  return undefined;
}
