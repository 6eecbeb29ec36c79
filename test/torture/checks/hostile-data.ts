/** Bars 1 and 2: hostile text in every text field and hostile addresses in every address field of every widget. */
import { plainText } from '@sunboard/model/plain-text';
import type { Check, Outcome, RunOptions } from '../harness.js';
import { lacking, Lab, STRICT, type BrowserName } from '../lab.js';
import { hostileAddresses, hostileTexts, publicCollection } from '../payloads.js';
import type { Filling } from '../records.js';
import { fieldCount, followAll, mount, shownText, SUBJECTS } from '../widgets-page.js';

const BATCH = 40;
const QUICK = 40;
const LEAST_FIRED = 20;
const LEAST_FOLLOWED = 5;
const PAGE = '<script type="module" src="/cdn/sunboard.js"></script>';
const POLICIES = { 'no policy': undefined, 'the strict policy': STRICT } as const;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function texts(browser: BrowserName, { quick, progress }: RunOptions): Promise<Outcome> {
  const missing = lacking(browser);
  if (missing !== undefined) return skippedFor(missing);
  const all = hostileTexts();
  const payloads = quick ? spread(all, QUICK) : all;
  const lab = await Lab.open(browser);
  try {
    const [faults, ran] = [[] as string[], { count: 0 }];
    let altered = 0;
    for (const [words, policy] of Object.entries(POLICIES).slice(0, quick ? 1 : 2))
      for (const subject of SUBJECTS) {
        const page = await lab.visit({ head: PAGE, body: '', ...(policy !== undefined && { policy }) });
        for (let at = 0; at < payloads.length; at += BATCH) {
          progress(`${subject.tag}, ${words}, ${at} of ${payloads.length}`);
          const batch = payloads.slice(at, at + BATCH);
          await mount(page, subject, subject.recordsOf(batch.map((text): Filling => ({ text }))));
          const shown = await shownText(page, subject);
          for (const text of batch)
            if (!shown.includes(folded(plainText(text).slice(0, 80)))) {
              altered += 1;
              faults.push(`${subject.tag} under ${words} does not show: ${text.slice(0, 120)}`);
            }
        }
        const told = await lab.told(page);
        ran.count += told.ran;
        if (told.ran > 0) faults.push(`${subject.tag} under ${words}: ${told.ran} ran`);
        for (const violation of told.violations) faults.push(`${subject.tag}: ${violation}`);
        await page.close();
      }
    const fired = await control(lab, all);
    const from =
      publicCollection().length > 0 ? 'own and public' : 'own (the public collection is not at hand)';
    return {
      figure: `${ran.count} ran, ${altered} altered: ${payloads.length} texts (${from}) in ${fieldCount().texts} fields, ${quick ? 'without a policy' : 'with and without a policy'}`,
      passed: faults.length === 0,
      canFail: fired >= LEAST_FIRED,
      faults: [...faults, ...(fired < LEAST_FIRED ? [`only ${fired} texts ran in the control`] : [])],
    };
  } finally {
    await lab.close();
  }
}

/** The planted fault: a page that takes the same texts for markup. Answers how many texts ran. */
async function control(lab: Lab, payloads: readonly string[]): Promise<number> {
  let fired = 0;
  for (let at = 0; at < payloads.length && fired < LEAST_FIRED; at += BATCH) {
    const page = await lab.visit({ body: '<div id="control"></div>' });
    await page.evaluate(
      async list => {
        for (const text of list) {
          const box = document.body.appendChild(document.createElement('div'));
          box.innerHTML = text;
        }
        await new Promise(resolve => setTimeout(resolve, 300));
      },
      payloads.slice(at, at + BATCH),
    );
    fired += (await lab.told(page)).ran;
    await page.close();
  }
  return fired;
}

async function addresses(browser: BrowserName, { quick, progress }: RunOptions): Promise<Outcome> {
  const missing = lacking(browser);
  if (missing !== undefined) return skippedFor(missing);
  const lab = await Lab.open(browser);
  try {
    const list = quick ? spread(hostileAddresses(), QUICK) : hostileAddresses();
    const faults: string[] = [];
    let followed = 0;
    for (const subject of SUBJECTS) {
      const page = await lab.visit({ head: PAGE, body: '' });
      for (let at = 0; at < list.length; at += BATCH) {
        progress(`${subject.tag}, ${at} of ${list.length}`);
        const batch = list.slice(at, at + BATCH);
        await mount(page, subject, subject.recordsOf(batch.map(address => ({ text: '示例', address }))));
        followed += await followAll(page, subject);
      }
      const { ran } = await lab.told(page);
      if (ran > 0) faults.push(`${subject.tag}: ${ran} ran`);
      await page.close();
    }
    const fired = await followRaw(lab, hostileAddresses());
    return {
      figure: `${faults.length} fired: ${list.length} spellings in ${fieldCount().addresses} fields, ${followed} links followed; ${fired} fire in the control`,
      passed: faults.length === 0 && followed > 0,
      canFail: fired >= LEAST_FOLLOWED,
      faults,
    };
  } finally {
    await lab.close();
  }
}

/** The planted fault: links with the same addresses, unchecked. */
async function followRaw(lab: Lab, list: readonly string[]): Promise<number> {
  const page = await lab.visit({ body: '' });
  await page.evaluate(async addresses => {
    for (const address of addresses) {
      const link = document.body.appendChild(document.createElement('a'));
      link.setAttribute('href', address);
      link.click();
      await new Promise(resolve => setTimeout(resolve));
    }
  }, list);
  const { ran } = await lab.told(page);
  await page.close();
  return ran;
}

function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[Math.floor(at * step)] as T);
}

function skippedFor(reason: string): Outcome {
  return { figure: '', passed: false, canFail: false, skipped: reason };
}

export const hostileData: readonly Check[] = [
  {
    bar: 1,
    name: 'hostile text, Chromium',
    threshold: '0 ran, 0 altered; at least 20 fire in the control',
    quick: true,
    run: options => texts('chromium', options),
  },
  {
    bar: 1,
    name: 'hostile text, Firefox',
    threshold: '0 ran, 0 altered; at least 20 fire in the control',
    quick: false,
    run: options => texts('firefox', options),
  },
  {
    bar: 2,
    name: 'hostile addresses, Chromium',
    threshold: '0 fire when followed, without a policy; at least 5 fire in the control',
    quick: true,
    run: options => addresses('chromium', options),
  },
  {
    bar: 2,
    name: 'hostile addresses, Firefox',
    threshold: '0 fire when followed, without a policy; at least 5 fire in the control',
    quick: false,
    run: options => addresses('firefox', options),
  },
];
