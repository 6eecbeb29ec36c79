/**
 * Makes notices with an end, put together by chance: calls to tell one's mind, to apply, to bid, and public notices before
 * a decision, with the days that offices name in them. Each page knows whether its end is over on the day of the check,
 * and whether it says so.
 */
import { bylineOf } from './made-article-byline.js';
import { chosen, type ArticleChoice } from './made-article-choice.js';
import { articleFrame } from './made-article-frame.js';
import { titleOf } from './made-articles.js';
import { chance, type Chance } from './made-chance.js';
import { writingBy } from './made-guide-writing.js';
import {
  CALL_NAMES,
  MARKS,
  neverSaid,
  NO_MARKS,
  NO_PERIOD,
  othersSaid,
  periodSaid,
  putOff,
  termSaid,
  untilSaid,
  type Call,
  type EndSaid,
} from './made-notice-says.js';
import { boxes, dayBefore, mixed } from './made-parts.js';
import { BODIES, type JudgedPage, type Judgement } from './made-verdicts.js';
import { SENTENCES } from './made-words.js';

const TITLES: Readonly<Record<Call, readonly string[]>> = {
  consult: [
    '关于公开征求《示例管理办法（征求意见稿）》意见的公告',
    '《示例条例（草案）》公开征求意见',
    '关于征集示例项目的通知',
  ],
  recruit: ['2026年公开招聘工作人员公告', '关于公开遴选示例人员的公告', '公开招聘编外人员公告'],
  apply: ['关于组织申报示例专项资金的通知', '关于开展示例企业认定工作的通知', '示例补贴申报公告'],
  tender: ['示例设备采购项目公开招标公告', '示例工程竞争性磋商公告', '示例服务项目询价公告'],
};
const NEWS = [
  '召开示例工作推进会',
  '印发示例专项行动方案的通知',
  '示例工作取得积极进展',
  '关于做好汛期安全工作的通知',
];
const SHOWN = [
  '关于拟命名示范单位的公示',
  '拟聘用人员公示',
  '示例项目拟支持名单的公示',
  '关于2026年示例补贴对象的公示',
];

function chooseFrom(by: Chance) {
  const kind = by.one(['call', 'call', 'call', 'public', 'public', 'news'] as const);
  return {
    kind,
    call: by.one(CALL_NAMES),
    body: by.one(BODIES),
    /** Days from the publication to the end, and to the check. */
    lasts: by.one([5, 7, 10, 15, 30, 30, 60]),
    after: by.one([1, 3, 8, 12, 20, 45, 90, 200, 330, 700]),
    says: by.one(['a day', 'a day', 'a length', 'never'] as const),
    put: by.is(0.1),
    twice: by.is(0.15),
    mark: by.one(['', '', '', 'title', 'text'] as const),
    noMark: by.is(0.3),
    others: by.one([0, 0, 1, 2]),
    period: by.is(0.7),
    noPeriod: by.one([0, 1, 2]),
    frame: frameChoice(by),
  };
}
type Choice = ReturnType<typeof chooseFrom>;

/** The notice of a number. */
export function madeNotice(seed: number): JudgedPage {
  const by = chance(seed);
  const choice = chooseFrom(by);
  const { kind, call, body, frame } = choice;
  const published = dayBefore(by.upTo(300), '2026-03-05');
  const said = saidOf(choice, published, by);
  const { end } = said;
  const today = dayBefore(-choice.after, published);
  const isOver = end !== undefined && end < today;
  const isMarked = isOver && choice.mark !== '';
  const name = { call: by.one(TITLES[call]), public: by.one(SHOWN), news: by.one(NEWS) }[kind];
  const title = `${body}${name}${isMarked && choice.mark === 'title' ? by.one(MARKS.title) : ''}`;
  const texts = textsOf(choice, published, said, isMarked, by);
  const writing = writingBy(by);
  const text = `<div class="${frame.names === 'telling' ? 'content' : 'c0'}">${texts
    .map(
      each =>
        `<p>　　${each
          .split('</p>')
          .map((part, at) => (at === 0 ? writing.run(part) : part))
          .join('</p>')}</p>`,
    )
    .join('\n')}<p align="right">${body}</p></div>`;
  const head = titleOf(title, frame);
  const byline = bylineOf(published, frame, by);
  const article = boxes(
    (frame.place === 'above' ? [byline, head, text] : [head, byline, text]).join('\n'),
    frame.boxesAround,
    frame,
    'article',
  );
  return {
    html: articleFrame(title, published, article, frame, by, '通知公告'),
    url: 'http://www.example.gov.cn/tzgg/202603/t20260305_4021.html',
    today,
    kinds: ['notice', 'article', 'guide', 'document'],
    judgements: judgementsOf(choice, isMarked, end, today),
    made: { ...choice, published, end, today, markup: writing.markup },
  };
}

function frameChoice(by: Chance): ArticleChoice {
  let choice = chosen(by);
  while (
    choice.english ||
    choice.place === 'below the text' ||
    choice.label === '' ||
    choice.pageTitle === 'site'
  )
    choice = chosen(by);
  return {
    ...choice,
    record: false,
    comments: false,
    lead: '',
    says: '',
    updated: '',
    meta: 'PubDate',
    form: '-',
  };
}

/* What is said of the end, put off or not; news tell none. */
function saidOf({ kind, call, lasts, says, period, put }: Choice, published: string, by: Chance): EndSaid {
  const until = dayBefore(-lasts, published);
  if (kind === 'news' || (kind === 'public' && !period)) return { text: '' };
  if (kind === 'public') return periodSaid(published, until, by);
  if (says === 'never') return neverSaid(call, by);
  const said =
    says === 'a length'
      ? termSaid(call, published, by)
      : { text: untilSaid(call, published, until, by), end: until };
  const later = dayBefore(-10, said.end ?? until);
  return put ? { text: `${said.text}</p><p>${putOff(call, later, by)}`, end: later } : said;
}

function textsOf(
  choice: Choice,
  published: string,
  { text, end }: EndSaid,
  isMarked: boolean,
  by: Chance,
): string[] {
  const { kind, call } = choice;
  const others = mixed(
    othersSaid(kind === 'call' ? call : undefined, published, dayBefore(-20, end ?? published), by),
    by,
  );
  const rest = [
    ...others.slice(0, choice.others),
    ...(kind === 'call' && choice.noMark ? [by.one(NO_MARKS)] : []),
  ];
  const mark = isMarked && choice.mark === 'text' ? [by.one(MARKS.text)] : [];
  const lead = `为做好有关工作，${by.one(SENTENCES)}`;
  if (kind === 'news') return [lead, ...others.slice(0, choice.others + 1), by.one(SENTENCES)];
  if (kind === 'public')
    return [
      `经单位推荐、专家评审，拟将示例公司等五家单位列入支持名单，现予公示。${by.one(SENTENCES)}`,
      ...mixed([...(text === '' ? [] : [text]), ...mixed(NO_PERIOD, by).slice(0, choice.noPeriod)], by),
      '对名单有不同意见的，可以来信、来电反映，反映情况应当实事求是，并提供必要的线索。联系电话：010-60000001，地址：示例市示范路1号。',
      ...mark,
    ];
  const said = [
    text,
    ...(choice.twice ? [`现场确认时间：${dayBefore(-choice.lasts - 2, published)}。`] : []),
  ];
  return by.is(0.7)
    ? [...mark, lead, ...rest, ...said, '联系人：示例，联系电话：010-60000001。']
    : [lead, ...said, ...rest, '联系人：示例，联系电话：010-60000001。', ...mark];
}

function judgementsOf(
  { kind, period }: Choice,
  isMarked: boolean,
  end: string | undefined,
  today: string,
): Readonly<Record<string, Judgement>> {
  const days = end === undefined ? 0 : (Date.parse(today) - Date.parse(end)) / 86_400_000;
  return {
    'expired.notice':
      end === undefined || (days > 366 && !isMarked)
        ? 'not failed'
        : days <= 0 || isMarked
          ? 'passed'
          : 'failed',
    'expired.period': kind !== 'public' ? 'not failed' : period ? 'passed' : 'failed',
  };
}
