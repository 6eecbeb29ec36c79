/** The organisation in the disclosure column: functions and offices 机构职能, leaders 领导信息. */
import { html } from 'hono/html';
import { bureau, departments, groups, leaders } from '../data/bureau.js';
import type { Html } from './layout.js';
import { stackedTable } from './stacked-table.js';

/** What the bureau does, and its offices. */
export function organization(): Html {
  return html`<h1>机构职能</h1>
    <dl>
      <dt>机关职能</dt>
      <dd>负责全区政务服务、行政审批制度改革、政府信息公开指导监督和政务热线工作。</dd>
      <dt>机构设置</dt>
      <dd>${departments.map(item => item.name).join('、')}</dd>
      <dt>办公地址</dt>
      <dd>${bureau.address}</dd>
      <dt>办公时间</dt>
      <dd>${bureau.hours}</dd>
      <dt>联系方式</dt>
      <dd>${bureau.phone}</dd>
      <dt>负责人姓名</dt>
      <dd>${leaders[0]?.name ?? ''}</dd>
    </dl>
    <h2>内设机构</h2>
    ${stackedTable(
      ['机构名称', '负责人', '机构职能', '办公地址', '办公时间', '联系电话'],
      departments.map(({ name, head, responsibilities, address, hours, phone }) =>
        [name, head, responsibilities, address, hours, phone].map(cell => cell ?? ''),
      ),
    )}
    <h2>领导小组</h2>
    ${groups.map(
      group =>
        html`<h3>${group.name}</h3>
          <dl>
            <dt>组长</dt>
            <dd>${group.leader}</dd>
            <dt>副组长</dt>
            <dd>${group.deputies?.join('、') ?? ''}</dd>
            <dt>成员</dt>
            <dd>${group.members?.join('、') ?? ''}</dd>
            <dt>办公室</dt>
            <dd>${group.office ?? ''}</dd>
          </dl>`,
    )}`;
}

/** Leaders as a plain table inside the element, for visitors without JavaScript. */
export function roster(): Html {
  return html`<h1>领导信息</h1>
    <sun-leadership-roster heading-level="2" src="/data/leaders.json" organization="${bureau.name}">
      <table>
        <thead>
          <tr>
            <th>照片</th>
            <th>姓名</th>
            <th>职务</th>
            <th>工作分工</th>
            <th>工作简历</th>
          </tr>
        </thead>
        <tbody>
          ${leaders
            .filter(person => person.name)
            .map(
              person =>
                html`<tr>
                  <td>
                    <img src="${person.photo ?? ''}" alt="${person.name ?? ''}" width="72" height="96" />
                  </td>
                  <td>${person.name ?? ''}</td>
                  <td>${person.post}</td>
                  <td>${person.duties ?? ''}</td>
                  <td>${person.resume ?? ''}</td>
                </tr>`,
            )}
        </tbody>
      </table>
    </sun-leadership-roster>`;
}
