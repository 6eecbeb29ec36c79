/** A page per rule and a list of all, from the rule files themselves. */
import type { SourceLocale } from '@sunboard/model';
import { CATALOGUE, PACKS, SITE_RULES, wordOf, type CatalogueEntry } from '@sunboard/rules';
import { LOCALES, escape, type DocPage } from './layout.js';

const WORDS = {
  'zh-CN': {
    list: '全部规则',
    intro: '每条规则一页：检查什么、依据、怎样整改、通过和不通过的示例。页面由规则文件生成。',
    id: '编号',
    title: '要求',
    pages: '适用页面',
    severity: '级别',
    packs: '规则包',
    basis: '依据',
    remedy: '整改方法',
    finds: '检查结果的表述',
    examples: '示例',
    thresholds: '可调参数（写入站点配置）',
    any: '任意页面',
    site: '全站规则',
    note: '说明',
    confidence: { P: '已核对原文', S: '已核对转载或二手材料', M: '尚未核实，仅作参考做法' },
    severities: { veto: '计入单项否决', error: '错误', warning: '警告', info: '提示' },
    outcomes: { passed: '通过', failed: '不通过', cantTell: '无法判断', inapplicable: '不适用' },
  },
  en: {
    list: 'All rules',
    intro:
      'A page per rule: what is checked, on what basis, how to mend it, examples that pass and fail. Written from the rule files.',
    id: 'Id',
    title: 'What is asked',
    pages: 'Pages',
    severity: 'Severity',
    packs: 'Packs',
    basis: 'Basis',
    remedy: 'How to mend it',
    finds: 'What the report says',
    examples: 'Examples',
    thresholds: 'Thresholds (set in the site profile)',
    any: 'any page',
    site: 'Site rules',
    note: 'Note',
    confidence: { P: 'primary text read', S: 'secondary copy read', M: 'not confirmed, good practice only' },
    severities: { veto: 'counts towards a veto item', error: 'error', warning: 'warning', info: 'info' },
    outcomes: { passed: 'passes', failed: 'fails', cantTell: 'cannot tell', inapplicable: 'does not apply' },
  },
} as const;

/** All rule pages in all languages. */
export function rulePages(): DocPage[] {
  return LOCALES.flatMap(locale => [
    { slug: 'rules/index', locale, group: 'rules', title: WORDS[locale].list, body: list(locale) } as const,
    ...CATALOGUE.map(entry => ({
      slug: slugOf(entry.rule.id),
      locale,
      group: 'rules' as const,
      title: `${entry.rule.id} ${entry.rule.title[locale]}`,
      body: ruleBody(entry, locale),
    })),
  ]);
}

function slugOf(id: string): string {
  return `rules/${id}`;
}

function list(locale: SourceLocale): string {
  const words = WORDS[locale];
  const packs = PACKS.map(pack => {
    const rules = CATALOGUE.map(({ rule }) => rule).filter(rule => rule.packs.includes(pack.id));
    const rows = rules
      .map(
        ({ id, title, severity }) =>
          `<tr><td><a href="${id}.html"><code>${id}</code></a></td><td>${escape(title[locale])}</td><td>${words.severities[severity]}</td></tr>`,
      )
      .join('\n');
    return `<h2>${escape(pack.title[locale])} (${rules.length})</h2>
<div class="scroll" tabindex="0" role="group" aria-label="${escape(pack.title[locale])}"><table><thead><tr><th scope="col">${words.id}</th><th scope="col">${words.title}</th><th scope="col">${words.severity}</th></tr></thead><tbody>
${rows}</tbody></table></div>`;
  });
  const site = Object.values(SITE_RULES).map(
    ({ id, title }) => `<li><code>${id}</code> ${escape(title[locale])}</li>`,
  );
  return `<h1>${words.list}</h1><p>${words.intro}</p>${packs.join('\n')}<h2>${words.site}</h2><ul>${site.join('')}</ul>`;
}

function ruleBody({ rule, examples }: CatalogueEntry, locale: SourceLocale): string {
  const words = WORDS[locale];
  const { basis } = rule;
  const source = escape(basis.source[locale]);
  const kinds = rule.kinds === 'any' ? words.any : rule.kinds.join(', ');
  const thresholds = Object.entries(rule.thresholds ?? {});
  return `<h1><code>${rule.id}</code> ${escape(rule.title[locale])}</h1>
<dl>
<dt>${words.severity}</dt><dd>${words.severities[rule.severity]}</dd>
<dt>${words.pages}</dt><dd>${kinds}</dd>
<dt>${words.packs}</dt><dd>${rule.packs.join(', ')}</dd>
<dt>${words.basis}</dt><dd>${basis.url ? `<a href="${escape(basis.url)}">${source}</a>` : source} ${escape(basis.article)}（${words.confidence[basis.confidence]}）</dd>
${thresholds.length === 0 ? '' : `<dt>${words.thresholds}</dt><dd>${thresholds.map(([name, value]) => `<code>${rule.id}.${name}</code> = ${value}`).join('<br>')}</dd>`}
</dl>
<h2>${words.remedy}</h2>
<ul>${Object.values(rule.remedies)
    .map(text => `<li>${escape(text[locale])}</li>`)
    .join('')}</ul>
<h2>${words.finds}</h2>
<ul>${Object.values(rule.reasons)
    .map(text => `<li>${escape(wordOf(text, locale))}</li>`)
    .join('')}</ul>
<h2>${words.examples}</h2>
${examples()
  .map(
    ({ name, outcome, html }) =>
      `<h3><span class="outcome ${outcome}">${words.outcomes[outcome]}</span> <span lang="en">${escape(name)}</span></h3><pre tabindex="0"><code>${escape(html.trim().slice(0, 4000))}</code></pre>`,
  )
  .join('\n')}
${rule.note ? `<p>${words.note}: <span lang="en">${escape(rule.note)}</span></p>` : ''}`;
}
