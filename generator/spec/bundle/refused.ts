import type { Diagnostic } from "../../diagnostics/diagnostic.js";

/** One report for all references that one argument would allow: the first, with the number of the others. */
export function gathered(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { code, severity, fix } = diagnostic;
    const isRefusal = code === "reference-external" && fix !== undefined;
    const key = isRefusal ? `${severity} ${fix}` : String(groups.size);
    groups.set(key, [...(groups.get(key) ?? []), diagnostic]);
  }
  return [...groups.values()].map(([first, ...others]) =>
    withCount(first as Diagnostic, others.length),
  ); // no group is empty
}

function withCount(first: Diagnostic, others: number): Diagnostic {
  if (others === 0) return first;
  const more = others === 1 ? "one more reference" : `${others} more references`;
  return { ...first, message: `${first.message} The same holds for ${more}.` };
}
