/** What @lit-labs/ssr writes for each element: its frame around the wrapped content, for a browser to go on from. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const pages = JSON.parse(
  // In a process of its own: the stand-in for the DOM is global, and must not reach other tests.
  execFileSync(process.execPath, ['--import', 'tsx', 'test/server-rendering/render.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  }),
) as Record<string, string>;

describe('rendered on a server', () => {
  it('are all five elements', () => {
    expect(Object.keys(pages)).toHaveLength(5);
  });

  it.each(Object.entries(pages))('<%s> shows the wrapped content before any script runs', (tag, page) => {
    const [, shadow = '', light = ''] =
      /<template[^>]*shadowrootmode="open"[^>]*>(.*)<\/template>(.*)/s.exec(page) ?? [];
    expect(page).toContain(`<${tag} `);
    expect(shadow).toMatch(/<div part="base" aria-busy="true">.*<slot><\/slot>/s);
    expect(shadow).toMatch(/<p part="message" class="visually-hidden" role="status">.*<\/p>/s);
    expect(light).toMatch(/^<p>Wrapped words\.<\/p>/);
  });

  it.each(Object.entries(pages))(
    '<%s> brings its styles, so that the hidden message is hidden',
    (_, page) => {
      expect(page).toMatch(/<style>.*\.visually-hidden.*<\/style>/s);
    },
  );
});
