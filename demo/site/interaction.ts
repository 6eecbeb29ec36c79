/** The interaction column 互动交流: channels, complaint form, published answers and their statistics. */
import { html } from 'hono/html';
import { bureau } from '../data/bureau.js';
import { daysBefore } from '../data/calendar-days.js';
import { complaintForm } from './forms.js';
import type { Page } from './layout.js';
import { stackedTable } from './stacked-table.js';

const QUESTIONS = [
  ['食品经营许可可以网上办理吗？', '可以。请在政务服务网提交材料，窗口在一个工作日内作出是否受理的决定。'],
  ['大厅周末是否开放？', '每周六上午开放综合窗口和自助服务区，节假日安排以通知公告为准。'],
  ['补正材料需要重新取号吗？', '不需要。凭补正告知书到原窗口提交即可。'],
  ['如何查询办件进度？', '凭受理编号在政务服务网或者拨打12345热线查询。'],
] as const;

/** The column page. */
export function interactionPages(today: string): Page[] {
  const column = { name: '互动交流', type: '咨询投诉', path: '/hdjl/' };
  return [
    {
      path: '/hdjl/',
      title: '互动交流',
      column,
      body: html`<h1>咨询投诉</h1>
        <p>
          反映事项自收到之日起15日内告知是否受理，自受理之日起60日内办结。检举控告由有权机关办理，不会转交被反映的单位和人员。信访接待：每周三上午，${bureau.address}一楼接待室。凭编号和查询码可以查询办理情况。
        </p>
        ${complaintForm()}
        <h2>网上咨询答复</h2>
        ${stackedTable(
          ['留言内容', '留言时间', '回复单位', '回复时间', '回复内容'],
          QUESTIONS.map(([question, answer], index) => [
            question,
            daysBefore(today, 12 + index * 9),
            bureau.name,
            daysBefore(today, 10 + index * 9),
            answer,
          ]),
        )}
        <h2>受理反馈统计</h2>
        <p>
          本年度共收到留言${QUESTIONS.length * 31}件，已答复${QUESTIONS.length * 31}件，平均答复用时2.1个工作日。
        </p>`,
    },
  ];
}
