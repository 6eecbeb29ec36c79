/** Writes docs/rules/*.md, one page per pack and language, from the rule files (`npm run docs:rules`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceLocale } from '@sunboard/model';
import { CATALOGUE, type CatalogueEntry } from '../src/catalogue.js';
import { PACKS, type Pack } from '../src/packs.js';
import type { Basis } from '../src/rule.js';
import { articleIn } from '../src/shared/articles.js';
import { COVERAGE } from './coverage.js';
import { SITE_RULES } from '../src/site/site-rules.js';

const WORDS = {
  'zh-CN': {
    intro:
      '本页由 `npm run docs:rules` 从规则文件生成，请勿手工修改。“依据”后的标记：P 已核对原文；S 已核对转载或二手材料；M 尚未核实，仅作参考做法。',
    id: '规则',
    title: '要求',
    kinds: '页面',
    severity: '级别',
    basis: '依据',
    thresholds: '可调参数',
    examples: '示例',
    any: '任意页面',
    site: '全站规则（需查看多个页面）',
    coverage: {
      title: '规则覆盖情况',
      intro:
        '本页由 `npm run docs:rules` 生成。每一行是法规与检查指标要求的一项，由同名规则判断；“限度”说明仅凭页面不能判断的部分。',
      line: '要求（规则）',
      judged: '判断方式',
      limit: '限度',
      page: '单页规则',
      site: '全站规则',
      and: '、',
      beyond: '此外另有规则：',
    },
    severities: { veto: '单项否决项', error: '错误', warning: '警告', info: '提示' },
    outcomes: { passed: '通过', failed: '不通过', cantTell: '无法判断', inapplicable: '不适用' },
  },
  en: {
    intro:
      'Written by `npm run docs:rules` from the rule files; do not edit. Mark after the basis: P primary text read; S secondary copy read; M not confirmed, good practice only.',
    id: 'Rule',
    title: 'What is asked',
    kinds: 'Pages',
    severity: 'Severity',
    basis: 'Basis',
    thresholds: 'Thresholds',
    examples: 'Examples',
    any: 'any page',
    site: 'Site rules (over many pages)',
    coverage: {
      title: 'What is asked, and what judges it',
      intro:
        'Written by `npm run docs:rules`. Each line is one thing that the law or the inspection asks, judged by the rule of the same id; the limit says what pages alone cannot tell.',
      line: 'Asked (rule)',
      judged: 'Judged by',
      limit: 'Limit',
      page: 'page rule',
      site: 'site rule',
      and: ', ',
      beyond: 'Rules beyond these: ',
    },
    severities: { veto: 'counts towards a veto item', error: 'error', warning: 'warning', info: 'info' },
    outcomes: { passed: 'passes', failed: 'fails', cantTell: 'cannot tell', inapplicable: 'does not apply' },
  },
} as const;

/** Every page with its text. */
export function docsTexts(): { readonly path: string; readonly text: string }[] {
  return (['zh-CN', 'en'] as const).flatMap(locale => [
    ...PACKS.map(pack => ({ path: `${pack.id}.${locale}.md`, text: pageOf(pack, locale) })),
    { path: `coverage.${locale}.md`, text: coverageOf(locale) },
  ]);
}

/* What the sheet of facts asks, and what judges it. */
function coverageOf(locale: SourceLocale): string {
  const words = WORDS[locale].coverage;
  const site = new Set<string>(Object.values(SITE_RULES).map(({ id }) => id));
  const byId = new Map(CATALOGUE.map(({ rule }) => [rule.id, rule]));
  const asked = new Set(COVERAGE.flatMap(({ lines }) => lines.map(({ id }) => id)));
  const beyond = [...new Set([...byId.keys(), ...site])].filter(id => !asked.has(id));
  return [
    `# ${words.title}`,
    '',
    words.intro,
    ...COVERAGE.flatMap(({ title, lines }) => [
      '',
      `## ${title[locale]}`,
      '',
      `| ${[words.line, words.judged, words.limit].join(' | ')} |`,
      '| --- | --- | --- |',
      ...lines.map(({ id, limit }) =>
        row([
          `\`${id}\``,
          [byId.has(id) ? words.page : '', site.has(id) ? words.site : '']
            .filter(each => each !== '')
            .join(words.and),
          limit?.[locale] ?? '',
        ]),
      ),
    ]),
    '',
    `${words.beyond}${beyond.map(id => `\`${id}\``).join(locale === 'en' ? ', ' : '、')}`,
    '',
  ].join('\n');
}

function pageOf(pack: Pack, locale: SourceLocale): string {
  const words = WORDS[locale];
  const entries = CATALOGUE.filter(({ rule }) => rule.packs.includes(pack.id));
  const lines = [
    `# ${pack.title[locale]} (\`${pack.id}\` ${pack.version}, ${pack.date})`,
    '',
    words.intro,
    '',
    `| ${[words.id, words.title, words.kinds, words.severity, words.basis, words.thresholds, words.examples].join(' | ')} |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...entries.map(entry => rowOf(entry, locale)),
    ...(pack.id === 'cn' ? siteRows(locale) : []),
    '',
  ];
  return lines.join('\n');
}

function rowOf({ rule, examples }: CatalogueEntry, locale: SourceLocale): string {
  const words = WORDS[locale];
  const kinds = rule.kinds === 'any' ? words.any : rule.kinds.join(', ');
  const shown = examples()
    .map(({ name, outcome }) => `${words.outcomes[outcome]}: ${name}`)
    .join('<br>');
  return row([
    `\`${rule.id}\``,
    rule.title[locale],
    kinds,
    words.severities[rule.severity],
    basisOf(rule.basis, locale),
    thresholdsOf(rule.id, rule.thresholds),
    shown,
  ]);
}

function siteRows(locale: SourceLocale): string[] {
  const words = WORDS[locale];
  const rows = Object.values(SITE_RULES).map(rule =>
    row([
      `\`${rule.id}\``,
      rule.title[locale],
      '',
      words.severities[rule.severity],
      basisOf(rule.basis, locale),
      thresholdsOf(rule.id, rule.thresholds),
      '',
    ]),
  );
  return [
    '',
    `## ${words.site}`,
    '',
    `| ${[words.id, words.title, '', words.severity, words.basis, words.thresholds, ''].join(' | ')} |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

function basisOf({ source, article, url, confidence }: Basis, locale: SourceLocale): string {
  const name = url === undefined ? source[locale] : `[${source[locale]}](${url})`;
  return `${name} ${articleIn(article, locale)} [${confidence}]`;
}

function thresholdsOf(id: string, thresholds: Readonly<Record<string, number>> = {}): string {
  return Object.entries(thresholds)
    .map(([name, value]) => `\`${id}.${name}\` = ${value}`)
    .join('<br>');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../../../docs/rules/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of docsTexts()) writeFileSync(folder + path, text);
}
