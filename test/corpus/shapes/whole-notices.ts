/** Whole pages of notices: public notices with periods, tenders, penalties, calls, examinations, with and without faults. */
import { articleTags, at, text, wordText, type WholeCase } from './whole-frame.js';
import { areas, ewb, html5, xxgk } from './whole-other-sites.js';
import { dede, gd, trs, ucap, vsb, wap, type Site } from './whole-sites.js';
import type { PageKind } from '@sunboard/model';

const NOTICE: readonly PageKind[] = ['notice', 'article'];
type Rest = Pick<WholeCase, 'failed' | 'open' | 'kinds'>;
/** A notice in one of the frames: heading and info line as the frame has them. */
function notice(
  name: string,
  site: Site,
  day: string,
  title: string,
  body: string,
  rest: Rest & { readonly column?: string; readonly head?: string } = {},
): WholeCase {
  const { column = '通知公告', head, ...truth } = rest;
  return {
    name: `notice: ${name}`,
    url: at(
      `/tzgg/${day.slice(0, 4)}${day.slice(5, 7)}/t${day.replace(/-/g, '')}_${String(110000 + title.length * 37)}.html`,
    ),
    kinds: NOTICE,
    day,
    title,
    html: site({
      title,
      tags: articleTags(title, day, '区政府办公室', column),
      trail: ['首页', '政府信息公开', column],
      main: `${head ?? `<h1 class="title">${title}</h1><div class="info"><span>发布时间：${day} 09:26</span>　<span>来源：区政府办公室</span></div>`}<div class="content" id="zoom">${body}</div>`,
    }),
    ...truth,
  };
}
const sign = (day: string) => `<p align="right">沅陵市示例区人民政府办公室</p><p align="right">${day}</p>`;

/** Whole pages of notices. */
export const WHOLE_NOTICES: readonly WholeCase[] = [
  notice(
    'a public notice whose period has passed is marked',
    trs,
    '2026-02-02',
    '示例区拟推荐省级劳动模范人选公示',
    `<p style="color:red">【公示已结束】</p>${text(1)}<p>公示时间：2026年2月2日至2月6日（5个工作日）。</p><p>联系电话：0000-12345678</p>${sign('2026年2月2日')}`,
  ),
  notice(
    'a public notice that still runs',
    gd,
    '2026-03-06',
    '示例区2026年第一批公租房保障对象公示',
    `${text(1)}<table border="1"><tbody><tr><td>序号</td><td>申请人</td><td>户籍所在地</td></tr><tr><td>1</td><td>孙某</td><td>河湾镇</td></tr><tr><td>2</td><td>周某</td><td>云岭乡</td></tr></tbody></table><p>公示期为2026年3月6日至3月16日，如有异议，请在公示期内反映。</p>${sign('2026年3月6日')}`,
  ),
  notice(
    'a public notice without a period',
    ucap,
    '2026-03-04',
    '关于示例区2026年度优秀志愿者拟表彰名单的公示',
    `${text(1)}<p>张某某、李某某、王某某、赵某某。</p><p>如有异议，请向区文明办反映，电话：0000-12345678。</p>${sign('2026年3月4日')}`,
    { failed: ['expired.period'] },
  ),
  notice(
    'opinions wanted until a day in January, not marked',
    xxgk,
    '2025-12-25',
    '关于公开征求《示例区烟花爆竹燃放管理规定（征求意见稿）》意见的公告',
    `${text(1)}<p>一、征求意见时间：2025年12月25日至2026年1月24日。</p><p>二、反馈方式：电子邮箱、信函。</p><p>联系电话：0000-12345678。</p>${sign('2025年12月25日')}`,
    { failed: ['expired.notice'], column: '意见征集' },
  ),
  notice(
    'opinions wanted until the end of March',
    html5,
    '2026-02-27',
    '关于公开征求《示例区物业服务导则》意见的公告',
    `${text(1)}<p>征求意见截止时间为2026年3月31日。意见可发送至邮箱 wuye@example.gov.cn。</p>${sign('2026年2月27日')}`,
    { column: '意见征集' },
  ),
  notice(
    'a call for entries closed in February, not marked',
    dede,
    '2026-01-20',
    '关于申报2026年区级农业产业化项目的通知',
    `${text(2)}<p>请各单位于2026年2月20日前将申报材料报送区农业农村局，逾期不予受理。</p>${sign('2026年1月20日')}`,
    { failed: ['expired.notice'] },
  ),
  notice(
    'recruitment with tables of days and a fee',
    vsb,
    '2026-03-02',
    '示例区2026年公开招聘中小学教师公告',
    `${text(1)}<p>一、报名时间：2026年3月10日9:00至3月16日17:00。</p><p>二、笔试时间：2026年4月11日。</p><table border="1"><tr><td>岗位</td><td>人数</td><td>出生日期要求</td></tr><tr><td>小学语文</td><td>5</td><td>1990年3月10日以后出生</td></tr></table><p>附件：<a href="/f/gw.xlsx">岗位一览表.xlsx</a></p>${sign('2026年3月2日')}`,
  ),
  notice(
    'a tender result in numbered lines',
    ewb,
    '2026-03-05',
    '示例区第一小学课桌椅采购项目中标（成交）结果公告',
    `<p>一、项目编号：SLZC-2026-0012</p><p>二、项目名称：示例区第一小学课桌椅采购项目</p><p>三、中标（成交）信息</p><table border="1"><tr><th>供应商名称</th><th>供应商地址</th><th>中标金额</th></tr><tr><td>示例家具有限公司</td><td>沅陵市河湾路9号</td><td>486000.00元</td></tr></table><p>四、公告期限：自本公告发布之日起1个工作日。</p><p>五、凡对本次公告内容提出询问，请按以下方式联系：采购人：示例区第一小学，电话：0000-12345678</p>`,
    { column: '政府采购' },
  ),
  notice(
    'a tender with opening in the future',
    ewb,
    '2026-03-03',
    '河湾镇污水管网改造工程招标公告',
    `<h4>1. 招标条件</h4>${text(1)}<h4>2. 招标文件的获取</h4><p>获取时间：2026年3月4日至2026年3月10日，每日8:30至17:30。</p><h4>3. 投标文件的递交</h4><p>递交截止时间（投标截止时间，下同）为2026年3月25日9时30分。</p>${sign('2026年3月3日')}`,
    { column: '工程建设' },
  ),
  notice(
    'a penalty decision with the day of the decision',
    xxgk,
    '2026-02-10',
    '行政处罚决定书（示城管罚决字〔2026〕第8号）',
    `<p>当事人：示例餐饮有限公司</p><p>统一社会信用代码：91990000MA00000000</p><p>经查，你单位于2026年1月12日在河湾路占道经营，违反了有关规定。</p><p>现决定给予罚款人民币贰佰元整的行政处罚。</p><p>如不服本决定，可在收到决定书之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。</p><p align="right">示例区城市管理综合执法局</p><p align="right">2026年2月3日</p>`,
    { column: '行政处罚', kinds: ['notice', 'article', 'document', 'other'], open: ['pen.show', 'doc.*'] },
  ),
  notice(
    'a list of penalties as one wide table',
    areas,
    '2026-03-02',
    '示例区市场监管局2026年2月行政处罚信息公示',
    `<table border="1" width="100%"><tr><td>序号</td><td>决定书文号</td><td>案件名称</td><td>被处罚人</td><td>处罚内容</td><td>处罚日期</td></tr><tr><td>1</td><td>示市监处罚〔2026〕11号</td><td>销售过期食品案</td><td>某某便利店</td><td>罚款5000元</td><td>2026-02-06</td></tr><tr><td>2</td><td>示市监处罚〔2026〕12号</td><td>虚假宣传案</td><td>某某保健品店</td><td>罚款10000元</td><td>2026-02-19</td></tr></table>`,
    { column: '行政处罚', kinds: ['notice', 'article', 'other'], open: ['pen.show', 'expired.period'] },
  ),
  notice(
    'land to be taken: a number, a deadline, a map',
    trs,
    '2026-03-06',
    '示例区人民政府土地征收启动公告',
    `<p align="center">示征启告〔2026〕4号</p>${text(1)}<p>一、征收范围：河湾镇某某村，东至河堤，西至村道。</p><p>二、土地现状调查：自本公告发布之日起十个工作日内开展。</p><p><img src="/map.jpg" alt="拟征收土地范围图"></p><p>公告期限：2026年3月6日至2026年3月20日。</p>${sign('2026年3月6日')}`,
    { column: '征地信息', kinds: ['notice', 'article', 'document'], open: ['doc.meta'] },
  ),
  notice(
    'water cut off on one day, on a touch site',
    wap,
    '2026-03-07',
    '关于河湾片区临时停水的通知',
    `<p>因管网检修，定于2026年3月11日8:00至18:00对河湾片区停水，请提前储水。</p>${sign('2026年3月7日')}`,
  ),
  notice(
    'a lost licence declared void',
    gd,
    '2026-02-24',
    '不动产权证书作废公告',
    `<p>因权利人保管不善，下列证书遗失，现公告作废：</p><p>示（2019）不动产权第0001234号，坐落河湾路18号。</p>${sign('2026年2月24日')}`,
  ),
  notice(
    'office hours over a holiday that has passed',
    ucap,
    '2026-02-09',
    '示例区政务服务中心2026年春节期间服务安排',
    `<p>2月15日（农历腊月二十八）至2月23日（正月初七）放假，共9天。2月14日、2月28日正常上班。</p>${sign('2026年2月9日')}`,
    { open: ['expired.notice'] },
  ),
  notice(
    'dated nine days ahead',
    trs,
    '2026-03-18',
    '关于举办2026年春季招聘会的公告',
    `${text(1)}<p>举办时间：2026年3月28日上午9:00。</p>${sign('2026年3月18日')}`,
    { failed: ['date.future'] },
  ),
  notice('tag of another day than the page shows', gd, '2026-03-02', '关于开展全民阅读活动的通知', text(3), {
    failed: ['date.agree'],
    head: '<h1 class="title">关于开展全民阅读活动的通知</h1><div class="info">发布时间：2026-02-12 09:26　来源：区政府办公室</div>',
  }),
  notice('placeholders in the tags', dede, '2026-03-04', '关于更换公交站牌的通告', wordText(2), {
    failed: ['meta.placeholder'],
  }),
].map(fix);

/** The pages whose tags tell another story than {@link notice} writes. */
function fix(each: WholeCase): WholeCase {
  if (each.name.endsWith('tag of another day than the page shows')) return { ...each, day: '2026-02-12' };
  if (each.name.endsWith('placeholders in the tags'))
    return {
      ...each,
      html: each.html
        .replace(/(name="Keywords" content=")[^"]*/u, '$1{dede:field.keywords/}')
        .replace(/(name="Description" content=")[^"]*/u, '$1${article.description}'),
    };
  return each;
}
