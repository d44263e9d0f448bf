import { ts } from "ts-morph";

/**
 * The part of a module in CommonJS form that some of its exports need.
 *
 * Its statements are taken to have no effect but on the names that they declare or assign: so it is with modules that
 * declare functions, classes and enums.
 *
 * @param {string} text
 * @param {readonly string[]} exported
 * @returns {string} The statements that are needed, in their order.
 */
export function partOf(text, exported) {
  const { statements } = ts.createSourceFile("module.cjs", text, ts.ScriptTarget.Latest, true);
  const byName = new Map();
  for (const statement of statements) {
    for (const name of namesSetBy(statement)) {
      byName.set(name, [...(byName.get(name) ?? []), statement]);
    }
  }
  const needed = new Set();
  const names = new Set(exported.map((name) => `exports.${name}`));
  for (const name of names) if (!byName.has(name)) throw new Error(`${name} is not set.`);
  for (const name of names) {
    for (const statement of byName.get(name) ?? []) {
      if (needed.has(statement)) continue;
      needed.add(statement);
      for (const read of namesIn(statement)) names.add(read);
    }
  }
  return statements
    .filter((statement) => needed.has(statement))
    .map((statement) => statement.getText())
    .join("\n");
}

/** Names that a statement declares or assigns, `exports.name` among them. */
function namesSetBy(statement) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  }
  if (ts.isExpressionStatement(statement)) return assignedNames(statement.expression);
  return statement.name === undefined ? [] : [statement.name.text];
}

const boundNames = (name) =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => boundNames(element.name));

/** Outside functions; by `Object.defineProperty(exports, "name", …)` too. */
function assignedNames(node) {
  if (ts.isFunctionLike(node)) return [];
  if (ts.isCallExpression(node) && node.expression.getText() === "Object.defineProperty") {
    return [`exports.${node.arguments[1].text}`];
  }
  const isAssignment =
    ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  const own = isAssignment ? [node.left.getText()] : [];
  return [...own, ...childrenOf(node).flatMap(assignedNames)];
}

/** Names that are read of the module, `exports.name` among them. */
function namesIn(node) {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node) && node.expression.getText() === "exports") {
    return [node.getText()];
  }
  const own = new Set(namesBoundBy(node));
  return childrenOf(node)
    .filter((child) => !isKey(child))
    .flatMap(namesIn)
    .filter((name) => !own.has(name));
}

/** Names that hide those of the module within a node. */
function namesBoundBy(node) {
  if (ts.isFunctionLike(node)) return node.parameters.flatMap(({ name }) => boundNames(name));
  if (!ts.isBlock(node)) return [];
  return node.statements.filter(ts.isVariableStatement).flatMap(namesSetBy);
}

/** Whether a node says what a property is called. */
const isKey = (node) =>
  ts.isIdentifier(node) &&
  node === node.parent.name &&
  (ts.isPropertyAccessExpression(node.parent) ||
    ts.isPropertyAssignment(node.parent) ||
    ts.isClassElement(node.parent));

function childrenOf(node) {
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}
