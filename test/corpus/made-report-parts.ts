/** The parts of a made annual report: what they are called, how they are headed, and what the first one says. */
import type { Chance } from './made-chance.js';

const NAMES = [
  ['总体情况', '总体情况', '政府信息公开总体情况', '总体工作情况'],
  [
    '主动公开政府信息情况',
    '主动公开政府信息情况',
    '主动公开政府信息的情况',
    '政府信息主动公开情况',
    '主动公开情况',
  ],
  [
    '收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请的情况',
    '收到和处理信息公开申请情况',
    '政府信息公开申请收到和处理情况',
    '依申请公开政府信息情况',
  ],
  [
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
    '行政复议、诉讼情况',
  ],
  [
    '存在的主要问题及改进情况',
    '存在的主要问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
    '存在问题及改进措施',
    '存在的问题和改进情况',
    '主要问题及改进措施',
  ],
  [
    '其他需要报告的事项',
    '其他需要报告的事项',
    '其他需要报告的情况',
    '其他需要报告事项',
    '需要报告的其他事项',
    '其它需要报告的事项',
  ],
];
const NUMERALS = '一二三四五六';

/** The six headings, numbered like the given first one. */
export function partNames(by: Chance, first: string): string[] {
  return NAMES.map(
    (names, at) => `${first.replace('一', NUMERALS[at] ?? '').replace('1', String(at + 1))}${by.one(names)}`,
  );
}

/** A part under its heading. */
export function headed(name: string, body: string, heads: string): string {
  switch (heads) {
    case 'p strong':
      return `<p style="text-indent:2em"><strong>${name}</strong></p>${body}`;
    case 'Word':
      return `<p class="MsoNormal" style="text-indent:32pt"><span style="font-family:黑体;font-size:16pt">${name.slice(0, 2)}</span><span style="font-family:黑体;font-size:16pt">${name.slice(2)}<o:p></o:p></span></p>${body}`;
    case 'font':
      return `<p><b><font face="黑体">${name.slice(0, 1)}</font></b><font face="黑体">${name.slice(1)}</font><br></p>${body}`;
    case 'run in':
      return `<p>　　<strong>${name}。</strong>按照上级的统一部署和有关规定，现将本部分的有关情况报告如下，所列数据均经核对，与统计系统中的数字一致。</p>${body}`;
    default:
      return `<${heads}>${heads === 'p' ? '　　' : ''}${name}</${heads}>${body}`;
  }
}

/** The text of the first part, with headings of its own. */
export function partOne(by: Chance, year: number, numerals: string): string {
  const paragraph = (text: string) => `<p>　　${text}</p>`;
  const lead = `${String(year)}年，我们认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，不断提升政务公开工作水平。`;
  const parts = [
    ['主动公开', '主动公开政府信息情况', '主动公开情况'],
    ['依申请公开', '依申请公开办理情况', '依申请公开情况'],
    ['政府信息管理', '政府信息管理情况'],
    ['政府信息公开平台建设', '平台建设情况'],
    ['监督保障', '监督保障及教育培训情况'],
  ].map(names => by.one(names));
  const says =
    '全年通过政府网站和政务新媒体发布各类信息320条，健全发布审核机制，加强业务培训，规范办理流程。';
  const lines = {
    none: [lead + says],
    'in brackets': [lead, ...parts.flatMap((name, at) => [`（${NUMERALS[at] ?? ''}）${name}`, says])],
    'bold, run in': [
      lead,
      ...parts.map((name, at) => `<strong>（${NUMERALS[at] ?? ''}）${name}。</strong>${says}`),
    ],
    numbers: [lead, ...parts.map((name, at) => `${String(at + 1)}.${name}。${says}`)],
  };
  // They are numbered otherwise than the parts themselves.
  const ways = (['none', 'in brackets', 'bold, run in', 'numbers'] as const).filter(
    way => !(way === 'numbers' ? /^1/u.test(numerals) : way !== 'none' && numerals === '（一）'),
  );
  return lines[by.one(ways)].map(paragraph).join('');
}
