/** pii.attach: attachments whose names suggest lists of people are pointed out. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'pii.attach',
  title: say('可能含名单的附件', 'Attachments that may hold lists of people'),
  packs: ['privacy'],
  kinds: ['article', 'notice', 'document'],
  severity: 'info',
  basis: {
    source: say('公开报道的泄露案例（多见于附件）', 'Reported cases of leaks (mostly in attachments)'),
    article: '附件',
    confidence: 'S',
  },
  reviewOnly: true,
  reasons: {
    none: say('没有可能含名单的附件', 'No attachment suggests a list of people'),
    list: say(
      '附件可能含个人名单，请打开核对：{names}',
      'Attachments may list people; open and check: {names}',
    ),
  },
  remedies: {
    default: say(
      '请打开附件，检查身份证号、手机号、银行卡号、住址等是否已去标识化。',
      'Open the attachment and see that identity, phone and card numbers and addresses are masked.',
    ),
  },
  check: facts => {
    const files = facts.links.filter(link =>
      /^(?:xlsx?|csv|docx?|pdf|et|wps|zip|rar)$/.test(link.file ?? ''),
    );
    if (files.length === 0) return [];
    const lists = files.filter(link =>
      /名单|花名册|明细|一览表|汇总表|登记表|公示表|发放表|人员|list of/i.test(link.text),
    );
    if (lists.length === 0) return [{ outcome: 'passed', reason: 'none' }];
    return [
      {
        outcome: 'cantTell',
        reason: 'list',
        data: { names: lists.slice(0, 5).map(link => link.text.slice(0, 40)) },
        key: 'lists',
        where: lists.slice(0, 20).map(link => link.where),
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'a form',
    outcome: 'passed',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局印发通知。</p><p><a href="/files/a.pdf">政务服务管理办法.pdf</a></p>',
    }),
  },
  {
    name: 'a list',
    outcome: 'cantTell',
    reason: 'list',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局公示补贴对象。</p><p><a href="/files/a.xlsx">补贴发放人员名单.xlsx</a></p>',
    }),
  },
];
