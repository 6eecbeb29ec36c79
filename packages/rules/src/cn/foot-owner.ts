/** foot.owner: the footer names the body that runs the site. */
import type { PageFacts } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page } from '../shared/example-pages.js';
import { markVerdict, FOOT_REASONS } from '../shared/footer.js';
import { isMeaningful } from '../shared/meaningful.js';
import { I19 } from '../shared/sources.js';
import { TEMPLATE_CODE } from '../shared/template-code.js';
import { say } from '../shared/wording.js';

/* A body named after a label that was not read, or beside the copyright and without one. */
const UNLABELLED =
  /主\s{0,4}办(?:单位|方)?\s{0,2}[：:]?\s{0,3}(?!承办|协办|版权|联系|地址|网站|技术|电话|备案|[\u4e00-\u9fff]{0,4}(?:维护|管理|制作|建设)\s?[：:])[\u4e00-\u9fff]{4}|(?:局|厅|部|委|会|院|校|所|站|中心|政府|办公室|学院|大学|公司|银行|网)(?:（[^（）]{1,10}）)?(?:网站)?[\s|｜-]{0,3}(?:版权所有|copyright|地\s?址)|[省市区县州]政府(?:官|门户)?网|(?:主管|承办|指导)(?:单位|部门)?\s?[：:]\s?[\u4e00-\u9fff]{2,20}(?:[局厅部委会院校所站处科办]|政府|中心|学|公司)|[\u4e00-\u9fff]{4}(?:主管|承办)(?=[\s|｜，,]|$)|本(?:站|网站?)由[\u4e00-\u9fff]{4}|(?:copyright|版权所有|©)[^\u4e00-\u9fff]{0,40}[\u4e00-\u9fff]{4}/i;

/* A body before the filing number, in words that are no link to another: 示例市财政局 京ICP备… */
const BEFORE_NUMBER =
  /([\u4e00-\u9fff]{3,20}(?:局|厅|委员会|政府|办公室|中心))\s{1,3}(?:[\u4e00-\u9fff]\s?)?ICP/i;

function isNamedBare({ footer, links }: PageFacts): boolean {
  const name = BEFORE_NUMBER.exec(footer.text)?.[1];
  return name !== undefined && !links.some(({ text }) => text !== '' && name.endsWith(text.trim()));
}

/** What the reader takes for the owner may be a year, another label or a sentence. */
function isName(value: string): boolean {
  return (
    /[\u4e00-\u9fff]{3}|[a-z]{4}/i.test(value) &&
    !TEMPLATE_CODE.test(value) &&
    !/^[，,]?(?:copyright|承办|协办|中文|英文|网址|域名|不得|未经|禁止|严禁|转载|技术|网站管理|并?保留|(?:联系|关于)我们|网站(?:地图|声明)|\d)/i.test(
      value,
    ) &&
    // 本次比赛由某局主办, but 自由贸易试验区
    !/(?<!自)由/.test(value)
  );
}

export const rule: Rule = {
  id: 'foot.owner',
  title: say('标明主办单位', 'The owner of the site must be named'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...I19, article: '功能设计·网站标识', confidence: 'S' },
  reasons: {
    present: say('主办单位：{owner}', 'Owner: {owner}'),
    empty: say('主办单位没有实质内容（{owner}）', 'The owner is not really named ({owner})'),
    missing: say('页脚没有写明主办单位', 'The footer does not name the owner'),
    unlabelled: say(
      '页脚写有单位名称，但没有读到“主办单位”的内容，请核对',
      'The footer names a body, but no owner (主办单位) was read; look by hand',
    ),
    ...FOOT_REASONS,
  },
  remedies: {
    default: say(
      '请在页脚写明“主办单位：单位全称”。',
      'Name the body in full in the footer after “主办单位：”.',
    ),
  },
  check: facts => {
    const mark = facts.footer.owner;
    const expected = say('主办单位全称', 'full name of the owner');
    if (!mark || !isName(mark.value))
      return [
        UNLABELLED.test(facts.footer.text) || isNamedBare(facts)
          ? { outcome: 'cantTell', reason: 'unlabelled' }
          : markVerdict(facts, 'owner', expected),
      ];
    const told = { data: { owner: mark.value }, where: [mark.where] };
    if (isMeaningful(mark.value)) return [{ outcome: 'passed', reason: 'present', ...told }];
    return [{ outcome: 'failed', reason: 'empty', ...told, expected, observed: mark.value }];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'owner named', outcome: 'passed', html: articlePage() },
  ...[
    '主办： 制作维护：示例信息中心',
    '版权所有： 网站主办： 技术支持：示例公司',
    '主办单位： 承办单位：示例信息中心',
    '主办单位： 版权所有 ©',
    '主办单位： 政府网站标识码：1101050001 地址：示例路8号',
    '版权所有 Copyright www.example.gov.cn All Rights Reserved',
  ].map((line): RuleExample => ({
    name: `another label behind a name left empty: ${line}`,
    outcome: line.startsWith('主办：') ? 'failed' : 'cantTell',
    html: page({
      body: '<h1>通知</h1>',
      footer: `<p>${line}</p><p>网站标识码：1101050001　京ICP备00000001号-1</p>`,
    }),
  })),
  {
    name: 'not named',
    outcome: 'failed',
    reason: 'missing',
    html: page({ body: '<h1>通知</h1>', footer: '<p>京ICP备00000001号-1</p><p>网站标识码：1101050001</p>' }),
  },
  {
    name: 'who runs it alone',
    outcome: 'cantTell',
    reason: 'unlabelled',
    html: page({
      body: '<h1>通知</h1>',
      footer: '<p>承办单位：示例市大数据中心</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'told in a sentence',
    outcome: 'cantTell',
    reason: 'unlabelled',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>本站由示例市阳光区信息中心负责　京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'named before the address',
    outcome: 'cantTell',
    reason: 'unlabelled',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>示例市阳光区财政局　地址：示例路1号</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'named before the filing number',
    outcome: 'cantTell',
    reason: 'unlabelled',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>示例市阳光区财政局</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'another body among the links before the filing number',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p><a href="http://cz.example.gov.cn/">示例市财政局</a></p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'rights reserved behind the copyright',
    outcome: 'cantTell',
    reason: 'unlabelled',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p>© 2014 <a href="/">示例市就业服务网</a> 版权所有，并保留所有权利</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'a link behind the copyright',
    outcome: 'cantTell',
    reason: 'unlabelled',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer:
        '<p><span>示例市信息办公室 &copy; 版权所有</span> <a href="/lxwm/">联系我们</a></p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'who held a match, and no footer',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: page({
      body: '<h1>示例比赛开幕</h1><p>本次比赛由示例省体育局主办，示例市人民政府协办。</p>',
      footer: '',
    }),
  },
  {
    name: 'warning behind the copyright',
    outcome: 'cantTell',
    reason: 'unlabelled',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>版权所有，未经协议授权禁止使用。</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'variable of a template',
    outcome: 'cantTell',
    reason: 'template',
    html: page({
      body: '<h1>通知</h1>',
      footer: '<p>主办单位：{$site.company}</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'another body above it',
    outcome: 'cantTell',
    reason: 'unlabelled',
    html: page({ body: '<h1>通知</h1>', footer: '<p>主管：示例市财政局</p><p>京ICP备00000001号-1</p>' }),
  },
  {
    name: 'another body, its part said behind it',
    outcome: 'cantTell',
    reason: 'unlabelled',
    html: page({
      body: '<h1>通知</h1>',
      footer: '<p>示例省政府办公厅主管 示例日报社承办</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'a body that guides it',
    outcome: 'cantTell',
    reason: 'unlabelled',
    html: page({ body: '<h1>通知</h1>', footer: '<p>指导单位：示例省工信厅</p><p>京ICP备00000001号-1</p>' }),
  },
  {
    name: 'no footer at all',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: '<h1>通知</h1><p>正文内容。</p>',
  },
  {
    name: 'labels with nothing behind them, and a heading below',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：</p><p>承办单位：</p><p>通知公告 示例活动启动</p><p>京ICP备00000001号-1</p>',
    }),
  },
];
