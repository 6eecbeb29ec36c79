/** doc.index: the index number has a valid form, check character and year. */
import type { Rule, RuleExample } from '../rule.js';
import { documentPage, DOCUMENT } from '../shared/example-pages.js';
import { isMeaningful } from '../shared/meaningful.js';
import { isUscc, isOrganizationCode } from '../shared/codes.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'doc.index',
  title: say('索引号有效', 'The index number must be valid'),
  packs: ['cn'],
  kinds: ['document', 'article', 'notice'],
  severity: 'warning',
  basis: {
    source: say('GB 11714、GB 32100（代码校验规则）', 'GB 11714, GB 32100 (check characters)'),
    article: '索引号',
    confidence: 'S',
  },
  reasons: {
    valid: say('索引号 {index} 有效', 'The index number {index} is valid'),
    check: say(
      '索引号 {index} 中的机构代码校验位不对',
      'The check character of the code in index number {index} is wrong',
    ),
    year: say('索引号 {index} 的年份晚于今年', 'The year of index number {index} lies in the future'),
    local: say(
      '索引号 {index} 不是“机构代码/年份-序号”形式，可能为地方编码，无法核对',
      'The index number {index} is not “code/year-serial”; a local form cannot be checked',
    ),
  },
  remedies: {
    default: say(
      '请核对索引号中的机构代码、年份和序号。',
      'Check code, year and serial of the index number.',
    ),
  },
  check: (facts, context) => {
    const pair = facts.pairs.find(
      each => each.fields.includes('DisclosureItem.indexNumber') && isMeaningful(each.value),
    );
    if (!pair) return [];
    const index = pair.value.trim().slice(0, 60);
    const told = { data: { index }, where: [pair.where] };
    const match = /^([0-9A-Z]{8}-?[0-9X]|1[1239][0-9A-Z]{16})\s?\/\s?(\d{4})(?:\d{2})?\s?-\s?\d{1,8}$/i.exec(
      index,
    );
    if (!match) return [{ outcome: 'cantTell', reason: 'local', ...told }];
    const [, code = '', year = ''] = match;
    if (!(code.length === 18 ? isUscc(code) : isOrganizationCode(code)))
      return [
        {
          outcome: 'failed',
          reason: 'check',
          ...told,
          expected: say('校验位正确的代码', 'a code with the right check character'),
          observed: code,
        },
      ];
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
    return [{ outcome: 'passed', reason: 'valid', ...told }];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'valid code',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(DOCUMENT),
  },
  {
    name: 'wrong check character',
    outcome: 'failed',
    reason: 'check',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage({ ...DOCUMENT, 索引号: '000014348/2026-00110' }),
  },
  {
    name: 'long number that is no code of an office',
    outcome: 'cantTell',
    reason: 'local',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage({ ...DOCUMENT, 索引号: '165427000081053410/2026-32763' }),
  },
  {
    name: 'local form',
    outcome: 'cantTell',
    reason: 'local',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage({ ...DOCUMENT, 索引号: 'SYZF-2026-0011' }),
  },
];
