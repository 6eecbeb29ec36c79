/** What a form says when sending fails, kind by kind: in words that fit, in the page's language, with everything that was typed still there. */
import type { Page } from 'puppeteer-core';
import { part, valueOf } from '../drafts/site.js';
import type { Fate } from '../intake/faulty-network.js';
import type { Planting, Proof } from '../proof-check.js';
import {
  complete,
  COMPLAINT_FORM,
  press,
  receiptOf,
  REQUEST_FORM,
  withStage,
  type Form,
  type Stage,
} from './stage.js';

interface Failure {
  readonly name: string;
  /** What becomes of every sending until the network is repaired; none: the browser is without a connection. */
  readonly fate?: Fate;
  readonly words: { readonly 'zh-CN': RegExp; readonly en: RegExp };
}

const FAILURES: readonly Failure[] = [
  { name: '500', fate: 'failing', words: { 'zh-CN': /服务出现故障/, en: /has a fault/ } },
  { name: '502', fate: 'gateway page', words: { 'zh-CN': /服务暂时不可用/, en: /not available/ } },
  { name: 'no answer in time', fate: 'silence', words: { 'zh-CN': /没有及时回应/, en: /in time/ } },
  { name: 'reset mid-body', fate: 'answer cut', words: { 'zh-CN': /没有完整送达/, en: /incomplete/ } },
  {
    name: 'reset after commit',
    fate: 'answer lost',
    words: { 'zh-CN': /连接中断/, en: /connection.*broke/ },
  },
  { name: '413', fate: 'too large', words: { 'zh-CN': /内容过大/, en: /too large/ } },
  {
    name: '429 with seconds',
    fate: 'too many for long',
    words: { 'zh-CN': /过于频繁.*请在 120 秒后/, en: /Too many.*in 120 seconds/ },
  },
  {
    name: '429 with a date',
    fate: 'too many until',
    // A few seconds are gone until it is read.
    words: { 'zh-CN': /过于频繁.*请在 29\d 秒后|300 秒后/, en: /Too many.*in (?:29\d|300) seconds/ },
  },
  { name: 'offline', words: { 'zh-CN': /没有网络连接/, en: /no network connection/ } },
];

/** The planted fault: a script of the page that takes every failure for the same, and empties the form. */
function hushesUp(): void {
  const send = globalThis.fetch.bind(globalThis);
  const empty = (): void => {
    for (const form of document.querySelectorAll('sun-request-form, sun-complaint-channel'))
      for (const field of form.shadowRoot?.querySelectorAll('textarea') ?? []) field.value = '';
  };
  globalThis.fetch = async (input, init) => {
    if (!/\/v1\/(?:challenge|requests|complaints)$/.test(input as string)) return send(input, init);
    setInterval(empty, 10);
    return new Response('{}', { status: 403, headers: { 'Content-Type': 'application/json' } });
  };
}

/** Planted: see {@link hushesUp}; every failure must be found without its words and without its text. */
export async function toldApart({
  progress = () => undefined,
  planted = false,
}: { readonly progress?: (text: string) => void } & Planting = {}): Promise<Proof> {
  return withStage(async stage => {
    const faults = { words: [] as string[], text: [] as string[], filing: [] as string[] };
    const said = new Map<string, string>();
    let tried = 0;
    for (const form of planted ? [REQUEST_FORM] : [REQUEST_FORM, COMPLAINT_FORM])
      for (const failure of FAILURES) {
        // One language a form: every failure is met in both.
        const language = form === REQUEST_FORM ? 'zh-CN' : 'en';
        const about = `${form.name}, ${failure.name}`;
        progress(about);
        tried += 1;
        const page = await stage.open(form, planted ? hushesUp : undefined);
        try {
          const text = `${failure.name} 时写下的内容`;
          const { message, kept } = await meet(stage, page, { form, failure, text, language });
          if (!failure.words[language].test(message)) faults.words.push(`${about} says “${message}”`);
          const twin = said.get(`${language} ${message}`);
          if (twin !== undefined && !planted) faults.words.push(`${about} says the same as ${twin}`);
          said.set(`${language} ${message}`, failure.name);
          if (kept !== text) faults.text.push(`${about} left “${kept}” of the text`);
          if (!planted) await repaired(stage, page, form);
        } catch (error) {
          faults.filing.push(`${about}: ${error instanceof Error ? error.message : String(error)}`);
        } finally {
          stage.expect([]);
          await page.close();
        }
      }
    const cases = await stage.cases();
    if (!planted && cases !== tried) faults.filing.push(`${cases} cases for ${tried} forms`);
    const all = Object.values(faults).flat();
    return {
      figure: `${all.length} faults in ${tried} failures: ${said.size} messages, ${tried - faults.text.length} texts kept, ${cases} cases afterwards${all.length > 0 ? `; ${all.slice(0, 6).join('; ')}` : ''}`,
      // With the planted fault it is passed, and so fails the check, as soon as one failure hides it.
      passed: planted ? faults.words.length < tried || faults.text.length < tried : all.length === 0,
    };
  });
}

interface Meeting {
  readonly form: Form;
  readonly failure: Failure;
  readonly text: string;
  readonly language: keyof Failure['words'];
}

/** Sends into the failure, and answers what the form says and still holds. */
async function meet(
  stage: Stage,
  page: Page,
  { form, failure, text, language }: Meeting,
): Promise<{ readonly message: string; readonly kept: string }> {
  await page.evaluate(lang => {
    document.documentElement.lang = lang;
  }, language);
  await complete(page, form, text);
  if (failure.fate) stage.expect([failure.fate], true);
  else await page.setOfflineMode(true);
  await press(page, form);
  const told = await part(page, '#trouble, #waiting', form.tag);
  // Whatever else would happen to the text has had its turn.
  const message = await told.evaluate(async element => {
    await new Promise(resolve => setTimeout(resolve, 200));
    return element.textContent.replace(/\s+/g, ' ').trim();
  });
  return { message, kept: await valueOf(page, form.text, form.tag) };
}

/** The network is whole again: what waits goes out by itself, the rest when the button is pressed. */
async function repaired(stage: Stage, page: Page, form: Form): Promise<void> {
  stage.expect([]);
  await page.setOfflineMode(false);
  const waits = await page.evaluate(
    tag => document.querySelector(tag)?.shadowRoot?.querySelector('#trouble') === null,
    form.tag,
  );
  if (!waits) await press(page, form);
  await receiptOf(page, form);
}
