/** A question whose answers are remembered: it is put but once for each key. */
export function remembered<K, T>(ask: (key: K) => T): (key: K) => T {
  const answers = new Map<K, T>();
  return key => {
    let answer = answers.get(key);
    if (answer === undefined && !answers.has(key)) {
      answer = ask(key);
      answers.set(key, answer);
    }
    return answer as T;
  };
}
