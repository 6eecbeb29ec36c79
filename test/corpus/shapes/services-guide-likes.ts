/** Pages that use the words of service guides and are none: news, notices, lists, policies, offices, results. */
import { portal, wide, panels } from './sites.js';
import {
  article,
  COLUMNS,
  hall,
  ITEM,
  paragraphs,
  TEXTS,
  textAt,
  word,
  type ServiceCase,
} from './services-frames.js';
import { stepTable, twoCells } from './services-guide-parts.js';

const text = (name: string, html: string, more: Partial<ServiceCase> = {}): ServiceCase => ({
  name: `no guide: ${name}`,
  html,
  url: textAt('tzgg'),
  kinds: TEXTS,
  ...more,
});
const CALL = [
  '一、申报条件',
  '（一）在阳光区注册登记的企业；（二）上一年度营业收入不低于五百万元；（三）符合法律法规规定的其他条件。',
  '二、申报材料',
  '1.专项资金申请表；2.营业执照；3.上一年度审计报告；4.其他相关证明材料。',
  '三、申报程序',
  '企业自愿申报，街道初审，区示例局组织专家评审，报区政府审定后公示。',
  '四、申报时间',
  '2025年11月20日至12月20日，逾期不予受理。',
  '五、联系方式',
  '联系人：示例局办公室，联系电话：65000001。',
];
const EXAM = [
  '一、招聘岗位及人数',
  '公开招聘工作人员8名，具体岗位见附件1。',
  '二、报名条件',
  '具有本科以上学历，年龄在三十五周岁以下，具备岗位所需的其他条件。',
  '三、报名时间和地点',
  '报名时间：2025年11月20日至24日（上午9:00至11:30）；报名地点：阳光区人力资源市场。',
  '四、报名材料',
  '身份证、毕业证书原件及复印件各1份，报名表2份，其他材料。',
  '五、招聘流程',
  '报名、资格审查、笔试、面试、体检、公示、聘用。',
  '六、咨询电话',
  '65000003。监督电话：65000004。',
];
const guides = Array.from(
  { length: 12 },
  (_, at) => ['小型示例场所备案', '示例证件补办', '示例补贴申领', '示例名称变更'][at % 4] ?? '',
);

/** Look-alikes of service guides. */
export const GUIDE_LIKES: readonly ServiceCase[] = [
  text(
    'news that a service became quicker',
    article(
      '阳光区示例事项办理再提速',
      paragraphs(
        '近日，阳光区政务服务大厅推出示例事项“一次办”服务。申请材料由原来的5份减少到2份，承诺办结时限由法定的20个工作日压缩到3个工作日，收费情况全面公开。',
        '“以前要跑好几个窗口，现在办理流程清清楚楚。”前来办事的企业负责人说。据了解，大厅还优化了受理条件和办理地点的指引，延长了办理时间，群众可以拨打咨询电话了解详情。',
        '下一步，该区将继续压减环节、材料、时限。',
      ),
      { trail: ['首页', '新闻中心', '工作动态'] },
    ),
    { url: textAt('gzdt') },
  ),
  text(
    'a call for applications to a fund',
    article(
      '关于申报2025年示例专项资金的通知',
      paragraphs(
        '各有关单位：',
        '根据《示例专项资金管理办法》，现将申报工作通知如下。',
        ...CALL,
        '附件：<a href="/files/sqb.doc">专项资金申请表.doc</a>',
        '阳光区示例局',
        '2025年11月18日',
      ),
    ),
  ),
  text(
    'the same without tags of a content page',
    article(
      '关于申报2025年示例专项资金的通知',
      word('各有关单位：', ...CALL, '阳光区示例局', '2025年11月18日'),
      { tags: false },
    ),
  ),
  text(
    'the same with bold headings and labels of guides',
    article(
      '关于组织申报示例项目的通知',
      `<p><strong>一、申报依据</strong></p><p>《示例专项资金管理办法》</p><p><strong>二、申请条件</strong></p><p>在阳光区登记的企业，符合规定的其他条件。</p><p><strong>三、申请材料</strong></p><p>申请表、营业执照、其他材料。</p><p><strong>四、办理流程</strong></p><p>申报、初审、评审、公示。</p><p><strong>五、联系电话</strong></p><p>65000001</p><p>阳光区示例局</p><p>2025年11月18日</p>`,
      { tags: false },
    ),
  ),
  text(
    'a notice of recruitment',
    article('阳光区2025年公开招聘工作人员公告', paragraphs(...EXAM), {
      trail: ['首页', '政务公开', '人事信息'],
    }),
  ),
  text(
    'admission to schools',
    article(
      '2025年阳光区小学招生工作方案',
      paragraphs(
        '一、招生对象',
        '年满六周岁的适龄儿童。',
        '二、招生条件',
        '具有本区户籍或者居住证。',
        '三、报名材料',
        '户口簿、房产证、预防接种证等相关材料。',
        '四、报名时间',
        '8月10日至12日。',
        '五、报名地点',
        '各小学。',
        '六、咨询电话：65000005',
      ),
      { trail: ['首页', '政务公开', '教育'] },
    ),
  ),
  text(
    'a tender',
    article(
      '示例大厅改造项目竞争性磋商公告',
      paragraphs(
        '一、项目基本情况',
        '项目编号：SL-2025-018',
        '二、申请人的资格要求',
        '满足政府采购法第二十二条规定及其他条件。',
        '三、获取采购文件',
        '时间：2025年11月19日至25日，每天上午9:00至12:00',
        '地点：阳光区交易中心',
        '方式：网上下载',
        '售价：300元',
        '四、联系方式',
        '地址：阳光区示范路1号',
        '联系电话：65000006',
      ),
      { trail: ['首页', '公共资源交易', '采购公告'] },
    ),
  ),
  text(
    'a regulation that names materials',
    article(
      '阳光区示例补贴管理办法',
      paragraphs(
        '第一条　为规范示例补贴管理，根据有关规定，制定本办法。',
        '第二条　申请条件：申请人应当具有本区户籍，并符合其他条件。',
        '第三条　申请材料：申请人应当提交申请表、身份证复印件以及有关部门要求提供的其他材料。',
        '第四条　办理程序：由社区受理，街道审核，区示例局审批。',
        '第五条　办理时限：自受理之日起30个工作日内办结。',
        '第六条　本办法自2026年1月1日起施行，咨询电话65000007。',
      ),
      { trail: ['首页', '政务公开', '规范性文件'] },
    ),
  ),
  text(
    'a policy explained by questions',
    article(
      '《阳光区示例补贴管理办法》政策解读',
      paragraphs(
        '一、制定依据',
        '《示例省补贴条例》。',
        '二、申请条件是什么？',
        '本区户籍居民。',
        '三、需要提交哪些申请材料？',
        '申请表等相关材料。',
        '四、办理流程是怎样的？',
        '社区受理、街道审核、区局审批。',
        '五、解读机关及联系方式',
        '解读机关：区示例局；联系电话：65000008。',
      ),
      { trail: ['首页', '政务公开', '政策解读'] },
    ),
  ),
  text(
    'questions and answers on a service',
    article(
      '示例业务常见问题解答',
      paragraphs(
        '问：办理小型示例场所备案需要什么条件？',
        '答：有固定的经营场所。',
        '问：需要哪些申请材料？',
        '答：备案申请表、营业执照和平面图。',
        '问：办理时限多久？收费吗？',
        '答：10个工作日，不收费。',
        '问：去哪里办理？',
        '答：到政务服务大厅3号窗口，咨询电话65000001。',
      ),
      { trail: ['首页', '互动交流', '常见问题'] },
    ),
    { kinds: [...TEXTS, 'interaction', 'column'] },
  ),
  text(
    'a summary of the year’s work',
    article(
      '阳光区示例局2025年工作总结',
      paragraphs(
        '2025年，我局优化办理流程，精简申请材料，压缩办结时限，全年受理各类事项1203件，按时办结率100%。',
        '一、主要工作',
        '完善设定依据、受理条件、收费标准等要素，办事指南准确率明显提升。',
        '二、存在问题',
        '部分事项办理地点分散，咨询电话接听不及时。',
        '三、下一步打算',
        '公开监督投诉渠道，接受社会监督。',
      ),
      { trail: ['首页', '政务公开', '工作总结'] },
    ),
  ),
  text(
    'a scheme to shorten procedures',
    article(
      '关于印发《阳光区优化办事流程实施方案》的通知',
      paragraphs(
        '一、工作目标',
        '承诺办结时限平均压缩百分之五十。',
        '二、主要任务',
        '（一）规范办事指南。各单位应当列明事项名称、设定依据、受理条件、申请材料、办理流程、办结时限、收费标准、办理地点、办理时间、咨询电话、监督投诉渠道，不得出现“其他材料”等兜底条款。',
        '（二）推进网上办理。',
        '三、保障措施',
        '加强督查。',
      ),
      { trail: ['首页', '政务公开', '政策文件'] },
    ),
  ),
  {
    name: 'no guide: the column of guides, without days',
    url: 'http://www.example.gov.cn/zwfw/bszn/',
    kinds: COLUMNS,
    html: portal(
      '办事指南',
      `<ul class="list">${guides.map((name, at) => `<li><a href="t${String(at)}.html">${name}${String(at + 1)}办事指南</a></li>`).join('')}</ul><div class="page"><a href="index_1.html">下一页</a> 共36条</div>`,
      { trail: ['首页', '政务服务'] },
    ),
  },
  {
    name: 'no guide: the column of guides, with days',
    url: 'http://www.example.gov.cn/zwfw/bszn/index.html',
    kinds: COLUMNS,
    html: wide(
      '办事指南',
      `<ul>${guides.map((name, at) => `<li><a href="t${String(at)}.html">${name}${String(at + 1)}办事指南</a><span>2025-10-${String(at + 10)}</span></li>`).join('')}</ul>`,
      { trail: ['首页', '政务服务'] },
    ),
  },
  {
    name: 'no guide: results of a search for services',
    url: 'https://zwfw.example.gov.cn/search?q=%E5%A4%87%E6%A1%88',
    kinds: [...COLUMNS, 'catalogue'],
    html: hall(
      '搜索结果',
      `<div class="result-list">${guides
        .slice(0, 6)
        .map(
          (name, at) =>
            `<div class="item-card"><a class="t" href="/item?id=${String(at)}">${name}</a><p>实施主体：阳光区示例局</p><p>承诺办结时限：${String(at + 3)}个工作日</p><p>咨询电话：65000001</p><div><a href="/bszn?id=${String(at)}">办事指南</a><a href="/apply?id=${String(at)}">在线办理</a></div></div>`,
        )
        .join('')}</div>`,
    ),
  },
  {
    name: 'no guide: a department’s items with their folders',
    url: 'https://zwfw.example.gov.cn/bm/1001',
    kinds: [...COLUMNS, 'catalogue'],
    html: hall(
      '阳光区示例局',
      `<div class="dept"><p>办公地址：阳光区示范路1号</p><p>办公时间：星期一至星期五9:00—17:00</p><p>联系电话：65000001</p></div><ul class="item-tree">${guides
        .slice(0, 8)
        .map(
          (name, at) =>
            `<li><span class="fold"></span>${name}<ul><li><a href="/bszn?id=${String(at)}">${name}（首次）</a><a href="/bszn?id=${String(at)}">办事指南</a></li></ul></li>`,
        )
        .join('')}</ul>`,
    ),
  },
  {
    name: 'no guide: an introduction to the hall',
    url: textAt('dtjj'),
    kinds: ['organization', ...TEXTS, 'column'],
    html: panels(
      '大厅简介',
      '<p>阳光区政务服务大厅设综合窗口20个，实行一窗受理。</p><p>办公地址：阳光区示范路1号</p><p>办公时间：星期一至星期五9:00—17:00</p><p>联系电话：65000001</p><p>投诉电话：65000002</p>',
      { trail: ['首页', '政务服务'] },
    ),
  },
  {
    name: 'no guide: the powers of a bureau in a table',
    url: textAt('qzqd'),
    kinds: ['catalogue', ...TEXTS],
    html: article(
      '阳光区示例局权责清单（2025年版）',
      stepTable(
        guides
          .slice(0, 6)
          .map((name, at) => [
            String(at + 1),
            '行政确认',
            name,
            '《示例省小型场所管理条例》第十二条',
            '受理、审查、决定、送达',
            '不履行职责的',
            '65000002',
          ]),
        ['序号', '权力类型', '事项名称', '设定依据', '责任事项', '追责情形', '监督电话'],
      ),
      { trail: ['首页', '政务公开', '权责清单'] },
    ),
  },
  {
    name: 'no guide: decisions on licences',
    url: textAt('xzxk'),
    kinds: [...TEXTS, 'column', 'catalogue'],
    html: article(
      '行政许可信息公示（2025年11月）',
      stepTable(
        guides
          .slice(0, 5)
          .map((_, at) => [
            String(at + 1),
            '示例商行',
            `示许字〔2025〕${String(at + 1)}号`,
            '示例经营许可',
            '2025-11-10',
            '阳光区示例局',
          ]),
        ['序号', '行政相对人名称', '许可决定文书号', '许可事项', '许可决定日期', '许可机关'],
      ),
      { trail: ['首页', '政务公开', '双公示'] },
    ),
  },
  {
    name: 'no guide: progress of cases',
    url: 'http://www.example.gov.cn/bjgs/',
    kinds: [...COLUMNS, 'interaction'],
    html: portal(
      '办件公示',
      stepTable(
        guides
          .slice(0, 6)
          .map((name, at) => [`SL2025${String(at)}`, name, '示例商行', '2025-11-12', '已办结', '2025-11-14']),
        ['办件编号', '事项名称', '申请人', '受理时间', '办理状态', '办结时间'],
      ),
      { trail: ['首页', '政务服务'] },
    ),
  },
  {
    name: 'no guide: a list of fees',
    url: textAt('sfml'),
    kinds: [...TEXTS, 'catalogue'],
    html: article(
      '阳光区行政事业性收费目录清单',
      stepTable(
        [
          ['1', '示例局', '证照工本费', '10元/证', '示发改价格〔2021〕8号'],
          ['2', '示例局', '考试费', '50元/科', '示发改价格〔2020〕3号'],
        ],
        ['序号', '执收单位', '收费项目', '收费标准', '收费依据'],
      ),
      { trail: ['首页', '政务公开', '行政收费'] },
    ),
  },
  {
    name: 'no guide: an application online with its steps',
    url: `${ITEM}&step=2`,
    kinds: ['other', 'guide', 'requestForm', 'interaction'],
    html: hall(
      '在线申请',
      '<div class="steps"><span>1 阅读须知</span><span class="on">2 填写信息</span><span>3 上传材料</span></div><form action="https://zwfw.example.gov.cn/save" method="post"><div class="form-group"><label>申请人姓名</label><input name="xm"></div><div class="form-group"><label>证件号码</label><input name="zjhm"></div><div class="form-group"><label>联系电话</label><input name="dh"></div><div class="form-group"><label>经营场所地址</label><input name="dz"></div><div class="form-group"><label>备案事项</label><textarea name="bz"></textarea></div><button type="submit">下一步</button></form>',
    ),
  },
  {
    name: 'no guide: a chart of a process as news',
    url: textAt('zcjd'),
    kinds: TEXTS,
    html: article(
      '一图读懂：示例事项办理流程',
      '<p style="text-align:center"><img src="/images/liucheng.jpg" alt="一图读懂办理流程"></p>',
      { trail: ['首页', '政务公开', '图解'] },
    ),
  },
  {
    name: 'no guide: a notice that hours change',
    url: textAt('tzgg'),
    kinds: TEXTS,
    html: article(
      '关于政务服务大厅调整办公时间的公告',
      paragraphs(
        '自2025年12月1日起，阳光区政务服务大厅调整办公时间。',
        '办理时间：星期一至星期五上午9:00—12:00，下午13:00—17:00',
        '办理地点：阳光区示范路1号',
        '咨询电话：65000001',
        '监督电话：65000002',
      ),
    ),
  },
  {
    name: 'no guide: a table of contents of a person’s subsidy',
    url: textAt('tzgg'),
    kinds: TEXTS,
    html: article(
      '2025年示例补贴发放公示',
      `${twoCells([
        ['项目名称', '示例补贴'],
        ['政策依据', '《阳光区示例补贴管理办法》'],
        ['补贴标准', '每人每月50元'],
        ['监督电话', '65000002'],
      ])}<p>公示期：2025年11月18日至24日。</p>`,
    ),
  },
];
