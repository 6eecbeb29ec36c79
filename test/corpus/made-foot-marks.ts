/** The marks of a site's foot as systems and hands write them, each with what the rules on it must find. */
import type { Chance } from './made-chance.js';

/** What a rule must find; `lacking`: that it is there must not be said; `open`: either can be defended. */
export type Found = 'passed' | 'failed' | 'lacking' | 'open';
/** A piece of a page, and what the rules on it must find. */
export interface Marked {
  readonly html: string;
  readonly found: Readonly<Record<string, Found>>;
  /** What the reader must have read, as text without spaces. */
  readonly value?: string;
}
/** How a mark stands there: whole, left out, or with a fault. */
export type State = 'there' | 'absent' | 'wrong';

const digits = (count: number, by: Chance): string =>
  Array.from({ length: count }, () => String(by.upTo(9))).join('');
/** Ten digits of a site in a province, or bm and eight. */
export const codeBy = (by: Chance): string =>
  by.is(0.15) ? `bm${digits(8, by)}` : `${by.one(['11', '32', '37', '43', '61'])}0${digits(7, by)}`;
export const OWNERS = [
  '示例市人民政府办公室',
  '示例市人民政府',
  '阳光区教育局',
  '示例省文化和旅游厅',
  '示例市发展和改革委员会',
  '示例县人民政府办公室',
  '示例市市场监督管理局（知识产权局）',
  '示例市自然资源和规划局',
];
/* A number in an element of its own, as editors and templates leave it. */
const apart = (text: string, by: Chance): string =>
  by.one([
    text,
    text,
    text,
    `<span>${text}</span>`,
    `<font color="#fff">${text}</font>`,
    `<a href="#">${text}</a>`,
    `<em>${text}</em>`,
  ]);
const colon = (by: Chance): string => by.one(['：', '：', ':', ': ', '： ', '：&nbsp;', ' ：']);

export function ownerMark(owner: string, state: State, by: Chance): Marked {
  if (state === 'absent') return { html: '', found: { 'foot.owner': 'failed' } };
  const label = by.one([
    '主办单位',
    '主办单位',
    '主办',
    '主 办',
    '主　办',
    '网站主办',
    '网站主办单位',
    '主办方',
  ]);
  const shown = by.one([
    `${label}${colon(by)}${apart(owner, by)}`,
    `${label}${colon(by)}${apart(owner, by)}`,
    `<strong>${label}：</strong>${owner}`,
    `<span>${label}：</span><span>${owner}</span>`,
    `<a href="/">${label}：${owner}</a>`,
    `${owner}主办`,
    `${owner} 主办`,
  ]);
  return { html: shown, found: { 'foot.owner': 'passed' }, value: owner };
}

export function codeMark(code: string, state: State, by: Chance): Marked {
  if (state === 'absent') return { html: '', found: { 'foot.sitecode': 'failed' } };
  const shown = state === 'wrong' ? code.slice(0, -1) : by.is(0.1) ? code.toUpperCase() : code;
  const label = by.one([
    '网站标识码',
    '网站标识码',
    '政府网站标识码',
    '标识码',
    '网站识别码',
    '站点标识码',
    '政府网站标识编码',
  ]);
  const html = by.one([
    `${label}${colon(by)}${apart(shown, by)}`,
    `${label}${colon(by)}${apart(shown, by)}`,
    `${label} ${shown}`,
    `${label}${shown}`,
    `<span>${label}：</span><span>${shown}</span>`,
    `<b>${label}</b>：${shown}`,
    `<a href="#">${label}：${shown}</a>`,
    `${label}（${shown}）`,
  ]);
  return { html, found: { 'foot.sitecode': state === 'wrong' ? 'failed' : 'passed' }, value: shown };
}

export function icpMark(state: State, by: Chance): Marked {
  if (state === 'absent') return { html: '', found: { 'foot.icp': 'failed', 'foot.icpLink': 'open' } };
  const place = by.one(['京', '苏', '鲁', '湘', '陇', '蜀', '黔', '滇', '琼']);
  const number = state === 'wrong' ? '00000000' : `${by.one(['05', '14', '2021', '19'])}0${digits(5, by)}`;
  const tail = by.one(['-1', '-1', '-2', '－1', '', '', '-12']);
  const text = by.one([
    `${place}ICP备${number}号${tail}`,
    `${place}ICP备${number}号${tail}`,
    `${place}ICP备 ${number} 号${tail}`,
    `${place} ICP 备 ${number} 号${tail}`,
    `${place}ICP备<span>${number}</span>号${tail}`,
    `${place}icp备${number}号${tail}`,
    `${place}ICP备${number}`,
    `${place}ICP备案${number}号${tail}`,
    `${place}<font>ICP</font>备${number}号${tail}`,
    `${place}ICP备${number}号&nbsp;${tail}`,
    `${place}ICP备：${number}号`,
    `${place}ICP备字第${number}号`,
  ]);
  const label = by.one([
    '',
    '',
    '',
    '备案号：',
    'ICP备案：',
    'ICP备案号：',
    '备案序号：',
    '备案编号:',
    'ICP备案编号：',
    '网站备案号：',
    '工信部备案号：',
  ]);
  const link = by.one([
    'https://beian.miit.gov.cn/',
    'https://beian.miit.gov.cn',
    'http://beian.miit.gov.cn/',
    'https://beian.miit.gov.cn/#/Integrated/index',
    'http://www.beian.miit.gov.cn/',
    'http://www.miitbeian.gov.cn/',
    'script',
    'none',
  ]);
  const inLink = by.is(0.3) ? label : '';
  const outside = inLink === '' ? label : '';
  const html =
    link === 'none'
      ? `${label}${text}`
      : link === 'script'
        ? `${outside}<a href="javascript:void(0)" onclick="window.open('https://beian.miit.gov.cn/')">${inLink}${text}</a>`
        : `${outside}<a href="${link}" target="_blank">${inLink}${text}</a>`;
  // Whoever looks up what is written there does not find it.
  const isBent = /备案\d|备：|字第/.test(text);
  return {
    html,
    found: {
      'foot.icp': state === 'wrong' ? 'failed' : isBent ? 'open' : 'passed',
      'foot.icpLink': link === 'none' ? 'failed' : link === 'script' ? 'open' : 'passed',
    },
    value: number,
  };
}

export function policeMark(state: State, by: Chance): Marked {
  if (state === 'absent') return { html: '', found: { 'foot.police': 'failed' } };
  const place = by.one(['京', '苏', '鲁', '湘', '川', '甘', '郑']);
  const number = `${by.one(['1101', '3205', '3701', '4301'])}0${digits(9, by)}`;
  const fault = state === 'wrong' ? by.one(['digit', 'link'] as const) : '';
  const shown = fault === 'digit' ? number.slice(0, -1) : number;
  const linked =
    fault === 'link'
      ? `${number.slice(0, 6)}${number.slice(6, 8) === '99' ? '98' : '99'}${number.slice(8)}`
      : shown;
  const text = by.one([
    `${place}公网安备 ${shown}号`,
    `${place}公网安备 ${shown}号`,
    `${place}公网安备${shown}号`,
    `${place}公网安备&nbsp;${shown}&nbsp;号`,
    `${place}公网安备<span>${shown}</span>号`,
    `${place}公网安备${shown}`,
    `${place}公网安备案${shown}号`,
    `${place}公网安备：${shown}号`,
    `${place}公网安备第${shown}号`,
    `公安备案号：${shown}`,
    `公安机关备案号：${shown}`,
    `${place}公安备${shown}号`,
  ]);
  const label = by.one(['', '', '', '公安备案：', '公安部备案号：', '公安备案号：']);
  const address = by.one([
    `http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=${linked}`,
    `https://www.beian.gov.cn/portal/registerSystemInfo?recordcode=${linked}`,
    `https://beian.mps.gov.cn/#/query/webSearch?code=${linked}`,
  ]);
  const picture = by.one([
    '',
    '<img src="/images/ghs.png">',
    '<img src="/images/ghs.png" alt="">',
    '<img src="/images/beian.png" alt="公安备案图标" style="float:left">',
  ]);
  const isLinked = fault === 'link' || by.is(0.7);
  const words = by.one([`${picture}${text}`, `${picture}<p>${text}</p>`, `${picture}<span>${text}</span>`]);
  return {
    html: isLinked
      ? `${label}<a target="_blank" href="${address}">${words}</a>`
      : `${label}${picture}${text}`,
    found: { 'foot.police': fault === '' ? 'passed' : 'failed' },
    value: shown,
  };
}

export function mapMark(state: State, by: Chance): Marked {
  if (state === 'absent') return { html: '', found: { 'foot.sitemap': 'failed' } };
  const name = by.one(['网站地图', '网站地图', '站点地图', '网站导航', '网站导览', '站点导航']);
  const html = by.one([
    `<a href="/wzdt/">${name}</a>`,
    `<a href="/wzdt/index.html" target="_blank">${name}</a>`,
    `<a href="/sitemap.html" title="${name}"><span>${name}</span></a>`,
    `<a href="/wzdt/"><img src="/images/map.png" alt="${name}"></a>`,
    `<a href="/wzdt/" title="${name}"><i class="icon-map"></i></a>`,
    `<a href="javascript:void(0)" onclick="window.open('/wzdt/')">${name}</a>`,
  ]);
  return { html, found: { 'foot.sitemap': 'passed' } };
}

export function contactMark(state: State, by: Chance): Marked {
  if (state === 'absent') return { html: '', found: { 'foot.contact': 'failed' } };
  const phone = by.one([
    '0000-12345678',
    '010-12345670',
    '（0000）1234567',
    '0000－1234567',
    '0000 1234567',
    '(0000)12345678',
  ]);
  const html = by.one([
    `联系电话${colon(by)}${phone}`,
    `电话${colon(by)}${phone}`,
    `电　话：${phone}`,
    `联系方式：${phone}`,
    `值班电话：${phone}`,
    `办公电话：${phone}（工作日）`,
    `地址${colon(by)}示例市示范路1号`,
    `地　址：示例市示范路1号　邮编：000000`,
    `单位地址：示例市阳光区示范大道100号`,
    `E-mail：service@example.gov.cn`,
    `邮箱：service#example.gov.cn 电话：${phone}`,
    `联系我们：${phone}`,
    `总机：${phone}`,
    `网站联系电话:${phone}`,
    `Tel：${phone}`,
    `咨询电话：${phone}，${phone}`,
    `<span>联系电话：</span><span>${phone}</span>`,
    `网站维护电话：${phone}`,
    `<a href="/lxwm/">联系我们</a>`,
  ]);
  return { html, found: { 'foot.contact': html.startsWith('<a') ? 'open' : 'passed' } };
}
