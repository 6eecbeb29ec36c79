/** Pages that name people and posts and are no rosters of leaders: no rule on rosters finds a fault here. */
import { at, asp, gov, plain, TEXT, type RecordsCase } from './records-frame.js';

const NONE = ['roster.*'];
const rows = (lines: readonly (readonly string[])[], tag = 'td') =>
  lines.map(cells => `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`).join('');
const table = (head: readonly string[], lines: readonly (readonly string[])[]) =>
  `<table class="tb" border="1"><thead>${rows([head], 'th')}</thead><tbody>${rows(lines)}</tbody></table>`;
const article = (title: string, body: string, trail = ['首页', '新闻动态', '政务要闻']) =>
  plain(
    title,
    `<h1 class="title">${title}</h1><div class="info">发布时间：2026-03-02 09:15　来源：阳光区融媒体中心　浏览：<span id="hits">128</span></div><div class="TRS_Editor" id="zoom">${body}</div>`,
    { trail },
  );

export const NO_LEADERS: readonly RecordsCase[] = [
  {
    name: 'news of a visit by leaders',
    url: at('/xwdt/202603/t20260302_18001.html'),
    html: article(
      '张明调研示例工作',
      `<p>3月1日，区委副书记、区长张明到示例街道调研。区委常委、常务副区长王一鸣，副区长李思远一同调研。</p><p><img src="/xwdt/1.jpg"></p><p>${TEXT}</p><p>区政府办公室主任：周海波</p>`,
    ),
    notFailed: NONE,
  },
  {
    name: 'column of activities of a leader',
    url: at('/zwgk/ldhd/'),
    html: gov(
      '领导活动',
      `<ul class="list">${['2026-03-02', '2026-02-25', '2026-02-20', '2026-02-11', '2026-02-03', '2026-01-22'].map((d, i) => `<li><a href="./t${String(i)}.html">区长张明主持召开第${String(60 - i)}次常务会议</a><span>${d}</span></li>`).join('')}</ul><div class="page">共6条 1/1页</div>`,
      { trail: ['首页', '政务公开', '领导活动'] },
    ),
    notFailed: [...NONE, 'column.empty'],
  },
  {
    name: 'a picture of the organisation',
    url: at('/zwgk/jgsz/'),
    html: gov('组织架构', '<p style="text-align:center"><img src="/images/jg.png" width="700" alt=""></p>', {
      trail: ['首页', '机构概况', '组织架构'],
    }),
    notFailed: [...NONE, 'org.fields'],
  },
  {
    name: 'former directors with their terms',
    url: at('/jgs/lrld/'),
    html: asp(
      '历任领导',
      table(
        ['姓名', '职务', '任职时间'],
        [
          ['高远', '局长', '1998年3月—2003年5月'],
          ['冯国平', '局长', '2003年5月—2009年11月'],
          ['孙莉', '局长', '2009年11月—2016年2月'],
          ['周海波', '局长', '2016年2月—2021年8月'],
        ],
      ),
    ),
    notFailed: NONE,
  },
  {
    name: 'teachers of a school',
    url: 'https://www.sunnyschool.edu.cn/szdw/list.htm',
    html: plain(
      '师资队伍',
      `<ul class="news_list list2">${['张明', '王一鸣', '李思远', '陈静'].map((n, i) => `<li class="news n${String(i)}"><div class="news_imgs"><a href="/2025/c${String(i)}.htm"><img src="/t/${String(i)}.jpg"></a></div><div class="news_title">${n}</div><div class="news_con">教授、教研室主任</div></li>`).join('')}</ul>`,
      {
        site: '阳光示例学院',
        trail: ['首页', '师资队伍'],
        foot: '<div class="footer">版权所有 © 阳光示例学院　地址：阳光区学府路1号</div>',
      },
    ).replace(/<meta name="Site[^>]*>/g, ''),
    notFailed: [...NONE, 'foot.sitecode', 'foot.jiucuo', 'foot.conac'],
  },
  {
    name: 'doctors of a hospital',
    url: 'https://www.sunnyhospital.com.cn/zjjs/',
    html: plain(
      '专家介绍',
      `<div class="doc_list">${['周海波', '孙莉', '冯国平', '赵立'].map((n, i) => `<div class="doc_item"><img src="/d/${String(i)}.jpg" alt="${n}"><h4>${n}</h4><p>科主任、主任医师</p><p>擅长：示例病症的诊治。</p></div>`).join('')}</div>`,
      {
        site: '阳光区示例医院',
        trail: ['首页', '专家介绍'],
        foot: '<div class="footer">版权所有：阳光区示例医院　苏ICP备00000002号</div>',
      },
    ).replace(/<meta name="Site[^>]*>/g, ''),
    notFailed: [...NONE, 'foot.sitecode', 'foot.jiucuo', 'foot.conac'],
  },
  {
    name: 'links to the leaders of streets and towns',
    url: at('/zwgk/ldxx/jz/'),
    html: gov(
      '街镇领导',
      `<ul class="jz">${['示例街道', '样例街道', '示例镇', '样例镇', '示范乡', '样板乡'].map((n, i) => `<li><a href="/jz${String(i)}/ldxx/">${n}领导信息</a></li>`).join('')}</ul>`,
      { trail: ['首页', '政务公开', '领导信息', '街镇领导'] },
    ),
    notFailed: [...NONE, 'column.empty'],
  },
  {
    name: 'appointments and removals',
    url: at('/zwgk/rsrm/202602/t20260226_17011.html'),
    html: article(
      '阳光区人民政府关于周海波等同志任免职的通知',
      '<p>经研究决定，任命：</p><p>周海波为区示例局局长；</p><p>孙莉为区样例局副局长；</p><p>免去：</p><p>冯国平的区示例局局长职务；</p><p>高远的区样例局副局长职务。</p><p style="text-align:right">阳光区人民政府</p><p style="text-align:right">2026年2月25日</p>',
      ['首页', '政务公开', '人事任免'],
    ),
    notFailed: [...NONE, 'expired.period'],
  },
  {
    name: 'public notice of intended posts',
    url: at('/zwgk/rqgs/202603/t20260304_18101.html'),
    html: article(
      '领导干部任前公示',
      `${table(
        ['姓名', '性别', '现任职务', '拟任职务'],
        [
          ['周海波', '男', '示例局副局长', '拟任示例局局长'],
          ['孙莉', '女', '示例局科长', '拟任样例局副局长'],
          ['赵立', '男', '示例镇镇长', '拟任示例镇党委书记'],
        ],
      )}<p>公示期为2026年3月4日至3月10日。联系电话：0000-12345678。${TEXT}</p>`,
      ['首页', '政务公开', '人事信息'],
    ),
    notFailed: [...NONE, 'expired.period'],
  },
  {
    name: 'chiefs of rivers',
    url: at('/zwgk/hzz/'),
    html: gov(
      '河长名单公示',
      table(
        ['河流名称', '河长姓名', '职务', '联系电话'],
        [
          ['示例河', '张明', '区长', '0000-12345671'],
          ['样例河', '张明', '区长', '0000-12345671'],
          ['示范河', '李思远', '副区长', '0000-12345672'],
          ['样板溪', '赵立', '示例镇镇长', '0000-12345673'],
          ['小样溪', '沈文', '样例镇镇长', '0000-12345674'],
          ['大样溪', '陈静', '示范乡乡长', '0000-12345675'],
          ['新样溪', '王军', '样板乡乡长', '0000-12345676'],
          ['老样溪', '欧阳晓', '模板镇镇长', '0000-12345677'],
        ],
      ),
      { trail: ['首页', '政务公开', '河长制'] },
    ),
    notFailed: NONE,
  },
  {
    name: 'days on which leaders receive callers',
    url: at('/hdjl/ldjf/'),
    html: gov(
      '局领导接访安排',
      table(
        ['接访日期', '接访领导', '职务', '接访地点'],
        [
          ['3月3日', '周海波', '局长', '信访接待室'],
          ['3月10日', '孙莉', '副局长', '信访接待室'],
          ['3月17日', '冯国平', '副局长', '信访接待室'],
          ['3月24日', '周海波', '局长', '信访接待室'],
        ],
      ),
      { trail: ['首页', '互动交流', '领导接访'] },
    ),
    notFailed: NONE,
  },
  {
    name: 'mailboxes of leaders',
    url: at('/hdjl/ldxx/'),
    html: gov(
      '领导信箱',
      `<ul class="ldxx">${[
        ['高远', '区委书记'],
        ['张明', '区长'],
        ['王一鸣', '副区长'],
        ['李思远', '副区长'],
      ]
        .map(
          ([n = '', p = ''], i) =>
            `<li><img src="/ld/${String(i)}.jpg"><p>${p}</p><p>${n}</p><a href="/hdjl/write?id=${String(i)}" class="btn">给我写信</a></li>`,
        )
        .join('')}</ul><p>来信请遵守有关法律法规，如实反映情况，我们将在规定时限内办理并答复。</p>`,
      { trail: ['首页', '互动交流', '领导信箱'] },
    ),
    notFailed: NONE,
  },
  {
    name: 'a working group in an annex of a document',
    url: at('/zwgk/zcwj/202602/t20260213_16901.html'),
    html: article(
      '关于成立阳光区示例工作领导小组的通知',
      `<p>${TEXT}</p><p>组　长：张　明　区长</p><p>副组长：王一鸣　副区长</p><p>成　员：周海波　区示例局局长</p><p>　　　　孙　莉　区样例局局长</p><p>　　　　赵　立　示例镇镇长</p><p>领导小组办公室设在区示例局，办公室主任由周海波兼任。</p>`,
      ['首页', '政务公开', '政策文件'],
    ),
    notFailed: NONE,
  },
  {
    name: 'villages with their secretaries and heads',
    url: at('/slz/cj/'),
    html: gov(
      '村级概况',
      table(
        ['村名', '党支部书记', '村委会主任', '联系电话'],
        [
          ['示例村', '王军', '王军', '0000-1234001'],
          ['样例村', '赵立', '沈文', '0000-1234002'],
          ['示范村', '陈静', '陈静', '0000-1234003'],
        ],
      ),
      { trail: ['首页', '示例镇', '村级概况'] },
    ),
    notFailed: [...NONE, 'org.fields'],
  },
  {
    name: 'a document on the division of work among leaders',
    url: at('/zwgk/zcwj/202601/t20260119_16311.html'),
    html: article(
      '阳光区人民政府办公室关于调整区政府领导工作分工的通知',
      `<p>各镇人民政府，区政府各部门：</p><p>张明　区长</p><p>主持区政府全面工作。</p><p>王一鸣　常务副区长</p><p>负责发展改革、财政工作。</p><p>李思远　副区长</p><p>负责示例、民政工作。</p><p style="text-align:right">2026年1月16日</p>`,
      ['首页', '政务公开', '政策文件'],
    ),
    notFailed: NONE,
  },
  {
    name: 'sections of an office with their heads and telephones',
    url: at('/zwgk/nsjg/'),
    html: gov(
      '内设科室',
      table(
        ['科室名称', '负责人', '职务', '办公电话', '主要职责'],
        [
          ['办公室', '赵立', '主任', '0000-1234001', '负责文电、会务、机要、档案等工作。'],
          ['示例科', '沈文', '科长', '0000-1234002', '承担示例管理工作。'],
          ['法规科', '王军', '科长', '0000-1234003', '承担规范性文件合法性审核工作。'],
          ['财务科', '陈静', '科长', '0000-1234004', '承担机关财务和资产管理工作。'],
          ['人事科', '欧阳晓', '科长', '0000-1234005', '承担机构编制和人事管理工作。'],
          ['审批科', '钱文', '科长', '0000-1234006', '承担行政审批和政务服务工作。'],
        ],
      ),
      { trail: ['首页', '机构概况', '内设科室'] },
    ),
    notFailed: NONE,
  },
];
