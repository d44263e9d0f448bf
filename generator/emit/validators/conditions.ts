import { type Code, code, enclosed, join, unenclosed } from "../code.js";

// A condition that is made here, or by a keyword, can stand beside `&&` and `||` as it is: what joins others does so by
// `every` and `some`, which put the whole in parentheses.
//
// Conditions that are known when code is made are not left to the program: the compiler refuses dead code.

/** Whether a condition is the literal `true`. */
export const isAlways = (condition: Code): boolean => condition.text === "true";

/** Whether a condition is the literal `false`. */
export const isNever = (condition: Code): boolean => condition.text === "false";

/** Negation. */
export function not(condition: Code): Code {
  if (isAlways(condition) || isNever(condition)) return code`${isNever(condition)}`;
  return code`!(${unenclosed(condition)})`;
}

/** Conjunction; true where there is nothing to hold. */
export function every(conditions: readonly Code[]): Code {
  if (conditions.length === 1) return conditions[0] as Code;
  if (conditions.some(isNever)) return code`false`;
  return (
    joined(
      conditions.filter((condition) => !isAlways(condition)),
      "&&",
    ) ?? code`true`
  );
}

/** Disjunction; false where there is nothing to hold. */
export function some(conditions: readonly Code[]): Code {
  if (conditions.length === 1) return conditions[0] as Code;
  if (conditions.some(isAlways)) return code`true`;
  return (
    joined(
      conditions.filter((condition) => !isNever(condition)),
      "||",
    ) ?? code`false`
  );
}

/** In parentheses, so that it can stand anywhere. */
function joined(conditions: readonly Code[], operator: string): Code | undefined {
  return conditions.length < 2 ? conditions[0] : enclosed(join(conditions, ` ${operator} `));
}

/** One condition or another, after a third. */
export function choose(condition: Code, then: Code, otherwise: Code): Code {
  if (isAlways(condition)) return then;
  if (isNever(condition)) return otherwise;
  if (then.text === otherwise.text) return then;
  return enclosed(code`${condition} ? ${then} : ${otherwise}`);
}

/** Whether other than exactly one of the conditions is false. */
export function notOneFalse(conditions: readonly Code[]): Code {
  const certain = conditions.filter(isNever).length;
  const open = conditions.filter((condition) => !isAlways(condition) && !isNever(condition));
  if (certain > 0) return certain > 1 ? code`true` : not(every(open));
  const [first, second] = open;
  if (!first) return code`true`;
  if (!second) return first;
  if (open.length === 2) return code`(${first}) === (${second})`;
  return code`${countFalse(open)} !== 1`;
}

/** A statement that returns false where a condition holds. */
export const refusal = (condition: Code): Code => code`if (${unenclosed(condition)}) return false;`;

/** How many of the conditions are false. */
export const countFalse = (conditions: readonly Code[]): Code =>
  join(
    conditions.map((condition) => code`(${condition} ? 0 : 1)`),
    " + ",
  );
