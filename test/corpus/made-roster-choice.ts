/** What a made page of leaders is put together of, and which choices go with each other. */
import type { Chance } from './made-chance.js';
import { chooseFrame } from './made-civic-frame.js';
import { INKS } from './made-ink.js';

function chooseFrom(by: Chance) {
  return {
    ...chooseFrame(by),
    count: by.one([3, 4, 5, 7]),
    shape: by.one([
      'cards',
      'cards',
      'cards',
      'table',
      'own tables',
      'terms',
      'headings',
      'text',
      'panes',
      'breaks',
      'grid',
      'one',
    ] as const),
    who: by.one(['apart', 'apart', 'line', 'labels'] as const),
    order: by.one(['name first', 'post first'] as const),
    between: by.one(['　', '：', '&nbsp;&nbsp;&nbsp;&nbsp;', ' ', '，', ':', '</span><span>'] as const),
    nameTag: by.one(['h3', 'h4', 'p', 'div', 'span', 'strong', 'a'] as const),
    postTag: by.one(['p', 'div', 'span', 'em'] as const),
    gap: by.one(['', '　', ' ', '&nbsp;&nbsp;', '　　'] as const),
    dutiesLabel: by.one([
      '工作分工：',
      '分工：',
      '分管工作：',
      '工作职责：',
      '主管工作:',
      '【工作分工】',
      '负责工作：',
      '分管领域：',
      '职责分工：',
      '领导分工：',
      '分　　工：',
      '',
    ]),
    resumeLabel: by.one([
      '工作简历：',
      '简历：',
      '个人简历：',
      '个人简介：',
      '简介:',
      '【个人简历】',
      '工作履历：',
      '简　　历：',
      '',
    ]),
    labelIn: by.one(['the text', 'the text', 'strong', 'a heading', 'span'] as const),
    resumes: by.is(0.65),
    photos: by.is(0.75),
    alt: by.one(['name', 'name', 'post and name', 'empty', 'none'] as const),
    pictures: by.one(['before', 'before', 'after the name'] as const),
    linked: by.is(0.1),
    more: by.one(['', '', '', 'phone', 'birth', 'mail'] as const),
    ink: by.one(INKS),
    groups: by.is(0.15),
    planted: by.one([
      '',
      '',
      '',
      'no duties',
      'no post',
      'no résumé',
      'no photo',
      'filler',
      'two heads',
    ] as const),
  };
}
/** What one page is made of. */
export type RosterChoice = ReturnType<typeof chooseFrom>;

/** Choices that go with each other. */
export function chosen(by: Chance): RosterChoice {
  return sensible(chooseFrom(by));
}

/* What no reader could tell, or no editor would write so. */
function sensible(choice: RosterChoice): RosterChoice {
  const { shape, planted } = choice;
  const isLabelled =
    (choice.who === 'labels' && shape !== 'headings') ||
    shape === 'table' ||
    shape === 'own tables' ||
    shape === 'terms';
  if (choice.linked && shape === 'cards')
    return { ...choice, who: 'apart', nameTag: 'a', resumes: false, planted: '', more: '' };
  return {
    ...choice,
    linked: false,
    ...(shape === 'text' && choice.who === 'apart' && { who: 'line' as const }),
    // A name without a post or a label is not known for a leader's.
    ...(planted === 'no post' && !isLabelled && { planted: '' as const }),
    ...(shape === 'one' && (planted === 'two heads' || choice.who === 'line') && { planted: '' as const }),
    // What stands for the work is known by its label.
    ...(planted === 'filler' && choice.dutiesLabel === '' && { dutiesLabel: '工作分工：' }),
    // A heading of one part heads what follows as well.
    ...((choice.dutiesLabel === '' || choice.resumeLabel === '') &&
      planted !== 'filler' &&
      choice.labelIn === 'a heading' && { labelIn: 'the text' as const }),
    // Whose picture is missing, where none is named and all stand in one text, the eye alone can tell.
    ...(planted === 'no photo' &&
      /text|breaks|headings/u.test(shape) &&
      /empty|none/u.test(choice.alt) && { alt: 'name' as const }),
    ...(shape === 'terms' && { photos: false }),
    ...(choice.order === 'post first' && choice.between === '，' && { between: '　' as const }),
    ...(planted === 'no photo' && (!choice.photos || shape === 'terms') && { planted: '' as const }),
    ...(planted === 'no résumé' && !choice.resumes && { planted: '' as const }),
  };
}
