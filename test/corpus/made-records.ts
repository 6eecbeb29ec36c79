/**
 * Makes documents with the box of their record, put together by chance: how fields are called, laid out and written,
 * which one is left out or empty, how number and index are formed, until when the document is in force.
 */
import { chosen, type ArticleChoice } from './made-article-choice.js';
import { articleFrame } from './made-article-frame.js';
import { written } from './made-article-byline.js';
import { titleOf } from './made-articles.js';
import { chance, type Chance } from './made-chance.js';
import { boxes, dayBefore } from './made-parts.js';
import { boxChoice, boxOf, LABELS, type RecordField } from './made-record-box.js';
import { BODIES, dayOfCheck, type JudgedPage, type Judgement } from './made-verdicts.js';
import { SENTENCES } from './made-words.js';

const INDEX = {
  good: ['000014349/2026-00110', '000014349/202603-00012', '00001434-9/2026-00018'],
  check: ['000014348/2026-00110', '00001434-7/2026-00018'],
  year: ['000014349/2031-00110'],
  local: ['SY01-A0101-2026-0012', 'SY-015/2026-3', '示A-2026-3'],
} as const;
const NUMBERS = {
  good: [
    '示政发〔2026〕7号',
    '示府办发〔2026〕 12号',
    '示人社规〔2026〕3号',
    '示例市人民政府令第12号',
    '2026年第3号',
  ],
  brackets: ['示政发[2026]7号', '示政办发（2026）18号', '示教发【2026】4号', '示卫［2026］2号'],
  ending: ['示政发〔2026〕7'],
  year: ['示政发〔2031〕7号'],
  none: ['无', '—', ''],
} as const;
const SEVEN: readonly RecordField[] = [
  'indexNumber',
  'category',
  'issuingAuthority',
  'generatedOn',
  'title',
  'documentNumber',
  'publishedOn',
];

function chooseFrom(by: Chance) {
  return {
    body: by.one(BODIES),
    index: by.one(['good', 'good', 'good', 'check', 'year', 'local'] as const),
    number: by.one(['good', 'good', 'good', 'good', 'brackets', 'ending', 'year', 'none'] as const),
    gone: by.is(0.3) ? by.one(['indexNumber', 'category', 'issuingAuthority'] as const) : ('' as const),
    gap: by.one(['left out', 'empty'] as const),
    order: by.is(0.5),
    more: by.is(0.4),
    term: by.one([
      '',
      '',
      'ahead',
      'over',
      'over and marked',
      'clause ahead',
      'clause over',
      'clause over, marked',
    ] as const),
    box: boxChoice(by),
    place: by.one(['above', 'above', 'below the heading'] as const),
    frame: frameChoice(by),
  };
}
type Choice = ReturnType<typeof chooseFrom>;

/** The document of a number. */
export function madeRecord(seed: number): JudgedPage {
  const by = chance(seed);
  const choice = chooseFrom(by);
  const day = dayBefore(by.upTo(60), '2026-03-05');
  const made = dayBefore(by.upTo(9), day);
  const name = `${by.one(['示例', '安全生产', '公共数据', '城镇燃气'])}管理办法`;
  const title = `${choice.body}关于印发《${name}》的通知`;
  const values = valuesOf(title, day, made, choice, by);
  const names = SEVEN.filter(field => !(field === choice.gone && choice.gap === 'left out'));
  const extra: RecordField[] = [
    ...(/over and marked|clause over, marked/u.test(choice.term) ? (['validity'] as const) : []),
    ...(/^(?:ahead|over)/u.test(choice.term) ? (['effectiveUntil'] as const) : []),
    ...(choice.more ? (['keywords', 'disclosure'] as const) : []),
  ];
  const fields = [...(choice.order ? names : [...names].sort()), ...extra];
  const box = boxOf(
    fields.map(field => [by.one(LABELS[field]), values[field]] as const),
    choice.box,
  );
  const head = titleOf(title, choice.frame);
  const text = `<div class="TRS_Editor">${textOf(values.documentNumber, made, choice, by)}</div>`;
  const article = boxes(
    (choice.place === 'above' ? [box, head, text] : [head, box, text]).join('\n'),
    choice.frame.boxesAround,
    choice.frame,
    'article',
  );
  const empty = new Set<RecordField>(fields.filter(field => /^(?:|—|无)$/u.test(values[field])));
  return {
    html: articleFrame(title, day, article, choice.frame, by, '政策文件'),
    url: 'http://www.example.gov.cn/zwgk/zcwj/202603/t20260305_4021.html',
    today: dayOfCheck(by),
    kinds: ['document'],
    judgements: judgementsOf(choice),
    fields: Object.fromEntries(
      fields.flatMap(field => (empty.has(field) ? [] : [[`DisclosureItem.${field}`, values[field]]])),
    ),
    made: choice,
  };
}

function frameChoice(by: Chance): ArticleChoice {
  let choice = chosen(by);
  while (choice.english || choice.pageTitle === 'site') choice = chosen(by);
  return { ...choice, record: false, comments: false };
}

function valuesOf(
  title: string,
  day: string,
  made: string,
  choice: Choice,
  by: Chance,
): Record<RecordField, string> {
  const form = by.one(['-', '年', '/', '.'] as const);
  const values: Record<RecordField, string> = {
    indexNumber: by.one(INDEX[choice.index]),
    category: by.one(['综合政务', '城乡建设、环境保护', '科技、教育', '其他', '林业']),
    issuingAuthority: choice.body,
    generatedOn: written(made, form),
    title,
    documentNumber: by.one(NUMBERS[choice.number]),
    publishedOn: written(day, by.one([form, '-', '-t'] as const)),
    validity: /marked/u.test(choice.term) ? by.one(['失效', '废止', '已失效', '已废止']) : '有效',
    effectiveUntil: written(choice.term === 'ahead' ? '2031-06-30' : '2026-01-31', form),
    keywords: '示例 管理 办法',
    disclosure: '主动公开',
  };
  if (choice.gone !== '') values[choice.gone] = '';
  return values;
}

function textOf(number: string, made: string, choice: Choice, by: Chance): string {
  const paragraph = (text: string) => `<p>　　${text}</p>`;
  const from = choice.term === 'clause ahead' ? '2026年3月1日' : '2020年5月1日';
  const clause = by.one([
    `第十条　本办法自${from}起施行，有效期五年。`,
    `本办法自${from}起施行，有效期5年。`,
    `本通知自${from}起执行，有效期至${choice.term === 'clause ahead' ? '2031年2月28日' : '2025年4月30日'}。`,
  ]);
  return [
    ...(/号$/u.test(number) && by.is(0.5) ? [`<p align="center">${number}</p>`] : []),
    paragraph('各有关单位：'),
    paragraph(`现将办法印发给你们，请认真贯彻执行。${by.one(SENTENCES)}`),
    paragraph(`第一条　${by.one(SENTENCES)}`),
    paragraph(`第二条　${by.one(SENTENCES)}`),
    ...(choice.term.startsWith('clause') ? [paragraph(clause)] : []),
    `<p align="right">${choice.body}</p><p align="right">${written(made, '年')}</p>`,
  ].join('\n');
}

function judgementsOf({ index, number, gone, gap, box, term }: Choice): Readonly<Record<string, Judgement>> {
  // Without a colon, a label that nothing follows is told as one that may be a word of the text.
  const isOpen = gap === 'empty' && (box.layout === 'brackets' || (box.layout === 'boxes' && box.bare));
  const over = /over$/u.test(term);
  return {
    'doc.meta':
      gone !== '' ? (isOpen ? 'not passed' : 'failed') : number === 'none' ? 'not failed' : 'passed',
    ...(gone !== 'indexNumber' && {
      'doc.index': index === 'good' ? 'passed' : index === 'local' ? 'not failed' : 'failed',
    }),
    ...(number !== 'none' && { 'doc.number': number === 'good' ? 'passed' : 'failed' }),
    'expired.validity': over ? 'failed' : term === '' ? 'not failed' : 'passed',
  };
}
