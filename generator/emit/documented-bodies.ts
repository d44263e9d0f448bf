import { groupBy } from "../plan/group.js";
import { answerKind, essence } from "../plan/media-type.js";
import type { AnswerPlan, BodyPlan } from "../plan/types.js";
import { type Code, code, importedValue, literal } from "./code.js";
import { statusKey } from "./status-code.js";

/** What finds how answers are read; absent where they have no other bodies than JSON. */
export function documentedBodies(answers: readonly AnswerPlan[]): Code | undefined {
  const kinds = answers.flatMap(({ bodies }) => bodies.map(documentedKind));
  if (kinds.every((kind) => kind === "json")) return undefined;
  const byStatus = answers
    .filter(({ bodies }) => bodies.length > 0)
    .map(({ status, bodies }) => [statusKey(status), typesByKind(bodies)] as const);
  const judge = importedValue("./runtime/documented-bodies.js", "documentedBodies");
  return code`/* @__PURE__ */ ${judge}(${literal(Object.fromEntries(byStatus))})`;
}

function typesByKind(bodies: readonly BodyPlan[]): { [kind: string]: string[] } {
  const byKind = [...groupBy(bodies, documentedKind)];
  return Object.fromEntries(
    byKind.map(([kind, group]) => [
      kind,
      // Media types that differ in parameters alone are one.
      [...new Set(group.map(({ mediaType }) => essence(mediaType)))],
    ]),
  );
}

/** The member of the runtime's `DocumentedTypes` that a body belongs to. */
function documentedKind({ mediaType, shape, holdsBytes }: BodyPlan): string {
  if (shape.kind === "stream") return "streams";
  const kind = answerKind(mediaType);
  if (kind !== "json") return kind === "text" ? "text" : "bytes";
  if (!mediaType.includes("*")) return "json";
  return holdsBytes ? "bytes" : "either";
}
