/** guide.basisLive: the legal basis names a law, with its article, and none that is known to be repealed. */
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { findField } from '../shared/fields.js';
import { PRACTICE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

/** Laws that were replaced; the list only holds what is certain. */
const REPEALED =
  /国务院令第492号|《中华人民共和国物权法》|《中华人民共和国合同法》|《中华人民共和国民法通则》|《中华人民共和国侵权责任法》|《中华人民共和国婚姻法》|《信访条例》/;

/* English pages of an office name the same laws in English. */
const LAW =
  /《|法|条例|办法|规定|决定|通知|意见|〔|\[|\b(?:law|act|code|regulations?|measures|rules|provisions|decision|notice|opinions)\b/i;
const ARTICLE =
  /第\s?[一二三四五六七八九十百零〇\d]{1,6}\s?[条款项章]|〔|\[|［|号|\b(?:articles?|art\.|section|paragraph)\s?\d/i;

export const rule: Rule = {
  id: 'guide.basisLive',
  title: say('设定依据具体且现行有效', 'The legal basis must be specific and in force'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'warning',
  basis: { ...PRACTICE, article: '设定依据', confidence: 'M' },
  reasons: {
    specific: say('设定依据写明了法规和条款', 'Law and article are named'),
    repealed: say('设定依据引用了已失效的“{law}”', 'The basis cites “{law}”, which is no longer in force'),
    noArticle: say('设定依据没有写明条款：{value}', 'The basis names no article: {value}'),
    noLaw: say('设定依据没有写明法规名称：{value}', 'The basis names no law: {value}'),
  },
  remedies: {
    default: say('请写明现行法规的名称和条款，如《……法》第×条。', 'Name the law in force and its article.'),
  },
  check: facts => {
    const field = findField(facts, 'ServiceGuide', 'legalBasis');
    if (field.state !== 'present' || !field.where) return [];
    const value = field.value ?? '';
    const short = value.slice(0, 60);
    const where = [field.where];
    const law = REPEALED.exec(value)?.[0];
    const expected = say('现行法规名称和条款', 'law in force, with article');
    if (law !== undefined)
      return [{ outcome: 'failed', reason: 'repealed', data: { law }, where, expected, observed: law }];
    if (!LAW.test(value))
      return [
        { outcome: 'failed', reason: 'noLaw', data: { value: short }, where, expected, observed: short },
      ];
    if (!ARTICLE.test(value))
      return [{ outcome: 'cantTell', reason: 'noArticle', data: { value: short }, where }];
    return [{ outcome: 'passed', reason: 'specific', where }];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'law and article',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(),
  },
  {
    name: 'law and article in English',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/en/guide.html',
    html: guidePage({ 设定依据: 'Regulations on Hygiene in Public Places, article 4' }),
  },
  {
    name: 'a variable of the template',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 设定依据: '${item.basis}' }),
  },
  {
    name: 'a law no longer in force',
    outcome: 'failed',
    reason: 'repealed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 设定依据: '《中华人民共和国物权法》第十条' }),
  },
  {
    name: 'no article',
    outcome: 'cantTell',
    reason: 'noArticle',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 设定依据: '《中华人民共和国食品安全法》' }),
  },
];
