/** report.six: an annual report has its six headings in order. */
import type { Rule, RuleExample } from '../rule.js';
import { FRAME_WITHOUT_NAMES, SITE } from '../shared/example-pages.js';
import { reportPage } from '../shared/example-report.js';
import { pagePlace, saysTooLittle } from '../shared/page.js';
import { isBeforeFormat, reportYears } from '../shared/report-years.js';
import { R30 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const HEADINGS = [
  /总体.{0,8}情况/,
  /主动公开/,
  /收到|依申请|申请.{0,14}情况/,
  /复议|诉讼/,
  /存在|主要问题|问题.{0,4}改进/,
  /其[他它].{0,8}(?:事项|情况)|需要报告/,
];
/** How the headings of the parts are numbered; those of another row are of what is in a part. */
const NUMBERED = [
  /^[一二三四五六七]\s?[、．.，：\s]/,
  /^第[一二三四五六七]\s?(?:部分|章)/,
  /^[（(][一二三四五六七][）)]/,
  /^[1-7１-７]\s?[、．.]/,
  // Not numbered at all.
  /^(?![（(第]?[一二三四五六七1-7１-７])[^。，；]{4,30}$/,
];
const NAMES = [
  say('总体情况', 'overview'),
  say('主动公开政府信息情况', 'proactive disclosure'),
  say('收到和处理政府信息公开申请情况', 'requests'),
  say('行政复议、行政诉讼情况', 'reviews and lawsuits'),
  say('存在的主要问题及改进情况', 'problems and improvements'),
  say('其他需要报告的事项', 'other matters'),
];

/* A street or a new town may be called after a school. */
const OTHER_BODIES =
  /(?:公司|集团|[医学]院|大学|学校|[中小]学|幼儿园)(?=20\d\d|关于|政府|信息公开|的|[\s（(]|$)/;

export const rule: Rule = {
  id: 'report.six',
  title: say('年度报告六个部分齐全', 'The annual report must hold its six parts'),
  packs: ['cn'],
  kinds: ['annualReport'],
  severity: 'error',
  basis: { ...R30, article: '报告格式；《条例》第五十条', confidence: 'S' },
  reasons: {
    complete: say('六个部分齐全，顺序正确', 'All six parts are there, in order'),
    missing: say('缺少：{names}', 'Missing: {names}'),
    order: say('六个部分的顺序不对', 'The six parts are out of order'),
    thin: say(
      '页面文字太少，报告可能是附件或图片',
      'The page has too little text; the report may be an attachment or image',
    ),
  },
  remedies: { default: say('请按统一格式补齐六个部分。', 'Follow the format with its six parts.') },
  check: facts => {
    if (isBeforeFormat(facts)) return [];
    // Schools, hospitals and utilities report as their ministries have it (Regulations, art. 55).
    if (OTHER_BODIES.test(facts.heading ?? facts.title)) return [];
    if (facts.text.length < 150) return [{ outcome: 'cantTell', reason: 'thin' }];
    const places = placesOf(facts.text.split('\n'));
    const missing = NAMES.filter((_, index) => places[index] === undefined);
    // Its text is a file or a picture; what else stands there is the frame of the site.
    if (missing.length === HEADINGS.length && saysTooLittle(facts))
      return [{ outcome: 'cantTell', reason: 'thin' }];
    // A page that lists the reports of several years is their column, not a report.
    if (missing.length === HEADINGS.length && reportYears(facts).length > 1) return [];
    // The reader keeps 20,000 characters: what comes later may have been cut off.
    const cut = facts.text.length >= 19_900;
    const told = {
      data: { names: missing },
      key: 'parts',
      where: [pagePlace(facts)],
      expected: say('6 个部分', '6 parts'),
    };
    if (missing.length > 0)
      return [
        {
          outcome: cut ? 'cantTell' : 'failed',
          reason: 'missing',
          ...told,
          observed: say('缺 {n} 个', '{n} missing', { n: missing.length }),
          absent: true,
        },
      ];
    const ordered = places.every((at, index) => index === 0 || (at ?? 0) > (places[index - 1] ?? 0));
    return ordered
      ? [{ outcome: 'passed', reason: 'complete' }]
      : [{ outcome: 'failed', reason: 'order', ...told, observed: say('顺序不对', 'out of order') }];
  },
};

/** The line of each part, by the way of numbering that finds most of them. */
function placesOf(lines: readonly string[]): readonly (number | undefined)[] {
  const found = NUMBERED.map(numbered =>
    HEADINGS.map(words => {
      const at = lines.findIndex(line => {
        const text = line.trim();
        // A heading may run into its text: 一、总体情况。2025年……
        return numbered.test(text) && words.test(text.length < 60 ? text : text.slice(0, 40));
      });
      return at < 0 ? undefined : at;
    }),
  );
  const count = (places: readonly unknown[]) => places.filter(at => at !== undefined).length;
  return found.reduce((best, places) => (count(places) > count(best) ? places : best));
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'six parts',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage(),
  },
  {
    name: 'parts numbered and called otherwise, with headings of their own inside',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({
      headings: [
        '第一部分 政府信息公开总体情况',
        '第二部分 政府信息主动公开情况',
        '第三部分 依申请公开政府信息情况',
        '第四部分 行政复议、诉讼情况',
        '第五部分 主要问题及改进措施',
        '第六部分 其它需要报告的事项',
      ],
    }),
  },
  {
    name: 'the part on what was made public is only a heading inside the first',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({
      headings: [
        '一、总体情况</h2><h3>（二）主动公开情况</h3><p>全年公开信息320条。</p><h2>',
        '',
        '三、收到和处理政府信息公开申请情况',
        '四、政府信息公开行政复议、行政诉讼情况',
        '五、存在的主要问题及改进情况',
        '六、其他需要报告的事项',
      ],
    }),
  },
  {
    name: 'a street that is called after a school',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({ headings: ['一、总体情况', '二、主动公开情况'] }).replaceAll(SITE, '学院路街道办事处'),
  },
  {
    name: 'the column that lists the reports',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/nb/',
    html: `<h1>政府信息公开年报</h1><ul>${[2025, 2024, 2023, 2022].map(year => `<li><a href="${year}.html">示例市阳光区政务服务局${year}年政府信息公开工作年度报告</a> <span>${year + 1}-01-20</span></li>`).join('')}</ul>`,
  },
  {
    name: 'a report from before the format',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/nb/2015.html',
    html: reportPage({ year: 2015, headings: ['一、总体情况', '二、主动公开政府信息情况'] }),
  },
  {
    name: 'a utility, which reports as its ministry has it',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({ headings: ['一、总体情况', '二、主动公开情况'] }).replaceAll(SITE, '示例市供水公司'),
  },
  {
    name: 'a report that is a file, in a frame without names',
    outcome: 'cantTell',
    reason: 'thin',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: `<div><h1>${SITE}2025年政府信息公开工作年度报告</h1><p><a href="/files/nb.pdf">${SITE}2025年政府信息公开工作年度报告.pdf</a></p></div>${FRAME_WITHOUT_NAMES}`,
    profile: { columns: [{ match: '/nb/', kind: 'annualReport' }] },
  },
  {
    name: 'five parts',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({
      headings: [
        '一、总体情况',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        '四、政府信息公开行政复议、行政诉讼情况',
        '五、存在的主要问题及改进情况',
      ],
    }),
  },
];
