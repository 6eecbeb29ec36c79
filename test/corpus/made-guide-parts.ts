/** What a made service guide states, part by part, and what is wrong with it. */
import type { Chance } from './made-chance.js';
import type { GuideChoice, GuideFault } from './made-guide-choice.js';
import { BESIDES, BOTH, LABELS, LIMIT_LABELS, type GuideField } from './made-guide-labels.js';
import type { Part } from './made-guide-layout.js';
import { materialsOf, stepsOf } from './made-guide-process.js';
import * as says from './made-guide-says.js';
import { mixed } from './made-parts.js';

/** A part of a made guide with what it states. */
export interface Stated extends Part {
  readonly fields: readonly GuideField[];
  /** Words by which it is known where a table or a picture says it. */
  readonly key?: string;
  /** What each line states, where they state different elements. */
  readonly each?: readonly GuideField[];
}

/** All parts of a guide; tells which rules they break and which of the eight elements are not there. */
export function partsOf(
  name: string,
  choice: GuideChoice,
  breaks: Set<string>,
  lacks: GuideField[],
  by: Chance,
): Stated[] {
  const { faults, licence } = choice;
  const parts: Stated[] = [];
  const add = (
    fields: readonly GuideField[],
    labels: readonly string[],
    lines: readonly string[],
    more: Partial<Stated> = {},
  ) => parts.push({ fields, label: by.one(labels), lines, below: '', ...more });
  const say = (
    field: GuideField,
    sayings: readonly says.Saying[],
    wrong: readonly says.Saying[] = sayings,
    more: Partial<Stated> = {},
  ) => {
    const eight = field !== 'fees';
    if (faults.has(`no ${field}` as GuideFault)) {
      breaks.add(eight ? 'guide.eight' : 'guide.fee');
      if (eight) lacks.push(field);
    } else if (faults.has(`empty ${field}` as GuideFault)) {
      breaks.add('guide.eight');
      lacks.push(field);
      add([field], LABELS[field], [by.one(says.NOTHING)]);
    } else {
      const saying = by.one(faults.has(`bad ${field}` as GuideFault) ? wrong : sayings);
      if (saying.breaks !== undefined) breaks.add(saying.breaks);
      add([field], LABELS[field], saying.lines, more);
    }
  };
  if (by.is(0.75) || choice.heading === '') add(['name'], LABELS.name, [name]);
  if (licence || by.is(0.5))
    add(
      [],
      ['事项类型', '事项类型', '事项类别'],
      [licence ? '行政许可' : by.one(['其他行政权力', '公共服务', '行政确认', '行政给付'])],
    );
  say('legalBasis', says.BASES, says.BAD_BASES);
  say('conditions', says.CONDITIONS, says.BAD_CONDITIONS);
  materials(choice, say, breaks, by);
  const limit = limits(choice, add, breaks, by);
  process(choice, limit, say, add, breaks, by);
  fees(choice, say, add, by);
  if (licence && faults.has('no quantity')) breaks.add('guide.law30');
  else if (licence || by.is(0.3)) add(['quantity'], LABELS.quantity, by.one(says.QUANTITIES).lines);
  if (licence && faults.has('no remedy')) breaks.add('flow.refuse');
  else if (licence || by.is(0.3)) add(['remedy'], LABELS.remedy, by.one(says.REMEDIES).lines);
  if (choice.placeAndHours)
    both('place', 'hours', [...by.one(says.PLACES).lines, ...by.one(says.HOURS).lines], add);
  else {
    say('place', says.PLACES);
    say('hours', says.HOURS, says.BAD_HOURS);
  }
  if (choice.phones === 'both in one')
    both(
      'phone',
      'supervisionPhone',
      [`咨询：${by.one(says.PHONES).lines.join('')}`, `投诉：${by.one(says.SUPERVISION).lines.join('')}`],
      add,
    );
  else {
    say('phone', says.PHONES, says.BAD_PHONES);
    if (choice.phones === 'two' || faults.has('bad supervisionPhone'))
      say('supervisionPhone', says.SUPERVISION, says.BAD_PHONES.slice(0, 3));
  }
  const others = new Set<(typeof BESIDES)[number]>();
  for (let at = 0; at < choice.besides; at++) others.add(by.one(BESIDES));
  for (const [label, values] of others)
    if (!/即办件/.test(values.join('')) || !/no limits|empty limits/.test([...faults].join()))
      add([], [label], [by.one(values)]);
  return choice.shuffled ? mixed(parts, by) : parts;
}

type Add = (
  fields: readonly GuideField[],
  labels: readonly string[],
  lines: readonly string[],
  more?: Partial<Stated>,
) => void;
type Say = (
  field: GuideField,
  sayings: readonly says.Saying[],
  wrong?: readonly says.Saying[],
  more?: Partial<Stated>,
) => void;

function both(one: GuideField, other: GuideField, lines: readonly string[], add: Add): void {
  const labels = BOTH.find(([fields]) => fields[0] === one && fields[1] === other)?.[1] ?? [];
  add([one, other], labels, lines);
}

function materials(
  { faults, materials: shape, form, licence }: GuideChoice,
  say: Say,
  breaks: Set<string>,
  by: Chance,
): void {
  const link = `<p>附件：<a href="/files/20251118/1.doc">${says.FORM_NAME}.doc</a></p>`;
  const below = form === 'linked' ? link : '';
  if (faults.has('no form') && !faults.has('no materials')) breaks.add('guide.form');
  if (licence && (faults.has('no form') || faults.has('no materials'))) breaks.add('guide.law30');
  if (shape === 'table' && !faults.has('no materials')) {
    const fault = faults.has('bad materials') ? by.one(['vague', 'bare'] as const) : '';
    if (fault !== '') breaks.add(fault === 'vague' ? 'guide.vague' : 'guide.material');
    const made = materialsOf(fault, form === 'named' ? 'named' : form, by);
    say('materials', [{ lines: [] }], [{ lines: [] }], { below: made.html, key: made.key });
    return;
  }
  say('materials', form === 'none' ? says.MATERIALS : says.MATERIALS_WITH_FORM, says.BAD_MATERIALS, {
    below,
  });
}

function limits(
  { faults, limits: shape, licence }: GuideChoice,
  add: Add,
  breaks: Set<string>,
  by: Chance,
): number {
  if (faults.has('no limits')) {
    breaks.add('guide.limit');
    if (licence) breaks.add('guide.law30');
    return 20;
  }
  if (faults.has('empty limits')) {
    breaks.add('guide.limit');
    if (licence) breaks.add('guide.law30');
    add(['promisedLimit'], LABELS.promisedLimit, [by.one(says.NOTHING)]);
    if (by.is(0.5)) add(['legalLimit'], LABELS.legalLimit, [by.one(says.NOTHING)]);
    return 20;
  }
  const legal = by.one([20, 15, 30, 45]);
  const long = faults.has('long promise');
  if (long) breaks.add('guide.limit');
  const promised = long ? legal + 10 : by.one([10, 7, 5, 12]);
  const days = (count: number) =>
    by.one([
      `${String(count)}个工作日`,
      `${String(count)}个工作日`,
      `${String(count)}工作日`,
      `自受理之日起${String(count)}个工作日`,
      `${String(count)}（工作日）`,
      `${String(count)} 个工作日`,
      `${String(count)}个工作日内办结`,
    ]);
  if (shape === 'two' || long) {
    add(['legalLimit'], LABELS.legalLimit, [days(legal)]);
    add(['promisedLimit'], LABELS.promisedLimit, [days(promised)]);
  } else if (shape === 'one') add(['promisedLimit'], LIMIT_LABELS, [days(promised)]);
  else if (by.is(0.5))
    add(['promisedLimit'], LIMIT_LABELS, [`法定时限：${days(legal)}`, `承诺时限：${days(promised)}`], {
      each: ['legalLimit', 'promisedLimit'],
    });
  else
    add(['promisedLimit'], LIMIT_LABELS, [`法定${String(legal)}个工作日，承诺${String(promised)}个工作日`]);
  return promised;
}

function process(
  { faults, process: shape, special, chart, licence }: GuideChoice,
  days: number,
  say: Say,
  add: Add,
  breaks: Set<string>,
  by: Chance,
): void {
  const picture = `<p><img src="${by.one(['/upload/lct.jpg', '/images/202511/liuchengtu.png'])}" alt="${by.one(['办理流程图', '流程图', ''])}" width="600" height="400"></p>`;
  if (faults.has('a picture for the process')) {
    breaks.add('flow.alt');
    add([], LABELS.process, [], { below: picture });
    return;
  }
  const below = chart ? picture : '';
  const isTable =
    shape === 'table' &&
    !['no process', 'empty process', 'bad process'].some(fault => faults.has(fault as GuideFault));
  if (!isTable) {
    const wrong = licence ? says.BAD_PROCESSES : says.PROCESSES;
    say('process', says.PROCESSES, wrong, { below });
    return;
  }
  const fault = faults.has('steps too long')
    ? 'sum'
    : faults.has('step unmarked')
      ? 'excluded'
      : faults.has('steps without owner')
        ? 'owner'
        : faults.has('steps without delivery')
          ? 'delivery'
          : '';
  const rule = {
    sum: 'flow.sum',
    excluded: 'flow.excluded',
    owner: 'flow.steps',
    delivery: 'flow.steps',
    '': '',
  }[fault];
  if (rule !== '') breaks.add(rule);
  const made = stepsOf(days, fault, special, by);
  say('process', [{ lines: [] }], [{ lines: [] }], { below: made.html + below, key: made.key });
}

function fees({ faults, fee }: GuideChoice, say: Say, add: Add, by: Chance): void {
  if (fee === 'rows' && !['no fees', 'bad fees'].some(fault => faults.has(fault as GuideFault))) {
    add(['fees'], ['是否收费'], ['是']);
    add(['fees'], ['收费标准'], [by.one(['每证10元', '10元/证', '50元'])]);
    add(['fees'], ['收费依据'], [by.one(['示发改价格〔2021〕8号', '《示例省示例费管理办法》'])]);
    return;
  }
  say('fees', fee === 'free' ? says.FREE : says.CHARGED, says.BAD_FEES);
}
