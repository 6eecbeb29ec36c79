/** Says how much room a long text has left 剩余字数: near its limit in sight at every key, aloud only at a few steps. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill, localize } from '@sunboard/model';
import type { Catalogue } from '../locale.js';
import { longestText } from './check-form.js';
import type { DeskCore } from './desk-core.js';

const zhCn = {
  left: '还可以写 {count} 个字（上限 {most}）。',
  over: '超出 {count} 个字（上限 {most}），请缩短。',
  atMost: '还可以写的不到 {count} 个字。',
  tooLong: '超过了 {most} 个字的上限，请缩短。',
};

const en: typeof zhCn = {
  left: '{count} {count?character:characters} left (at most {most}).',
  over: '{count} {count?character:characters} too many (at most {most}): shorten the text.',
  atMost: 'Fewer than {count} characters are left.',
  tooLong: 'The text is longer than {most} characters: shorten it.',
};

const roomText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };

/** Characters left from which on it is said, and at which it is said aloud. */
const STEPS = [20, 100, 500] as const;

/** What is said below the text at `path`; nothing for texts without a limit. */
export function roomView(desk: DeskCore, path: string, value: string): TemplateResult | typeof nothing {
  const most = longestText(desk.spec, path);
  if (most === undefined) return nothing;
  const text = localize(roomText, desk.locale);
  // As the model counts.
  const left = most - value.trim().length;
  // A short text is near its limit later than a long one.
  const step = STEPS.find(at => left < at && at <= most / 5);
  const aloud = left < 0 ? fill(text.tooLong, { most }) : step ? fill(text.atMost, { count: step }) : '';
  return html`${
      aloud === ''
        ? nothing
        : html`<p class=${left < 0 ? 'error' : 'hint'} aria-hidden="true" data-room=${path}>
            ${fill(left < 0 ? text.over : text.left, { count: Math.abs(left), most })}
          </p>`
    }
    <div role="status" class="visually-hidden">${aloud}</div>`;
}
