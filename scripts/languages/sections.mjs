/** Leaves those sections of a language's file out of a build whose texts it does not show. */
import ts from 'typescript';

/** A Vite plugin; `sections` are the ones that stay. See packages/model/src/languages/index.ts. */
export function keepSections(sections) {
  return {
    name: 'sunboard:language-sections',
    enforce: 'pre',
    transform: (code, id) =>
      /packages\/model\/src\/languages\/(?!index\.ts|dictionary\.ts)[\w-]+\.ts$/.test(id)
        ? { code: withSections(code, sections), map: null }
        : undefined,
  };
}

/** The file without the other sections. */
export function withSections(code, sections) {
  const tree = ts.createSourceFile('language.ts', code, ts.ScriptTarget.Latest);
  return tree.statements
    .filter(
      statement =>
        !ts.isVariableStatement(statement) ||
        statement.declarationList.declarations.every(({ name }) => sections.includes(name.text)),
    )
    .map(statement => code.slice(statement.pos, statement.end))
    .join('');
}
