/** link.dead: links, images and attachments answer, as far as somebody asked them. */
import type { LinkAnswer, Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { MOST_PLACES } from '../shared/places.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'link.dead',
  title: say('链接应能打开', 'Links must answer'),
  packs: ['cn', 'us', 'uk'],
  kinds: 'any',
  severity: 'error',
  basis: { ...I19, article: '功能设计·可用性', confidence: 'S' },
  reasons: {
    alive: say(
      '测试过的 {count} 个链接都能打开',
      '{count} {count?link was tried and answers:links were tried, and all answer}',
    ),
    dead: say('有 {count} 个链接打不开：{texts}', '{count} {count?link is:links are} dead: {texts}'),
    unsure: say(
      '有 {count} 个链接暂时没有正常应答（超时、拒绝访问或服务器出错），请稍后再试：{texts}',
      '{count} {count?link:links} gave no good answer for now (time-out, refusal or server error); try again later: {texts}',
    ),
  },
  remedies: { default: say('请更正或去掉打不开的链接。', 'Mend or remove the links that are dead.') },
  note: 'Needs answers from a fetcher (the site check of the extension, or the command line); without them it does not apply.',
  check: (facts, { answers }) => {
    if (!answers) return [];
    const asked = [
      ...facts.links.map(({ url, text, where }) => ({ url, text, where })),
      ...facts.images.map(({ src, alt, where }) => ({ url: src, text: alt ?? src, where })),
    ].flatMap(({ url, text, where }) => {
      const answer = answers[(url ?? '').split('#')[0] ?? ''];
      return answer ? [{ text: text.trim() || (url ?? ''), where, state: stateOf(answer) }] : [];
    });
    if (asked.length === 0) return [];
    const told = (found: typeof asked) => ({
      data: { count: found.length, texts: found.slice(0, 5).map(({ text }) => text.slice(0, 40)) },
      where: found.slice(0, MOST_PLACES).map(({ where }) => where),
    });
    const [dead, unsure] = [
      asked.filter(({ state }) => state === 'dead'),
      asked.filter(({ state }) => state === 'unsure'),
    ];
    if (dead.length > 0)
      return [
        {
          outcome: 'failed',
          reason: 'dead',
          key: 'links',
          ...told(dead),
          expected: '0',
          observed: String(dead.length),
        },
      ];
    if (unsure.length > 0) return [{ outcome: 'cantTell', reason: 'unsure', key: 'links', ...told(unsure) }];
    return [{ outcome: 'passed', reason: 'alive', data: { count: asked.length } }];
  },
};

/* Only "not there" is certain: others refuse machines or recover. */
function stateOf({ status, error }: LinkAnswer): 'alive' | 'dead' | 'unsure' {
  if (status === 404 || status === 410 || error === 'unknownHost') return 'dead';
  return status !== undefined && status < 400 ? 'alive' : 'unsure';
}

const html = articlePage({
  body: '<p>近日，示例市阳光区政务服务局印发通知，详见<a href="/zcwj/t1.html">政策全文</a>。</p>',
});

export const examples = (): readonly RuleExample[] => [
  {
    name: 'it answers',
    outcome: 'passed',
    html,
    answers: { 'https://www.example.gov.cn/zcwj/t1.html': { status: 200 } },
  },
  {
    name: 'not found',
    outcome: 'failed',
    reason: 'dead',
    html,
    answers: { 'https://www.example.gov.cn/zcwj/t1.html': { status: 404 } },
  },
  {
    name: 'no answer in time',
    outcome: 'cantTell',
    reason: 'unsure',
    html,
    answers: { 'https://www.example.gov.cn/zcwj/t1.html': { error: 'timeout' } },
  },
  { name: 'nobody asked', outcome: 'inapplicable', html },
];
