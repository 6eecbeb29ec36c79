/** A page per widget: what it is, a live example, and the reference from the manifest that the sources' docstrings make. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '@sunboard/model';
import { LOCALES, escape, type DocPage } from './layout.js';
import { render, split } from './markdown.js';

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
    reference: '参考（由源代码注释生成）',
    attributes: '属性',
    events: '事件',
    parts: '可定制部件（::part）',
    properties: '样式变量',
    name: '名称',
    meaning: '含义（英文）',
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
  locale: Locale,
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

function table(heading: string, rows: readonly Described[] | undefined, locale: Locale): string {
  const named = (rows ?? []).filter(({ name }) => name !== undefined && name !== '');
  if (named.length === 0) return '';
  const words = WORDS[locale];
  const lines = named.map(
    ({ name = '', description = '', type }) =>
      `<tr><td><code>${escape(name)}</code></td><td lang="en">${escape(description)}${type?.text ? ` <code>${escape(type.text)}</code>` : ''}</td></tr>`,
  );
  return `<h3>${heading}</h3><div class="scroll" tabindex="0" role="group" aria-label="${heading}"><table><thead><tr><th scope="col">${words.name}</th><th scope="col">${words.meaning}</th></tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`;
}
