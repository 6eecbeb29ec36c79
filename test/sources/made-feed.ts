/** Makes Atom and RSS as content systems write it; the same number makes the same feed, and each knows its items. */
import { chance, type Chance } from '../corpus/made-chance.js';
import { itemsBy, type MadeItem } from './made-items.js';

/** A feed and what it says. */
export interface MadeFeed {
  readonly xml: string;
  readonly items: readonly { title: string; publishedOn: string; url: string; summary?: string }[];
  readonly made: Readonly<Record<string, unknown>>;
}

/** Address of the feed, against which its addresses are read. */
export const FEED = 'https://www.example.org.cn/feeds/all.xml';

const DAYS = {
  rss: day => new Date(`${day}T02:10:00+08:00`).toUTCString(),
  'rss, zoned': day => `${new Date(day).toUTCString().slice(0, 16)} 09:30:00 +0800`,
  iso: day => day,
  'iso, zoned': day => `${day}T09:30:00+08:00`,
  'universal time': day => new Date(`${day}T00:30:00+08:00`).toISOString(),
  'of a database': day => `${day} 09:30:00`,
  chinese: day => day.replace('-', '年').replace('-', '月') + '日',
  slashes: day => day.replaceAll('-', '/'),
} satisfies Record<string, (day: string) => string>;

const TITLES = {
  plain: text => text,
  cdata: text => `<![CDATA[${text}]]>`,
  'cdata with entities': text => `<![CDATA[${text.replace('（', '&ldquo;').replace('）', '&rdquo;')}]]>`,
  'escaped twice': text => text.replace('（', '&amp;ldquo;').replace('）', '&amp;rdquo;'),
  'escaped markup': text => `&lt;b&gt;${text}&lt;/b&gt;`,
  'with lines': text => `\n      ${text}\n    `,
} satisfies Record<string, (text: string) => string>;

function chooseFrom(by: Chance) {
  return {
    count: by.one([1, 4, 20]),
    kind: by.one(['rss', 'rss', 'rdf', 'atom', 'atom with prefix'] as const),
    day: by.one(Object.keys(DAYS) as (keyof typeof DAYS)[]),
    dayIn: by.one(['own', 'own', 'dc'] as const),
    title: by.one(Object.keys(TITLES) as (keyof typeof TITLES)[]),
    media: by.is(0.3),
    url: by.one(['whole', 'from root', 'relative', 'relative to base', 'permalink'] as const),
    summary: by.one(['', 'text', 'markup', 'entities'] as const),
  };
}
type Choice = ReturnType<typeof chooseFrom>;

/** The feed of a number. */
export function madeFeed(seed: number): MadeFeed {
  const by = chance(seed);
  const chosen = chooseFrom(by);
  const choice =
    chosen.url === 'permalink' && !chosen.kind.startsWith('rss')
      ? { ...chosen, url: 'whole' as const }
      : chosen;
  const items = itemsBy(by, choice.count);
  const entries = items.map(item => entryOf(item, choice)).join('\n');
  const isQuoted = ['cdata with entities', 'escaped twice'].includes(choice.title);
  return {
    xml: frameOf(entries, choice),
    items: items.map(({ title, publishedOn, url }) => ({
      title: isQuoted ? title.replace('（', '“').replace('）', '”') : title,
      publishedOn,
      url: `https://www.example.org.cn${choice.url.startsWith('relative') ? '/2025' : ''}${url}`,
      ...(choice.summary !== '' && { summary: '为做好示例工作，“现将”有关事项公布如下。' }),
    })),
    made: choice,
  };
}

function entryOf(item: MadeItem, choice: Choice): string {
  const isAtom = choice.kind.startsWith('atom');
  const own = choice.kind === 'rdf' ? 'dc:date' : isAtom ? 'published' : 'pubDate';
  const day = choice.dayIn === 'dc' ? 'dc:date' : own;
  const media = choice.media
    ? '<media:title>图片</media:title><media:content url="/p.jpg"/><media:description>图片</media:description>'
    : '';
  const summary = summaryOf(choice);
  const parts = `${media}<title${isAtom ? ' type="html"' : ''}>${TITLES[choice.title](item.title)}</title>${linkOf(item.url, isAtom, choice)}<${day}>${DAYS[choice.day](item.publishedOn)}</${day}>${summary === '' ? '' : isAtom ? `<summary>${summary}</summary>` : `<description>${summary}</description>`}`;
  const tag = isAtom ? 'entry' : 'item';
  return prefixed(`<${tag}>${parts}</${tag}>`, choice);
}

function linkOf(path: string, isAtom: boolean, { url }: Choice): string {
  const address = {
    whole: `https://www.example.org.cn${path}`,
    permalink: `https://www.example.org.cn${path}`,
    'from root': path,
    relative: `../2025${path}`,
    'relative to base': path.slice(1),
  }[url];
  if (url === 'permalink') return `<guid>${address}</guid>`;
  return isAtom ? `<link rel="alternate" href="${address}"/>` : `<link>${address}</link>`;
}

function summaryOf({ summary }: Choice): string {
  return {
    '': '',
    text: '为做好示例工作，“现将”有关事项公布如下。',
    markup: '<![CDATA[<p>为做好示例工作，<b>“现将”</b>有关事项公布如下。</p>]]>',
    entities: '为做好示例工作，&amp;ldquo;现将&amp;rdquo;有关事项公布如下。',
  }[summary];
}

function frameOf(entries: string, { kind, url }: Choice): string {
  const base = url === 'relative to base' ? ' xml:base="https://www.example.org.cn/2025/"' : '';
  const spaces = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  switch (kind) {
    case 'rss':
      return `${head}<rss version="2.0" ${spaces}${base}><channel><title>示例局</title><link>https://www.example.org.cn/</link>${entries}</channel></rss>`;
    case 'rdf':
      return `${head}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${spaces}${base}><channel><title>示例局</title></channel>${entries}</rdf:RDF>`;
    case 'atom':
      return `${head}<feed xmlns="http://www.w3.org/2005/Atom" ${spaces}${base}><title>示例局</title>${entries}</feed>`;
    case 'atom with prefix':
      return `${head}<a:feed xmlns:a="http://www.w3.org/2005/Atom" ${spaces}${base}><a:title>示例局</a:title>${entries}</a:feed>`;
  }
}

function prefixed(xml: string, { kind }: Choice): string {
  return kind === 'atom with prefix'
    ? xml.replace(/<(\/?)(entry|title|link|published|summary)\b/g, '<$1a:$2')
    : xml;
}
