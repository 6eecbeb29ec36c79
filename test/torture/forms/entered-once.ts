/** Nobody types again what the form knows already: after a refusal, for the next form, and on the way from the receipt to the status. */
import type { Page } from 'puppeteer-core';
import { fill, part, valueOf } from '../drafts/site.js';
import type { Planting, Proof } from '../proof-check.js';
import { complete, press, receiptOf, REQUEST_FORM, withStage } from './stage.js';

const FORM = REQUEST_FORM;
const TEXT = '只写一次的内容';
/** What the next form of the same person needs again. */
const AGAIN = ['f-applicantName', 'f-contact-email'];

/** Planted: a page that empties the form after each step, as one that is drawn anew without its state would be. */
export async function enteredOnce({ planted = false }: Planting = {}): Promise<Proof> {
  return withStage(async stage => {
    const page = await stage.open(FORM);
    const faults: string[] = [];
    const expectKept = async (when: string, ids: readonly string[]): Promise<void> => {
      if (planted) await emptied(page);
      for (const id of ids) if ((await valueOf(page, id, FORM.tag)) === '') faults.push(`${id} ${when}`);
    };
    await complete(page, FORM, TEXT);
    await fill(page, 'f-consent', false, FORM.tag);
    await press(page, FORM);
    await part(page, '.error-summary', FORM.tag);
    await expectKept('after a refusal', [...AGAIN, FORM.text]);
    await complete(page, FORM, TEXT);
    await press(page, FORM);
    const number = await receiptOf(page, FORM);
    const [, , followUp, another] = await buttonsOf(page);
    if (planted) await emptied(page);
    else await followUp?.();
    const status = await page
      .waitForFunction(
        (tag, number) =>
          (document.querySelector(tag)?.shadowRoot?.querySelector('.case, [data-status]')?.textContent ??
            '') !== '' && number !== '',
        { timeout: planted ? 500 : 20_000, polling: 100 },
        FORM.tag,
        number,
      )
      .catch(() => undefined);
    if (!status) faults.push('number and key on the way to the status');
    await another?.();
    await part(page, `[id="${FORM.text}"]`, FORM.tag);
    await expectKept('in the next form', AGAIN);
    return {
      figure: `${faults.length} fields to be typed again${faults.length > 0 ? `: ${faults.join(', ')}` : ''}`,
      // With the planted fault it is passed, and so fails the check, unless each of the three is seen.
      passed: planted ? faults.length < 2 * AGAIN.length + 2 : faults.length === 0,
    };
  });
}

async function emptied(page: Page): Promise<void> {
  await page.evaluate(tag => {
    for (const field of document
      .querySelector(tag)
      ?.shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])
      if (field.type !== 'radio' && field.type !== 'checkbox') field.value = '';
  }, FORM.tag);
}

/** The receipt's buttons in their order: copy, print, follow up, another. */
async function buttonsOf(page: Page): Promise<readonly (() => Promise<void>)[]> {
  const count = await page.evaluate(
    tag => document.querySelector(tag)?.shadowRoot?.querySelectorAll('.receipt > p > button').length ?? 0,
    FORM.tag,
  );
  return Array.from(
    { length: count },
    (_, at) => () =>
      page.evaluate(
        (tag, at) => {
          document
            .querySelector(tag)
            ?.shadowRoot?.querySelectorAll<HTMLButtonElement>('.receipt > p > button')
            [at]?.click();
        },
        FORM.tag,
        at,
      ),
  );
}
