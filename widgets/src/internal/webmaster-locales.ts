/** What webmasters read on the console. */
import type { Catalogue } from './locale.js';

const zhCn = {
  problems: '数据中有 {n} 处问题：',
  row: '第 {row} 行',
  source: '数据来源',
  notDrawn: '无法显示数据，页面保留原有内容。',
  notRegistered: '未能注册，页面保留原有内容。',
  noLanguage: '语言 {locale} 的文字未能加载。',
  partMissing: '有一部分未能加载，其余内容照常显示。',
  notPublic: '未显示 {n} 条不向社会公开的信息，请不要放在公开的文件里。',
  sendFailed: '表单未能发送。',
  unknownName: '不认识组件名称“{name}”，该元素未作改动。',
  unknownTag: '不认识标签 <{name}>，页面保留原有内容。',
  unknownMark: '不认识属性“{name}”，该元素未作改动。',
  unknownAttribute: '不认识属性“{name}”，未起作用。',
  unknownColumn: '属性 columns 中的“{name}”不是已知的列，未显示。',
  notClosed:
    '标签没有闭合，浏览器把其后的页面内容都当作它的内容（已照常显示）。HTML 没有 <{name} /> 这种写法，请写成 <{name}></{name}>。',
  meant: '是否应为“{name}”？',
  known: '可用的有：{names}。',
};

const en: typeof zhCn = {
  problems: 'the data has {n} {n?problem:problems}:',
  row: 'row {row}',
  source: 'source',
  notDrawn: 'could not draw its data; the wrapped content is shown.',
  notRegistered: 'could not be registered; the page keeps its plain HTML.',
  noLanguage: 'the texts of {locale} did not load.',
  partMissing: 'could not load a part; the rest is shown.',
  notPublic:
    'left out {n} {n?item that is not for the public; keep it:items that are not for the public; keep them} out of public files.',
  sendFailed: 'the form could not be sent.',
  unknownName: 'does not know a widget named “{name}”; the element is left alone.',
  unknownTag: 'does not know the tag <{name}>; the page keeps its plain HTML.',
  unknownMark: 'does not know the attribute “{name}”; the element is left alone.',
  unknownAttribute: 'does not know the attribute “{name}”; it does nothing.',
  unknownColumn: 'the attribute columns names “{name}”, which is no column; it is not shown.',
  notClosed:
    'is not closed: the browser takes all that follows it on the page for its content (which is shown all the same). HTML knows no <{name} />; write <{name}></{name}>.',
  meant: 'Did you mean “{name}”?',
  known: 'Known are: {names}.',
};

/** See {@link Catalogue}. */
export const webmasterText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };

/** Texts of which every place is filled from a name or a number. */
export type Notice = keyof typeof zhCn;
