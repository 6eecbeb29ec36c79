/** guide12.old: the guide no longer cites the Regulations as they stood before 2019. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { charged } from '../shared/fees.js';
import { pagePlace, quote } from '../shared/page.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const OLD =
  /国务院令第492号|第492号令|492号令|(?:15|十五)\s?个?\s?工作日[^。；;\n]{0,12}答复|答复[^。；;\n]{0,16}(?:15|十五)\s?个?\s?工作日|收取检索|成本费|(?:检索|复制|邮寄)费[^。；;\n]{0,12}\d\s?元|自身生产、?生活、?科研/;
/* Whom the information concerns has 15 working days to object (article 32). */
const OF_THIRD = /第三[方人]|征求意见/;

export const rule: Rule = {
  id: 'guide12.old',
  title: say('公开指南不得有过时内容', 'The guide must not be outdated'),
  packs: ['cn'],
  kinds: ['ogiGuide'],
  severity: 'error',
  basis: { ...OGI, article: '第三十三条、第四十二条', confidence: 'P' },
  reasons: {
    current: say('没有发现2019年修订前的内容', 'Nothing from before the revision of 2019 was found'),
    old: say('指南仍有2019年修订前的内容：{words}', 'The guide still says what held before 2019: {words}'),
    thin: say(
      '指南几乎没有文字，可能是附件或图片',
      'The guide has hardly any text; it may be an attachment or image',
    ),
  },
  remedies: {
    default: say(
      '请按2019年修订的条例更新指南：答复期限20个工作日，不收取费用，不要求说明用途。',
      'Bring the guide up to the Regulations of 2019: 20 working days, free of charge, no purpose.',
    ),
  },
  check: facts => {
    // The history of the Regulations (第492号公布，第711号修订) names both orders.
    const text = /第?711号/.test(facts.text) ? facts.text.replace(/(?:国务院令)?第?492号/g, ' ') : facts.text;
    const words = quote(charged(ownText(text)), OLD);
    if (words !== '')
      return [
        {
          outcome: 'failed',
          reason: 'old',
          data: { words },
          key: 'old',
          where: [pagePlace(facts)],
          expected: say('国务院令第711号', 'State Council order 711'),
          observed: words,
        },
      ];
    return [
      facts.text.length < 150
        ? { outcome: 'cantTell', reason: 'thin' }
        : { outcome: 'passed', reason: 'current', absent: true },
    ];
  },
};

function ownText(text: string): string {
  return text
    .split(/[。；;\n]/)
    .filter(sentence => !OF_THIRD.test(sentence))
    .join('。');
}

const guide = (basis: string) =>
  ogiPage(
    '政府信息公开指南',
    `<p>根据《中华人民共和国政府信息公开条例》（${basis}），编制本指南。本机关主动公开的信息分为机构职能、政策文件、规划计划、财政信息、行政许可等类别，按索引号编排目录，公民、法人和其他组织可以在本机关网站、政务服务大厅查阅。工作机构为示例市阳光区政务服务局办公室，办公地址为示例市阳光区示范路1号，联系电话为010-00000001。</p><p>申请人可以通过信函、互联网或者当面提交申请表，写明所需信息的名称、文号或者其他特征性描述。</p>`,
    '信息公开指南',
  );

export const examples = (): readonly RuleExample[] => [
  {
    name: 'present order',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: guide('国务院令第711号'),
  },
  {
    name: 'old order',
    outcome: 'failed',
    reason: 'old',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: guide('国务院令第492号'),
  },
  {
    name: 'answers within 15 days',
    outcome: 'failed',
    reason: 'old',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: guide('国务院令第711号').replace(
      '特征性描述。',
      '特征性描述。自登记之日起 15 个工作日内作出书面答复。',
    ),
  },
  {
    name: '15 days for others to object, as they stand',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: guide('国务院令第711号').replace(
      '特征性描述。',
      '特征性描述。第三方应当自收到征求意见书之日起15个工作日内答复，提出意见。',
    ),
  },
  {
    name: 'a price list of copies',
    outcome: 'failed',
    reason: 'old',
    url: 'https://www.example.gov.cn/zwgk/zn.html',
    html: guide('国务院令第711号').replace('特征性描述。', '特征性描述。检索费每件4元，复制费每页0.5元。'),
  },
];
