/** page.source: an article says where it comes from. */
import { foldLabel } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { isPlaceholder } from '../shared/meaningful.js';
import { pagePlace } from '../shared/page.js';
import { D47 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'page.source',
  title: say('标明信息来源', 'The source is shown'),
  packs: ['cn'],
  kinds: ['article'],
  severity: 'warning',
  binds: 'governmentSites',
  basis: { ...D47, article: '附件 页面标签（ContentSource）', confidence: 'S' },
  reasons: {
    shown: say('来源：{source}', 'Source: {source}'),
    empty: say('“来源”没有内容', 'The label “来源” has no content'),
    missing: say('没有标明来源', 'No source is shown'),
    unlabelled: say(
      '日期旁写有“{source}”，可能是来源，但没有“来源”字样',
      '“{source}” beside the date may be the source, but the label “来源” is missing',
    ),
    unread: say(
      '页面有“来源”字样，但没有读到内容',
      'The word “来源” is there, but what follows could not be read',
    ),
  },
  remedies: {
    default: say(
      '请在标题下方写明“来源：单位名称”。',
      'Show “来源：” and the name of the source below the title.',
    ),
  },
  check: facts => {
    const found = facts.pairs.find(pair =>
      /^(?:信息|稿件|文章|新闻|内容)?来源$|^发布机构$|^发布单位$|^供稿$|^作者单位$/.test(
        foldLabel(pair.label),
      ),
    );
    if (found) {
      const told = { data: { source: found.value }, where: [found.where] };
      if (!isPlaceholder(found.value)) return [{ outcome: 'passed', reason: 'shown', ...told }];
      return [
        {
          outcome: 'failed',
          reason: 'empty',
          ...told,
          expected: say('来源单位', 'name of the source'),
          observed: found.value,
        },
      ];
    }
    if (/来源|供稿|稿源|信息提供/.test(facts.text)) return [{ outcome: 'cantTell', reason: 'unread' }];
    const source = issuerBesideDay(facts);
    if (source !== undefined) return [{ outcome: 'cantTell', reason: 'unlabelled', data: { source } }];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        key: 'source',
        where: [pagePlace(facts)],
        expected: say('来源：单位名称', '来源： and a name'),
        observed: say('没有', 'none'),
        absent: true,
      },
    ];
  },
};

/* 示例日报 2026年06月10日09:30: the name of a body in the line of the day, without a label. */
function issuerBesideDay({ dates, publishedOn, text }: PageFacts): string | undefined {
  const days = dates.filter(date => date.value === publishedOn).map(date => date.text);
  for (const line of text.split('\n')) {
    const day = line.length < 60 ? days.find(each => line.includes(each)) : undefined;
    const name = day === undefined ? undefined : ISSUER.exec(line.replace(day, ' '))?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}
const ISSUER = /(?:^|[\s|｜])([\u4e00-\u9fff]{2,20}(?:报|网|社|台|府|局|委|厅|院|中心|办公室))(?:[\s|｜]|$)/;

export const examples = (): readonly RuleExample[] => [
  { name: 'source shown', outcome: 'passed', html: articlePage() },
  {
    name: 'a newspaper beside the day, without a label',
    outcome: 'cantTell',
    reason: 'unlabelled',
    html: articlePage({ source: '' }).replace('发布时间：', '示例日报 '),
  },
  { name: 'no source', outcome: 'failed', reason: 'missing', html: articlePage({ source: '' }) },
];
