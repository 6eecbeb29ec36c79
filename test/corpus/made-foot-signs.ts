/** The two signs of a government's site that are pictures or scripts: the mark of its kind of body, and the entry for errors. */
import type { Chance } from './made-chance.js';
import type { Marked, State } from './made-foot-marks.js';

const ID = '0123456789ABCDEF0123456789ABCDEF';

export function bodyMark(state: State, by: Chance): Marked {
  if (state === 'absent') return { html: '', found: { 'foot.conac': 'failed', 'foot.conacKind': 'open' } };
  const color = state === 'wrong' ? 'blue' : 'red';
  const address = `${by.one(['http:', 'https:', ''])}//bszs.conac.cn/sitename?method=show&amp;id=${ID}`;
  const far = `//dcs.conac.cn/image/${color}.png`;
  const known = {
    'foot.conac': 'passed',
    'foot.conacKind': state === 'wrong' ? 'failed' : 'passed',
  } as const;
  const colourless = { 'foot.conac': 'passed', 'foot.conacKind': 'open' } as const;
  const looks: readonly Marked[] = [
    {
      html: `<span id="_ideConac"><a href="${address}" target="_blank"><img id="imgConac" vspace="0" hspace="0" border="0" src="${far}" data-bd-imgshare-binded="1"></a></span>`,
      found: known,
    },
    { html: `<a href="${address}"><img src="${far}" alt="党政机关"></a>`, found: known },
    { html: `<a href="${address}"><img src="/images/dzjg.png" alt="党政机关"></a>`, found: colourless },
    { html: `<a href="${address}"><img src="/images/foot1.png"></a>`, found: colourless },
    {
      html: `<a href="javascript:void(0)" onclick="window.open('https://bszs.conac.cn/sitename?method=show&amp;id=${ID}')"><img src="/images/${color}.png"></a>`,
      found: colourless,
    },
    {
      html: `<script>document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E"))</script><script src="https://dcs.conac.cn/js/01/000/0000/00000000/CA010000000000000000001.js"></script>`,
      found: { 'foot.conac': 'open', 'foot.conacKind': 'open' },
    },
    {
      html: `<a href="#"><img src="/images/dzjg.png" alt="党政机关"></a>`,
      found: { 'foot.conac': 'open', 'foot.conacKind': 'open' },
    },
    {
      html: `<script>document.write('<a href="${address}" target="_blank"><img src="${far}"></a>')</script>`,
      found: known,
    },
  ];
  return by.one(looks);
}

export function reportMark(code: string, state: State, by: Chance): Marked {
  if (state === 'absent')
    return {
      html: '',
      found: { 'foot.jiucuo': 'failed', 'foot.jiucuoOld': 'open', 'foot.sitecodeAgree': 'open' },
    };
  const fault = state === 'wrong' ? by.one(['host', 'code'] as const) : '';
  const other = `${code.slice(0, -2)}${code.endsWith('77') ? '88' : '77'}`;
  const told = fault === 'code' ? other : code;
  const host = fault === 'host' ? '121.43.68.40' : 'zfwzgl.www.gov.cn';
  const address = `${fault === 'host' ? 'http' : by.one(['http', 'https'])}://${host}/exposure/jiucuo.html?site_code=${told}&amp;url=https%3A%2F%2Fwww.example.gov.cn%2F`;
  const found = {
    'foot.jiucuo': 'passed',
    'foot.jiucuoOld': fault === 'host' ? 'failed' : 'passed',
    'foot.sitecodeAgree': fault === 'code' ? 'failed' : 'open',
  } as const;
  const linked: readonly Marked[] = [
    {
      html: `<a href="${address}" target="_blank"><img src="/images/jiucuo.png" alt="政府网站找错"></a>`,
      found,
    },
    {
      html: `<a href="${address}"><img src="https://${host}/exposure/images/jiucuo.png?v=${told}"></a>`,
      found,
    },
    { html: `<a href="${address}">我为政府网站找错</a>`, found },
    { html: `<a href="${address}" title="政府网站找错"><i class="ico"></i></a>`, found },
    {
      html: `<a href="javascript:void(0)" onclick="window.open('${address}')"><img src="/images/zc.png" alt="政府网站找错"></a>`,
      found,
    },
  ];
  const drawn: readonly Marked[] = [
    {
      html: `<script id="_jiucuo_" sitecode='${told}' src='https://${host}/exposure/jiucuo.js'></script>`,
      found: {
        ...found,
        'foot.jiucuo': 'open',
        'foot.jiucuoOld': fault === 'host' ? 'open' : 'open',
        'foot.sitecodeAgree': 'open',
      },
    },
    {
      html: `<span id="_span_jiucuo"><img onclick="Link('${told}')" style="margin:0;border:0;cursor:pointer" src="https://${host}/exposure/images/jiucuo.png?v=${told}"></span><script id="_jiucuo_" sitecode="${told}" src="https://${host}/exposure/jiucuo.js"></script>`,
      found: { ...found, 'foot.jiucuoOld': fault === 'host' ? 'failed' : 'open' },
    },
  ];
  return by.one([...linked, ...drawn]);
}
