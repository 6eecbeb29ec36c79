/** What a made guide to disclosure is put together of, and what that makes it lack. */
import { chosen, type ArticleChoice } from './made-article-choice.js';
import type { Chance } from './made-chance.js';
import { contactChoice, type ContactState } from './made-ogi-guide-contact.js';
import { ACTIVE, LIMITS, OLD, REMEDIES } from './made-ogi-guide-says.js';
import { CONTACTS, type Contact } from './made-ogi-guide-words.js';
import { BODIES } from './made-verdicts.js';

type Active = keyof typeof ACTIVE;
type Limit = keyof typeof LIMITS;
type Remedy = keyof typeof REMEDIES;
type Outdated = keyof typeof OLD;
export const ACTIVES = Object.keys(ACTIVE) as readonly Active[];
export const LIMIT_NAMES = Object.keys(LIMITS) as readonly Limit[];
export const REMEDY_NAMES = Object.keys(REMEDIES) as readonly Remedy[];
const OUTDATED = Object.keys(OLD) as readonly Outdated[];

/** What the rules call what they want. */
export const WANTED: Readonly<Record<Active | Contact | Limit | Remedy, string>> = {
  classes: '信息分类',
  arrangement: '编排体系',
  ways: '获取方式',
  office: '工作机构名称',
  address: '办公地址',
  hours: '办公时间',
  phone: '联系电话',
  fax: '传真号码',
  web: '互联网联系方式',
  answer: '20个工作日答复',
  extend: '可以延长',
  correct: '7个工作日补正告知',
  complaint: '投诉、举报',
  review: '行政复议',
  suit: '行政诉讼',
};

/** Chooses. */
export function chosenGuide(by: Chance) {
  const gone = <T>(names: readonly T[], share: number) => (by.is(share) ? [by.one(names)] : []);
  return {
    body: by.one(BODIES),
    active: gone(ACTIVES, 0.15),
    contact: by.is(0.35) ? by.one(CONTACTS) : undefined,
    contactIs: by.one(['gone', 'gone', 'emptied'] as const),
    limits: by.is(0.05) ? LIMIT_NAMES : gone(LIMIT_NAMES, 0.2),
    remedies: by.is(0.05) ? REMEDY_NAMES : gone(REMEDY_NAMES, 0.2),
    old: gone(OUTDATED, 0.2),
    traps: by.is(0.7),
    heads: by.one(['p strong', 'p strong', 'p', 'h2', 'h3', 'Word', 'div', 'font'] as const),
    numerals: by.one(['一、', '一、', '一、', '（一）', '1.', '第一部分 ', ''] as const),
    title: by.one(['body', 'body', 'plain', 'kind', 'short'] as const),
    shown: by.one(['', '', '', '', '', '', '', '', '', '', '', 'file', 'picture'] as const),
    byline: by.is(0.6),
    menu: by.one(['', '', 'parts', 'classes'] as const),
    contacts: contactChoice(by),
    frame: frameChoice(by),
  };
}
/** What one guide is made of. */
export type GuideChoice = ReturnType<typeof chosenGuide>;

/* The page around it, without what only news have. */
function frameChoice(by: Chance): ArticleChoice {
  let choice = chosen(by);
  while (choice.english || choice.place === 'below the text') choice = chosen(by);
  return {
    ...choice,
    record: false,
    comments: false,
    related: '',
    next: '',
    ...(choice.pageTitle === 'site' && { pageTitle: 'alone' as const }),
  };
}

/** How each contact is told. */
export function states({ contact, contactIs }: GuideChoice): Readonly<Record<Contact, ContactState>> {
  return Object.fromEntries(CONTACTS.map(name => [name, name === contact ? contactIs : 'stated'])) as Record<
    Contact,
    ContactState
  >;
}

/** What it lacks, by the names of the rules. */
export function lacking({ active, contact, limits, remedies, old }: GuideChoice): string[] {
  const gone = [
    ...active,
    ...(contact ? [contact] : []),
    ...limits,
    ...(old.includes('days') && !limits.includes('answer') ? (['answer'] as const) : []),
    ...remedies,
  ];
  return gone.map(name => WANTED[name]);
}
