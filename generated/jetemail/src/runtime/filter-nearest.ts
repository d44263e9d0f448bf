/** The name that was probably meant, if one is near enough. */
export const nearestName = (
  name: string,
  names: readonly string[],
): string | undefined => {
  const fold = (text: string): string =>
    text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  const ranked = names
    .map((candidate) => ({
      candidate,
      distance: distanceOf(fold(name), fold(candidate)),
    }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, Math.floor(name.length / 3))
    ? best.candidate
    : undefined;
};

/** Edits between two names; two neighbours changed over count as one (Damerau, restricted). */
const distanceOf = (a: string, b: string): number => {
  if (a.length > 64 || b.length > 64) return Infinity; // no name is meant by so long a text
  const rows: number[][] = [
    Array.from({ length: b.length + 1 }, (_, column) => column),
  ];
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const cell = (up: number, left: number): number =>
        (up === 0 ? line : rows[row - up])?.[column - left] ?? 0;
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped =
        row > 1 &&
        column > 1 &&
        a[row - 1] === b[column - 2] &&
        a[row - 2] === b[column - 1];
      line.push(
        Math.min(
          cell(1, 0) + 1,
          cell(0, 1) + 1,
          cell(1, 1) + cost,
          swapped ? cell(2, 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(line);
  }
  return rows[a.length]?.[b.length] ?? 0;
};
