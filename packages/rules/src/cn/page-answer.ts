/** page.answer: the server gives the page, and no error in its place. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { pagePlace } from '../shared/page.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

/** Not there, for anybody; other answers from 400 on may be meant for the asker alone: log in, too many questions, no programs. */
const MISSING = [404, 410];

export const rule: Rule = {
  id: 'page.answer',
  title: say('页面应能正常打开', 'The page must open without an error of the server'),
  packs: ['cn', 'us', 'uk', 'privacy'],
  kinds: 'any',
  severity: 'error',
  basis: { ...I19, article: '功能设计·可用性', confidence: 'S' },
  reasons: {
    answered: say('没有发现服务器回答出错', 'No error of the server was seen'),
    missing: say(
      '服务器回答“没有此页”（{status}），访客看到的是出错提示',
      'The server answers that there is no such page ({status}); visitors see an error message',
    ),
    error: say(
      '服务器回答出错（{status}），访客看到的是出错提示',
      'The server answers with an error ({status}); visitors see an error message',
    ),
    refused: say(
      '服务器没有给出页面（{status}），可能只是拒绝了这一次访问',
      'The server did not give the page ({status}); it may have refused this visit alone',
    ),
  },
  remedies: {
    default: say(
      '请核对网址；页面已撤下的，请去掉指向它的链接或转到新地址，页面仍在的，请让服务器以 200 回答。',
      'Check the address. If the page was taken down, remove the links to it or redirect them; if it is there, have the server answer 200.',
    ),
    error: say(
      '请稍后再打开一次；仍然出错的，请修复服务器或页面程序。',
      'Open it once more later; if the error stays, mend the server or the program of the page.',
    ),
    refused: say(
      '请用访客的网络、不登录再打开一次；仍打不开的，请放开访问。',
      'Open it once more from a visitor’s network without logging in; if it stays shut, open it to the public.',
    ),
  },
  note: 'What the browser tells of the answer (Navigation Timing); of saved pages, and from browsers that do not tell, no error is seen.',
  check: facts => {
    const status = facts.errorStatus;
    if (status === undefined) return [{ outcome: 'passed', reason: 'answered' }];
    const data = { status };
    if (status < 500 && !MISSING.includes(status)) return [{ outcome: 'cantTell', reason: 'refused', data }];
    return [
      {
        outcome: 'failed',
        reason: MISSING.includes(status) ? 'missing' : 'error',
        key: 'status',
        data,
        where: [pagePlace(facts)],
        expected: '200',
        observed: String(status),
      },
    ];
  },
};

const html = articlePage();

export const examples = (): readonly RuleExample[] => [
  { name: 'not found', outcome: 'failed', reason: 'missing', html, errorStatus: 404 },
  { name: 'the program behind the page failed', outcome: 'failed', reason: 'error', html, errorStatus: 500 },
  {
    name: 'a wall against programs asks for a script first',
    outcome: 'cantTell',
    reason: 'refused',
    html,
    errorStatus: 412,
  },
  { name: 'forbidden', outcome: 'cantTell', reason: 'refused', html, errorStatus: 403 },
  { name: 'no error', outcome: 'passed', reason: 'answered', html },
];
