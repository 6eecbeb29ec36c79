/** Makes the tags in the head of a site's page by chance, and says what the rules on them must find. */
import type { Chance } from './made-chance.js';
import type { Found } from './made-foot-marks.js';

/** What the tags of a page may hold. */
export interface TagContents {
  readonly site: string;
  readonly host: string;
  readonly code: string;
  /** Name of the column and its type; of the home page too. */
  readonly column?: { readonly name: string; readonly type: string };
  readonly article?: { readonly title: string; readonly day: string; readonly source: string };
}

/** The tags, with a fault now and then. */
export function tagsBy(
  contents: TagContents,
  by: Chance,
): { html: string; found: Record<string, Found>; made: string } {
  const { site, host, code, column, article } = contents;
  const groups: Record<string, Record<string, string>> = {
    'meta.site': {
      SiteName: site,
      SiteDomain: by.one([host, host, `https://${host}`, `${host}/`, host.toUpperCase()]),
      SiteIDCode: code,
    },
    ...(column && {
      'meta.column': {
        ColumnName: column.name,
        ColumnDescription: `${site}${column.name}栏目提供${column.name}等信息`,
        ColumnKeywords: `${column.name},${site}`,
        ColumnType: column.type,
      },
    }),
    ...(article && {
      'meta.article': {
        ArticleTitle: article.title,
        PubDate: `${article.day} ${by.one(['09:26', '09:26:30', '16:05'])}`,
        ContentSource: article.source,
      },
    }),
  };
  const found: Record<string, Found> = { 'meta.articleOpt': 'open', 'meta.columnType': 'open' };
  const faults: string[] = [];
  const tags: string[] = [];
  const writing = {
    casing: by.one(['', '', 'lower', 'upper'] as const),
    way: by.one(['', '', 'content first', 'single', 'closed'] as const),
    gone: by.is(0.05),
  };
  for (const [rule, names] of Object.entries(groups)) {
    if (writing.gone) {
      found[rule] = 'failed';
      continue;
    }
    found[rule] = 'passed';
    const fault = by.is(0.2)
      ? by.one(['absent', 'empty', 'comment', 'twice alike', 'twice', 'leftover'] as const)
      : '';
    const at = by.one(Object.keys(names));
    if (fault !== '') faults.push(`${rule} ${fault} ${at}`);
    for (const [name, content] of Object.entries(names)) {
      const tag = (text: string) => written(name, text, writing);
      if (name !== at || fault === '') tags.push(tag(content));
      else if (fault === 'absent') found[rule] = 'failed';
      else if (fault === 'empty') {
        found[rule] = 'failed';
        tags.push(tag(by.one(['', ' '])));
      } else if (fault === 'comment') {
        found[rule] = 'failed';
        tags.push(`<!-- ${tag(content)} -->`);
      } else if (fault === 'twice alike') tags.push(tag(content), tag(content));
      else if (fault === 'twice') {
        tags.push(tag(content), tag(`${content}1`));
        found['meta.duplicate'] = 'failed';
        if (name === 'SiteIDCode') found['foot.sitecodeAgree'] = 'open';
      } else {
        tags.push(tag(by.one(['${site.name}', '{{ name }}', '<%=name%>', '[!--name--]', 'undefined'])));
        found['meta.placeholder'] = 'failed';
        found[rule] = 'open';
      }
    }
  }
  if (found['meta.placeholder'] === 'failed') found['foot.sitecodeAgree'] = 'open';
  found['meta.domainAgree'] = 'open';
  const others = [
    '<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="renderer" content="webkit">',
    '<meta name="keywords" content="">',
    '<meta name="others" content="页面生成时间 2025-11-30 03:45:36">',
  ].filter(() => by.is(0.4));
  if (writing.gone) faults.push('none');
  return { html: [...others, ...tags].join(by.one(['\n', ''])), found, made: faults.join(', ') };
}

function written(name: string, text: string, { casing, way }: { casing: string; way: string }): string {
  const called = casing === 'lower' ? name.toLowerCase() : casing === 'upper' ? name.toUpperCase() : name;
  switch (way) {
    case 'content first':
      return `<META content="${text}" name="${called}">`;
    case 'single':
      return `<meta name='${called}' content='${text}'>`;
    case 'closed':
      return `<meta name="${called}" content="${text}"/>`;
    default:
      return `<meta name="${called}" content="${text}">`;
  }
}
