/** A function of a text that keeps what it gave: keys and words of a description are met over and over. */
export function memoised<Result extends string | readonly string[]>(
  make: (text: string) => Result,
): (text: string) => Result {
  const made = new Map<string, Result>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    made.set(text, result);
    return result;
  };
}
