/**
 * Makes guides to disclosure 政府信息公开指南, put together by chance out of what offices publish: how parts are headed,
 * how contacts are laid out, what is said of limits, fees and remedies, which of it is left out, emptied or as it was
 * before 2019. Each page knows what it lacks.
 */
import { bylineOf } from './made-article-byline.js';
import { articleFrame } from './made-article-frame.js';
import { titleOf } from './made-articles.js';
import { chance, type Chance } from './made-chance.js';
import { writingBy, type Writing } from './made-guide-writing.js';
import {
  ACTIVES,
  chosenGuide,
  lacking,
  LIMIT_NAMES,
  REMEDY_NAMES,
  states,
  WANTED,
  type GuideChoice,
} from './made-ogi-guide-choice.js';
import { contactsOf } from './made-ogi-guide-contact.js';
import { ACTIVE, feesBy, LIMITS, OLD, orderBy, REMEDIES, TRAPS } from './made-ogi-guide-says.js';
import { CONTACTS } from './made-ogi-guide-words.js';
import { boxes, dayBefore } from './made-parts.js';
import { headed } from './made-report-parts.js';
import { dayOfCheck, type JudgedPage, type Judgement } from './made-verdicts.js';

/** A guide, and what it lacks, by the names of the rules. */
export interface MadeOgiGuide extends JudgedPage {
  readonly lacks: readonly string[];
  /** What it may be said to lack, or not. */
  readonly open: readonly string[];
}

/** The guide of a number. */
export function madeOgiGuide(seed: number): MadeOgiGuide {
  const by = chance(seed);
  const choice = chosenGuide(by);
  const { body, frame } = choice;
  const writing = writingBy(by);
  const name = { body, plain: '', kind: `${body}机关`, short: body }[choice.title];
  const title = `${name}${choice.title === 'short' ? '信息公开指南' : '政府信息公开指南'}`;
  const day = dayBefore(by.upTo(400), '2026-02-11');
  const text = `<div class="${frame.names === 'telling' ? 'content' : 'c0'}">${textOf(choice, writing, by)}</div>`;
  const head = titleOf(title, frame);
  const byline = choice.byline ? [bylineOf(day, frame, by)] : [];
  const article = boxes(
    (frame.place === 'above' ? [...byline, head, text] : [head, ...byline, text]).join('\n'),
    frame.boxesAround,
    frame,
    'article',
  );
  const open = opened(choice, text);
  const lacks = lacking(choice).filter(name => !open.includes(name));
  return {
    html: articleFrame(title, day, menuOf(choice) + article, frame, by, '政府信息公开指南'),
    url: 'http://www.example.gov.cn/zwgk/zfxxgkzn/',
    today: dayOfCheck(by),
    kinds: ['ogiGuide'],
    judgements: judgementsOf(choice, lacks, open),
    open,
    lacks: choice.shown === '' ? lacks : [],
    made: { ...choice, markup: writing.markup, labels: writing.labels },
  };
}

/* The other parts of the column, or its classes, beside the text. */
function menuOf({ menu }: GuideChoice): string {
  if (menu === '') return '';
  const names =
    menu === 'parts'
      ? ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报', '依申请公开']
      : [
          '机构职能',
          '信息公开目录',
          '规划计划',
          '行政许可',
          '财政预决算',
          '投诉举报',
          '行政复议',
          '信息公开指南',
        ];
  return `<div class="left"><ul>${names.map((name, at) => `<li><a href="/zwgk/${String(at)}/">${name}</a></li>`).join('')}</ul></div>`;
}

function textOf(choice: GuideChoice, writing: Writing, by: Chance): string {
  const { shown, numerals, heads, body } = choice;
  if (shown === 'file')
    return '<p>　　为方便公众获取政府信息，现将指南予以公布。</p><p>附件：<a href="/files/zn.docx">政府信息公开指南.docx</a></p>';
  if (shown === 'picture')
    return '<p><img src="/upload/zn1.jpg" width="900"></p><p><img src="/upload/zn2.jpg" width="900"></p>';
  const parts = partsOf(choice, writing, by);
  const numeral = (at: number) =>
    numerals.replace('一', '一二三四五六'[at] ?? '').replace('1', String(at + 1));
  const order = choice.old.includes('order') ? OLD.order : orderBy(by);
  const intro = `　　为了更好地提供政府信息公开服务，根据《中华人民共和国政府信息公开条例》${order}，${body}编制本指南。需要获取政府信息的公民、法人和其他组织，建议阅读本指南。本指南的内容如有变化，将及时更新。`;
  return `<p>${writing.run(intro)}</p>${parts.map(([name, text], at) => headed(`${numeral(at)}${name}`, text, heads)).join('\n')}`;
}

type Part = readonly [name: string, html: string];

function partsOf(choice: GuideChoice, writing: Writing, by: Chance): readonly Part[] {
  const { traps, old, active, limits, remedies, contact } = choice;
  const paragraphs = (texts: readonly string[]) =>
    texts.map(text => `<p style="text-indent:2em">${writing.run(text)}</p>`).join('\n');
  const saying = <K extends string>(
    says: Readonly<Record<K, readonly string[]>>,
    names: readonly K[],
    gone: readonly K[],
  ) => names.filter(name => !gone.includes(name)).map(name => by.one(says[name]));
  const trap = (texts: readonly string[]) => (traps && by.is(0.7) ? [by.one(texts)] : []);
  const told = states(choice);
  const limitsSaid = saying(LIMITS, LIMIT_NAMES, old.includes('days') ? [...limits, 'answer'] : limits);
  const reviewed = saying(REMEDIES, ['review', 'suit'] as const, remedies);
  const contacts = contactsOf(told, choice.contacts, writing, by);
  const apply = paragraphs([
    ...(old.includes('purpose')
      ? [by.one(OLD.purpose)]
      : ['公民、法人或者其他组织可以向本机关申请获取主动公开以外的政府信息。']),
    ...trap(TRAPS.modes),
    ...trap(TRAPS.asks),
    ...trap(TRAPS.petition),
  ]);
  const process = paragraphs([
    '本机关收到申请后，对申请的形式要件进行审查。',
    ...(old.includes('days') ? [by.one(OLD.days)] : []),
    ...limitsSaid,
    ...trap([TRAPS.third]),
  ]);
  const remedy = paragraphs([
    ...(remedies.includes('complaint')
      ? []
      : [by.one(REMEDIES.complaint.filter(text => contact !== 'office' || !text.includes('受理部门')))]),
    ...(reviewed.length > 0
      ? [`认为本机关在政府信息公开工作中侵犯其合法权益的，${reviewed.join('，或者')}。`]
      : []),
  ]);
  const fees = paragraphs([old.includes('fees') ? by.one(OLD.fees) : feesBy(by)]);
  const own: Part = [by.one(['政府信息公开工作机构', '工作机构', '受理机构', '联系方式']), contacts];
  const all: Part[] = [
    [
      by.one(['主动公开', '政府信息的主动公开', '主动公开的政府信息']),
      paragraphs([...saying(ACTIVE, ACTIVES, active), ...trap([TRAPS.publish])]),
    ],
    ...(by.is(0.5) ? [own] : []),
    ['依申请公开', apply],
    [by.one(['申请的处理', '答复', '办理程序']), process],
    ['收费', fees],
    [by.one(['监督和救济', '监督保障', '监督方式', '权利救济方式及途径']), remedy],
  ];
  const last = all.at(-1)?.[1] === '' ? all.slice(0, -1) : all;
  return last.includes(own) ? last : [...last, own];
}

/* The address of the site is one; a head of a row and a label without a value look alike; 由办公室承担 names an office. */
function opened({ contact, contactIs, contacts }: GuideChoice, text: string): string[] {
  const isOpen =
    (contact === 'web' && /www\.|网站/u.test(text)) ||
    (contact === 'office' && contacts.layout === 'sentence') ||
    (contactIs === 'emptied' && /^(?:cells|headed)/u.test(contacts.layout)) ||
    (contact === 'fax' && contacts.together);
  return contact && isOpen ? [WANTED[contact]] : [];
}

function judgementsOf(
  { shown, old }: GuideChoice,
  lacks: readonly string[],
  open: readonly string[],
): Readonly<Record<string, Judgement>> {
  if (shown !== '')
    return Object.fromEntries(
      ['guide12.fields', 'guide12.period', 'guide12.remedy', 'guide12.old'].map(rule => [rule, 'not failed']),
    );
  const isLacking = (names: readonly (keyof typeof WANTED)[]) =>
    names.some(name => lacks.includes(WANTED[name]));
  return {
    ...(open.length === 0 && {
      'guide12.fields': isLacking([...ACTIVES, ...CONTACTS]) ? ('failed' as const) : ('passed' as const),
    }),
    'guide12.period': isLacking(LIMIT_NAMES) ? 'failed' : 'passed',
    'guide12.remedy': isLacking(REMEDY_NAMES) ? 'failed' : 'passed',
    'guide12.old': old.length > 0 ? 'failed' : 'passed',
  };
}
