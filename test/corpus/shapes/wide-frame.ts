/** What the wide set of whole pages is made of: lines, texts, tags and footers of a third county. All names are made up. */
import { CODE, CONAC, JIUCUO } from './records-frame.js';
import { days, type Line } from './whole-frame.js';

export { slashed as strokes, worded as cn } from './whole-frame.js';

/** Name of the site. */
export const SITE = '云汀市槐溪县人民政府';

const NEWS = [
  '槐溪县召开河湖长制工作推进会',
  '县城西门菜市场改造后重新开市',
  '杏林乡第三届梨花节启幕',
  '槐溪至云汀公路拓宽工程进入路面施工',
  '县教育系统开展校园食品安全巡查',
  '全县首个乡村物流中转站建成',
  '槐溪非遗剪纸走进省城展馆',
  '县医院新增夜间儿科门诊',
  '供水管网漏损治理见成效',
  '县政府与高校签订科技合作协议',
  '杏林乡建起“粮食银行”',
  '老旧电梯更新惠及两千户居民',
];
const NOTICES = [
  '槐溪县2026年公开选调教师公告',
  '关于西门大街道路维修期间交通管制的公告',
  '槐溪县水利局关于取水许可证注销的公告',
  '关于开展燃气用户安全检查的通知',
  '槐溪县林业局关于划定森林高火险区的通告',
  '关于2026年春季小额农具补贴申领的通知',
  '槐溪县人社局关于拖欠工资线索征集的公告',
  '关于公布县级科普基地复核结果的通知',
  '槐溪县医保局关于门诊慢病认定的通知',
  '关于槐溪大桥检测期间限行的公告',
];
const POLICIES = [
  '槐溪县人民政府关于印发《槐溪县户外广告设置管理办法》的通知',
  '槐溪县人民政府办公室关于推进农村供水一体化的实施意见',
  '槐溪县人民政府关于公布重大行政决策事项目录的通知',
  '槐溪县人民政府办公室关于印发《槐溪县网约车经营服务细则》的通知',
  '槐溪县人民政府关于加强烟花爆竹管理的通告',
  '槐溪县人民政府办公室关于修订突发环境事件应急预案的通知',
];
const pairs = (titles: readonly string[], when: readonly string[]): [string, string][] =>
  when.map((day, i) => [titles[i % titles.length] as string, day]);
/** Lines, newest first. */
export const news = (count = 8, last = '2026-03-06', step = 2) => pairs(NEWS, days(count, last, step));
export const notices = (count = 8, last = '2026-03-02', step = 7) => pairs(NOTICES, days(count, last, step));
export const policies = (count = 6, last = '2026-02-06', step = 20) =>
  pairs(POLICIES, days(count, last, step));

const meta = (tags: Readonly<Record<string, string>>) =>
  Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('');
export const SITE_TAGS = meta({ SiteName: SITE, SiteDomain: 'www.example.gov.cn', SiteIDCode: CODE });
/** Tags of a column. */
export const listTags = (name: string, type = name) =>
  `${SITE_TAGS}${meta({ ColumnName: name, ColumnDescription: `槐溪县${name}栏目`, ColumnKeywords: `槐溪,${name}`, ColumnType: type })}`;
/** Tags of a text. */
export const textTags = (title: string, day: string, source: string, column = '工作动态') =>
  `${SITE_TAGS}${meta({ ColumnName: column, ColumnType: column, ArticleTitle: title, PubDate: `${day} 08:55`, ContentSource: source, Keywords: '槐溪', Author: '编辑丁', Description: title, Image: '/assets/pic.jpg', Url: '/a.html' })}`;

const SENTENCES = [
  '一大早，西门菜市场里人来人往。新铺的防滑地砖、统一的电子秤和亮堂的顶灯，让老街坊们直夸方便。',
  '据了解，改造工程去年下半年动工，保留了原有摊位布局，增设了无障碍通道、公厕和停车位四十六个。',
  '县有关部门负责人表示，将继续听取群众意见，完善日常管理，把便民设施管好用好，不让好事打折扣。',
  '在杏林乡，农技人员分成六个小组下到田间，手把手教农户修剪果树、防治病虫，解答生产中的难题。',
  '今后，槐溪县还将分批改造五处集贸市场，同步整治周边道路和排水设施，方便群众就近买菜、放心消费。',
];
/** Paragraphs of a text. */
export const prose = (count = 3, open = '<p>', close = '</p>') =>
  SENTENCES.slice(0, count)
    .map(each => `${open}${each}${close}`)
    .join('\n');

const ICP = '<a href="https://beian.miit.gov.cn/">皖ICP备00000003号-2</a>';
const POLICE =
  '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=34000002000003"><img src="/assets/ga.png" alt="">皖公网安备34000002000003号</a>';
const MAP = '<a href="/sitemap.html">网站地图</a>';
const WHO = `主办：${SITE}办公室`;
const PHONE = '电话：0000-66778899';

/** Footers to which nothing is wanting. */
export const FOOTS = {
  paragraphs: `<div class="footer-wrap"><div class="inner"><p>${MAP}　<a href="/about.html">关于本站</a>　<a href="/law.html">使用声明</a></p><p>${WHO}　${PHONE}</p><p>${ICP}　${POLICE}　网站标识码：${CODE}</p><div>${CONAC}${JIUCUO}</div></div></div>`,
  columns: `<footer><section><h5>关于我们</h5><ul><li>${MAP}</li><li><a href="/contact">联系我们</a></li></ul></section><section><h5>主办单位</h5><p>${SITE}办公室</p><p>联系${PHONE}</p></section><section><p>网站标识码 ${CODE}</p><p>${ICP}</p><p>${POLICE}</p></section><aside>${CONAC}${JIUCUO}</aside></footer>`,
  cells: `<table width="960" align="center" class="copyright"><tr><td rowspan="3">${CONAC}</td><td>${WHO}　${PHONE}</td><td rowspan="3">${JIUCUO}</td></tr><tr><td>网站标识码：${CODE}　${ICP}</td></tr><tr><td>${POLICE}　${MAP}</td></tr></table>`,
  spans: `<div class="layui-footer"><span>主办单位：${SITE}</span><span>联系${PHONE}</span><span>网站标识码：${CODE}</span><span>${ICP}</span><span>${POLICE}</span><span>${MAP}</span><span>${CONAC}</span><span>${JIUCUO}</span></div>`,
} as const;

/** Links as entries of a list. */
export const items = (names: readonly string[], base = 'nav') =>
  names.map((name, i) => `<li><a href="/${base}/${String(i)}.html">${name}</a></li>`).join('');
/** Other texts beside the page's own, with days. */
export const beside = (heading: string, lines: readonly Line[] = news(5, '2026-03-08', 1)) =>
  `<div class="aside-card"><h3>${heading}</h3><ul>${lines.map(([name, day = ''], i) => `<li><a href="/rec/${String(i)}.html">${name}</a><time>${day}</time></li>`).join('')}</ul></div>`;
/** A day in other writings. */
export const dots = (day: string) => day.replace(/-/g, '.');
export const md = (day: string) => day.slice(5);
/** A day of the Republic's count of years. */
export const minguo = (day: string) => `${String(Number(day.slice(0, 4)) - 1911)}${day.slice(4)}`;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
export const en = (day: string) =>
  `${MONTHS[Number(day.slice(5, 7)) - 1] as string} ${String(Number(day.slice(8)))}, ${day.slice(0, 4)}`;
export const enLate = (day: string) =>
  `${String(Number(day.slice(8)))} ${MONTHS[Number(day.slice(5, 7)) - 1] as string} ${day.slice(0, 4)}`;
