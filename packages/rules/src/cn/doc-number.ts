/** doc.number: the document number is written in the common form, with 〔year〕 and 号. */
import type { Rule, RuleExample } from '../rule.js';
import { documentPage, DOCUMENT } from '../shared/example-pages.js';
import { isMeaningful } from '../shared/meaningful.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'doc.number',
  title: say('发文字号格式规范', 'The document number must be well formed'),
  packs: ['cn'],
  kinds: ['document', 'article', 'notice'],
  severity: 'warning',
  basis: {
    source: say('党政机关公文通行格式', 'Common form of official papers'),
    article: '发文字号',
    confidence: 'S',
  },
  reasons: {
    formed: say('发文字号 {number} 格式规范', 'The document number {number} is well formed'),
    brackets: say(
      '发文字号“{number}”的年份没有用六角括号〔〕',
      'The year in “{number}” does not stand in 〔〕',
    ),
    ending: say('发文字号“{number}”没有以“号”结尾', 'The number “{number}” does not end with 号'),
    year: say('发文字号“{number}”的年份晚于今年', 'The year in “{number}” lies in the future'),
    other: say(
      '发文字号“{number}”不是常见形式，请人工核对',
      'The number “{number}” is not of the common form; look by hand',
    ),
  },
  remedies: { default: say('请写成“机关代字〔年份〕序号号”，如 {example}。', 'Write it like {example}.') },
  check: (facts, context) => {
    const pair = facts.pairs.find(
      each => each.fields.includes('DisclosureItem.documentNumber') && isMeaningful(each.value),
    );
    if (!pair) return [];
    const number = pair.value.trim().slice(0, 60);
    const year = /(\d{4})/.exec(number)?.[1] ?? context.today.slice(0, 4);
    const told = { data: { number, example: `示例发〔${year}〕7号` }, where: [pair.where] };
    const expected = `〔${year}〕…号`;
    if (/第\s?\d{1,5}\s?号|令|公告/.test(number)) return [{ outcome: 'passed', reason: 'formed', ...told }];
    if (year > context.today.slice(0, 4))
      return [
        {
          outcome: 'failed',
          reason: 'year',
          ...told,
          expected: `≤ ${context.today.slice(0, 4)}`,
          observed: year,
        },
      ];
    if (/^\S{1,30}〔\d{4}〕\s?\d{1,5}号$/.test(number))
      return [{ outcome: 'passed', reason: 'formed', ...told }];
    if (/[[(（【［]\s?\d{4}\s?[\])）】］]/.test(number))
      return [{ outcome: 'failed', reason: 'brackets', ...told, expected, observed: number }];
    if (/^\S{1,30}〔\d{4}〕\s?\d{1,5}$/.test(number))
      return [{ outcome: 'failed', reason: 'ending', ...told, expected, observed: number }];
    return [{ outcome: 'cantTell', reason: 'other', ...told }];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'common form',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(DOCUMENT),
  },
  {
    name: 'square brackets',
    outcome: 'failed',
    reason: 'brackets',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage({ ...DOCUMENT, 发文字号: '阳政服[2026]7号' }),
  },
  {
    name: 'unknown form',
    outcome: 'cantTell',
    reason: 'other',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage({ ...DOCUMENT, 发文字号: '阳政服函2026-7' }),
  },
];
