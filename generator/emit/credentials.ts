import type { ApiModel, SecurityRequirement, SecuritySchemeModel } from "../model/types.js";

/** Schemes that callers have credentials for: mutual TLS is the connection's affair. */
export const callerSchemes = ({
  securitySchemes,
}: Pick<ApiModel, "securitySchemes">): readonly SecuritySchemeModel[] =>
  securitySchemes.filter(({ type }) => type !== "mutualTLS");

/** Alternatives of scheme names, as the runtime takes them. */
export function securityAlternatives(
  security: readonly SecurityRequirement[],
  api: ApiModel,
): string[][] {
  const names = new Set(callerSchemes(api).map(({ name }) => name));
  return security.map((requirement) =>
    requirement.map(({ scheme }) => scheme).filter((name) => names.has(name)),
  );
}
