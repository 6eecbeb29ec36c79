/** Faults of footers, tags, days and texts of a page. */
import type { PageFacts } from '@sunboard/reader';
import type { Edit } from './edits.js';
import { paragraph, type Plant } from './plant.js';

const meta = (name: string) => `meta[name="${name}" i]`;

/* A tag that is there once gets another content; null takes it away. */
const tag = (rule: string, name: string, value: string | null): Plant => ({
  rule,
  name: `${name} ${value === null ? 'taken away' : 'changed'}`,
  edits: ({ metas }) => {
    if (metas.filter(each => each.name.toLowerCase() === name.toLowerCase()).length !== 1) return undefined;
    return value === null
      ? [{ op: 'remove', selector: meta(name) }]
      : [{ op: 'attribute', selector: meta(name), name: 'content', value }];
  },
});

/* The element of the footer that says it is taken out, or only the words. */
const footer = (
  rule: string,
  name: string,
  found: (
    facts: PageFacts,
  ) => { readonly value: string; readonly where: { readonly selector: string } } | undefined,
  instead?: string,
): Plant => ({
  rule,
  name,
  edits: facts => {
    const fact = found(facts);
    if (!fact) return undefined;
    return instead === undefined
      ? [{ op: 'remove', selector: fact.where.selector }]
      : [{ op: 'words', from: fact.value, to: instead }];
  },
});

/* The day that the page shows for its own. */
const shownDay = (facts: PageFacts) =>
  facts.dates.find(
    ({ role, evidence, value }) =>
      role === 'published' && value === facts.publishedOn && (evidence === 'label' || evidence === 'text'),
  );

const day = (rule: string, name: string, change: (text: string) => string): Plant => ({
  rule,
  name,
  edits: facts => {
    const shown = shownDay(facts);
    return shown && [{ op: 'words', from: shown.text, to: change(shown.text) }];
  },
});

const links = (facts: PageFacts, wanted: RegExp): Edit[] | undefined => {
  const found = facts.links.filter(
    ({ href, text, url }) => wanted.test(href) || wanted.test(text) || wanted.test(url ?? ''),
  );
  return found.length === 0
    ? undefined
    : found.map(({ where }): Edit => ({ op: 'remove', selector: where.selector }));
};

export const PAGE_PLANTS: readonly Plant[] = [
  footer('foot.icp', 'number taken away', ({ footer }) => footer.icp),
  footer('foot.police', 'number taken away', ({ footer }) => footer.police),
  footer('foot.sitecode', 'code taken away', ({ footer }) => footer.siteCode),
  footer('foot.owner', 'owner taken away', ({ footer }) => footer.owner),
  footer('foot.owner', 'owner left empty', ({ footer }) => footer.owner, ''),
  footer('foot.contact', 'contact taken away', ({ footer }) => footer.contact),
  footer('foot.sitecodeAgree', 'another code', ({ footer }) => footer.siteCode, '4401050099'),
  {
    rule: 'foot.sitemap',
    name: 'link taken away',
    edits: facts => links(facts, /网站地图|站点地图|sitemap/i),
  },
  { rule: 'foot.conac', name: 'mark taken away', edits: facts => links(facts, /conac/i) },
  tag('meta.site', 'SiteName', null),
  tag('meta.site', 'SiteDomain', null),
  tag('meta.site', 'SiteIDCode', ''),
  tag('meta.column', 'ColumnName', null),
  tag('meta.column', 'ColumnType', ''),
  tag('meta.article', 'ArticleTitle', null),
  tag('meta.article', 'PubDate', ''),
  tag('meta.placeholder', 'ColumnName', '{$ColumnName}'),
  tag('meta.placeholder', 'SiteName', '网站名称'),
  tag('meta.titleAgree', 'ArticleTitle', '关于召开示例工作会议的通知'),
  tag('date.agree', 'PubDate', '2001-02-03 10:00'),
  {
    rule: 'meta.duplicate',
    name: 'tag twice',
    edits: ({ metas }) =>
      metas.some(({ name }) => name === 'SiteName')
        ? [{ op: 'after', selector: meta('SiteName'), html: '<meta name="SiteName" content="另一个名称">' }]
        : undefined,
  },
  day('date.future', 'day in five years', text => text.replace(/(?:19|20)\d\d/, '2031')),
  day('date.format', 'day with strokes', text =>
    text.replace(/(\d{4})\D(\d\d?)\D(\d\d?)(?:日)?/, '$1.$2.$3'),
  ),
  day('date.format', 'day of the epoch', text => text.replace(/\d{4}\D\d\d?\D\d\d?(?:日)?/, '1970-01-01')),
  {
    rule: 'page.source',
    name: 'source left empty',
    edits: ({ pairs }) => {
      const source = pairs.find(({ label }) => /^(?:信息|稿件|文章)?来源$/.test(label.trim()));
      return source && [{ op: 'words', from: source.value, to: '', within: source.where.selector }];
    },
  },
  {
    rule: 'internal.draft',
    name: 'title of a draft',
    expect: 'cantTell',
    edits: facts => {
      const { heading } = facts;
      return heading === undefined || facts.kind !== 'article'
        ? undefined
        : [{ op: 'words', from: heading, to: `${heading}（送审稿）` }];
    },
  },
  {
    rule: 'doc.attach',
    name: 'attachment without a name',
    edits: ({ links: all }) => {
      const file = all.find(
        ({ area, file }) => area === 'content' && /^(?:docx?|xlsx?|pdf|zip|rar)$/.test(file ?? ''),
      );
      return file && [{ op: 'words', from: file.text, to: '附件', within: file.where.selector }];
    },
  },
  paragraph(
    'link.local',
    'file of the editor',
    '<p><a href="file:///C:/Users/admin/Desktop/名单.doc">附件：名单.doc</a></p>',
  ),
  paragraph(
    'link.local',
    'address within the house',
    '<p><a href="http://192.168.1.20:8080/oa/1.html">详情</a></p>',
  ),
  paragraph(
    'link.external',
    'link to a company',
    '<p>详见<a href="https://www.example.com/a.html">报道</a></p>',
    'cantTell',
  ),
  paragraph('link.empty', 'attachment without an address', '<p>附件：<a href="">1.示例名单.doc</a></p>'),
  paragraph(
    'site.ads',
    'advertisement',
    '<p><a href="https://googleads.g.doubleclick.net/pcs/click?x=1"><img src="https://googleads.g.doubleclick.net/a.png" alt=""></a></p>',
  ),
];
