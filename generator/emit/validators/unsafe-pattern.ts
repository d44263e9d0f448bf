/**
 * Whether a pattern can take time that grows exponentially (ReDoS).
 *
 * That needs a group that repeats without limit around something that does so too, or around alternatives that begin
 * alike, with nothing between the repetitions that tells where one ends. The pattern is probed: such a group, given
 * many of a text that it repeats and then something that it refuses, tries every way to cut the text.
 */
export function isUnsafePattern(pattern: string): boolean {
  return repeatedGroups(pattern).some((group) => isAmbiguous(group));
}

/** The insides of groups that repeat without limit, or very often. */
function repeatedGroups(pattern: string): readonly string[] {
  const groups: string[] = [];
  const open: number[] = [];
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === "\\") at++;
    else if (inClass) inClass = char !== "]";
    else if (char === "[") inClass = true;
    else if (char === "(") open.push(at + 1);
    else if (char === ")") {
      const start = open.pop();
      const repeats = /^(?:[*+]|\{(?:\d+,|\d*,?\d{2,})\})/.test(pattern.slice(at + 1));
      if (start !== undefined && repeats) groups.push(pattern.slice(start, at));
    }
  }
  return groups.map((group) => group.replace(/^\?(?::|<[^=!>][^>]*>)/, ""));
}

/** Whether one text can be matched in two ways: as one repetition or two, or by two alternatives. */
function isAmbiguous(group: string): boolean {
  if (/^\?[=!<]/.test(group)) return false; // a look-around takes nothing
  const once = compile(group);
  const texts = samples(group).filter((text) => once?.test(text));
  if (texts.some((text) => texts.some((next) => once?.test(text + next)))) return true;
  const alternatives = alternativesOf(group).map(compile);
  return texts.some((text) => alternatives.filter((one) => one?.test(text)).length > 1);
}

/** The alternatives of a group, split at the bars outside of other groups and classes. */
function alternativesOf(group: string): readonly string[] {
  const tokens = group.match(/\\.|\[(?:\\.|[^\]\\])*\]|[^]/gu) ?? [];
  const alternatives = [""];
  let depth = 0;
  for (const token of tokens) {
    if (token === "(") depth++;
    else if (token === ")") depth--;
    if (token === "|" && depth === 0) alternatives.push("");
    else alternatives.push((alternatives.pop() ?? "") + token);
  }
  return alternatives;
}

function compile(source: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${source})$`, "u");
  } catch {
    return undefined; // it refers to a group outside
  }
}

/** Short texts of characters that the group is about: its own, and one of each class that it may name. */
function samples(group: string): readonly string[] {
  const characters = [...new Set([..."aA0_ -.,/:@", ...group])].slice(0, 60);
  return [...characters, ...characters.map((char) => char + char)];
}
