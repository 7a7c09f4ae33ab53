/**
 * Runs `act` alone: acts under the same name wait for each other, in whichever of the extension's own pages or its
 * background they run. A page of the web has other locks than these, so nothing may rely on it there.
 */
export async function alone<T>(name: string, act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`dramatis ${name}`, act);
}
