/** Bar 3: every widget in every state under the strict policy: no violation, no error, and the same pixels as without. */
import type { Page } from 'puppeteer-core';
import type { Check, Outcome, RunOptions } from '../harness.js';
import { lacking, Lab, STRICT } from '../lab.js';
import { mount, SUBJECTS } from '../widgets-page.js';

const SCRIPT = '<script type="module" src="/cdn/sunboard.js"></script>';
const WRAPPED = {
  'sun-disclosure-list':
    '<table><tr><th>名称</th><th>发布日期</th></tr><tr><td>示例办法</td><td>2026-01-02</td></tr></table>',
  'sun-request-form':
    '<form method="post" action="/v1/forms/requests"><label>描述 <textarea name="description"></textarea></label><button>提交</button></form>',
  'sun-complaint-channel':
    '<table><tr><th>渠道类型</th><th>渠道名称</th></tr><tr><td>热线</td><td>12345</td></tr></table>',
  'sun-leadership-roster':
    '<table><tr><th>姓名</th><th>职务</th></tr><tr><td>示范甲</td><td>局长</td></tr></table>',
  'sun-approval-flow': '<ol><li data-id="a" data-next="b">申请</li><li data-id="b">办结</li></ol>',
} as const;
type Tag = keyof typeof WRAPPED;
const TAGS = Object.keys(WRAPPED) as Tag[];

/** States that need no server: the wrapped content, an address that fails, no content, a list that is broken. */
const STATES: Readonly<Record<string, (tag: Tag) => string>> = {
  wrapped: tag => `<${tag}>${WRAPPED[tag]}</${tag}>`,
  english: tag => `<div lang="en"><${tag}>${WRAPPED[tag]}</${tag}></div>`,
  failed: tag => `<${tag} src="/nowhere.json">${WRAPPED[tag]}</${tag}>`,
  empty: tag => `<${tag}></${tag}>`,
  broken: tag => `<${tag}><script type="application/json">{"items": [</script>${WRAPPED[tag]}</${tag}>`,
};

async function states({ quick, progress }: RunOptions): Promise<Outcome> {
  const missing = lacking('chromium');
  if (missing !== undefined) return { figure: '', passed: false, canFail: false, skipped: missing };
  const lab = await Lab.open('chromium');
  try {
    const faults: string[] = [];
    let shown = 0;
    for (const tag of TAGS)
      for (const [name, bodyOf] of Object.entries(STATES)) {
        if (quick && name !== 'wrapped' && name !== 'failed') continue;
        progress(`${tag}, ${name}`);
        const body = bodyOf(tag);
        const [free, strict] = [
          await lab.visit({ head: SCRIPT, body }),
          await lab.visit({ head: SCRIPT, body, policy: STRICT }),
        ];
        await Promise.all([settled(free, tag), settled(strict, tag)]);
        const { violations, errors } = await lab.told(strict);
        for (const fault of [...violations, ...errors]) faults.push(`${tag}, ${name}: ${fault}`);
        if (!(await samePixels(free, strict)))
          faults.push(`${tag}, ${name}: looks different under the policy`);
        shown += 1;
        await free.close();
        await strict.close();
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

/** The planted faults: an inline style and a write of markup, which the policy must stop and report. */
async function seesViolations(lab: Lab): Promise<boolean> {
  const page = await lab.visit({ body: '<p style="color: red">x</p>', policy: STRICT });
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>';
    } catch {
      // The violation is what counts.
    }
  });
  const { violations } = await lab.told(page);
  await page.close();
  return violations.length >= 2;
}

/** Done when the element has said so, or, for what it cannot say, when it has drawn something that is not the loading state. */
async function settled(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    name => {
      const root = document.querySelector(name)?.shadowRoot;
      const content = root?.querySelector('[part~="base"], form, [role="alert"], [part~="message"]');
      return (
        content !== null &&
        content !== undefined &&
        root?.querySelector('[role="status"].visually-hidden + slot') === null
      );
    },
    { timeout: 20_000 },
    tag,
  );
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Drawn again until both agree: a part that still loads is not a difference, one that stays is. */
async function samePixels(one: Page, other: Page): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const [a, b] = [await picture(one), await picture(other)];
    if (a === b) return true;
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  return false;
}

async function picture(page: Page): Promise<string> {
  await page.bringToFront();
  return page.screenshot({ encoding: 'base64', fullPage: true });
}

export const strictPolicy: readonly Check[] = [
  {
    bar: 3,
    name: 'strict policy, all states',
    threshold: '0 violations, 0 errors, the same pixels as without a policy',
    quick: true,
    run: states,
  },
];
