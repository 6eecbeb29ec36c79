/**
 * Makes pages of leaders, each put together by chance out of what content systems and editors do: cards, tables, text,
 * panes; names before posts or behind; labels or none. The same number makes the same page, and each knows its leaders
 * and what is missing of whom.
 */
import { chance, type Chance } from './made-chance.js';
import { addressOf, civicPage } from './made-civic-frame.js';
import { boxes } from './made-parts.js';
import { chosen, type RosterChoice } from './made-roster-choice.js';
import { rosterOf } from './made-roster-shapes.js';
import { leadersBy, type MadeLeader } from './made-roster-words.js';

/** A page and its leaders. */
export interface MadeRoster {
  readonly html: string;
  readonly url: string;
  readonly leaders: readonly MadeLeader[];
  /** How it was put together, to be read when it fails. */
  readonly made: RosterChoice;
}

const COLUMNS = [
  '领导信息',
  '领导之窗',
  '局领导',
  '领导班子',
  '领导介绍',
  '领导分工',
  '机构领导',
  '现任领导',
];

/** The page of a number. */
export function madeRoster(seed: number): MadeRoster {
  const by = chance(seed);
  const choice = chosen(by);
  const leaders = planted(
    leadersBy(choice.shape === 'one' ? 1 : choice.count, by).map(({ duties, resume, ...rest }) => ({
      ...rest,
      ...(!choice.linked && { duties }),
      ...(choice.resumes && { resume }),
      photo: choice.photos,
    })),
    choice,
    by,
  );
  const content = boxes(rosterOf(leaders, choice, by), choice.boxesAround, choice, 'box');
  const page = {
    column: by.one(COLUMNS),
    above: by.one([['政务公开'], ['政府信息公开', '机构职能'], ['机构概况']]),
    type: by.one(['领导信息', '负责人信息', '领导之窗']),
    menu: ['机构职能', '内设机构', '领导信息', '直属单位', '联系我们'],
    content,
  };
  return { html: civicPage(page, choice, by), url: addressOf('ldxx', choice), leaders, made: choice };
}

function planted(leaders: readonly MadeLeader[], { planted }: RosterChoice, by: Chance): MadeLeader[] {
  const who = by.upTo(leaders.length - 1);
  return leaders.map((leader, at) => {
    if (planted === 'two heads' && at < 2) return { ...leader, post: '局长' };
    if (at !== who) return leader;
    const { name, post, duties, resume, photo } = leader;
    switch (planted) {
      case 'no duties':
        return { name, ...(post && { post }), ...(resume && { resume }), photo };
      case 'no post':
        return { name, ...(duties && { duties }), ...(resume && { resume }), photo };
      case 'no résumé':
        return { name, ...(post && { post }), ...(duties && { duties }), photo };
      case 'no photo':
        return { ...leader, photo: false };
      case 'filler':
        return { ...leader, duties: by.one(['待定', '暂无', 'XXX', '待补充', '……']) };
      default:
        return leader;
    }
  });
}
