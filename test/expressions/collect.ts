/** Finds every regular expression that a source file can make: literals, `RegExp(…)` of constants, `pattern` strings. */
import ts from 'typescript';
import { callsOf, evaluate, type Scope } from './constants.js';

/** One expression as the program will run it. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** `file:line`, for people. */
  readonly place: string;
}

/** What a file holds; `unresolved` are the places whose expression this module cannot tell beforehand. */
export interface Collected {
  readonly expressions: readonly Expression[];
  readonly unresolved: readonly string[];
}

/** Reads one file; `read` gives the text of the files that it imports constants from. */
export function expressionsIn(file: string, read: (file: string) => string): Collected {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const scope: Scope = { source, read };
  const expressions: Expression[] = [];
  const unresolved: string[] = [];
  const visit = (node: ts.Node): void => {
    const found = expressionsOf(node, scope);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const place = `${file}:${line + 1}`;
    for (const each of found ?? []) expressions.push({ ...each, place });
    if (found?.length === 0) unresolved.push(place);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { expressions, unresolved };
}

type Found = Pick<Expression, 'source' | 'flags'>;

/** Undefined where the node makes no expression, empty where it makes one that cannot be told. */
function expressionsOf(node: ts.Node, scope: Scope): readonly Found[] | undefined {
  if (ts.isRegularExpressionLiteral(node)) return [partsOf(node.text)];
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const [pattern, flags] = node.arguments ?? [];
    if (isRegExp(node.expression)) return madeOf(node, pattern, flags, scope);
    return isStringSearch(node) && pattern && isText(pattern)
      ? madeOf(node, pattern, undefined, scope)
      : undefined;
  }
  // JSON Schema and HTML give expressions as strings, always read with the flag `u`.
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'pattern') {
    const text = evaluate(node.initializer, scope);
    return text === undefined ? undefined : [{ source: text, flags: 'u' }];
  }
  return undefined;
}

/** An expression that needs the arguments of its function is told from every call of it; one call that cannot be told makes all so. */
function madeOf(
  node: ts.Node,
  pattern: ts.Expression | undefined,
  flags: ts.Expression | undefined,
  scope: Scope,
): Found[] {
  const inScope = (each: Scope): Found | undefined => {
    const source = pattern && evaluate(pattern, each);
    const letters = flags === undefined ? '' : evaluate(flags, each);
    return source === undefined || letters === undefined ? undefined : { source, flags: letters };
  };
  const plain = inScope(scope);
  if (plain) return [plain];
  const called = callsOf(node, scope).map(inScope);
  return called.every(each => each !== undefined) ? called : [];
}

function isRegExp(called: ts.Expression): boolean {
  return /^(?:globalThis\.)?RegExp$/.test(called.getText());
}

/** `text.match('…')`: the string becomes an expression. */
function isStringSearch(node: ts.CallExpression | ts.NewExpression): boolean {
  const called = node.expression;
  return ts.isPropertyAccessExpression(called) && ['match', 'matchAll', 'search'].includes(called.name.text);
}

function isText(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function partsOf(literal: string): Found {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}
