/** Operations that are meant: those that fit all fields given. */
export interface OperationRule {
  /** Path template; `*` stands for any text within a segment, `**` for any text: `/pets/**`. */
  readonly path?: string;
  /** In any case. */
  readonly method?: string;
  readonly tag?: string;
  /** `*` stands for any text. */
  readonly operationId?: string;
  readonly deprecated?: boolean;
}

/** Which operations a package is made of: all, or those that one of `include` fits; without those that one of `exclude` fits. */
export interface Selection {
  readonly include?: readonly OperationRule[];
  readonly exclude?: readonly OperationRule[];
}

/** What rules look at. */
export interface OperationTraits {
  readonly path: string;
  readonly method: string;
  readonly tags: readonly string[];
  readonly operationId: string | undefined;
  readonly isDeprecated: boolean;
}

/** Whether an operation is one of those that a rule means. */
export function fits(rule: OperationRule, operation: OperationTraits): boolean {
  const { path, method, tag, operationId, deprecated } = rule;
  return (
    (path === undefined || globExpression(path).test(operation.path)) &&
    (method === undefined || method.toUpperCase() === operation.method.toUpperCase()) &&
    (tag === undefined || operation.tags.includes(tag)) &&
    (operationId === undefined || globExpression(operationId).test(operation.operationId ?? "")) &&
    (deprecated === undefined || deprecated === operation.isDeprecated)
  );
}

/** Whether an operation is part of a selection. */
export function isSelected(
  { include, exclude = [] }: Selection,
  operation: OperationTraits,
): boolean {
  const fitsOne = (rules: readonly OperationRule[]): boolean =>
    rules.some((rule) => fits(rule, operation));
  return (include === undefined || fitsOne(include)) && !fitsOne(exclude);
}

/** Braces are part of path templates here, and no syntax. */
function globExpression(glob: string): RegExp {
  const source = glob
    .split(/(\*+)/)
    .map((part) =>
      part.startsWith("*")
        ? part === "*"
          ? "[^/]*"
          : ".*"
        : part.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&"),
    )
    .join("");
  return new RegExp(`^${source}$`, "su");
}
