import { percentDecoded, pointerTokens } from "../../source/pointer.js";
import type { Target } from "./library.js";

/**
 * Names under which what lies in other documents is kept: the last token of its pointer, or its file's name; with the
 * file's name before it where another has the name already.
 *
 * @param targets In an order that does not depend on where they are met.
 * @param taken Names that the main document has for things of the kind.
 */
export function homeNames(
  targets: readonly Target[],
  taken: ReadonlySet<string>,
): Map<Target, string> {
  const counts = new Map<string, number>();
  for (const target of targets) {
    const name = shortName(target);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const used = new Set(taken);
  const names = new Map<Target, string>();
  for (const target of targets) {
    const short = shortName(target);
    const isFree = counts.get(short) === 1 && !taken.has(short);
    const name = unused(isFree ? short : longName(target), used);
    used.add(name);
    names.set(target, name);
  }
  return names;
}

function unused(name: string, used: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; used.has(free); number += 1) free = `${name}_${number}`;
  return free;
}

/** A pointer's last token that is a name; of a whole document the file's name. */
function shortName(target: Target): string {
  const token = pointerTokens(target.pointer).at(-1);
  return token === undefined ? fileStem(target) : token;
}

function longName(target: Target): string {
  const tokens = pointerTokens(target.pointer).filter(
    (token) => !/^(?:components|schemas)$/.test(token),
  );
  return [fileStem(target), ...tokens].join("_");
}

function fileStem({ document }: Target): string {
  const path = new URL(document.url).pathname;
  const name = path.split("/").findLast((part) => part !== "") ?? "document";
  return percentDecoded(name).replace(/\.(?:json|ya?ml)$/i, "");
}
