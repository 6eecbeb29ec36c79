/** Articles beside whose day of publication stand other days, by themselves or in a record, and articles that show no such day at all; all names are made up. */
import { BODY, page, TITLE, TRAIL, type Shape } from './frame.js';

/** A page with its title and the day of publication that it shows, if it shows one. */
export interface TrapShape extends Shape {
  readonly day?: string;
  readonly heading: string;
}

const DAY = '2023-05-06';
const h = `<h1>${TITLE}</h1>`;
const by = '<div>2023-05-06　来源：示例局</div>';
const RELATED = ['2022-01-01', '2022-02-02', '2022-03-03', '2022-04-04'];

const zh = (name: string, main: string, day?: string, heading = TITLE): TrapShape => ({
  name,
  html: page(`${TRAIL}<div class="con">${main}</div>`, { title: `${heading}_阳光区示例局` }),
  url: 'http://www.example.gov.cn/zwgk/detail.jsp?id=8812',
  heading,
  ...(day !== undefined && { day }),
});

const PAPER =
  '<p>The agency has published its plan for the coming year. It sets out what people can expect from the service and how it will be paid for.</p>'.repeat(
    5,
  );
const HEADLINE = 'Exampleton Agency announces a plan for safer bridges';
const h1 = `<h1>${HEADLINE}</h1>`;

const en = (name: string, main: string, day?: string, heading = HEADLINE, head = ''): TrapShape => ({
  name,
  html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>${heading} | Exampleton Agency</title>${head}</head><body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header><main>${main}</main><footer><p>&copy; 2026 Exampleton Agency</p><p>Page last reviewed: January 4, 2026</p></footer></body></html>`,
  url: 'https://www.exampleton.gov/newsroom/safer-bridges',
  heading,
  ...(day !== undefined && { day }),
});

/** Where several days compete, and where none is the one that is looked for. */
export const TRAPS: readonly TrapShape[] = [
  zh(
    'a record of labels and values, made and published on different days',
    `<table><tr><td><b>索　引　号：</b></td><td>000014349/2023-00012</td><td><b>主题分类：</b></td><td>综合政务</td></tr><tr><td><b>发文机关：</b></td><td><a href="/jg">阳光区示例局办公室</a></td><td><b>成文日期：</b></td><td>2023年04月20日</td></tr><tr><td><b>标　　题：</b></td><td colspan="3">${TITLE}</td></tr><tr><td><b>发文字号：</b></td><td>示发〔2023〕1号</td><td><b>发布日期：</b></td><td>2023年05月06日</td></tr></table>${h}${BODY}`,
    DAY,
  ),
  zh(
    'a tender with days of other things in its table',
    `${h}<table><tr><td>采购公告日期</td><td>2023-04-10</td></tr><tr><td>定标日期</td><td>2023-05-04</td></tr><tr><td>公告日期</td><td>2023-05-06</td></tr></table>${BODY}`,
    DAY,
  ),
  zh(
    'a day in the title',
    `<h1>示例局2023年4月28日行政处罚信息公示</h1><div>2023-05-06</div>${BODY}`,
    DAY,
    '示例局2023年4月28日行政处罚信息公示',
  ),
  zh(
    'a day in the title alone',
    `<h1>示例局行政处罚信息（2023年4月28日）</h1>${BODY}`,
    undefined,
    '示例局行政处罚信息（2023年4月28日）',
  ),
  zh('title and day in one block', `<p class="tit"><b>${TITLE}</b><br>2023-05-06</p>${BODY}`, DAY),
  zh('the day inside the heading', `<h1>${TITLE}<small>2023-05-06 09:00</small></h1>${BODY}`, DAY),
  zh(
    'a notice of its own above the title',
    `<div class="tc"><p>系统维护公告</p><p>2026-01-01</p></div>${h}${by}${BODY}`,
    DAY,
  ),
  zh(
    'the weather above the title',
    `<div class="wea">阳光区 2026-03-09 晴 12℃~20℃</div>${h}${by}${BODY}`,
    DAY,
  ),
  zh(
    'days of entry and of publication',
    `${h}<div>录入时间：2023-05-02　发布时间：2023-05-06　审核：某某</div>${BODY}`,
    DAY,
  ),
  zh(
    'the day of a meeting in the text',
    `${h}${by}<p>现将会议有关事项通知如下：</p><p>时间：2023年5月20日上午9:00</p><p>地点：三楼会议室</p>`,
    DAY,
  ),
  zh(
    'the day of what is announced in the text',
    `${h}${by}<p>停电通知如下：</p><p>日期：2023年5月20日</p><p>范围：阳光路</p>`,
    DAY,
  ),
  zh(
    'the day of a meeting and nothing else',
    `${h}<p>现将会议有关事项通知如下：</p><p>时间：2023年5月20日上午9:00</p><p>地点：三楼会议室</p>`,
  ),
  zh(
    'the past of a law below its name',
    `${h}<p>（2009年5月27日示例市第十三届人民代表大会常务委员会第十一次会议通过　根据2018年3月30日决定修正）</p>${BODY}`,
  ),
  zh('a talk with its day', `${h}<p>访谈时间：2023-05-06 10:00</p>${BODY}`),
  zh(
    'related documents with labelled days below',
    `${h}${by}${BODY}<div><h3>相关政策</h3>${RELATED.map((day, at) => `<div><a href="r${String(at)}">示例政策文件之${String(at)}号通知</a><span>发布时间：${day}</span></div>`).join('')}</div>`,
    DAY,
  ),
  zh(
    'one related document with a labelled day below',
    `${h}${by}${BODY}<div><h3>关联解读</h3><div><a href="1">《示例事项管理办法》政策解读</a><p>发布时间：2023-05-20</p></div></div>`,
    DAY,
  ),
  zh(
    'a box with the newest above the article',
    `<div class="lb"><h3>最新公告</h3><ul>${RELATED.map((day, at) => `<li><a href="r${String(at)}">示例局的相关文件之${String(at)}</a><span>${day}</span></li>`).join('')}</ul></div><div class="ar"><h2>${TITLE}</h2><p>2023-05-06</p>${BODY}</div>`,
    DAY,
  ),
  en(
    'a dateline with a bracket',
    `${h1}<p>EXAMPLETON, Ohio (May 6, 2023) – The agency announced today that it has a plan.</p>${PAPER}`,
    DAY,
  ),
  en(
    'a dateline in small letters',
    `${h1}<p>Exampleton, D.C. – May 6, 2023 – The agency announced today that it has a plan.</p>${PAPER}`,
    DAY,
  ),
  en(
    'the next release',
    `<p>EMBARGOED UNTIL RELEASE AT 8:30 a.m. EDT, Saturday, May 6, 2023</p>${h1}${PAPER}<p>Next release: June 30, 2023, at 8:30 a.m. EDT</p>`,
    DAY,
  ),
  en(
    'labels in blocks of their own',
    `${h1}<div><div>Last Revised</div><div><time datetime="2023-06-16">June 16, 2023</time></div></div><div><div>Release Date</div><div><time datetime="2023-05-06">May 06, 2023</time></div></div>${PAPER}`,
    DAY,
  ),
  en(
    'a card of other news below',
    `${h1}<p>Posted on May 6, 2023</p>${PAPER}<h3>Other news</h3><ul><li><a href="1">Road closed for works</a><p>Posted on: January 4, 2024</p></li><li><a href="2">Library opens on Sundays</a><p>Posted on: January 2, 2024</p></li></ul>`,
    DAY,
  ),
  en(
    'a mark whose day is that of the last change',
    `${h1}<p><time datetime="2023-06-01">June 1, 2023</time></p>${PAPER}`,
    DAY,
    HEADLINE,
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-05-06","dateModified":"2023-06-01"}</script>',
  ),
  en(
    'days ago, with the day as a title',
    `${h1}<p><span class="date" title="6 May 2023 09:00">3 years ago</span></p>${PAPER}`,
    DAY,
  ),
  en(
    'hours of an event',
    `<h1>Bridge day</h1><p>June 30, 2023 | 6:00 p.m. - 8:00 p.m.</p><p>City Hall, Room 2</p>${PAPER}`,
    undefined,
    'Bridge day',
  ),
  en(
    'day and place of an event',
    `<h1>Bridge open day</h1><p>Date: June 30, 2023</p><p>Time: 10am to 4pm</p><p>Location: the bridge</p>${PAPER}`,
    undefined,
    'Bridge open day',
  ),
  en(
    'sentences with days',
    `${h1}<p>On May 4, 2023, the agency said it has a plan. The plan begins on June 1, 2023, and ends in 2025.</p>${PAPER}`,
  ),
  en(
    'a term of office',
    `<h1>Councillor Ann Example</h1><p>Party: Independent</p><p>Terms of office: 06/05/2023 -</p><p>Ward: Bridge</p>`,
    undefined,
    'Councillor Ann Example',
  ),
  en(
    'a post of a column',
    `<h1>Category: Bridges</h1><article><h2><a href="/p/x">Agency opens the great bridge to the public</a></h2><p>Posted on May 16, 2023</p><p>The bridge opens to the public.</p></article>`,
    undefined,
    'Category: Bridges',
  ),
  en(
    'the name of the site as a heading',
    `<h1>Exampleton Agency</h1><h2>A plan for safer bridges</h2><p>Date published: May 6, 2023</p>${PAPER}`,
    DAY,
    'A plan for safer bridges',
  ),
  en(
    'days one below the other, on which a board meets',
    `${h1}<p>All meetings begin at 3:30 p.m.</p><ul><li>January 12, 2023</li><li>March 9, 2023</li><li>May 11, 2023</li></ul>${PAPER}`,
  ),
  en('a day on which the office is closed', `${h1}<p>We are closed on Monday 29 May 2023.</p>${PAPER}`),
  en(
    'the meeting whose minutes are approved',
    `${h1}<table><tr><td>1.</td><td>Apologies</td></tr><tr><td>2.</td><td>Minutes of the meeting on 12 April 2023</td></tr></table>${PAPER}`,
  ),
];
