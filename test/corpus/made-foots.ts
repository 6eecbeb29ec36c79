/** Makes the foot of a site's page by chance: which marks it has, in which order, in which elements, and what stands among them. */
import type { Chance } from './made-chance.js';
import {
  codeMark,
  contactMark,
  icpMark,
  mapMark,
  ownerMark,
  policeMark,
  type Found,
  type State,
} from './made-foot-marks.js';
import { framed, shellOf } from './made-foot-shells.js';
import { bodyMark, reportMark } from './made-foot-signs.js';

/** A foot, what the rules must find of it, and what the reader must have read. */
export interface MadeFoot {
  readonly html: string;
  readonly found: Readonly<Record<string, Found>>;
  readonly values: Readonly<Record<'owner' | 'siteCode' | 'icp' | 'police', string | undefined>>;
  readonly made: Readonly<Record<string, string | number | boolean>>;
}

const stateBy = (by: Chance, absent: number, wrong = 0): State =>
  by.is(absent) ? 'absent' : by.is(wrong) ? 'wrong' : 'there';

/** The foot of a site with this owner and this code. */
export function footBy(owner: string, code: string, by: Chance): MadeFoot {
  const shell = by.one([
    'div',
    'div',
    'p',
    'spans',
    'tight spans',
    'label cells',
    'ul',
    'table',
    'cells',
    'br',
    'br',
    'dl',
  ] as const);
  const frame = by.one([
    'footer',
    'div.footer',
    'div.foot',
    '#footer',
    '#bottom',
    'copyright',
    'ft',
    'none',
    'table',
    'written',
    'iframe',
    'twice',
  ] as const);
  const between = by.one([
    '　',
    '　　',
    '&nbsp;',
    '&nbsp;&nbsp;',
    ' | ',
    ' ｜ ',
    '&emsp;',
    ' ',
    '&nbsp;&nbsp;|&nbsp;&nbsp;',
    '，',
  ]);
  const states = {
    owner: stateBy(by, 0.07),
    code: stateBy(by, 0.08, 0.05),
    icp: stateBy(by, 0.07, 0.04),
    police: stateBy(by, 0.1, 0.06),
    map: stateBy(by, 0.12),
    contact: stateBy(by, 0.08),
    body: stateBy(by, 0.1, 0.06),
    report: stateBy(by, 0.1, 0.1),
  };
  const marks = {
    owner: ownerMark(owner, states.owner, by),
    code: codeMark(code, states.code, by),
    icp: icpMark(states.icp, by),
    police: policeMark(states.police, by),
    map: mapMark(states.map, by),
    contact: contactMark(states.contact, by),
    body: bodyMark(states.body, by),
    report: reportMark(code, states.report, by),
  };
  const beside = by.one([
    '',
    '',
    '承办单位：示例市大数据中心',
    '技术支持：示例科技有限公司',
    '承办：示例市信息中心',
    '网站维护：示例市电子政务办公室',
    '运行维护单位：示例市政务信息中心',
    '技术支持：<a href="http://www.soft.example/">示例软件</a>',
  ]);
  const rights = by.one([
    '',
    '',
    '版权所有',
    '版权所有 未经许可 不得转载',
    'Copyright © 2019-2026 All Rights Reserved',
    '© 2025',
    '建议使用IE9以上浏览器，1366×768分辨率',
    '网站支持IPv6',
    '您是第1234567位访客',
    '版权声明',
  ]);
  const menu = [
    marks.map.html,
    ...by.one([
      [],
      ['<a href="/gy/">关于我们</a>'],
      ['<a href="/sm/">网站声明</a>', '<a href="/ys/">隐私保护</a>'],
    ]),
  ].filter(html => html !== '');
  const order = by.one([
    [
      [...menu],
      [marks.owner.html, beside],
      [marks.contact.html],
      [marks.code.html, marks.icp.html, marks.police.html],
      [rights],
    ],
    [
      [marks.owner.html],
      [beside, marks.contact.html],
      [marks.icp.html, marks.police.html],
      [marks.code.html, ...menu],
      [rights],
    ],
    [
      [rights],
      [marks.icp.html, marks.code.html],
      [marks.police.html],
      [marks.owner.html, beside, marks.contact.html],
      menu,
    ],
    [
      [marks.owner.html, marks.contact.html, marks.code.html, marks.icp.html, marks.police.html],
      [beside],
      menu,
    ],
    [
      menu,
      [marks.code.html],
      [marks.owner.html],
      [beside],
      [marks.contact.html],
      [marks.icp.html],
      [marks.police.html],
      [rights],
    ],
  ]);
  const rows = order.map(row => row.filter(html => html !== '')).filter(row => row.length > 0);
  const lines = shellOf(rows, shell, between);
  const pictures = `<div class="bs">${by.is(0.5) ? `${marks.body.html}${marks.report.html}` : `${marks.report.html}${marks.body.html}`}</div>`;
  const codes = by.one([
    '',
    '',
    '<div class="ewm"><img src="/images/ewm.png" alt="微信公众号"><p>微信公众号</p></div>',
    '<div class="ewm"><img src="/images/wx_ewm.jpg"><span>扫一扫</span></div>',
  ]);
  const whole = by.is(0.5)
    ? `${pictures}<div class="txt">${lines}</div>${codes}`
    : `<div class="txt">${lines}</div>${codes}${pictures}`;
  const friends = friendsBy(by);
  const after = by.one([
    '',
    '',
    '<div class="gotop"><a href="#">返回顶部</a></div>',
    '<div id="share" style="display:none">分享到微信</div>',
    '<div class="float"><ul><li><a href="/wza/">无障碍浏览</a></li><li><a href="/znwd/">智能问答</a></li><li><a href="#top">TOP</a></li></ul></div>',
    '<p style="display:none">站长统计</p>',
    '<!-- 网站标识码：0000000000 -->',
  ]);
  const found: Record<string, Found> = {};
  for (const mark of Object.values(marks)) Object.assign(found, mark.found);
  // Another body is named there.
  if (states.owner === 'absent' && `${beside}${rights}` !== '') found['foot.owner'] = 'lacking';
  // Two codes that a page gives must be one.
  if (states.code === 'there' && states.report === 'there') found['foot.sitecodeAgree'] = 'passed';
  if (states.code !== 'there') found['foot.sitecodeAgree'] = 'open';
  if (marks.report.found['foot.jiucuo'] === 'open') found['foot.sitecodeAgree'] = 'open';
  return {
    html: `${friends}${framed(whole, frame)}${after}`,
    found,
    values: {
      owner: marks.owner.value,
      siteCode: marks.code.value,
      icp: marks.icp.value,
      police: marks.police.value,
    },
    made: { shell, frame, between, ...states },
  };
}

function friendsBy(by: Chance): string {
  const names = ['中国政府网', '示例省人民政府', '示例省教育厅', '示例日报', '信用示例'];
  return by.one([
    '',
    '',
    `<div class="links"><h3>友情链接</h3><ul>${names.map((name, at) => `<li><a href="http://s${String(at)}.example.cn/">${name}</a></li>`).join('')}</ul></div>`,
    `<div class="yqlj"><select><option>省政府部门</option>${names.map((name, at) => `<option value="http://s${String(at)}.example.cn/">${name}</option>`).join('')}</select></div>`,
    `<div class="link"><span>友情链接：</span>${names.map((name, at) => `<a href="http://s${String(at)}.example.cn/">${name}</a>`).join(' | ')}</div>`,
  ]);
}
