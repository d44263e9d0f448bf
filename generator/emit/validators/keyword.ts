import type { Code, ImportedSymbol } from "../code.js";
import type { SchemaObject } from "../../spec/types.js";
import type { Place, Places } from "./place.js";
import type { Forms } from "./form.js";
import type { Leaves } from "./leaves.js";

/** What kind of value a keyword applies to; `any` for all. */
export type Group = "any" | "number" | "string" | "array" | "object";

/** Gives a name for a variable that the function does not have yet. */
export type Fresh = (name: string) => Code;

/** A schema whose code is being made. Its verdict and its rules are made of the same subschemas. */
export interface SchemaSite {
  readonly module: ModuleBuilder;
  readonly place: Place;
  readonly schema: SchemaObject;
  /** The subschema of a keyword. */
  child(keyword: keyof SchemaObject): Subschema;
  /** The subschemas of a keyword that has a list or a map of them, in their order. */
  children(keyword: keyof SchemaObject): readonly Subschema[];
}

/** A schema whose verdict is being made in a function. */
export interface Site extends SchemaSite {
  /** The value that the code checks: a variable. */
  readonly value: Code;
  readonly fresh: Fresh;
}

/** Code that finds a fault: an expression that is true for one, or statements that return false. */
export type Finding = { readonly fault: Code } | { readonly statements: readonly Code[] };

/** One keyword, or several that are checked in one go. */
export interface Keyword {
  /** The keywords that it carries out; it is asked where one of them is present. */
  readonly names: readonly (keyof SchemaObject)[];
  readonly group: Group;
  findings(site: Site): readonly Finding[];
  /** Calls that make its checks for the interpreter. */
  rules(site: SchemaSite): readonly Code[];
}

/** A subschema as other code uses it. */
export interface Subschema {
  /** What its references lead to, with its own key. */
  readonly place: Place;
  /** Whether every value matches. */
  readonly isTrue: boolean;
  readonly isFalse: boolean;
  /** Whether its check is a call, which takes any expression and not just variables. */
  readonly isCall: boolean;
  /** Whether its check is best made of statements. */
  readonly isBlock: boolean;
  /** An expression that is true where a value does not match; `value` is a variable that nothing is known of. */
  fault(value: Code): Code;
  /** The same for a value that may have been looked at. */
  faultInPlace(value: Code): Code;
  /** Statements that return false where a value does not match. */
  statements(value: Code, fresh: Fresh): readonly Code[];
  rules(): Code;
  /**
   * Code that is made of the subschema and nothing else; of leaves that are alike, it is made once.
   *
   * @param use Tells what it is for from other code that is made so.
   */
  once(use: string, make: () => Code): Code;
}

/** A generated module that grows while code asks for functions and constants. */
export interface ModuleBuilder {
  readonly places: Places;
  readonly forms: Forms;
  readonly leaves: Leaves;
  subschema(place: Place): Subschema;
  /** Whether a named model stands for the schema. */
  isModel(place: Place): boolean;
  /** The function that checks a schema: its model's, or one of this module. */
  predicate(place: Place): ImportedSymbol;
  /** The function that gives a schema's rules. */
  rules(place: Place): ImportedSymbol;
  /** A constant of the module; one for equal code. */
  constant(name: string, initializer: Code): ImportedSymbol;
  /** A function of the module that carries out some of a schema's checks; one for equal bodies. */
  part(parameter: Code, body: Code): ImportedSymbol;
  /** How often the module has been asked for functions and constants. */
  countAsked(): number;
}

/** For code that has no variables of its own. */
export const noNames: Fresh = (name) => {
  throw new RangeError(`no place for the variable ${name}`);
};
