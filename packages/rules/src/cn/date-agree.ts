/** date.agree: the visible publication date and the PubDate tag name the same day. */
import { addCalendarDays } from '@sunboard/calendar';
import { parseDate } from '@sunboard/model';
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { metaOf } from '../shared/page.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'date.agree',
  title: say('页面日期与 PubDate 标签一致', 'Visible date and PubDate tag must agree'),
  packs: ['cn'],
  kinds: ['article', 'document', 'notice'],
  severity: 'warning',
  basis: { ...I19, article: '单项否决1（弄虚作假）', confidence: 'S' },
  reasons: {
    same: say('页面日期与 PubDate 同为 {shown}', 'The visible date and PubDate are both {shown}'),
    differ: say(
      '页面显示 {shown}，PubDate 标签为 {tag}',
      'The page shows {shown}, the PubDate tag says {tag}',
    ),
    unsure: say(
      '读到的日期 {shown} 与 PubDate（{tag}）不同，但不能确定它是发布日期',
      'The date {shown} differs from PubDate ({tag}), but may not be the publication date',
    ),
  },
  remedies: {
    default: say(
      '请核对哪一个是真实发布日期，并使二者一致。',
      'Find out which is the true publication date and make both say it.',
    ),
  },
  check: facts => {
    const said = metaOf(facts, 'PubDate')?.content ?? '';
    const tag = parseDate(said)?.date;
    const shown = facts.dates.filter(
      date =>
        date.role === 'published' &&
        date.value.length === 10 &&
        ['label', 'time', 'text', 'widget'].includes(date.evidence),
    );
    const best = [...shown].sort((a, b) => b.confidence - a.confidence)[0];
    if (tag === undefined || !best) return [];
    const data = { shown: best.value, tag };
    const where = [best.where];
    // In Coordinated Universal Time the evening is the next day of China, where the letter is meant so.
    const days = EVENING_UTC.test(said) ? [tag, addCalendarDays(tag, 1)] : [tag];
    const same = shown.find(({ value }) => days.includes(value));
    if (same) return [{ outcome: 'passed', reason: 'same', data: { shown: same.value }, where }];
    if (best.confidence < 0.8) return [{ outcome: 'cantTell', reason: 'unsure', data, where }];
    return [{ outcome: 'failed', reason: 'differ', data, where, expected: best.value, observed: tag }];
  },
};

const EVENING_UTC = /T(?:1[6-9]|2[0-3]):[\d:.]{2,15}(?:Z|\+00:?00)$/u;

export const examples = (): readonly RuleExample[] => [
  {
    name: 'same day',
    outcome: 'passed',
    reason: 'same',
    url: 'https://www.example.gov.cn/xwdt/t1.html',
    html: articlePage(),
  },
  {
    name: 'tag in Coordinated Universal Time',
    outcome: 'passed',
    reason: 'same',
    url: 'https://www.example.gov.cn/xwdt/t1.html',
    html: articlePage({
      published: '2026-06-10 00:30',
      metas: {
        ArticleTitle: '阳光区召开政务服务工作推进会',
        PubDate: '2026-06-09T16:30:00Z',
        ContentSource: '本局',
      },
    }),
  },
  {
    name: 'tag names another day',
    outcome: 'failed',
    reason: 'differ',
    url: 'https://www.example.gov.cn/xwdt/t1.html',
    html: articlePage({
      metas: {
        ArticleTitle: '阳光区召开政务服务工作推进会',
        PubDate: '2026-06-14 08:00',
        ContentSource: '本局',
      },
    }),
  },
];
