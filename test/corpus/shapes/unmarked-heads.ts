/** Articles whose title is marked by nothing but its place above the day, and days whose label stands apart. All names are made up. */
import { BODY, page, SIDE, TRAIL, type Shape } from './frame.js';

/** No words that notices end with, and not those of the document. */
export const UNMARKED_TITLE = '示例局召开年度工作推进会议';
const TITLE = UNMARKED_TITLE;
const BOX = `<div>${BODY}</div>`;

const MIDDLES: Readonly<Record<string, string>> = {
  'rows of a table, a day with its hour': `<table width="100%"><tr align="center"><td>${TITLE}</td></tr><tr align="center"><td><span>2023-05-06 09:59:54</span></td></tr><tr><td height="10"></td></tr><tr><td>${BOX}</td></tr></table>`,
  'boxes one below the other, a day with its hour': `<div><div>${TITLE}</div><div>2023-05-06 10:20</div>${BOX}</div>`,
  'bold words in the middle, a bare day': `<div><p align="center"><strong>${TITLE}</strong></p><p align="center">2023-05-06</p>${BOX}</div>`,
  'large words in the middle, a bare day': `<div><center><font size="5">${TITLE}</font></center><center>2023-05-06</center>${BOX}</div>`,
  'words of a larger size, a bare day': `<div><div style="font-size: 24px; text-align: center">${TITLE}</div><div style="text-align: center">2023-05-06</div>${BOX}</div>`,
  'words in the middle with source and day': `<div><p align="center">${TITLE}</p><p align="center">示例局　2023-05-06</p>${BOX}</div>`,
  'a table of facts with its labels above, the day of writing nearer to the title': `<table><tr><th>索引号</th><th>发文机关</th><th>发布日期</th><th>成文日期</th></tr><tr><td>000014349/2023-00110</td><td>示例局</td><td>2023-05-06</td><td>2023-04-28</td></tr></table><h1>${TITLE}</h1>${BOX}`,
  'labels of days spread over the width of their cells': `<table><tr><td>公 开 日 期</td><td>2023-05-06</td></tr><tr><td>成 文 日 期</td><td>2023-04-28</td></tr></table><h1>${TITLE}</h1>${BOX}`,
};

/** Each was published on 6 May 2023. */
export const UNMARKED_HEADS: readonly Shape[] = Object.entries(MIDDLES).map(([name, middle]) => ({
  name,
  html: page(`${TRAIL}${middle}${SIDE}`, { title: '示例市政府网站' }),
  url: 'http://www.example.gov.cn/zwgk/tzgg/content_7712.html',
}));
