/** Bar 10: axe finds nothing in any state of any widget, in light, in dark and in forced colours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Check, Outcome, RunOptions } from '../harness.js';
import { lacking, Lab } from '../lab.js';
import { drawn, SCRIPT, STATES } from '../states.js';
import { mount, SUBJECTS } from '../widgets-page.js';
import { TAGS } from '../wrapped.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS: Readonly<Record<string, { readonly name: string; readonly value: string }>> = {
  light: { name: 'prefers-color-scheme', value: 'light' },
  dark: { name: 'prefers-color-scheme', value: 'dark' },
  'forced colours': { name: 'forced-colors', value: 'active' },
};
/** What a page has round a widget, whose headings begin at the third level unless told otherwise. */
const around = (body: string): string => `<main><h1>lab</h1><h2>widget</h2>${body}</main>`;

async function allStates({ quick, progress }: RunOptions): Promise<Outcome> {
  const missing = lacking('chromium');
  if (missing !== undefined) return { figure: '', passed: false, canFail: false, skipped: missing };
  const lab = await Lab.open('chromium');
  try {
    const faults: string[] = [];
    let looked = 0;
    const look = async (page: Page, about: string): Promise<void> => {
      for (const [name, feature] of Object.entries(LOOKS)) {
        if (quick && name !== 'light') continue;
        await emulate(page, feature);
        progress(`${about}, ${name}`);
        faults.push(...(await violations(page)).map(fault => `${about}, ${name}: ${fault}`));
        looked += 1;
      }
      await page.close();
    };
    for (const tag of TAGS)
      for (const [state, bodyOf] of Object.entries(STATES)) {
        if (quick && state !== 'wrapped') continue;
        const page = await lab.visit({ head: SCRIPT, body: around(bodyOf(tag)) });
        await drawn(page, tag);
        await look(page, `${tag}, ${state}`);
      }
    for (const subject of SUBJECTS) {
      const page = await lab.visit({ head: SCRIPT, body: around('') });
      await mount(page, subject, subject.recordsOf([{ text: '示例甲' }, { text: '示例乙' }]));
      await page.evaluate(() => {
        document.querySelector('main')?.append(document.querySelector('#host') ?? '');
      });
      await look(page, `${subject.tag}, records`);
    }
    return {
      figure: `${faults.length} violations in ${looked} looks at ${TAGS.length} widgets`,
      passed: faults.length === 0,
      canFail: await seesFaults(lab),
      faults,
    };
  } finally {
    await lab.close();
  }
}

/** The planted fault: a picture without words inside a shadow root. */
async function seesFaults(lab: Lab): Promise<boolean> {
  const page = await lab.visit({ body: around('<div id="planted"></div>') });
  await page.evaluate(() => {
    const root = document.querySelector('#planted')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('img'));
  });
  const found = await violations(page);
  await page.close();
  return found.some(fault => fault.startsWith('image-alt'));
}

async function emulate(page: Page, feature: { name: string; value: string }): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [feature] });
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

export const accessible: readonly Check[] = [
  {
    bar: 10,
    name: 'accessible in every state',
    threshold: '0 violations',
    quick: false,
    run: allStates,
  },
];
