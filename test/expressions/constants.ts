/** Works out, without running anything, which text a constant expression of a source file stands for. */
import { posix } from 'node:path';
import ts from 'typescript';

/** Where names are looked up: the file, the files it imports, and the arguments of the call that is followed. */
export interface Scope {
  readonly source: ts.SourceFile;
  readonly read: (file: string) => string;
  readonly parameters?: ReadonlyMap<string, ts.Expression>;
}

/** The text, or undefined when it depends on anything but constants. */
export function evaluate(node: ts.Expression, scope: Scope): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return evaluate(node.expression, scope);
  if (ts.isTemplateExpression(node)) return template(node, scope, part => part.text);
  if (ts.isTaggedTemplateExpression(node)) return rawTemplate(node, scope);
  if (ts.isBinaryExpression(node)) return sum(node, scope);
  if (ts.isPropertyAccessExpression(node)) return sourceOf(node, scope);
  return ts.isIdentifier(node) ? named(node.text, scope) : undefined;
}

/** One scope for every call, in the same file, of the function that encloses a node. */
export function callsOf(node: ts.Node, scope: Scope): Scope[] {
  const made = ts.findAncestor(node, ts.isFunctionLike);
  const name = made && nameOf(made);
  if (!made || name === undefined) return [];
  const scopes: Scope[] = [];
  const visit = (at: ts.Node): void => {
    if (ts.isCallExpression(at) && ts.isIdentifier(at.expression) && at.expression.text === name)
      scopes.push({ ...scope, parameters: argumentsOf(made, at) });
    ts.forEachChild(at, visit);
  };
  visit(scope.source);
  return scopes;
}

function template(
  node: ts.TemplateExpression,
  scope: Scope,
  textOf: (part: ts.TemplateLiteralLikeNode) => string,
): string | undefined {
  let text = textOf(node.head);
  for (const span of node.templateSpans) {
    const value = evaluate(span.expression, scope);
    if (value === undefined) return undefined;
    text += value + textOf(span.literal);
  }
  return text;
}

function rawTemplate(
  { tag, template: inner }: ts.TaggedTemplateExpression,
  scope: Scope,
): string | undefined {
  if (tag.getText() !== 'String.raw') return undefined;
  const raw = (part: ts.TemplateLiteralLikeNode) => part.rawText ?? '';
  return ts.isTemplateExpression(inner) ? template(inner, scope, raw) : raw(inner);
}

function sum(node: ts.BinaryExpression, scope: Scope): string | undefined {
  if (node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [evaluate(node.left, scope), evaluate(node.right, scope)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** `/…/.source`, or that of a constant. */
function sourceOf(node: ts.PropertyAccessExpression, scope: Scope): string | undefined {
  if (node.name.text !== 'source') return undefined;
  const inner = ts.isIdentifier(node.expression)
    ? constantIn(scope.source, node.expression.text)
    : node.expression;
  return inner && ts.isRegularExpressionLiteral(inner)
    ? inner.text.slice(1, inner.text.lastIndexOf('/'))
    : undefined;
}

function named(name: string, scope: Scope): string | undefined {
  const given = scope.parameters?.get(name);
  if (given) return evaluate(given, { source: scope.source, read: scope.read });
  const own = constantIn(scope.source, name);
  if (own) return evaluate(own, scope);
  const origin = importOf(scope.source, name);
  if (!origin) return undefined;
  const source = ts.createSourceFile(origin.file, scope.read(origin.file), ts.ScriptTarget.Latest, true);
  return named(origin.name, { source, read: scope.read });
}

/** The value of the only `const` of that name; a name that stands for several things is none. */
function constantIn(source: ts.SourceFile, name: string): ts.Expression | undefined {
  const values: (ts.Expression | undefined)[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
      ts.isIdentifier(node.name) &&
      node.name.text === name
    )
      values.push(isConstant(node) ? node.initializer : undefined);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return values.length === 1 ? values[0] : undefined;
}

function isConstant(node: ts.Node): node is ts.VariableDeclaration {
  return ts.isVariableDeclaration(node) && (node.parent.flags & ts.NodeFlags.Const) !== 0;
}

function importOf(source: ts.SourceFile, name: string): { file: string; name: string } | undefined {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const element = bindings.elements.find(each => each.name.text === name);
    const from = statement.moduleSpecifier.text;
    if (element && from.startsWith('.'))
      return {
        file: posix.join(posix.dirname(source.fileName), from.replace(/\.js$/, '.ts')),
        name: (element.propertyName ?? element.name).text,
      };
  }
  return undefined;
}

function nameOf(made: ts.SignatureDeclaration): string | undefined {
  if (made.name && ts.isIdentifier(made.name)) return made.name.text;
  return ts.isVariableDeclaration(made.parent) && ts.isIdentifier(made.parent.name)
    ? made.parent.name.text
    : undefined;
}

function argumentsOf(made: ts.SignatureDeclaration, call: ts.CallExpression): Map<string, ts.Expression> {
  return new Map(
    made.parameters.flatMap(({ name, initializer }, at) => {
      const given = call.arguments[at] ?? initializer;
      return given && ts.isIdentifier(name) ? [[name.text, given] as const] : [];
    }),
  );
}
