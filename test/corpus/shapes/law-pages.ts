/** Notices of procurement, hits of a search and guides as departments' own systems make them: heads of parts as big as titles, days of more than one text, labels of their own. */
import { at, type WholeCase } from './whole-frame.js';

const OPEN = ['meta.*', 'foot.*', 'page.source', 'date.format', 'expired.*', 'site.*', 'link.*'];

const nav =
  '<ul class="nav"><li><a href="/">首页</a></li><li><a href="/cggg/">采购公告</a></li><li><a href="/zcfg/">政策法规</a></li><li><a href="/lxwm/">联系我们</a></li></ul>';
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${nav}${body}<div class="foot">主办单位：示例区财政局 电话：000-00000000</div></body></html>`;
const part = (name: string, ...lines: string[]) =>
  `<h4><strong>${name}</strong></h4>${lines.map(line => `<p>${line}</p>`).join('')}`;
const signed = (day: string) =>
  `<p style="text-align:right">示例建设项目管理有限公司</p><p style="text-align:right">${day}</p>`;
const row = (label: string, value: string) =>
  `<tr><td width="20%"><div align="center">${label}</div></td><td><div>${value}</div></td></tr>`;

/* The number of the one decision is longer than its name, that of the other is not. */
const DECISIONS = [
  ['示住建罚决字〔2018〕第14号', '未取得施工许可证擅自施工案', '2018-08-21'],
  ['示住建罚决字〔2018〕第11号', '建设项目需要配套建设的环境保护设施未经验收案', '2018-07-30'],
  ['示安监罚决字〔2018〕第0009号', '未如实记录培训情况案', '2018-06-15'],
  ['示住建罚决字〔2018〕第3号', '违法分包案', '2018-03-02'],
] as const;

export const LAW_PAGES: readonly WholeCase[] = [
  {
    name: 'a table of decisions with a button in each row',
    url: at('/publicity/adminPenalty'),
    html: page(
      '示例区重大建设项目信息公开平台',
      `<ol class="breadcrumb"><li><a href="/publicity/index">首页</a></li><li class="active">行政处罚</li></ol><table class="table"><thead><tr><th>序号</th><th>行政处罚决定书文号</th><th>处罚名称</th><th>处罚决定日期</th><th>操作</th></tr></thead><tbody>${DECISIONS.map(
        ([number, name, day], i) =>
          `<tr><td>${String(i + 1)}</td><td>${number}</td><td>${name}</td><td>${day}</td><td><a href="/publicity/adminPenalty/view?id=${String(31 - i)}">查看</a></td></tr>`,
      ).join('')}</tbody></table>`,
    ),
    kinds: ['column'],
    day: null,
    lines: DECISIONS.map(([, name, day]) => [name, day]),
    open: [...OPEN, 'fresh.*', 'list.*'],
  },
  {
    name: 'a correction above the notice that it corrects',
    url: at('/tenderNotice/2204/71882.html'),
    html: page(
      '示例区政府采购网',
      `<div class="title-box"><p>示例区北环路整体罩面工程竞争性磋商更正公告</p></div>${part(
        '一、项目基本情况',
        '原公告的采购项目名称：北环路整体罩面工程',
        '首次公告日期：2022年03月19日',
      )}${part('二、更正信息：', '更正事项：采购公告', '更正内容：开标方式由现场开标变更为远程开标。', '更正日期：2022年03月23日')}${signed('2022年03月23日')}<hr><div class="title-box"><p>示例区北环路整体罩面工程竞争性磋商公告</p></div>${part(
        '一、项目基本情况',
        '项目编号：SLCS-C-G-220014',
        '采购方式：竞争性磋商',
        '本项目的潜在供应商应在示例区政府采购网获取采购文件，并于2022年03月31日前提交响应文件。',
      )}${part('四、响应文件提交', '截止时间：2022年03月31日 09时50分00秒（北京时间）')}${signed('2022年03月18日')}`,
    ),
    // Its title stands out by the name of its box alone.
    day: null,
    open: OPEN,
  },
  {
    name: 'hits of a search that a system calls by its action',
    url: at('/gateway_siteSearch.action'),
    html: page(
      '站内检索',
      `<div class="incontent"><h2 class="pagetitle"><b>找到关于“项目”的结果数为<span>5</span>条</b></h2><ul>${[
        ['2018-03-12', '开发区2018年重点项目集中开工'],
        ['2017-11-08', '关于公布开发区重点招商项目目录的通知'],
        ['2017-06-27', '重大产业项目用地保障若干措施'],
        ['2016-12-19', '开发区召开项目建设推进会'],
        ['2016-09-05', '开发区项目建设管理办法'],
      ]
        .map(
          ([day = '', title = ''], i) =>
            `<li><a href="gateway_detailPage.action?id=${String(400 - i)}"><span class="date">${day}</span><h3 class="title">${title}</h3><p class="content">上午，项目现场会在示例区举行。</p></a></li>`,
        )
        .join('')}</ul></div>`,
    ),
    kinds: ['search'],
    day: null,
    open: OPEN,
  },
  {
    name: 'a guide whose process is called the procedure of the item',
    url: at('/approveItem/guideAction/itemid/1f3c.html'),
    html: page(
      '示例区住房和建设局行政服务大厅--办事指南',
      `<table><tbody>${row('事项名称', '建筑工程施工许可证核发')}${row('法律依据', '《中华人民共和国建筑法》第七条')}${row(
        '办理条件',
        '已办理建筑工程用地批准手续；已取得建设工程规划许可证。',
      )}${row('申请材料', '1.建筑工程施工许可申请表（原件1份）<br>2.施工合同（复印件1份）')}${row(
        '办理时限',
        '法定时限：15个工作日<br>承诺时限：5个工作日',
      )}${row('事项收费', '不收费')}${row('办理地点', '示例区行政服务大厅一楼5号窗口')}${row('工作时间', '周一至周五9:00－12:00，14:00－18:00')}${row(
        '咨询电话',
        '0899-8212300',
      )}${row('监督电话', '0899-8212301')}${row('事项程序', '申请→受理→审查→决定→发证')}</tbody></table>`,
    ),
    kinds: ['guide'],
    day: null,
    open: [...OPEN, 'flow.*', 'guide.form', 'guide.law30', 'guide.material', 'guide.limit'],
  },
];
