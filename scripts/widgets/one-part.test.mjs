/** Which modules of a build come in one file; the chunks are those of a build that was left to itself. */
import { describe, expect, it } from 'vitest';
import { COMMON, FIRST_ROWS, partsTogether, READING } from './one-part.mjs';

const chunk = (name, moduleIds, imports = [], more = {}) => ({
  fileName: `parts/real/${name}.js`,
  moduleIds,
  // What a chunk imports is named after the key that stands in while the build is written.
  imports: imports.map(file => `parts/stand-in/${file}.js`),
  dynamicImports: [],
  ...more,
});
const lazily = (...files) => ({ dynamicImports: files.map(file => `parts/stand-in/${file}.js`) });

/** The groups by name, with those of the modules that they take. */
function together(chunks) {
  const ids = chunks.flatMap(({ moduleIds }) => moduleIds);
  return Object.fromEntries(partsTogether(chunks).map(({ name, test }) => [name, ids.filter(test)]));
}

describe('the parts of a build', () => {
  const list = { facadeModuleId: '/src/disclosure-list/define.ts', ...lazily('first-rows', 'dialog') };
  const roster = { facadeModuleId: '/src/leadership-roster/define.ts', ...lazily('check') };
  const rows = chunk('first-rows', ['/first-rows.ts', '/engine.ts'], ['loader', 'values', 'days', 'text'], {
    facadeModuleId: '/src/disclosure-list/first-rows.ts',
  });
  const others = [
    chunk('days', ['/days.ts']),
    chunk('text', ['/text.ts']),
    chunk('values', ['/values.ts']),
    chunk('dialog', ['/dialog.ts'], ['days']),
    chunk('check', ['/check.ts'], ['values', 'text']),
  ];

  it('are, where all widgets are loaded, a file for each, one for what several need, and two for a list’s beginning', () => {
    const groups = together([
      chunk('loader', ['/loader.ts'], [], { isEntry: true, ...lazily('list', 'roster') }),
      chunk('list', ['/list.ts'], ['element', 'text'], list),
      chunk('roster', ['/roster.ts'], ['element'], roster),
      chunk('element', ['/element.ts']),
      rows,
      ...others,
    ]);
    expect(groups).toEqual({
      // The roster needs the texts later; it shall not load the list for them.
      [COMMON]: ['/element.ts', '/text.ts'],
      'disclosure-list': ['/list.ts'],
      'leadership-roster': ['/roster.ts'],
      [READING]: ['/values.ts'],
      [FIRST_ROWS]: ['/first-rows.ts', '/engine.ts', '/days.ts'],
    });
  });

  it('are, where the list is there, one file for its beginning, without what the entry has', () => {
    const entry = chunk('disclosure-list', ['/list.ts', '/text.ts'], [], { isEntry: true, ...list });
    const groups = together([
      entry,
      { ...rows, imports: ['disclosure-list.js', 'values.js', 'days.js'] },
      ...others.filter(({ fileName }) => !fileName.includes('text')),
    ]);
    expect(groups).toEqual({ [FIRST_ROWS]: ['/first-rows.ts', '/engine.ts', '/days.ts', '/values.ts'] });
  });

  it('stay apart where there is neither', () => {
    expect(together([chunk('form', ['/form.ts'], [], { isEntry: true }), ...others])).toEqual({});
  });
});
