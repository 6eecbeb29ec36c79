/** pii.attach: attachments whose names suggest lists of people are pointed out. */
import type { LinkFact } from '@sunboard/reader';
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
    const lists = files.filter(link => namesOf(link).some(name => LIST.test(name) && !NO_LIST.test(name)));
    if (lists.length === 0) return [{ outcome: 'passed', reason: 'none' }];
    return [
      {
        outcome: 'cantTell',
        reason: 'list',
        data: {
          names: lists
            .slice(0, 5)
            .map(link => (namesOf(link).find(name => LIST.test(name)) ?? '').slice(0, 40)),
        },
        key: 'lists',
        where: lists.slice(0, 20).map(link => link.where),
      },
    ];
  },
};

const LIST = /名单|花名册|明细|一览表|汇总表|登记表|公示表|发放表|人员|list of/i;
/* Posts to be filled and forms to fill in. */
const NO_LIST = /^(?!.*(?:名单|名册|人员)).*(?:岗位|职位|报名|申请|申报|样表|空白|模板)/;

/** What a file is called: by the words of its link, by its title, by its address. */
function namesOf({ text, title = '', href }: LinkFact): string[] {
  return [text, title, fileName(href)];
}

function fileName(href: string): string {
  const name = href.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'a form',
    outcome: 'passed',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局印发通知。</p><p><a href="/files/a.pdf">政务服务管理办法.pdf</a></p>',
    }),
  },
  {
    name: 'posts and a form to fill in',
    outcome: 'passed',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局发布招聘公告。</p><p><a href="/files/a.xlsx">招聘岗位一览表.xlsx</a> <a href="/files/b.docx">报名登记表.docx</a></p>',
    }),
  },
  {
    name: 'a list by its address alone',
    outcome: 'cantTell',
    reason: 'list',
    html: articlePage({
      body: `<p>近日，示例市阳光区政务服务局公示补贴对象。</p><p><a href="/files/${encodeURIComponent('补贴花名册')}.pdf">点击下载</a></p>`,
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
