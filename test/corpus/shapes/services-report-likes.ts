/** Pages that resemble annual reports on disclosure and are others: sheets of websites, summaries, statistics, orders to write reports. */
import { article, paragraphs, TEXTS, textAt, type ServiceCase } from './services-frames.js';
import { SIX } from './services-report-parts.js';

const like = (name: string, html: string, more: Partial<ServiceCase> = {}): ServiceCase => ({
  name: `no report: ${name}`,
  html,
  url: textAt('gzzj', 881),
  kinds: TEXTS,
  ...more,
});
const rows = (...lines: readonly (readonly string[])[]) =>
  `<table border="1">${lines.map(line => `<tr>${line.map(text => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
const LONG =
  '坚持以公开为常态、不公开为例外，完善制度，规范流程，强化监督，加强培训，不断提升服务水平和群众满意度。';

/** Look-alikes of annual reports. */
export const REPORT_LIKES: readonly ServiceCase[] = [
  like(
    'the sheet of a website',
    article(
      '阳光区人民政府门户网站工作年度报表（2025年度）',
      rows(
        ['填报单位', '阳光区人民政府办公室', '', ''],
        ['网站名称', '阳光区人民政府', '', ''],
        ['网站标识码', '9900000001', '', ''],
        ['独立用户访问总量（单位：个）', '120034', '', ''],
        ['信息发布（单位：条）', '总数', '4210', ''],
        ['专栏专题（单位：个）', '维护数量', '6', '新开设数量'],
        ['解读回应', '解读信息发布', '总数', '80'],
        ['办事服务', '政务服务事项数量（单位：项）', '1203', ''],
        ['互动交流', '收到留言数量（单位：条）', '302', ''],
        ['安全防护', '安全检测评估次数（单位：次）', '12', ''],
      ),
      { trail: ['首页', '政府网站年度报表'], day: '2026-01-20' },
    ),
  ),
  like(
    'a summary of the year',
    article(
      '阳光区示例局2025年工作总结和2026年工作计划',
      paragraphs(
        '一、总体情况',
        `2025年，${LONG}`,
        '二、主要做法',
        LONG,
        '三、存在的主要问题',
        LONG,
        '四、下一步打算',
        LONG,
      ),
      { trail: ['首页', '政务公开', '工作总结'] },
    ),
  ),
  like(
    'a report on lawful government',
    article(
      '阳光区示例局2025年法治政府建设年度报告',
      paragraphs(
        '一、主要举措和成效',
        `2025年，${LONG}`,
        '二、存在的不足和原因',
        LONG,
        '三、主要负责人履行职责情况',
        LONG,
        '四、2026年工作安排',
        LONG,
      ),
      { trail: ['首页', '政务公开', '法治政府建设'] },
    ),
  ),
  like(
    'the report of the government',
    article(
      '2026年阳光区政府工作报告',
      paragraphs(
        '各位代表：',
        `现在，我代表区人民政府向大会报告工作。2025年，${LONG}`,
        '一、2025年工作回顾',
        LONG,
        '二、2026年重点工作',
        LONG,
      ),
      { trail: ['首页', '政务公开', '政府工作报告'] },
    ),
  ),
  like(
    'an order to write the reports',
    article(
      '关于做好2025年政府信息公开工作年度报告编制和发布工作的通知',
      paragraphs(
        '各镇（街道）、各部门：',
        '现将2025年政府信息公开工作年度报告编制发布工作通知如下。',
        '一、报告内容',
        `年度报告应当包括以下六个部分：${SIX.map(text => text.slice(2)).join('、')}。`,
        '二、时间要求',
        '请于2026年1月15日前报送区政府办公室，1月31日前向社会公布。',
        '三、有关要求',
        LONG,
        '阳光区人民政府办公室',
        '2025年12月20日',
      ),
      { trail: ['首页', '政务公开', '政策文件'], day: '2025-12-20' },
    ),
  ),
  like(
    'news that the reports are out',
    article(
      '阳光区发布2025年政府信息公开工作年度报告',
      paragraphs(
        '1月20日，阳光区人民政府发布2025年政府信息公开工作年度报告。报告显示，全年主动公开信息4210条，收到政府信息公开申请11件，均按期答复。',
        LONG,
      ),
      { trail: ['首页', '新闻中心', '工作动态'], day: '2026-01-21' },
    ),
    { url: textAt('gzdt') },
  ),
  like(
    'the report as a picture to read',
    article(
      '一图读懂：阳光区2025年政府信息公开工作年度报告',
      '<p><img src="/images/nb.jpg" alt="一图读懂年度报告"></p>',
      { trail: ['首页', '政务公开', '图解'], day: '2026-01-22' },
    ),
    { kinds: [...TEXTS, 'annualReport'] },
  ),
  like(
    'a list of training in disclosure',
    article(
      '阳光区示例局2025年政务公开培训情况',
      rows(
        ['序号', '时间', '内容', '人数'],
        ['1', '3月', '政府信息公开申请办理', '40'],
        ['2', '9月', '政府信息公开年报编制', '36'],
      ),
      { trail: ['首页', '政务公开'] },
    ),
  ),
  like(
    'figures on reviews and lawsuits',
    article(
      '2025年阳光区行政复议和行政应诉案件统计',
      rows(
        ['案件类型', '新收', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
        ['行政复议', '30', '12', '5', '8', '6', '31'],
        ['行政诉讼', '10', '6', '1', '2', '1', '10'],
      ),
      { trail: ['首页', '政务公开', '统计数据'] },
    ),
  ),
  like(
    'figures on requests of a year',
    article(
      '2025年阳光区政府信息公开申请办理情况统计',
      rows(
        ['单位', '新收申请', '予以公开', '不予公开', '无法提供', '总计'],
        ['示例局', '11', '6', '1', '4', '12'],
        ['示范局', '3', '3', '0', '0', '3'],
      ),
      { trail: ['首页', '政府信息公开', '依申请公开'] },
    ),
    { kinds: [...TEXTS, 'requestForm'] },
  ),
  like(
    'the final accounts of a bureau',
    article(
      '阳光区示例局2024年度部门决算公开',
      paragraphs(
        '第一部分 部门概况',
        '一、主要职责',
        LONG,
        '第二部分 2024年度部门决算表',
        '第三部分 2024年度部门决算情况说明',
        '一、收入支出决算总体情况说明',
        '2024年度收入总计1203.50万元。',
        '第四部分 名词解释',
      ),
      { trail: ['首页', '政务公开', '财政信息'] },
    ),
  ),
  like(
    'a report on doing work in the open',
    article(
      '阳光区示例局2025年政务公开工作要点落实情况报告',
      paragraphs('一、总体情况', LONG, '二、主动公开情况', LONG, '三、存在的问题', LONG),
      { trail: ['首页', '政务公开', '工作总结'] },
    ),
  ),
];
