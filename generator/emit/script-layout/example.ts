import { isNarrow } from "../laid-out.js";
import { type Page, breakLine, newPage, textOf } from "../type-layout/page.js";
import { unlessUnusual, unusual } from "../type-layout/unusual.js";
import { hasPlace } from "./has-place.js";
import { call as callOf, plain } from "./make.js";
import type { Call } from "./nodes.js";
import { put } from "./put.js";
import { readExpression } from "./read-expression.js";
import { readFrom } from "./reader.js";

/**
 * Lays out `console.log(await call);`, as prettier does.
 *
 * @param call A call of a member of a member, as emitters write it.
 * @returns `undefined` where it has what is not known here, which is left to a formatter.
 */
export const layOutLogged = (call: string): string | undefined => layOut(call, putLogged);

/** The same for `for await (const item of call) console.log(item);`. */
export const layOutIterated = (call: string): string | undefined => layOut(call, putIterated);

/** The same for `const outcome = await call.result();`. */
export const layOutOutcome = (call: string): string | undefined => layOut(call, putOutcome);

type Put = (call: MemberCall, page: Page) => void;

/** A call of `object.name`. */
interface MemberCall {
  readonly call: Call;
  readonly object: string;
  readonly name: string;
}

const layOut = (text: string, write: Put): string | undefined =>
  unlessUnusual(() => {
    const page = newPage();
    write(memberCall(text), page);
    return textOf(page);
  });

function memberCall(text: string): MemberCall {
  const reader = readFrom(text, isNarrow(text), 0);
  const call = readExpression(reader);
  if (reader.token !== "" || call.kind !== "call") return unusual();
  const [, object, name] = /^(\w+(?:\.[\w$]+)+)(\.[\w$]+)$/.exec(call.callee.flat) ?? [];
  return object === undefined || name === undefined ? unusual() : { call, object, name };
}

function putLogged({ call }: MemberCall, page: Page): void {
  page.line = "console.log(";
  const [before, after] = ["await ", ");"];
  if (hasPlace(before.length + call.columns, { page, indent: 0, tail: after.length })) {
    page.line += before + call.flat;
  } else {
    breakLine(page, 2);
    page.line += before;
    put(call, { page, indent: 2, tail: 1 });
    page.line += ",";
    breakLine(page, 0);
  }
  page.line += after;
}

function putIterated({ call }: MemberCall, page: Page): void {
  page.line = "for await (const item of ";
  const body = "console.log(item);";
  const isFlat = hasPlace(call.columns, { page, indent: 0, tail: ") ".length + body.length });
  put(call, { page, indent: 0, tail: 1 });
  page.line += ")";
  if (isFlat) page.line += " ";
  else breakLine(page, 2);
  page.line += body;
}

/** Names of which a chain of calls does not begin on a line of its own. */
const factory = /\.(?:[A-Z][\w$]*|[$_]+)$/;

function putOutcome({ call, object, name }: MemberCall, page: Page): void {
  page.line = "const outcome = await ";
  const after = ".result();";
  if (hasPlace(call.columns, { page, indent: 0, tail: after.length })) {
    page.line += call.flat + after;
    return;
  }
  if (factory.test(object) || !hasPlace(object.length, { page, indent: 0, tail: 0 })) unusual();
  page.line += object;
  breakLine(page, 2);
  put(callOf(plain(name), call.args), { page, indent: 2, tail: 0 });
  breakLine(page, 2);
  page.line += after;
}
