/** `npm run visual [-- --update] [--only widget]`: takes the picture of every example and compares it with the kept one. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchArgs } from '@sunboard/checker/browser';
import { ROOT } from '../e2e/embed/files.js';
import { TOLERANCE, compare, decode, encode, reduce } from './pictures.js';
import { SITTINGS, factorOf, handOf, nameOf, take } from './shots.js';

const KEPT = join(ROOT, 'test/visual/pictures');
const REPORT = join(ROOT, 'test/reports/visual');
const MADE_WITH = join(KEPT, 'made-with.json');

const { values } = parseArgs({
  options: { update: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const sittings = SITTINGS.filter(({ widget }) => values.only === undefined || widget === values.only);
const found = await ensureBrowser({ install: true, log: console.log });
const browser = await chromium.launch({ executablePath: found.path, args: [...launchArgs()] });
try {
  const madeWith = { browser: browser.version().split('.')[0], hand: await handOf(browser) };
  const before = existsSync(MADE_WITH)
    ? (JSON.parse(readFileSync(MADE_WITH, 'utf8')) as typeof madeWith)
    : undefined;
  if (!values.update && before?.hand !== madeWith.hand)
    console.log(
      `Skipped: this machine draws text differently (Chromium ${madeWith.browser}, kept pictures: ${before?.browser ?? 'none'}; other fonts or settings). To compare your own change, run with --update before it and without after it.`,
    );
  else await all(madeWith);
} finally {
  await browser.close();
}

async function all(madeWith: object): Promise<void> {
  rmSync(REPORT, { recursive: true, force: true });
  mkdirSync(join(REPORT, 'full'), { recursive: true });
  mkdirSync(KEPT, { recursive: true });
  const names = new Set<string>();
  const faults: string[] = [];
  for (const sitting of sittings)
    await take(browser, sitting, (look, png) => {
      const name = nameOf(sitting, look);
      names.add(name);
      writeFileSync(join(REPORT, 'full', name), png);
      const now = reduce(decode(png), factorOf(sitting));
      const file = join(KEPT, name);
      const share = existsSync(file) ? compare(decode(readFileSync(file)), now).share : 1;
      if (share <= TOLERANCE) return;
      if (values.update) writeFileSync(file, encode(now));
      else if (existsSync(file)) {
        const kept = decode(readFileSync(file));
        writeFileSync(join(REPORT, name.replace('.png', '.kept.png')), encode(kept));
        writeFileSync(join(REPORT, name.replace('.png', '.now.png')), encode(now));
        writeFileSync(
          join(REPORT, name.replace('.png', '.difference.png')),
          encode(compare(kept, now).map, true),
        );
        faults.push(`${name}: ${(share * 100).toFixed(2)} % of it changed`);
      } else faults.push(`${name}: is not kept yet`);
    });
  if (values.only === undefined) {
    const left = readdirSync(KEPT).filter(file => file.endsWith('.png') && !names.has(file));
    for (const file of left)
      if (values.update) rmSync(join(KEPT, file));
      else faults.push(`${file}: is kept, but nothing makes it any more`);
    if (values.update) writeFileSync(MADE_WITH, `${JSON.stringify(madeWith, undefined, 2)}\n`);
  }
  for (const fault of faults) console.error(`✗ ${fault}`);
  console.log(
    `${names.size} pictures, ${faults.length} differ${faults.length > 0 ? ': look at test/reports/visual; if it is meant, run with --update' : ''}.`,
  );
  if (faults.length > 0) process.exitCode = 1;
}
