import type { SecurityRequirement, SecuritySchemeModel } from "../model/types.js";
import type { OperationPlan, PackagePlan } from "../plan/types.js";
import { wordsOf } from "../plan/words.js";
import { callerSchemes } from "./credentials.js";
import { type Code, code, member, propertyKey } from "./code.js";

/**
 * Members of `auth` for a call of an operation, each with a credential from the environment.
 *
 * @param operation Where it asks for none, or there is none, those that the whole service asks for.
 */
export function credentialsExample(
  plan: PackagePlan,
  operation: OperationPlan | undefined,
): Code[] {
  const { security } = plan.api;
  const known = new Map(callerSchemes(plan.api).map((scheme) => [scheme.name, scheme]));
  const [schemes = []] = [...(operation?.model.security ?? []), ...security]
    .map((requirement) => schemesOf(requirement, known))
    .filter(({ length }) => length > 0);
  return schemes.map((scheme) => {
    const isAlone =
      schemes.filter((other) => variableOf(other) === variableOf(scheme)).length === 1;
    const credential = credentialCode(scheme, isAlone ? variableOf(scheme) : ownVariable(scheme));
    return code`${propertyKey(scheme.name)}: ${credential}`;
  });
}

/** The schemes that must hold together. */
const schemesOf = (
  requirement: SecurityRequirement,
  known: ReadonlyMap<string, SecuritySchemeModel>,
): SecuritySchemeModel[] => requirement.flatMap(({ scheme }) => known.get(scheme) ?? []);

const isBasic = ({ type, scheme }: SecuritySchemeModel): boolean =>
  type === "http" && scheme?.toLowerCase() === "basic";

function credentialCode(scheme: SecuritySchemeModel, variable: string): Code {
  return isBasic(scheme)
    ? code`{ username: ${environment("API_USERNAME")}, password: ${environment("API_PASSWORD")} }`
    : environment(variable);
}

const environment = (variable: string): Code => code`process.env${member(variable)}!`;

/** The variable for a credential, by what it is. */
function variableOf(scheme: SecuritySchemeModel): string {
  if (scheme.type === "apiKey") return "API_KEY";
  const isToken = scheme.type !== "http" || (scheme.scheme ?? "bearer").toLowerCase() === "bearer";
  return isToken ? "ACCESS_TOKEN" : "CREDENTIALS";
}

/** The variable for one of several alike, by its name. */
const ownVariable = (scheme: SecuritySchemeModel): string =>
  wordsOf(scheme.name).join("_").toUpperCase() || variableOf(scheme);
