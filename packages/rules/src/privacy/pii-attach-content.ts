/** pii.attachContent: attachments that were opened hold no private data. */
import type { AttachmentReading } from '@sunboard/model';
import type { Rule, RuleExample, Verdict } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { pagePlace } from '../shared/page.js';
import { PIPL } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'pii.attachContent',
  title: say('附件不得公开个人信息', 'Attachments must hold no private data'),
  packs: ['privacy'],
  kinds: 'any',
  severity: 'error',
  basis: { ...PIPL, article: '第二十五条、第二十八条', confidence: 'P' },
  reasons: {
    none: say(
      '打开的 {count} 个附件没有发现个人信息',
      'No private data was found in the {count} {count?attachment:attachments} opened',
    ),
    leak: say(
      '附件“{name}”有 {count} 处个人信息：{samples}',
      'The attachment {name} holds private data in {count} {count?place:places}: {samples}',
    ),
    maybe: say(
      '附件“{name}”有 {count} 处疑似个人信息，请核对：{samples}',
      'The attachment {name} may hold private data in {count} {count?place:places}; look by hand: {samples}',
    ),
    unread: say('附件“{name}”没有读完：{fault}', 'The attachment {name} was not read to its end: {fault}'),
  },
  remedies: {
    default: say(
      '请立即撤下附件，去标识化（隐去中间各位）后重新发布，并清除旧文件的地址和快照；隐藏的工作表、行列、批注和修订也要处理。',
      'Take the file down, mask the middle digits and publish it anew; remove the old file and its copies. Hidden sheets, columns, comments and revisions count too.',
    ),
    unread: say('请人工打开附件核对。', 'Open the attachment and look by hand.'),
  },
  note: 'Needs attachments that were opened and scanned on demand; without them it does not apply.',
  check: (facts, { attachments }) => {
    if (!attachments || attachments.length === 0) return [];
    const verdicts = attachments.flatMap((attachment): Verdict[] => {
      const where = facts.links.filter(({ url }) => url === attachment.url).map(link => link.where);
      const sure = attachment.hits.filter(isSure);
      const shown =
        sure.length > 0
          ? sure
          : attachment.hits.filter(({ type, official }) => !official && type !== 'idMasked');
      const told = {
        data: {
          name: attachment.name.slice(0, 60),
          count: shown.length,
          samples: shown.slice(0, 3).map(({ masked, place }) => `${masked} (${place})`),
          fault: attachment.fault ?? say('文件太大', 'it is too large'),
        },
        key: attachment.url,
        where: where.length > 0 ? where.slice(0, 1) : [pagePlace(facts)],
      };
      const unread: Verdict[] =
        attachment.fault !== undefined || attachment.truncated
          ? [{ outcome: 'cantTell', reason: 'unread', ...told }]
          : [];
      if (sure.length > 0)
        return [
          {
            outcome: 'failed',
            reason: 'leak',
            ...told,
            expected: say('0 处', '0 places'),
            observed: say('{n} 处', '{n} {n?place:places}', { n: sure.length }),
          },
        ];
      if (shown.length > 0) return [{ outcome: 'cantTell', reason: 'maybe', ...told }, ...unread];
      return unread;
    });
    return verdicts.length > 0
      ? verdicts
      : [{ outcome: 'passed', reason: 'none', data: { count: attachments.length } }];
  },
};

function isSure({ type, confidence, nearName, official }: AttachmentReading['hits'][number]): boolean {
  if (confidence < 0.8) return false;
  return (
    type === 'id18' || type === 'id15' || type === 'bankCard' || (type === 'mobile' && nearName && !official)
  );
}

const html = articlePage({
  body: '<p>近日，示例市阳光区政务服务局公示补贴对象。</p><p><a href="/files/a.xlsx">补贴发放人员名单.xlsx</a></p>',
});
const reading = (change: Partial<AttachmentReading>): AttachmentReading => ({
  url: 'https://www.example.gov.cn/files/a.xlsx',
  name: '补贴发放人员名单.xlsx',
  hits: [],
  truncated: false,
  ...change,
});
const hit = {
  type: 'mobile',
  masked: '138****0001',
  place: 'B2',
  confidence: 0.95,
  nearName: true,
  official: false,
} as const;

export const examples = (): readonly RuleExample[] => [
  { name: 'nothing in it', outcome: 'passed', html, attachments: [reading({})] },
  {
    name: 'a phone beside a name',
    outcome: 'failed',
    reason: 'leak',
    html,
    attachments: [reading({ hits: [hit] })],
  },
  {
    name: 'a phone without a name',
    outcome: 'cantTell',
    reason: 'maybe',
    html,
    attachments: [reading({ hits: [{ ...hit, nearName: false }] })],
  },
  {
    name: 'a password',
    outcome: 'cantTell',
    reason: 'unread',
    html,
    attachments: [reading({ fault: '文件设有密码' })],
  },
  { name: 'not opened', outcome: 'inapplicable', html },
];
