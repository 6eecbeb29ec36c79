/** A page per widget: what it is, a live example, and the reference from the manifest that the sources' docstrings make. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceLocale } from '@sunboard/model';
import { LOCALES, escape, type DocPage } from './layout.js';
import { render, renderLine, split } from './markdown.js';
import { REFERENCE_ZH } from './reference.zh-CN.js';

/** What is read of custom-elements.json. */
export interface ElementEntry {
  readonly tagName: string;
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly slots?: readonly Described[];
}

interface Described {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text?: string };
  readonly default?: string;
}

const WORDS = {
  'zh-CN': {
    example: '示例',
    source: '源代码',
    reference: '参考',
    attributes: '属性',
    events: '事件',
    parts: '可定制部件（::part）',
    properties: '样式变量',
    name: '名称',
    meaning: '含义',
  },
  en: {
    example: 'Live example',
    source: 'Source',
    reference: 'Reference, from the docstrings',
    attributes: 'Attributes',
    events: 'Events',
    parts: 'Parts (::part)',
    properties: 'Tokens',
    name: 'Name',
    meaning: 'Meaning',
  },
} as const;

/** All widget pages in all languages. English texts are the widgets' own README files. */
export function widgetPages(root: string, elements: readonly ElementEntry[]): DocPage[] {
  return elements.flatMap(element =>
    LOCALES.map(locale => {
      const name = element.tagName.replace('sun-', '');
      const file =
        locale === 'en' ? `widgets/src/${name}/README.md` : `docs/pages/widgets/${name}.${locale}.md`;
      const { title, rest } = split(readFileSync(path.join(root, file), 'utf8'));
      return {
        slug: `widgets/${name}`,
        locale,
        group: 'widgets' as const,
        title: title.startsWith('<') ? title : `<${element.tagName}>`,
        isLive: true,
        body: body(root, name, element, locale, title, rest),
      };
    }),
  );
}

function body(
  root: string,
  name: string,
  element: ElementEntry,
  locale: SourceLocale,
  title: string,
  text: string,
): string {
  const words = WORDS[locale];
  const example = readFileSync(path.join(root, `docs/examples/${name}.${locale}.html`), 'utf8');
  return `<h1>${escape(title)}</h1>
<h2 id="example">${words.example}</h2>
<div class="example">
${example}</div>
<details><summary>${words.source}</summary><pre tabindex="0"><code>${escape(example)}</code></pre></details>
${render(withPageLinks(text))}
<h2 id="reference">${words.reference}</h2>
${table(words.attributes, element.attributes, locale)}
${table(words.events, element.events, locale)}
${table(words.parts, element.cssParts, locale)}
${table(words.properties, element.cssProperties, locale)}`;
}

/** A README links to the README of another widget; here that is the other widget's page. */
function withPageLinks(text: string): string {
  return text.replace(/\]\(\.\.\/([a-z-]{1,40})\/README\.md\)/g, ']($1.html)');
}

/** Docstrings are English; docs/site/reference.zh-CN.ts has them in Chinese. */
function inLanguage(description: string, locale: SourceLocale): string {
  return locale === 'en' ? description : (REFERENCE_ZH[description] ?? description);
}

/** One line for each description without a Chinese one, and for each Chinese one that describes nothing any more. */
export function untranslated(elements: readonly ElementEntry[]): string[] {
  const said = new Set(
    elements
      .flatMap(({ attributes, events, cssParts, cssProperties }) =>
        [attributes, events, cssParts, cssProperties].flatMap(list => list ?? []),
      )
      .flatMap(({ name, description }) => (name && description ? [description] : [])),
  );
  const missing = [...said].filter(description => !(description in REFERENCE_ZH));
  const stale = Object.keys(REFERENCE_ZH).filter(description => !said.has(description));
  return [
    ...missing.map(text => `docs/site/reference.zh-CN.ts lacks: ${text}`),
    ...stale.map(text => `docs/site/reference.zh-CN.ts: no docstring says any more: ${text}`),
  ];
}

function table(heading: string, rows: readonly Described[] | undefined, locale: SourceLocale): string {
  const named = (rows ?? []).filter(({ name }) => name !== undefined && name !== '');
  if (named.length === 0) return '';
  const words = WORDS[locale];
  const lines = named.map(
    ({ name = '', description = '', type }) =>
      `<tr><td><code>${escape(name)}</code></td><td>${renderLine(inLanguage(description, locale))}${type?.text ? ` <code>${escape(type.text)}</code>` : ''}</td></tr>`,
  );
  return `<h3>${heading}</h3><div class="scroll" tabindex="0" role="group" aria-label="${heading}"><table><thead><tr><th scope="col">${words.name}</th><th scope="col">${words.meaning}</th></tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`;
}
