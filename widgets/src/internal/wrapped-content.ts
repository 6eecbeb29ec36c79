/** Says why the wrapped content stays as it is: where what an element would show holds less than the page had. */
import { localize, type Locale, type Problem } from '@sunboard/model';
import type { Catalogue } from './locale.js';
import { leadsOn, titleLinks } from './markup-lines.js';
import { textOf } from './table-grid.js';

type Reason = 'unread_markup' | 'script_links' | 'one_of_pages' | 'in_paragraph';
type Wording = readonly [message: string, remedy: string];

const zhCn: Record<Reason, Wording> = {
  unread_markup: [
    '没有从包裹的内容中读出条目，页面保留原样',
    '请把内容写成带表头的表格或 ul 列表，或者用 data-field 指明字段。',
  ],
  in_paragraph: [
    '标签写在段落 <p> 里，浏览器在表格或列表之前就结束了段落，内容不在组件里',
    '请把标签移到 <p> 之外，例如改放在 <div> 里。',
  ],
  script_links: [
    '包裹内容中的链接由脚本打开，组件无法带走，页面保留原样',
    '请把链接写成普通地址（href="/…"）。',
  ],
  one_of_pages: [
    '包裹的内容带有翻页，只是全部条目中的一页，页面保留原样',
    '请输出全部条目或改用 src；只需处理这一页时，把翻页放到标签之外。',
  ],
};

const en: Record<Reason, Wording> = {
  unread_markup: [
    'No items were read from the wrapped content; the page stays as it is',
    'Write it as a table with a header or as a ul list, or name the fields with data-field.',
  ],
  in_paragraph: [
    'The tag stands in a paragraph, which browsers end before a table or a list: the content is not inside the element',
    'Move the tag out of the <p>, into a <div> for example.',
  ],
  script_links: [
    'Scripts open the links of the wrapped content, and an element cannot take them along; the page stays as it is',
    'Give the links plain addresses (href="/…").',
  ],
  one_of_pages: [
    'The wrapped content leads on to further pages and holds only some of the items; the page stays as it is',
    'Write out all items or use src; to enhance this page alone, put its page links outside the tag.',
  ],
};

const TEXTS: Catalogue<Record<Reason, Wording>> = { 'zh-CN': zhCn, en };

/** What a column says that is truly empty; without such words a text longer than a note is content. */
const NOTHING_YET =
  /暂无|没有|尚无|无相关|即将|建设中|更新中|敬请期待|no (?:items|content|data|results|documents)|nothing|none|empty/i;
const LONGEST_NOTE = 8;

/** The problem that keeps the wrapped content in sight, if any; `hasContent`: whether anything was read of it. */
export function wrappedProblem(host: Element, hasContent: boolean, locale: Locale): Problem | undefined {
  const code = reasonFor(host, hasContent);
  if (!code) return undefined;
  const [message, remedy] = localize(TEXTS, locale)[code];
  return { pointer: '', code, value: '', message, remedy };
}

function reasonFor(host: Element, hasContent: boolean): Reason | undefined {
  const links = titleLinks(host);
  if (!hasContent) {
    if (host.children.length === 0 && host.closest('p')) return 'in_paragraph';
    const text = textOf(host);
    // Labels of columns are there before any line is.
    const labels = [...host.querySelectorAll('th')].reduce((sum, label) => sum + textOf(label).length + 1, 0);
    const isNote = text.length - labels <= LONGEST_NOTE || NOTHING_YET.test(text);
    return links.length > 0 || !isNote ? 'unread_markup' : undefined;
  }
  if (links.filter(isOpenedByScript).length > links.length / 2) return 'script_links';
  return leadsOn(host) ? 'one_of_pages' : undefined;
}

/* `#`, `javascript:;` and no address at all: what a click does stands elsewhere, or nowhere. */
function isOpenedByScript(link: Element): boolean {
  return /^(?:javascript:.*|#?)$/is.test(link.getAttribute('href')?.trim() ?? '');
}
