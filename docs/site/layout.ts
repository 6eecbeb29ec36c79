/** The frame of every page of the documentation: navigation, language switch, search, and the policy that the widgets run under. */
import type { SourceLocale } from '@sunboard/model';

/** Languages of the documentation. */
export const LOCALES: readonly SourceLocale[] = ['zh-CN', 'en'];

/** One page, in one language. */
export interface DocPage {
  /** Path below the language's folder, without `.html`; the same in every language. */
  readonly slug: string;
  readonly locale: SourceLocale;
  readonly title: string;
  /** Which part of the navigation it belongs to. */
  readonly group: Group;
  /** Inner HTML of the main part, made from our own sources. */
  readonly body: string;
  /** Loads the widgets, for live examples. */
  readonly isLive?: boolean;
  /** Style sheets besides the site's own, from the root of the site. */
  readonly styles?: readonly string[];
}

/** Parts of the navigation, in order. */
export const GROUPS = ['start', 'widgets', 'guides', 'data', 'rules'] as const;
/** See {@link GROUPS}. */
export type Group = (typeof GROUPS)[number];

const WORDS = {
  'zh-CN': {
    site: 'Sunboard 阳光政务公示栏',
    skip: '跳到正文',
    search: '检索文档',
    results: '检索结果',
    other: 'English',
    menu: '目录',
    groups: { start: '开始', widgets: '组件', guides: '指南', data: '数据', rules: '规则' },
    footer: 'Apache-2.0 许可。本站由源代码生成，示例中的机构和人员均为虚构。',
  },
  en: {
    site: 'Sunboard',
    skip: 'Skip to content',
    search: 'Search the documentation',
    results: 'Results',
    other: '中文',
    menu: 'Contents',
    groups: { start: 'Start', widgets: 'Widgets', guides: 'Guides', data: 'Data', rules: 'Rules' },
    footer: 'Apache-2.0. Written from the sources; offices and people in examples are fictional.',
  },
} as const;

/** Escapes text for HTML. */
export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A whole document. `all` is every page of the same language, for the navigation. */
export function documentOf(page: DocPage, all: readonly DocPage[]): string {
  const words = WORDS[page.locale];
  const root = '../'.repeat(page.slug.split('/').length);
  const other = page.locale === 'en' ? 'zh-CN' : 'en';
  const live = page.isLive ? `\n    <script type="module" src="${root}cdn/sunboard.js"></script>` : '';
  const styles = (page.styles ?? [])
    .map(href => `\n    <link rel="stylesheet" href="${root}${href}" />`)
    .join('');
  return `<!doctype html>
<html lang="${page.locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(page.title)} - ${words.site}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${root}assets/docs.css" />${styles}
    <script type="module" src="${root}assets/search.js"></script>${live}
  </head>
  <body>
    <a class="skip" href="#main">${words.skip}</a>
    <header>
      <p class="name"><a href="${root}${page.locale}/index.html">${words.site}</a></p>
      <form role="search" data-index="${root}assets/search.${page.locale}.json" data-root="${root}${page.locale}/">
        <label for="q">${words.search}</label>
        <input id="q" type="search" autocomplete="off" />
        <div id="found" role="status" aria-label="${words.results}"></div>
      </form>
      <p class="language"><a href="${root}${other}/${page.slug}.html" lang="${other}" hreflang="${other}">${words.other}</a></p>
    </header>
    <div class="columns">
      <nav aria-label="${words.menu}">${navigation(page, all, root)}</nav>
      <main id="main">
${page.body}
      </main>
    </div>
    <footer><p>${words.footer}</p></footer>
  </body>
</html>
`;
}

/** All parts; the rules, of which there are many, only by their lists unless one of them is open. */
function navigation(page: DocPage, all: readonly DocPage[], root: string): string {
  const words = WORDS[page.locale];
  return GROUPS.map(group => {
    const links = all
      .filter(other => other.group === group && (group !== 'rules' || other.slug === 'rules/index'))
      .map(({ slug, title }) => {
        const current = slug === page.slug ? ' aria-current="page"' : '';
        return `<li><a href="${root}${page.locale}/${slug}.html"${current}>${escape(title)}</a></li>`;
      });
    return `<p>${words.groups[group]}</p><ul>${links.join('')}</ul>`;
  }).join('');
}
