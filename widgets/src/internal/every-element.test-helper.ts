/** Every element with a little in it, for tests that hold for all of them. */
import { html } from 'lit';
import '../approval-flow/define.js';
import '../complaint-channel/define.js';
import '../disclosure-list/define.js';
import '../leadership-roster/define.js';
import '../request-form/define.js';

/** Templates by tag. */
export const ELEMENTS = {
  'sun-disclosure-list': html`<sun-disclosure-list
    ><ul>
      <li><a href="/a">关于公布示例名录的通知</a> 2026-03-02</li>
      <li><a href="/b">关于召开示例会议的公告</a> 2026-03-01</li>
    </ul></sun-disclosure-list
  >`,
  'sun-leadership-roster': html`<sun-leadership-roster
    ><table>
      <tr>
        <th>姓名</th>
        <th>职务</th>
        <th>电话</th>
      </tr>
      <tr>
        <td>示例甲</td>
        <td>局长</td>
        <td>010-00000000</td>
      </tr>
    </table></sun-leadership-roster
  >`,
  'sun-approval-flow': html`<sun-approval-flow
    ><ol>
      <li data-id="a" data-owner="示例局">申请</li>
      <li data-id="b" data-owner="示例局">受理</li>
      <li data-id="c" data-owner="示例局">办结</li>
    </ol></sun-approval-flow
  >`,
  'sun-request-form': html`<sun-request-form></sun-request-form>`,
  'sun-complaint-channel': html`<sun-complaint-channel></sun-complaint-channel>`,
};
