/** Says a legal basis as people read it; the state machines keep it as `条例 art. 33`. */
import { fill, isChinese, localize, type Catalogue, type Locale } from '@sunboard/model';

const LAWS: ReadonlyMap<string, Catalogue<string>> = new Map([
  ['条例', { 'zh-CN': '《政府信息公开条例》', en: 'Open Government Information Regulations' }],
  ['PIPL', { 'zh-CN': '《个人信息保护法》', en: 'Personal Information Protection Law' }],
  ['信访工作条例', { 'zh-CN': '《信访工作条例》', en: 'Petition Work Regulations' }],
]);
const PLACE: Catalogue<string> = { 'zh-CN': '{law}第{articles}条', en: '{law} art. {articles}' };

/** E.g. `《政府信息公开条例》第33条`; several laws stand apart; one that is not known here is given back as it stands. */
export function describeBasis(basis: string, locale: Locale): string {
  return basis
    .split('; ')
    .map(one => describeOne(one, locale))
    .join(isChinese(locale) ? '；' : '; ');
}

function describeOne(basis: string, locale: Locale): string {
  const [, name = '', articles = ''] = /^(\S{1,20}) art\. ([-\d, ()]{1,40})$/.exec(basis) ?? [];
  const law = LAWS.get(name);
  if (!law) return basis;
  const list = isChinese(locale) ? articles.replaceAll(', ', '、').replaceAll('-', '至') : articles;
  return fill(localize(PLACE, locale), { law: localize(law, locale), articles: list });
}
