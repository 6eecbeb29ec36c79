/**
 * Collects the Chinese of every text that exists in Chinese and English, from the syntax trees of the sources: objects
 * with `'zh-CN'` (or `zh`) beside `en`, calls such as `say('中文', 'English')`, and the catalogues that such objects name.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../process.mjs';

/** Which room's texts go into which section of a language's file; see packages/model/src/languages/index.ts. */
export const ROOMS = {
  shared: ['packages/model/src', 'packages/calendar/src', 'packages/intake/src', 'packages/attachments/src'],
  widgets: ['widgets/src'],
  rules: ['packages/rules/src', 'packages/reader/src'],
  extension: ['extension/src'],
  checker: ['packages/checker/src'],
  service: ['demo/service', 'demo/builder'],
};

const HAN = /\p{Script=Han}/u;
/** Not read: tests, what is generated, examples (pages, not texts of ours), and letters, which an office writes in the languages of the record. */
const SKIPPED =
  /\/desk\/letters\/|\.test\.|test-helper|\/tests\/|\/languages\/|\/examples?[.-]|\/shared\/example-|\/fixtures\//;

/** `{ section: Map(text → place) }` and the faults found: texts put together while running, which nobody can translate. */
export function collect() {
  const found = Object.fromEntries(Object.keys(ROOMS).map(section => [section, new Map()]));
  const faults = [];
  const trees = new Map();
  for (const [section, folders] of Object.entries(ROOMS))
    for (const file of folders.flatMap(filesBelow)) {
      const reading = { file, texts: found[section], faults, trees, sections: found, seen: new Set() };
      visit(treeOf(file, trees), reading);
    }
  return { found: withoutRepeats(found), faults };
}

/* What rooms share is translated once, in the section that all load. */
function withoutRepeats(found) {
  for (const [section, texts] of Object.entries(found))
    if (section !== 'shared') for (const text of texts.keys()) if (found.shared.has(text)) texts.delete(text);
  return found;
}

function filesBelow(folder) {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(item => item.isFile() && item.name.endsWith('.ts'))
    .map(item => path.relative(ROOT, path.join(item.parentPath, item.name)).replaceAll('\\', '/'))
    .filter(file => !SKIPPED.test(file) && !file.endsWith('.d.ts'))
    .sort();
}

function treeOf(file, trees) {
  let tree = trees.get(file);
  if (!tree) {
    tree = ts.createSourceFile(
      file,
      readFileSync(path.join(ROOT, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    trees.set(file, tree);
  }
  return tree;
}

function visit(node, reading) {
  if (ts.isObjectLiteralExpression(node)) {
    const chinese = valueOf(node, ['zh-CN', 'zh']);
    if (chinese && valueOf(node, ['en'])) take(chinese, reading);
  }
  if (ts.isCallExpression(node)) {
    const [first, second] = node.arguments;
    if (
      first &&
      second &&
      isText(first) &&
      isText(second) &&
      HAN.test(wordsOf(first)) &&
      !HAN.test(wordsOf(second))
    )
      take(first, reading);
  }
  ts.forEachChild(node, child => visit(child, reading));
}

function valueOf(object, names) {
  for (const property of object.properties) {
    const name =
      property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
        ? property.name.text
        : '';
    if (!names.includes(name)) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return undefined;
}

const isText = node => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
const wordsOf = node =>
  ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(span => span.literal)].map(({ text }) => text).join('')
    : node.text;

/** Every text at or below a node; a name leads to what it was given, in this file or in the one it comes from. */
function take(node, reading) {
  if (reading.seen.has(node)) return;
  reading.seen.add(node);
  if (ts.isStringLiteralLike(node)) {
    if (HAN.test(node.text) || node.text.trim() !== '') note(node, node.text, reading);
    return;
  }
  if (ts.isTemplateExpression(node)) {
    if (HAN.test(wordsOf(node)))
      reading.faults.push(
        `${placeOf(node)}: a text put together while running: ${node.getText().slice(0, 80)}`,
      );
    return;
  }
  if (ts.isIdentifier(node)) {
    const target = definitionOf(node, reading.trees);
    if (target) take(target, reading);
    return;
  }
  if (ts.isPropertyAssignment(node)) return take(node.initializer, reading);
  if (ts.isShorthandPropertyAssignment(node)) return take(node.name, reading);
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return take(node.expression, reading);
  if (ts.isObjectLiteralExpression(node)) return node.properties.forEach(property => take(property, reading));
  if (ts.isArrayLiteralExpression(node)) return node.elements.forEach(element => take(element, reading));
  if (ts.isSpreadAssignment(node) || ts.isSpreadElement(node)) return take(node.expression, reading);
  if (ts.isConditionalExpression(node)) {
    take(node.whenTrue, reading);
    take(node.whenFalse, reading);
    return;
  }
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
    if (HAN.test(node.getText()))
      reading.faults.push(`${placeOf(node)}: a text made by a function: ${node.getText().slice(0, 80)}`);
    return;
  }
  if (ts.isCallExpression(node)) return node.arguments.forEach(argument => take(argument, reading));
}

function note(node, text, { texts }) {
  if (HAN.test(text) && !texts.has(text)) texts.set(text, placeOf(node));
}

function placeOf(node) {
  const tree = node.getSourceFile();
  return `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

function definitionOf(name, trees) {
  const tree = name.getSourceFile();
  for (const statement of tree.statements) {
    if (ts.isVariableStatement(statement))
      for (const { name: declared, initializer } of statement.declarationList.declarations)
        if (declared.getText() === name.text) return initializer;
    if (!ts.isImportDeclaration(statement)) continue;
    const named = statement.importClause?.namedBindings;
    const specifier =
      named && ts.isNamedImports(named) && named.elements.find(element => element.name.text === name.text);
    const from = statement.moduleSpecifier.text;
    if (!specifier || !from.startsWith('.')) continue;
    const file = path.posix.join(path.posix.dirname(tree.fileName), from).replace(/\.js$/, '.ts');
    const exported = (specifier.propertyName ?? specifier.name).text;
    for (const other of treeOf(file, trees).statements)
      if (ts.isVariableStatement(other))
        for (const { name: declared, initializer } of other.declarationList.declarations)
          if (declared.getText() === exported) return initializer;
  }
  return undefined;
}
