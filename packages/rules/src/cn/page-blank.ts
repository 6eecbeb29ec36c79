/** page.blank: the page shows something. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { pagePlace } from '../shared/page.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'page.blank',
  title: say('页面不得空白', 'The page must not be blank'),
  packs: ['cn', 'us', 'uk', 'privacy'],
  kinds: 'any',
  severity: 'error',
  basis: { ...I19, article: '功能设计·可用性', confidence: 'S' },
  reasons: {
    shown: say('页面有内容', 'The page shows something'),
    blank: say('页面上没有任何文字、图片或表单', 'The page shows no word, no picture and no form'),
    notDrawn: say(
      '读取时页面还是空白，它的脚本可能还没有画出内容，也可能只是转到别的页面',
      'The page was blank when it was read; its scripts may not have drawn it yet, or only lead to another page',
    ),
  },
  remedies: {
    default: say(
      '请补上内容，或撤下此页并去掉指向它的链接。',
      'Put the content in, or take the page down and remove the links to it.',
    ),
    notDrawn: say(
      '请等页面显示后再检查一次；一直空白的，请检查脚本和接口是否出错。',
      'Check again once the page shows; if it stays blank, see whether its scripts or the interfaces behind them fail.',
    ),
  },
  check: facts => {
    if (facts.blank === undefined) return [{ outcome: 'passed', reason: 'shown' }];
    if (facts.blank === 'scripted') return [{ outcome: 'cantTell', reason: 'notDrawn' }];
    return [
      {
        outcome: 'failed',
        reason: 'blank',
        key: 'page',
        absent: true,
        where: [pagePlace(facts)],
        expected: say('有内容', 'content'),
        observed: say('空白', 'nothing'),
      },
    ];
  },
};

const document = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>通知公告</title></head><body>${body}</body></html>`;

export const examples = (): readonly RuleExample[] => [
  { name: 'nothing at all', outcome: 'failed', reason: 'blank', html: document('<div id="main"></div>') },
  {
    name: 'all of it hidden',
    outcome: 'failed',
    reason: 'blank',
    html: document('<div style="display:none"><p>内容待发布</p></div>'),
  },
  {
    name: 'a program that has not drawn its page',
    outcome: 'cantTell',
    reason: 'notDrawn',
    html: document('<div id="app"></div><script>var page = {};</script>'),
  },
  {
    name: 'a picture alone',
    outcome: 'passed',
    html: document('<img src="notice.png" alt="" width="600" height="800">'),
  },
  { name: 'a text', outcome: 'passed', html: articlePage() },
];
