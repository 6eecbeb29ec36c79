/** Look-alikes that stand close to the real thing: labels of guides in calls and explanations without bylines, and headings of reports elsewhere. */
import { article, paragraphs, TEXTS, textAt, word, type ServiceCase } from './services-frames.js';
import { portal } from './sites.js';

const bare = { tags: false, byline: false };
const near = (name: string, html: string, more: Partial<ServiceCase> = {}): ServiceCase => ({
  name: `near: ${name}`,
  html,
  url: textAt('sbzn'),
  kinds: TEXTS,
  ...more,
});
const CALL = [
  '一、政策依据',
  '《阳光区示例专项资金管理办法》（阳政发〔2024〕8号）',
  '二、申报条件',
  '在阳光区登记注册满一年的企业；符合其他条件。',
  '三、申报材料',
  '申请表、营业执照、审计报告、其他材料。',
  '四、申报流程',
  '网上填报、街道初审、专家评审、公示、拨付。',
  '五、办理时限',
  '申报截止后60日内完成。',
  '六、联系方式',
  '联系电话：65000001',
];

/** Pages near to guides, reports and requests. */
export const NEAR_MISSES: readonly ServiceCase[] = [
  near(
    'a call for projects, labels alone in their lines, no byline',
    article('2025年阳光区示例项目申报指南', paragraphs(...CALL), {
      ...bare,
      trail: ['首页', '政务公开', '项目申报'],
    }),
  ),
  near(
    'a call in Word, no byline',
    article(
      '关于组织开展2025年示例称号评选的公告',
      word(
        '一、评选依据',
        '《示例称号评选办法》。',
        '二、申请条件',
        '连续经营三年以上。',
        '三、申请材料',
        '申请书、营业执照、其他证明材料。',
        '四、办理程序',
        '申请、推荐、评审、公示。',
        '五、联系电话',
        '65000001',
        '阳光区示例局',
        '2025年11月18日',
      ),
      bare,
    ),
  ),
  near(
    'a policy explained in bold headings, no byline',
    article(
      '《示例补贴办法》解读',
      [
        '一、设定依据',
        '《示例省补贴条例》。',
        '二、申请条件',
        '具有本区户籍。',
        '三、申请材料',
        '身份证、申请表、相关材料。',
        '四、办理流程',
        '社区受理、街道审核、区局审批。',
        '五、咨询电话',
        '65000008',
      ]
        .map((text, at) => (at % 2 === 0 ? `<p><strong>${text}</strong></p>` : `<p>${text}</p>`))
        .join(''),
      { ...bare, trail: ['首页', '政务公开', '政策解读'] },
    ),
  ),
  near(
    'how guides have to be written',
    article(
      '政务服务事项办事指南编制规范',
      paragraphs(
        '一、适用范围',
        '本规范适用于全区政务服务事项。',
        '二、设定依据',
        '应当写明法律、法规、规章的名称和条款。',
        '三、受理条件',
        '应当逐项列明，不得有“其他条件”等表述。',
        '四、申请材料',
        '应当列明名称、形式、份数，不得有“其他材料”等表述。',
        '五、办理流程',
        '应当写明申请、受理、审查、决定、送达。',
        '六、办结时限',
        '应当写明法定办结时限和承诺办结时限。',
      ),
      { trail: ['首页', '政务公开', '政策文件'] },
    ),
    { url: textAt('zcwj') },
  ),
  near(
    'a scheme of enrolment in a table, no byline',
    article(
      '阳光区老年大学2026年春季招生简章',
      '<table border="1"><tr><td>招生对象</td><td>55周岁以上</td></tr><tr><td>报名条件</td><td>身体健康，符合其他条件</td></tr><tr><td>报名材料</td><td>身份证、照片等材料</td></tr><tr><td>报名时间</td><td>2026年3月1日至10日</td></tr><tr><td>报名地点</td><td>示范路2号</td></tr><tr><td>收费标准</td><td>每门100元</td></tr><tr><td>咨询电话</td><td>65000009</td></tr></table>',
      bare,
    ),
  ),
  near(
    'an agreement on services with limits for steps',
    article(
      '阳光区示例局服务承诺',
      `<table border="1"><tr><th>服务项目</th><th>承诺时限</th><th>责任科室</th></tr><tr><td>来信答复</td><td>5个工作日</td><td>办公室</td></tr><tr><td>备案</td><td>10个工作日</td><td>业务科</td></tr></table><p>投诉电话：65000002</p>`,
      { ...bare, trail: ['首页', '政务公开', '服务承诺'] },
    ),
  ),
  near(
    'a plan for a year of openness with six parts',
    article(
      '阳光区2026年政务公开工作要点',
      paragraphs(
        '一、总体要求',
        '坚持公开为常态。',
        '二、主动公开政府信息',
        '公开规划、财政、行政许可等信息。',
        '三、规范办理政府信息公开申请',
        '严格答复时限。',
        '四、加强解读回应',
        '及时回应群众留言。',
        '五、保障措施',
        '加强培训考核。',
      ),
      { trail: ['首页', '政务公开', '政策文件'] },
    ),
    { url: textAt('zcwj') },
  ),
  near(
    'an annual report of a school on its openness',
    article(
      '阳光区示例学校2024—2025学年信息公开工作报告',
      paragraphs(
        '一、概述',
        '学校推进校务公开。',
        '二、主动公开情况',
        '公开招生、收费等信息60条。',
        '三、依申请公开情况',
        '未收到申请。',
        '四、存在的主要问题',
        '形式单一。',
      ),
      { trail: ['首页', '校务公开'] },
    ),
    { kinds: [...TEXTS, 'annualReport'], open: ['report.six'] },
  ),
  near(
    'an assessment of a year’s reports by others',
    article(
      '关于2025年政府信息公开年度报告第三方评估情况的通报',
      paragraphs(
        '经评估，各单位年度报告总体情况良好，主动公开情况、申请办理情况表格填写规范。',
        '存在的主要问题：个别单位数据勾稽关系不符。',
        '请对照整改。',
      ),
      { trail: ['首页', '政务公开', '通知公告'] },
    ),
  ),
  near(
    'a list of public letters to read, without states',
    portal(
      '来信选登',
      `<ul>${['示范路路灯', '公交延误', '井盖缺失', '噪声扰民', '停车收费'].map((title, at) => `<li><a href="l${String(at)}.html">${title}的问题</a><span>2026-02-1${String(at)}</span></li>`).join('')}</ul>`,
      { trail: ['首页', '互动交流'] },
    ),
    { url: 'http://www.example.gov.cn/hdjl/lxxd/', kinds: ['column', 'interaction'] },
  ),
  near(
    'a letter of apology with dates of question and answer',
    article(
      '关于群众咨询示例补贴发放时间的情况说明',
      paragraphs(
        '近期，有群众通过热线咨询示例补贴发放时间。',
        '经核实，本年度补贴将于12月底前发放到位，咨询时间以短信通知为准，我局已逐一答复来电群众。',
        '感谢关心支持。',
      ),
      { trail: ['首页', '互动交流', '回应关切'] },
    ),
    { url: textAt('hygq') },
  ),
];
