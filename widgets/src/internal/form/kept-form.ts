/** The words of `working-form.ts`, which only webmasters read. */
import { localize, type Locale, type Problem } from '@sunboard/model';
import type { Catalogue } from '../locale.js';

type Wording = readonly [message: string, remedy: string];

const TEXTS: Catalogue<Wording> = {
  'zh-CN': [
    '没有设置 endpoint，页面原有的表单照常使用',
    '要使用本组件的表单，请在 endpoint 中填写受理服务的地址（如 /v1）。',
  ],
  en: [
    'No endpoint is set, so the page’s own form stays in use',
    'To use the form of this element, give the address of an intake service in endpoint, e.g. /v1.',
  ],
};

/** What page and webmaster are told then. */
export function keptForm(locale: Locale): Problem {
  const [message, remedy] = localize(TEXTS, locale);
  return { pointer: '/endpoint', code: 'no_endpoint', value: '', message, remedy };
}
