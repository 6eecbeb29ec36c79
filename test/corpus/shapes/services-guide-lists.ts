/** Lists, tables, offices, forms and notices around services that are no guides themselves. */
import { portal, wide, panels } from './sites.js';
import {
  article,
  COLUMNS,
  hall,
  ITEM,
  paragraphs,
  TEXTS,
  textAt,
  type ServiceCase,
} from './services-frames.js';
import { stepTable, twoCells } from './services-guide-parts.js';

const guides = Array.from(
  { length: 12 },
  (_, at) => ['小型示例场所备案', '示例证件补办', '示例补贴申领', '示例名称变更'][at % 4] ?? '',
);

/** Look-alikes of service guides that are no running text. */
export const GUIDE_LISTS: readonly ServiceCase[] = [
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
