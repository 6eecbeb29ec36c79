/** What a made page with a request form is put together of. */
import type { Chance } from './made-chance.js';
import { chooseFrame } from './made-civic-frame.js';
import { INKS } from './made-ink.js';

/** What one page is made of. */
export function chooseForm(by: Chance) {
  return {
    ...chooseFrame(by),
    layout: by.one([
      'cells',
      'cells',
      'two in a row',
      'around',
      'for',
      'above',
      'element',
      'placeholder',
      'line',
    ] as const),
    colon: by.one(['', '：', ':'] as const),
    mark: by.one(['star before', 'star in a span', 'star behind', 'attribute', 'words'] as const),
    boxes: by.one(['radio', 'checkbox'] as const),
    named: by.is(0.6),
    shell: by.one(['form', 'form', 'box', 'page'] as const),
    button: by.one(['button', 'input', 'link'] as const),
    silent: by.one([
      '',
      '',
      '',
      'form.time',
      'form.receipt',
      'form.notComplaint',
      'form.help',
      'form.privacy',
    ]),
    purpose: by.one(['', '', 'optional', 'required'] as const),
    captcha: by.is(0.4),
    search: by.is(0.3),
    waiver: by.is(0.08),
    ink: by.one(INKS),
    notes: by.one(['before', 'behind'] as const),
    planted: by.one(['', '', '', '', 'form.what', 'form.how', 'name', 'proof', 'contact'] as const),
  };
}
/** Choices of {@link chooseForm}. */
export type FormChoice = ReturnType<typeof chooseForm>;
