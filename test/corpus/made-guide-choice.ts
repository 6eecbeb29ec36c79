/** What a made guide is put together of, and what is wrong with it. */
import type { Chance } from './made-chance.js';
import { LAYOUTS } from './made-guide-layout.js';

/** Something wrong that is put into a guide. */
export const FAULTS = [
  'no legalBasis',
  'no conditions',
  'no materials',
  'no place',
  'no hours',
  'no phone',
  'no process',
  'no fees',
  'no limits',
  'no quantity',
  'no form',
  'no remedy',
  'empty legalBasis',
  'empty conditions',
  'empty place',
  'empty hours',
  'empty phone',
  'empty process',
  'empty limits',
  'bad legalBasis',
  'bad conditions',
  'bad materials',
  'bad hours',
  'bad phone',
  'bad supervisionPhone',
  'bad process',
  'bad fees',
  'long promise',
  'steps too long',
  'step unmarked',
  'steps without owner',
  'steps without delivery',
  'a picture for the process',
] as const;
/** One of them. */
export type GuideFault = (typeof FAULTS)[number];

function chooseGuide(by: Chance) {
  const faults = new Set<GuideFault>();
  for (let more = by.one([0, 0, 0, 1, 1, 2]); more > 0; more--) faults.add(by.one(FAULTS));
  const title = by.one(['name', 'guide', 'guide', 'site'] as const);
  return {
    layout: by.one(LAYOUTS),
    faults,
    licence: by.is(0.4),
    frame: by.one(['hall', 'hall', 'article', 'article', 'old', 'platform', 'bare'] as const),
    heading:
      title === 'site'
        ? by.one(['h1', 'h2'] as const)
        : by.one(['h1', 'h1', 'h2', 'div', 'p strong', ''] as const),
    title,
    names: by.one(['', 'neutral', 'telling'] as const),
    boxesAround: by.one([0, 1, 2]),
    besides: by.one([0, 3, 6, 10]),
    shuffled: by.is(0.5),
    limits: by.one(['two', 'two', 'two', 'one', 'both in one'] as const),
    placeAndHours: by.is(0.15),
    phones: by.one(['two', 'two', 'two', 'one', 'both in one'] as const),
    fee: by.one(['free', 'free', 'free', 'charged', 'rows'] as const),
    materials: by.one(['list', 'list', 'table'] as const),
    form: by.one(['none', 'linked', 'named'] as const),
    process: by.one(['text', 'text', 'table'] as const),
    special: by.is(0.25),
    chart: by.is(0.2),
    menu: by.one(['', 'plain', 'of services'] as const),
    side: by.one(['', '', 'hot', 'latest', 'tools'] as const),
    foot: by.one(['contact', 'contact', 'links', ''] as const),
    rest: by.one(['', '', 'script', 'hidden', 'rating'] as const),
    byline: by.is(0.5),
    trail: by.is(0.8),
  };
}
/** What one page is made of. */
export type GuideChoice = ReturnType<typeof chooseGuide>;

/** Choices of which one page is made, such as go with each other. */
export function chosenGuide(by: Chance): GuideChoice {
  return sensible(chooseGuide(by));
}

/* Faults that rule out each other, and what only goes with something else. */
function sensible(choice: GuideChoice): GuideChoice {
  const faults = new Set(choice.faults);
  const of = (field: string) => [`no ${field}`, `empty ${field}`, `bad ${field}`] as GuideFault[];
  for (const field of [
    'legalBasis',
    'conditions',
    'materials',
    'place',
    'hours',
    'phone',
    'process',
    'fees',
    'limits',
  ]) {
    const [first, ...more] = of(field).filter(fault => faults.has(fault));
    if (first !== undefined) for (const fault of more) faults.delete(fault);
  }
  const steps: readonly GuideFault[] = [
    'steps too long',
    'step unmarked',
    'steps without owner',
    'steps without delivery',
  ];
  const wantsSteps = steps.some(fault => faults.has(fault));
  if (wantsSteps) {
    for (const fault of [...of('process'), 'a picture for the process' as const]) faults.delete(fault);
    for (const fault of steps.filter(each => faults.has(each)).slice(1)) faults.delete(fault);
  }
  if (faults.has('a picture for the process')) for (const fault of of('process')) faults.delete(fault);
  if (faults.has('steps too long'))
    for (const fault of [...of('limits'), 'long promise' as const]) faults.delete(fault);
  if (faults.has('long promise')) for (const fault of of('limits')) faults.delete(fault);
  // What only the law on licences asks for.
  const licence =
    choice.licence ||
    ['no quantity', 'no remedy', 'steps without delivery'].some(fault => faults.has(fault as GuideFault)) ||
    faults.has('bad process');
  const isLong = faults.has('steps too long') || faults.has('long promise');
  const noForm = faults.has('no form');
  return {
    ...choice,
    faults,
    licence,
    ...(wantsSteps && { process: 'table' as const, special: faults.has('step unmarked') }),
    ...(isLong && choice.limits === 'one' && { limits: 'two' as const }),
    form: noForm
      ? ('named' as const)
      : licence || choice.form === 'named'
        ? ('linked' as const)
        : choice.form,
    // A menu may lead to the form.
    ...(noForm && { side: '' as const, menu: 'plain' as const }),
    placeAndHours:
      choice.placeAndHours && !['place', 'hours'].some(field => of(field).some(fault => faults.has(fault))),
    phones:
      of('phone').some(fault => faults.has(fault)) || faults.has('bad supervisionPhone')
        ? ('two' as const)
        : choice.phones,
  };
}
