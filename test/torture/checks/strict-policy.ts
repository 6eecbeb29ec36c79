/** Bar 3: every widget in every state under the strict policy: no violation, no error, and the same pixels as without. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { decode, differing } from '../../visual/pictures.js';
import type { Check, Outcome, RunOptions } from '../harness.js';
import { lacking, Lab, STRICT, type BrowserName, type LabPage } from '../lab.js';
import { drawn, SCRIPT, STATES } from '../states.js';
import { mount, SUBJECTS } from '../widgets-page.js';
import { TAGS, type Tag } from '../wrapped.js';

async function states(browser: BrowserName, { quick, progress }: RunOptions): Promise<Outcome> {
  const missing = lacking(browser);
  if (missing !== undefined) return { figure: '', passed: false, canFail: false, skipped: missing };
  const lab = await Lab.open(browser);
  try {
    const faults: string[] = [];
    let shown = 0;
    for (const tag of TAGS)
      for (const [name, bodyOf] of Object.entries(STATES)) {
        if (quick && name !== 'wrapped') continue;
        progress(`${tag}, ${name}`);
        const content = { head: SCRIPT, body: bodyOf(tag) };
        faults.push(
          ...(await differences(browser, lab, content, tag)).map(fault => `${tag}, ${name}: ${fault}`),
        );
        shown += 1;
      }
    for (const subject of SUBJECTS) {
      progress(`${subject.tag}, records`);
      const page = await lab.visit({ head: SCRIPT, body: '', policy: STRICT });
      await mount(page, subject, subject.recordsOf([{ text: '示例甲' }, { text: '示例乙' }]));
      const { violations, errors } = await lab.told(page);
      for (const fault of [...violations, ...errors]) faults.push(`${subject.tag}, records: ${fault}`);
      shown += 1;
      await page.close();
    }
    return {
      figure: `${faults.length} violations, errors or differences in ${shown} states`,
      passed: faults.length === 0,
      canFail: await seesViolations(browser, lab),
      faults,
    };
  } finally {
    await lab.close();
  }
}

/**
 * What the policy breaks on a page. A policy that breaks something breaks it each time, so one look in which the page is the
 * same to the pixel as any free one settles it; the looks become more patient, and the last one is at a browser of its own.
 */
async function differences(
  browser: BrowserName,
  lab: Lab,
  content: LabPage,
  tag?: Tag,
): Promise<readonly string[]> {
  const free = new Set<string>();
  const look = async (where: Lab, rests: number): Promise<Look> => {
    free.add((await seen(where, content, rests, tag)).picture);
    return seen(where, { ...content, policy: STRICT }, rests, tag);
  };
  for (const rests of [3, 10]) {
    const { picture, faults } = await look(lab, rests);
    if (free.has(picture)) return faults;
  }
  const other = await Lab.open(browser);
  try {
    const { picture, faults } = await look(other, 20);
    if (free.has(picture)) return faults;
    return [...faults, `${DIFFERENT}: ${await keep([...free].at(-1) ?? '', picture, free.size, tag)}`];
  } finally {
    await other.close();
  }
}

const DIFFERENT = 'looks different under the policy';
const REPORTS = path.join(import.meta.dirname, '../../reports');

/** Where two pictures differ, in words; both are kept beside the report. */
async function keep(free: string, strict: string, looks: number, name = 'planted'): Promise<string> {
  await mkdir(REPORTS, { recursive: true });
  const files = { free: Buffer.from(free, 'base64'), strict: Buffer.from(strict, 'base64') };
  for (const [kind, file] of Object.entries(files))
    await writeFile(path.join(REPORTS, `policy-${name}-${kind}.png`), file);
  return `${differing(decode(files.free), decode(files.strict))}; free pages had ${looks} looks`;
}

/** The planted faults: an inline style, which must also be seen to look different, and a write of markup, which the policy must stop and report. */
async function seesViolations(browser: BrowserName, lab: Lab): Promise<boolean> {
  const styled = await differences(browser, lab, { body: '<p style="color: red">x</p>' });
  const page = await lab.visit({ body: '', policy: STRICT });
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>';
    } catch {
      // The violation is what counts.
    }
  });
  const { violations } = await lab.told(page);
  await page.close();
  return (
    styled.some(fault => fault.includes('style-src')) &&
    styled.some(fault => fault.startsWith(DIFFERENT)) &&
    violations.length > 0
  );
}

/** A page that has drawn itself. */
interface Look {
  /** PNG, in base64. */
  readonly picture: string;
  readonly faults: readonly string[];
}

/** Opens a page, waits until the widget has drawn itself and rests, and answers its picture and its faults. */
async function seen(lab: Lab, content: LabPage, rests: number, tag?: Tag): Promise<Look> {
  const page = await lab.visit(content);
  if (tag !== undefined) await drawn(page, tag);
  const picture = await restingPicture(page, rests);
  const { violations, errors } = await lab.told(page);
  await page.close();
  return { picture, faults: [...violations, ...errors] };
}

/** Parts may still load after the first drawing: the picture counts that stays the same for some looks. */
async function restingPicture(page: Page, rests: number): Promise<string> {
  let [last, same] = ['', 0];
  for (let attempt = 0; attempt < 60 && same < rests; attempt += 1) {
    const picture = await page.screenshot({ encoding: 'base64' });
    same = picture === last ? same + 1 : 0;
    last = picture;
    await new Promise(resolve => setTimeout(resolve, 60));
  }
  return last;
}

export const strictPolicy: readonly Check[] = [
  {
    bar: 3,
    name: 'strict policy, all states, Chromium',
    threshold: '0 violations, 0 errors, the same pixels as without a policy',
    quick: true,
    run: options => states('chromium', options),
  },
  {
    bar: 3,
    name: 'strict policy, all states, Firefox',
    threshold: '0 violations, 0 errors, the same pixels as without a policy',
    quick: false,
    run: options => states('firefox', options),
  },
];
