/** A data file that was changed is shown at the next visit, on servers that say nothing of how long a file keeps. */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT, document } from './files.js';

/** As a web server answers for a file on its disk: the day of its last change, no word on keeping. */
function department(file: () => { readonly text: string; readonly changed: Date }, asked: string[]): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/list.json') {
      const { text, changed } = file();
      const known = request.headers['if-modified-since'];
      asked.push(known === undefined ? 'whole' : 'changed?');
      const headers = { 'Content-Type': 'application/json', 'Last-Modified': changed.toUTCString() };
      if (known === changed.toUTCString()) response.writeHead(304, headers).end();
      else response.writeHead(200, headers).end(text);
      return;
    }
    if (pathname.startsWith('/s/')) {
      response.writeHead(200, { 'Content-Type': 'text/javascript' });
      response.end(readFileSync(join(ROOT, 'dist/cdn', pathname.slice(3))));
      return;
    }
    response.writeHead(pathname === '/' ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      document(
        '<script type="module" src="/s/sunboard.js"></script>',
        '<sun-disclosure-list src="/list.json"></sun-disclosure-list>',
      ),
    );
  });
}

test('what was published since is shown, and what is unchanged is not sent again', async ({
  page,
  context,
}) => {
  const month = 30 * 86_400_000;
  let file = { text: '[{"title":"上月的通知"}]', changed: new Date(Date.now() - month) };
  const asked: string[] = [];
  const server = department(() => file, asked);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  try {
    await page.goto(address);
    await expect(page.getByText('上月的通知')).toBeVisible();
    await page.reload();
    await expect(page.getByText('上月的通知')).toBeVisible();
    expect(asked).toEqual(['whole', 'changed?']);

    file = { text: '[{"title":"今天的通知"}]', changed: new Date() };
    await page.reload();
    await expect(page.getByText('今天的通知')).toBeVisible();

    await context.setOffline(true);
    const list = page.locator('sun-disclosure-list');
    await list.evaluate(element => {
      element.replaceWith(element.cloneNode());
    });
    await expect(page.getByText('今天的通知'), 'the last one, without a connection').toBeVisible();
  } finally {
    server.close();
  }
});
