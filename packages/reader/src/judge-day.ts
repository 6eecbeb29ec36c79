/** Judges what a day in the page's words stands for: a byline, a meeting, the clock of the site, or a part of a title. */
import { leadsHere } from './address.js';
import type { DateRole } from './facts.js';
import { roleInSentence } from './byline-sentence.js';
import { beginsWithPlace, isDateline } from './dateline.js';
import { endsSentence, type TextDate } from './dates.js';
import { closest } from './context.js';
import type { Heading } from './heading.js';
import { attribute } from './primordials.js';
import { charsIn, type Scene, type SceneNode } from './scene.js';
import { standsAlone } from './signature.js';
import { HAN } from './text-class.js';

/** The role of a day that stands in words, with what it is worth as the day of publication. `near` tells how near the heading it stands, from 0 to 1. */
export function judgeDay(
  date: TextDate,
  near: number,
  inList: boolean,
  bodyEnd: number,
  heading: Heading | undefined,
  scene: Scene,
): { role: DateRole; confidence: number; weight: number } {
  const { role, match, node } = date;
  // A sentence that names a day is no byline.
  const isApart = () =>
    ((date.block === heading?.block ? date.rest - heading.text.length : date.rest) <= 60 ||
      match.precision !== 'day' ||
      isPart(date, scene)) &&
    !/[。；]|，.{0,80}，/u.test(date.block.text) &&
    !(date.rest > 30 && ENDS_SENTENCE.test(date.block.text)) &&
    !endsSentence(date.block.text, match);
  const place = (node.area === 'content' ? 1 : node.area === 'footer' ? 0.1 : 0.5) * (date.shown ? 1 : 0.3);
  const early = Math.max(0, 1 - date.block.index / Math.max(40, bodyEnd));
  if (match.precision === 'month') return { role, confidence: 0.4, weight: 0 };
  if (inList) return { role: role === 'unknown' ? 'published' : role, confidence: 0.6, weight: 0 };
  if (role === 'published' && isOccasion(date, scene)) return { role: 'event', confidence: 0.7, weight: 0 };
  if (role === 'published' && isOfFirewall(date, scene))
    return { role: 'unknown', confidence: 0.3, weight: 0 };
  if (role === 'published') {
    const strong = date.block.text.length < 300;
    return {
      role,
      confidence: strong ? 0.95 : 0.6,
      weight: strong ? (worthOf(date) + near * 0.5 + early * 0.2) * place : isStated(date) ? 0.35 * place : 0,
    };
  }
  if (role !== 'unknown')
    // 更新时间 is how Chinese pages say when they were published, `Updated` in their English editions; `Last updated` elsewhere is not.
    return {
      role,
      confidence: 0.8,
      weight:
        role === 'updated' &&
        near > 0.4 &&
        !OF_SITE.test(date.label ?? '') &&
        !VERSION.test(date.block.text) &&
        (HAN.test(date.block.text) || CHINESE_SITE.test(scene.url))
          ? 0.45 * place
          : 0,
    };
  if (near > 0 && isMeeting(date, heading)) return { role: 'event', confidence: 0.7, weight: 0 };
  if (near > 0 && STATE_OF.test(date.block.text.slice(0, date.match.index)))
    return { role: 'unknown', confidence: 0.3, weight: 0 };
  if (EDITION.test(date.block.text.slice(0, match.index)))
    return { role: 'generated', confidence: 0.5, weight: 0 };
  if (
    near > 0 &&
    isApart() &&
    node.area === 'content' &&
    !isToday(date, heading) &&
    !isInTitle(date, heading, scene)
  )
    return { role: 'published', confidence: 0.5 + near * 0.4, weight: (0.7 + near * 0.6) * place };
  if (near > 0 && node.area === 'content' && isDateline(date))
    return { role: 'published', confidence: 0.7, weight: 0.6 * place };
  if (near > 0.5 && node.area === 'content' && beginsWithPlace(date))
    return { role: 'published', confidence: 0.7, weight: 0.5 * place };
  if (namesPublication(node) && isApart() && node.area === 'content')
    return { role: 'published', confidence: 0.7, weight: 0.7 * place };
  if (standsAlone(date)) return { role: 'generated', confidence: 0.5, weight: 0 };
  return { role, confidence: 0.3, weight: 0 };
}

/* <span class="entry-meta-date">26 October 2020</span>: the author, the subjects and the number of comments beside it may be long. */
function isPart({ node, match }: TextDate, scene: Scene): boolean {
  const part = closest(node, ({ names }) => NAMED_DATE.test(names), 2);
  return part !== undefined && charsIn(scene, part) <= match.text.length + 4;
}
const NAMED_DATE = /(?:^|[\s_-])date(?:$|[\s_-])/u;

/* A bare 日期 within the text may be of anything, and an author or editor had the text before it was published. */
function worthOf({ label = '', match, block }: TextDate): number {
  if (BARE.test(label)) return 0.7;
  if (DRAFTED.test(label)) return 1;
  return TOLD.test(block.text.slice(match.index + match.text.length)) ? 0.8 : 1.4;
}
/* （2026年2月26日公布，自4月1日起施行）, 原载《…》2026年2月27日第2版: where it was published first, and when; a byline of the page tells more. */
const TOLD = /^\s?(?:公布\s?[，,；;）)\s]|第\s?[A-Z]?\d{1,3}\s?版)/u;
const BARE = /^(?:date|when|erschienen(?: am)?|时\s?间|日\s?期)$/iu;
const DRAFTED = /录入|添加|创建|上传|投稿|来源|written|created/iu;

/* 栏目更新时间 tells of more than the page. */
const OF_SITE = /(?:栏目|[本网]站|系统|数据)(?:最[后近新])?更新/u;
/* 安卓版 V3.2.1 更新于…: the day of a program that the page offers. */
const VERSION = /\bv\s?\d{1,3}\.\d|(?:版本号?|version)[：:\s]{0,2}v?\d/iu;
/* `Version 3, 29 June 2007` below the name of a licence: of the work, which the page may show years later. */
const EDITION = /^\s?version\s\d{1,3}(?:\.\d{1,3}){0,3}[\s,(–-]{1,3}(?:of |from |dated )?$/iu;
const CHINESE_SITE = /^[a-z]{1,8}:\/\/[^/]{1,255}\.cn(?:[:/]|$)/u;

/* <abbr class="date-published">, <span itemprop="datePublished">: the day in the words, below the text too. */
function namesPublication(node: SceneNode): boolean {
  return (
    closest(
      node,
      ({ names, element }) =>
        PUBLICATION_NAME.test(names) || /datepublished/iu.test(attribute(element, 'itemprop') ?? ''),
      2,
    ) !== undefined
  );
}
const PUBLICATION_NAME =
  /(?:^|[\s_-])(?:(?:date-?)?published|pub(?:lish)?-?(?:date|time)|post(?:ed)?-?(?:on|date)|entry-date)(?:$|[\s_-])/u;

/* Words with a full stop; a byline ends without, or with the hour: `10:15 a.m.` */
const ENDS_SENTENCE = /[a-z\d)](?<![ap]\.m)[.!?]["”’)]?\s*$/u;

/* `发布日期：2020-01-02` in the middle of a long text; a sentence on something that was released on a day is no label. */
function isStated({ block, match }: TextDate): boolean {
  return (
    /[：:]\s{0,3}$/u.test(block.text.slice(Math.max(0, match.index - 4), match.index)) ||
    roleInSentence(block.text.slice(0, match.index), block.text.slice(match.index + match.text.length)) ===
      'published'
  );
}

/* As at 6 pm, 2 May 2020: the day that the figures below are of. */
const STATE_OF =
  /(?:^|[\s(])as (?:at|of|on)\s(?:[\d.: ]{1,6}\s?(?:[ap]\.?m\.?|hours|hrs)?|noon|midnight)?[\s,]{0,3}(?:on\s)?(?:[a-z]{3,6}day,?\s)?$/iu;

/* An agenda shows when people meet: `Thursday, 6th July, 2023 7.00 pm`. */
function isMeeting({ block, match }: TextDate, heading: Heading | undefined): boolean {
  const after = block.text.slice(match.index + match.text.length, match.index + match.text.length + 40);
  if ((match.time !== undefined || HOUR_NEXT.test(after)) && HOURS.test(after)) return true;
  const before = block.text.slice(Math.max(0, match.index - 30), match.index);
  if (MEETING_ON.test(before) || SET_FOR.test(before)) return true;
  if (block === heading?.block && MEETING.test(before)) return true;
  return (
    /^(?:agenda|minutes|meeting)\b|\b(?:agenda|meeting|committee|cabinet|council|board|panel)$/iu.test(
      heading?.text ?? '',
    ) && /^,?\s(?:at\s)?\d{1,2}[.:]\d\d\s?[ap]\.?m/iu.test(after)
  );
}

/* Minutes of the meeting on 12 April 2023, the hearing held on … */
const MEETING_ON =
  /\b(?:meeting|minute|hearing|session|conference)s?\s(?:held\s)?(?:on|of)\s(?:[a-z]{3,6}day,?\s)?$/iu;

/* The heading `Annual meeting April 24, 2019`, `Board meeting – 25 May 2023`. */
const MEETING = /\b(?:meeting|hearing)\s(?:[-–—|]\s)?(?:[a-z]{3,6}day,?\s)?$/iu;

/* 兹定于2026年5月1日正式开放: what a notice is about. */
const SET_FOR = /(?:[定拟将]|预计|计划)[于在]\s?$/u;

/* `June 30, 2023 | 6:00 p.m. - 8:00 p.m.`, `2023-05-06 9:00—11:00`: nothing is published from one hour to another. */
const HOUR_NEXT = /^[\s,|@]{0,3}\d/u;
const HOURS =
  /^[\s,|@]{0,3}(?:\d{1,2}[:.：]\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:[-–—~至]|to|until)\s?\d{1,2}(?:[:.：]\d\d|\s?[ap]\.?m)/iu;

/* Date: 30 June 2023, Time: 10am, Location: the bridge; 时间：…, 地点：… or 嘉宾：…: the label of a day says nothing of what is done on it, the next lines do. */
function isOccasion({ block, label }: TextDate, { blocks }: Scene): boolean {
  return BARE.test(label ?? '') && [0, 1, 2].some(step => PLACE.test(blocks[block.index + step]?.text ?? ''));
}
const PLACE =
  /(?:^|[\s、.])(?:location|venue|where|(?:会议|活动)?地\s?点|嘉\s?宾)\s?(?:[：:]|$)|(?:^|[\d,;|]\s{1,3})time\s?(?::|$)/iu;

/* 您的访问被阻断，请求ID：… 时间：…: what a firewall says in the place of the page, and when it said so. */
function isOfFirewall({ block, label }: TextDate, { blocks }: Scene): boolean {
  if (!/(?:^|[\s\da-z])(?:时\s?间|日\s?期|time|date)$/iu.test(label ?? '')) return false;
  const around = blocks.slice(Math.max(0, block.index - 4), block.index + 5);
  return [REFUSAL, REQUEST].every(words => around.some(({ text }) => words.test(text)));
}
const REFUSAL =
  /阻断|拦截|拒绝|禁止访问|防火墙|access denied|forbidden|firewall|(?:been|was) (?:blocked|rejected)/iu;
const REQUEST =
  /\b(?:request|event|trace|ray|incident|support)[\s-]?id\b|(?:请求|事件|拦截|跟踪)\s?(?:id|编号)|(?:[您你]的|客户端|来访|访问者?)\s?ip/iu;

/* A document is named with its day: `Board papers – 25 May 2023`. */
function isInTitle(date: TextDate, heading: Heading | undefined, scene: Scene): boolean {
  const { block, node, rest, match } = date;
  // A day in an element of its own inside the heading is a byline.
  if (rest > 4 && heading && block.text.includes(heading.text) && heading.text.includes(match.text.trim()))
    return charsIn(scene, node) > match.text.length + 4;
  // 2026年6月15日森林火险预警: the words go on from the day.
  const beside = HAN.test(block.text.charAt(match.index + match.text.length)) ? 4 : 12;
  const link = rest > beside ? closest(node, each => each.tag === 'a') : undefined;
  return (
    link !== undefined &&
    charsIn(scene, link) > match.text.length + beside &&
    // <a href="…this page…">Topic of the day // <span class="meta__date">02.11.2021</span></a> above the title.
    !(isPart(date, scene) && leadsHere(scene, link))
  );
}

/* The clock that many sites show above the content: 今天是2026年1月1日 星期四. */
function isToday({ block, match }: TextDate, heading: Heading | undefined): boolean {
  return (
    /(?:今天|现在|当前|today|now)[^\n]{0,12}$/iu.test(block.text.slice(0, match.index)) ||
    (/星期[一二三四五六日天]/u.test(block.text) &&
      block.text.length < 40 &&
      match.time === undefined &&
      block.index < (heading?.block.index ?? Infinity))
  );
}

/** All days but the clock of the site, which every copy of its header shows; the days of lines are more than one, or stand with words. */
export function withoutClock(dates: readonly TextDate[], heading: Heading | undefined): readonly TextDate[] {
  const clocks = new Set(dates.filter(date => date.rest <= 12 && isToday(date, heading)));
  const days = new Set([...clocks].map(({ match }) => match.date));
  return days.size === 1 ? dates.filter(date => !clocks.has(date)) : dates;
}
