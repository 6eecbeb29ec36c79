/** Rewrites a page in ways that change nothing for a person who reads it: the reader's answers must stay. Works on the text of the HTML. */

/** One way to rewrite a page. */
export interface Perturbation {
  readonly name: string;
  readonly apply: (html: string) => string;
  /** Names of fixtures from which it takes what nothing else on the page says. */
  readonly robs?: RegExp;
}

const DAY = /(?<![\d./-])((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?![\d/-])/g;
const ADDRESS = /(<a\s[^>]*?href\s*=\s*)(["']).*?\2/gi;
const NUMERALS = '〇一二三四五六七八九';

/** Every rewriting that keeps days, titles and lists. */
export const PERTURBATIONS: readonly Perturbation[] = [
  {
    name: 'classes renamed to nonsense',
    apply: inMarkup(html => renamed(html, /\sclass\s*=\s*(["'])(.*?)\1/gi)),
  },
  { name: 'classes dropped', apply: inMarkup(html => html.replace(/\sclass\s*=\s*(["']).*?\1/gi, '')) },
  { name: 'ids renamed to nonsense', apply: idsRenamed },
  { name: 'metadata dropped', apply: html => html.replace(/<meta\s[^>]*\bname\s*=[^>]*>/gi, '') },
  {
    name: 'comments between tags',
    apply: inMarkup(html => html.replace(/(<\/(?:span|a|b|i|em|td|li)>)/gi, '$1<!-- 示例 -->')),
  },
  {
    name: 'days wrapped in spans',
    apply: html => inText(html, text => text.replace(DAY, '<span><font>$&</font></span>')),
  },
  {
    name: 'days split over tags',
    apply: html => inText(html, text => text.replace(DAY, '<b>$1</b>-<span>$2</span>-$3')),
  },
  {
    name: 'days with slashes',
    apply: html => inDays(html, (y, m, d) => `${y}/${String(Number(m))}/${String(Number(d))}`),
  },
  { name: 'days with dots', apply: html => inDays(html, (y, m, d) => `${y}.${m}.${d}`) },
  {
    name: 'days in 年月日',
    apply: html => inDays(html, (y, m, d) => `${y}年${String(Number(m))}月${String(Number(d))}日`),
  },
  {
    name: 'days in Chinese numerals',
    apply: html =>
      inDays(
        html,
        (y, m, d) => `${[...y].map(n => NUMERALS[Number(n)] ?? '').join('')}年${counted(m)}月${counted(d)}日`,
      ),
  },
  { name: 'days in full-width digits', apply: html => inDays(html, (y, m, d) => wide(`${y}-${m}-${d}`)) },
  { name: 'days with em dashes', apply: html => inDays(html, (y, m, d) => `${y}——${m}——${d}`) },
  {
    name: 'days in brackets',
    apply: html => inText(html, text => text.replace(/^(\s*)(\d{4}-\d{1,2}-\d{1,2})(\s*)$/, '$1[$2]$3')),
  },
  {
    name: 'other words for published',
    apply: html =>
      labelled(html, [
        '发布日期',
        '信息发布时间',
        '公布日期',
        '发表时间',
        '刊登日期',
        '公开日期',
        '上传时间',
        '录入日期',
      ]),
  },
  {
    name: 'divisions for lists',
    apply: inMarkup(html => html.replace(/<(\/?)(?:ul|ol|li|dl|dt|dd)(?=[\s>])/gi, '<$1div')),
  },
  {
    name: 'tables for lists',
    apply: inMarkup(html =>
      html
        .replace(/<(\/?)(?:ul|ol)(?=[\s>])/gi, '<$1table')
        .replace(/<li(?:\s[^>]*)?>/gi, '<tr><td>')
        .replace(/<\/li>/gi, '</td></tr>'),
    ),
  },
  {
    name: 'divisions for headings',
    apply: inMarkup(html => html.replace(/<(\/?)h[1-6](?=[\s>])/gi, '<$1div')),
    // A title of four characters above a summary might be the mark of a card.
    robs: /^day above month with slash$/,
  },
  {
    name: 'divisions for parts of the page',
    apply: inMarkup(html =>
      html.replace(/<(\/?)(?:main|article|section|header|footer|nav|aside)(?=[\s>])/gi, '<$1div'),
    ),
  },
  {
    name: 'the title of the site alone',
    apply: underTitleOfSite,
  },
  {
    name: 'addresses emptied',
    apply: inMarkup(html => html.replace(ADDRESS, '$1"javascript:;"')),
  },
  {
    name: 'addresses of nowhere',
    apply: inMarkup(html => html.replace(ADDRESS, '$1"#"')),
  },
  {
    name: 'title attributes dropped',
    apply: inMarkup(html => html.replace(/\stitle\s*=\s*(["']).*?\1/gi, '')),
    robs: /^title in an attribute$/,
  },
  {
    name: 'days without zeros',
    apply: html => inDays(html, (y, m, d) => `${y}-${String(Number(m))}-${String(Number(d))}`),
  },
  {
    name: 'days with the hour',
    apply: html =>
      inText(html, text => text.replace(/^(\s*)(\d{4}-\d{1,2}-\d{1,2})(\s*)$/, '$1$2 10:32:07$3')),
  },
  {
    name: 'a box around every box',
    apply: inMarkup(html =>
      html.replace(/<div(?=[\s>])/gi, '<div><div').replace(/<\/div>/gi, '</div></div>'),
    ),
  },
  {
    name: 'white space and empty tags',
    apply: inMarkup(html => html.replace(/<(?:span|td|li|p)(?:\s[^>]*)?>/gi, '$&\n   <i></i>&nbsp;')),
  },
];

/** The page as mirrors and careless systems call it: the title of the site, and no other. */
export function underTitleOfSite(html: string): string {
  return html.replace(/<title(?:\s[^>]*)?>[\s\S]*?<\/title>/i, '<title>示例市政府网站</title>');
}

/* Scripts may hold markup in their strings, which must stay as it is. */
function inMarkup(change: (html: string) => string): (html: string) => string {
  return html =>
    html
      .split(/(<script[\s\S]*?<\/script>|<!--[\s\S]*?-->)/i)
      .map((part, at) => (at % 2 === 0 ? change(part) : part))
      .join('');
}

/* Text between tags; scripts, styles and comments are left alone. */
function inText(html: string, change: (text: string) => string): string {
  return html
    .split(
      /(<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<title[\s\S]*?<\/title>|<[^>]*>)/i,
    )
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');
}

function inDays(html: string, print: (year: string, month: string, day: string) => string): string {
  return inText(html, text =>
    text.replace(DAY, (_, y: string, m: string, d: string) =>
      print(y, m.padStart(2, '0'), d.padStart(2, '0')),
    ),
  );
}

function labelled(html: string, words: readonly string[]): string {
  let next = 0;
  return inText(html, text => text.replace(/发布(?:时间|日期)/g, () => words[next++ % words.length] ?? ''));
}

/* The same name becomes the same nonsense, so that alike elements stay alike. */
function renamed(html: string, attribute: RegExp): string {
  return html.replace(attribute, (_, quote: string, value: string) => {
    const names = value
      .split(/\s+/)
      .filter(name => name !== '')
      .map(name => `k${hash(name)}`);
    return ` class=${quote}${names.join(' ')}${quote}`;
  });
}

/* Ids that a script speaks of stay: the page would no longer fill its lists. */
function idsRenamed(html: string): string {
  const scripts = (html.match(/<script[\s\S]*?<\/script>/gi) ?? []).join('\n');
  const change = (markup: string) =>
    markup.replace(/\sid\s*=\s*(["'])(.*?)\1/gi, (whole, quote: string, id: string) =>
      id === '' || scripts.includes(id) ? whole : ` id=${quote}k${hash(id)}${quote}`,
    );
  return inMarkup(change)(html);
}

function hash(text: string): string {
  let value = 7;
  for (const char of text) value = (value * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return value.toString(36);
}

function counted(number: string): string {
  const value = Number(number);
  const tens = value >= 20 ? (NUMERALS[Math.floor(value / 10)] ?? '') : '';
  return `${tens}${value >= 10 ? '十' : ''}${value % 10 > 0 ? (NUMERALS[value % 10] ?? '') : ''}`;
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
