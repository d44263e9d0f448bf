import type { Doc, TypeShape } from "../plan/types.js";
import type { Code } from "./code.js";
import type { TypeNode } from "./type-layout/nodes.js";
import type { Parameter } from "./type-nodes.js";

/** A top-level statement of a module of declarations or re-exports, turned into text by `print.ts`. */
export type Statement = InterfaceStatement | TypeAliasStatement | ReExportStatement;

export interface InterfaceStatement {
  readonly kind: "interface";
  readonly name: string;
  readonly extends?: TypeNode;
  readonly doc?: Doc;
  readonly properties: readonly PropertySignature[];
  readonly methods?: readonly MethodSignature[];
  /** Type of `[key: string]`. */
  readonly index?: Type;
}

export interface PropertySignature {
  readonly name: string;
  readonly type: Type;
  readonly optional: boolean;
  readonly readonly: boolean;
  readonly doc?: Doc;
}

export interface MethodSignature {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly returnType: TypeNode;
  readonly doc?: Doc;
}

/** A type that can be laid out: of the plan, or made of types. */
export type Type = TypeShape | TypeNode;

/** A type, or code of one that is left to formatters. */
export type TypeText = Type | Code;

export interface TypeAliasStatement {
  readonly kind: "type";
  readonly name: string;
  readonly type: TypeText;
  readonly doc?: Doc;
  /** Exported unless false. */
  readonly exported?: boolean;
}

export interface ConstStatement {
  readonly kind: "const";
  readonly name: string;
  /** Absent where declarations say nothing of it. */
  readonly type?: TypeText;
  readonly initializer: Code;
  readonly doc?: Doc;
  /** Exported unless false. */
  readonly exported?: boolean;
}

/** A function that is exported and declared. */
export interface FunctionStatement {
  readonly kind: "function";
  readonly name: string;
  /** One that is optional is an empty object where it is absent. */
  readonly parameters: readonly Parameter[];
  readonly returnType: TypeNode;
  readonly body: Code;
  readonly doc?: Doc;
}

/** `export { a, type B } from "./module.js";` */
export interface ReExportStatement {
  readonly kind: "reexport";
  readonly module: string;
  readonly names: readonly { readonly name: string; readonly isType: boolean }[];
}

/** A function without types, of which declarations say nothing: it is exported to other JavaScript modules alone. */
export interface UntypedFunctionStatement {
  readonly kind: "untyped";
  readonly name: string;
  readonly parameters: readonly string[];
  readonly body: Code;
  readonly exported: boolean;
}

/** A constant of another module that declarations say something of. */
export interface DeclaredStatement {
  readonly kind: "declared";
  readonly name: string;
  readonly type: TypeText;
  readonly doc?: Doc;
}

/** What a module of JavaScript is made of. */
export type ScriptStatement =
  | InterfaceStatement
  | TypeAliasStatement
  | ConstStatement
  | FunctionStatement
  | UntypedFunctionStatement
  | ReExportStatement;

/**
 * A module that is JavaScript from the start, before it is text: nothing has to be compiled, and compilers read the
 * declarations beside it. In these stand its types, and the constants and functions that are exported with one.
 */
export interface ScriptPlan {
  /** Relative to the package, such as `src/validators/pet.js`. */
  readonly path: string;
  /** As that of a `ModulePlan`. */
  readonly banner: string;
  readonly statements: readonly ScriptStatement[];
  /**
   * What the declarations beside it say; absent where the statements tell. An empty list makes no file of declarations:
   * other modules of JavaScript alone import this one.
   */
  readonly declarations?: readonly (ScriptStatement | DeclaredStatement)[];
  /** Of code that is emitted as prettier lays it out: whether that is known. Other code is laid out when it is printed. */
  readonly isLaidOut?: boolean;
}

/** A module of the generated package before it is text. */
export interface ModulePlan {
  /** Relative to the package, such as `src/models.d.ts`. */
  readonly path: string;
  /** First line, before the imports, without `//`. */
  readonly banner: string;
  readonly statements: readonly Statement[];
}
