/** Passages whose numbers the eye does not see: private ones, and such as every system leaves in its pages. */
import type { Chance } from './made-chance.js';
import { creditBy, digits, fileNumber, nameInText, personBy, type MadePerson } from './made-number-forms.js';
import type { MadePiece, Passage } from './made-number-people.js';

interface Hidden {
  readonly html: string;
  readonly numbers: readonly string[];
  readonly rule?: string;
  readonly open?: readonly string[];
}

const star = (id: string) => `${id.slice(0, 6)}********${id.slice(14)}`;

const WAYS: Readonly<Record<string, (person: MadePerson, by: Chance) => Hidden>> = {
  'row in a comment': ({ name, id }) => ({
    html: `<p>公示如下</p><!--<tr><td>${name}</td><td>${id}</td></tr>-->`,
    numbers: [id],
  }),
  'note in a comment': person => ({
    html: `<!-- ${nameInText(person)} 手机${person.mobile} 待核 --><p>公示如下</p>`,
    numbers: [person.mobile],
  }),
  'box not shown': ({ name, id }, by) => ({
    html: `<div ${by.one(['style="display:none"', 'hidden', 'style="visibility:hidden"', 'style="display: none;"'])}><p>${name}</p><p>身份证号：${id}</p></div>`,
    numbers: [id],
  }),
  'column not shown': ({ name, id, card }, by) => {
    const number = by.one([id, card]);
    return {
      html: `<table border="1"><tr><th>姓名</th><th style="display:none">${number === id ? '身份证号' : '银行账号'}</th><th>金额</th></tr><tr><td>${name}</td><td style="display:none">${number}</td><td>300</td></tr></table>`,
      numbers: [number],
    };
  },
  'tab not shown': ({ name, mobile }) => ({
    html: `<div class="tabs"><div class="tab">名单</div><div class="tab" style="display:none"><table><tr><th>姓名</th><th>手机号</th></tr><tr><td>${name}</td><td>${mobile}</td></tr></table></div></div>`,
    numbers: [mobile],
  }),
  'title of a masked number': ({ name, id }) => ({
    html: `<table><tr><th>姓名</th><th>身份证号</th></tr><tr><td>${name}</td><td title="${id}">${star(id)}</td></tr></table>`,
    numbers: [id],
  }),
  'data of an element': ({ name, id }, by) => ({
    html: `<p data-${by.one(['id', 'idcard', 'sfzh', 'value', 'key'])}="${id}">${name}</p>`,
    numbers: [id],
  }),
  'call of a script': ({ name, id }) => ({
    html: `<p>${name} <a href="#" onclick="show('${name}','${id}')">查看</a></p>`,
    numbers: [id],
  }),
  'words for a picture': ({ name, id }) => ({
    html: `<p><img src="/a.jpg" alt="${name}身份证${id}"></p>`,
    numbers: [id],
  }),
  'field not shown': ({ id }) => ({
    html: `<form method="post" action="/cx"><input type="hidden" name="sfzh" value="${id}"><button>查看</button></form>`,
    numbers: [id],
  }),
  'JSON for a script': (person, by) => ({
    html: `<script type="application/json">{"list":[{"${by.one(['xm', 'name', 'userName'])}":"${nameInText(person)}","${by.one(['sfzh', 'idCard', 'certNo', 'zjhm'])}":"${person.id}","${by.one(['phone', 'mobile', 'lxdh', 'sjh', 'tel'])}":"${person.mobile}"}]}</script>`,
    numbers: [person.id, person.mobile],
  }),
  'script with a list': ({ name, id }) => ({
    html: `<script>var list=[['${name}','${id}','300']];</script>`,
    numbers: [id],
  }),
  'for browsers without scripts': ({ name, id }) => ({
    html: `<noscript><p>${name} ${id}</p></noscript>`,
    numbers: [id],
  }),
  template: ({ name, id }) => ({
    html: `<template><tr><td>${name}</td><td>${id}</td></tr></template>`,
    numbers: [id],
  }),
  'choice of a list': ({ name, id }) => ({
    html: `<select><option value="${id}">${name}</option></select>`,
    numbers: [id],
  }),
  'query of a link': ({ id }, by) => ({
    html: `<p><a href="/cx/detail.do?type=1&amp;${by.one(['sfzh', 'idCard', 'zjhm', 'id', 'certno'])}=${id}">查看</a></p>`,
    numbers: [id],
    rule: 'pii.query',
  }),
  'address that calls a script': ({ id }) => ({
    html: `<p><a href="javascript:view('${id}')">查看</a></p>`,
    numbers: [id],
    rule: 'pii.query',
  }),
  'text of several lines': ({ name, id }) => ({
    html: `<textarea readonly>${name}，身份证号${id}</textarea>`,
    numbers: [id],
    rule: 'pii.id18',
    open: ['pii.hidden', 'pii.query'],
  }),
};

/** A private number that does not meet the eye. */
export function hiddenPrivate(by: Chance): Passage {
  const person = personBy(by);
  const way = by.one(Object.keys(WAYS));
  const {
    html,
    numbers,
    rule = 'pii.hidden',
    open = [],
  } = WAYS[way]?.(person, by) ?? { html: '', numbers: [] };
  return {
    what: `hidden: ${way}`,
    html,
    pieces: numbers.map((number): MadePiece => ({ rule, number })),
    open,
  };
}

const LEFT: readonly ((by: Chance) => string)[] = [
  by => `<!-- publish no=${fileNumber(by)} ${digits(by, 20)} 2025-03-04 10:20:30 --><p></p>`,
  by => `<p><a href="/upload/files/2025/${digits(by, 17)}.pdf">附件1：名册说明.pdf</a></p>`,
  by => `<p><a href="/upload/${fileNumber(by)}.docx">附件：办法.docx</a></p>`,
  by => `<p><a href="/info/detail?id=${fileNumber(by)}&amp;t=17${digits(by, 11)}">详情</a></p>`,
  by => `<img src="/pic/17${digits(by, 11)}.jpg?v=1${digits(by, 10)}" alt="">`,
  by => `<script>var ts=17${digits(by, 11)},appid="1${digits(by, 10)}",build="${digits(by, 18)}";</script>`,
  by =>
    `<div data-id="1${digits(by, 18)}" data-time="17${digits(by, 11)}" data-key="${digits(by, 8)}-0000-4${digits(by, 3)}-8${digits(by, 3)}-${digits(by, 12)}"></div>`,
  by =>
    `<script type="application/json">{"id":"1${digits(by, 17)}","title":"示例","author":"${personBy(by).name}","uid":"15${digits(by, 9)}","code":"${creditBy(by)}"}</script>`,
  by =>
    `<script type="application/ld+json">{"@type":"GovernmentOffice","name":"示例局","telephone":"199${digits(by, 8)}"}</script>`,
  by => `<div style="display:none"><p>值班电话：199${digits(by, 8)}</p></div>`,
  by => `<p><a href="tel:199${digits(by, 8)}">一键拨打咨询电话</a></p>`,
  by =>
    `<form method="post"><input type="hidden" name="token" value="${digits(by, 32)}"><input type="hidden" name="ts" value="17${digits(by, 11)}"></form>`,
  by =>
    `<p>坐标：112.${digits(by, 12)}，28.${digits(by, 12)}；MD5：${digits(by, 20)}abcdef${digits(by, 6)}</p>`,
  by => `<p>浏览次数：1${digits(by, 4)}　信息编号：${fileNumber(by)}</p>`,
  by =>
    `<p>索引号：${creditBy(by)}/2025-${digits(by, 5)}　文号：云政发〔2025〕3号　DOI：10.1${digits(by, 4)}/j.issn.1${digits(by, 3)}-${digits(by, 4)}.2025.03.001</p>`,
];

/** What systems leave in their pages. */
export function leftBehind(by: Chance): Passage {
  const html = by.one(LEFT)(by);
  return { what: `left behind: ${html}`, html, pieces: [] };
}
