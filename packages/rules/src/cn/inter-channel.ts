/** inter.channel: people can put questions online. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { pagePlace, quote } from '../shared/page.js';
import { linkTo } from '../shared/links.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'inter.channel',
  title: say('应有可用的网上咨询渠道', 'There must be a way to ask online'),
  packs: ['cn'],
  kinds: ['interaction'],
  severity: 'veto',
  binds: 'governmentSites',
  basis: { ...I19, article: '单项否决5(1)', confidence: 'S' },
  note: 'Petition and discipline channels do not count.',
  reasons: {
    form: say('页面有留言或咨询表单', 'The page has a form for messages'),
    link: say('页面有咨询或写信入口', 'The page links to a form for messages'),
    closed: say('页面写明渠道尚未开通：{words}', 'The page says that the channel is not open: {words}'),
    unsure: say(
      '没有读到咨询表单或入口；可能在登录后或下一级页面',
      'No form or link was read; it may be behind a login or one level down',
    ),
  },
  remedies: {
    default: say(
      '请开通可以提交并得到答复的网上咨询渠道。',
      'Open a channel in which questions can be sent and are answered.',
    ),
  },
  check: facts => {
    const form = facts.forms.find(
      ({ purpose, fields }) =>
        (purpose === 'complaint' || purpose === 'other') && fields.some(({ type }) => type === 'textarea'),
    );
    if (form) return [{ outcome: 'passed', reason: 'form', where: [form.where] }];
    const link = linkTo(
      facts,
      /我要(?:写信|咨询|留言|投诉|建言)|在线咨询|网上咨询|写信|留言|咨询投诉|领导信箱|局长信箱|主任信箱/,
    );
    const words = quote(facts.text, /(?:暂未|尚未|未)开通|建设中|敬请期待|暂停(?:服务|使用)|已关闭/);
    if (words !== '' && facts.text.length < 600 && !link)
      return [
        {
          outcome: 'failed',
          reason: 'closed',
          data: { words },
          key: 'channel',
          where: [pagePlace(facts)],
          expected: say('可用的咨询渠道', 'a working channel'),
          observed: words,
        },
      ];
    if (link) return [{ outcome: 'passed', reason: 'link', where: [link.where] }];
    return [{ outcome: 'cantTell', reason: 'unsure' }];
  },
};

const FORM_HTML =
  '<form method="post" action="/api/complaints"><p><label>姓名 <input name="name"></label></p><p><label>联系电话 <input name="phone"></label></p><p><label>标题 <input name="title"></label></p><p><label>留言内容 <textarea name="content"></textarea></label></p><button>提交留言</button></form>';

export const examples = (): readonly RuleExample[] => [
  {
    name: 'a form',
    outcome: 'passed',
    reason: 'form',
    url: 'https://www.example.gov.cn/hdjl/',
    html: ogiPage('在线咨询', FORM_HTML, '咨询投诉'),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
  {
    name: 'not open',
    outcome: 'failed',
    reason: 'closed',
    url: 'https://www.example.gov.cn/hdjl/',
    html: ogiPage('政民互动', '<p>本栏目尚未开通，敬请期待。</p>', '咨询投诉').replace(
      '<li><a href="/hdjl/">互动交流</a></li>',
      '',
    ),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
  {
    name: 'nothing read',
    outcome: 'cantTell',
    reason: 'unsure',
    url: 'https://www.example.gov.cn/hdjl/',
    html: ogiPage('政民互动', '<p>请使用统一身份认证。</p>', '咨询投诉'),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
];
