/** A service that fails is asked a few times, and not over and over by every visitor who has the page open. */
import { join } from 'node:path';
import { expect, test, type Route } from '@playwright/test';
import { ROOT, document, serve } from './files.js';

const ELEMENTS = `<sun-disclosure-list src="/x/list.json"></sun-disclosure-list>
<sun-leadership-roster src="/x/people.json"></sun-leadership-roster>
<sun-approval-flow src="/x/flow.json"></sun-approval-flow>
<sun-request-form endpoint="/x/v1"></sun-request-form>
<sun-complaint-channel src="/x/channels.json" endpoint="/x/v1"></sun-complaint-channel>`;

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'says that there is nothing': route => route.fulfill({ status: 404, body: 'not found' }),
  'answers with a page': route => route.fulfill({ contentType: 'text/html', body: '<p>登录</p>' }),
  'has a fault': route => route.fulfill({ status: 500, body: 'error' }),
  'cannot be reached': route => route.abort('connectionrefused'),
};
/** Milliseconds in which all tries are over: the longest waits 300 ms and again. */
const TRIES = 4000;
const REST = 2000;

for (const [what, answer] of Object.entries(FAULTS))
  test(`a service that ${what} is left alone after a few tries`, async ({ page }) => {
    await serve(page, {
      pages: { '/': document('<script type="module" src="/s/sunboard.js"></script>', ELEMENTS) },
      folders: { '/s/': join(ROOT, 'dist/cdn') },
    });
    const asked: string[] = [];
    await page.route('http://site.example/x/**', async route => {
      asked.push(new URL(route.request().url()).pathname);
      await answer(route);
    });
    await page.goto('http://site.example/');
    // What sends is loaded when somebody writes, and asks the service for its keys.
    for (const form of ['sun-request-form', 'sun-complaint-channel'])
      await page.locator(`${form} textarea`).first().fill('示例');
    await expect.poll(() => asked.some(path => path.endsWith('/keys'))).toBe(true);
    await page.waitForTimeout(TRIES);
    const before = asked.length;
    await page.waitForTimeout(REST);
    expect(asked.slice(before), 'nothing more is asked').toEqual([]);
    const most = Math.max(...asked.map(path => asked.filter(other => other === path).length));
    // Both forms ask for the keys, each with a second try.
    expect(most, asked.join(' ')).toBeLessThanOrEqual(4);
  });
