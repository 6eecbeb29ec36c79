/** Bar 3: every widget in every state under the strict policy: no violation, no error, and the same pixels as without. */
import type { Page } from 'puppeteer-core';
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
        faults.push(...(await differences(lab, content, tag)).map(fault => `${tag}, ${name}: ${fault}`));
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
      canFail: await seesViolations(lab),
      faults,
    };
  } finally {
    await lab.close();
  }
}

/** What the policy breaks on a page. Only a difference that a second, more patient look confirms is one. */
async function differences(lab: Lab, content: LabPage, tag?: Tag): Promise<readonly string[]> {
  let faults: readonly string[] = [];
  for (const rests of [3, 10]) {
    const free = await seen(lab, content, rests, tag);
    const strict = await seen(lab, { ...content, policy: STRICT }, rests, tag);
    const same = free.picture === strict.picture;
    faults = same ? strict.faults : [...strict.faults, 'looks different under the policy'];
    if (same) break;
  }
  return faults;
}

/** The planted faults: an inline style, which must also be seen to look different, and a write of markup, which the policy must stop and report. */
async function seesViolations(lab: Lab): Promise<boolean> {
  const styled = await differences(lab, { body: '<p style="color: red">x</p>' });
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
    styled.includes('looks different under the policy') &&
    violations.length > 0
  );
}

/** Opens a page, waits until the widget has drawn itself and rests, and answers its picture and its faults. */
async function seen(
  lab: Lab,
  content: LabPage,
  rests: number,
  tag?: Tag,
): Promise<{ readonly picture: string; readonly faults: readonly string[] }> {
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
