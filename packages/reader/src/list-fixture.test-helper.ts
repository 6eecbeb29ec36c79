/** The lines that the tests of lists show, and the list that makes a page a column. */
import type { ListFact } from './facts.js';

export const titles = [
  '关于开展示例工作检查的通知',
  '示例区召开年度工作会议',
  '示例服务大厅节假日值班安排',
  '关于示例项目的公示说明',
  '示例窗口服务时间调整的公告',
];
export const days = ['2021-05-06', '2021-04-30', '2021-04-12', '2021-03-09', '2021-02-01'];
export const rows = (row: (title: string, day: string, at: number) => string) =>
  titles.map((title, at) => row(title, days[at] ?? '', at)).join('');
export const main = (lists: readonly ListFact[]) => lists.find(list => list.main);
