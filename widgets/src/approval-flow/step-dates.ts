/** Works out by when each step is due, from the date of acceptance (Licensing Law arts 42, 44, 45, 82); loaded on demand. */
import { cnCalendar, deadlineIn, toIcs, type Deadline, type IsoDate, type Locale } from '@sunboard/calendar';
import { isCounted, type FlowStep, type Process } from './process-model.js';
import { longestTo, type Limits } from './sums.js';

/** When one step is due. */
export interface StepDate {
  readonly step: FlowStep;
  /** Latest day when no procedure that does not count takes place before it. */
  readonly due: Deadline;
  /** Latest day when every such procedure takes its whole time; absent when there is none on the way. */
  readonly withExcluded?: Deadline;
}

/** Dates of a process. */
export interface ProcessDates {
  readonly steps: readonly StepDate[];
  readonly promised?: Deadline;
  readonly legal: Deadline;
  readonly extended?: Deadline;
}

/** Stages before the date of acceptance. */
const BEFORE: readonly (string | undefined)[] = ['apply', 'accept'];

/** Dates of all steps from acceptance on that have a limit. Throws RangeError for a date that is none. */
export function datesFrom(accepted: IsoDate, process: Process, limits: Limits): ProcessDates {
  const calendar = cnCalendar();
  const on = (days: number): Deadline =>
    deadlineIn(calendar, { from: accepted, days: Math.ceil(days), unit: 'working' });
  const isLater = (step: FlowStep) => !BEFORE.includes(step.stage) && !isCorrection(step, process);
  const ordinary = longestTo(process, step =>
    isLater(step) && (isCounted(step) || !isExcluded(step)) ? (step.limit ?? 0) : 0,
  );
  const everything = longestTo(process, step => (isLater(step) ? (step.limit ?? 0) : 0));
  const steps = process.order.flatMap((id): StepDate[] => {
    const step = process.byId.get(id);
    if (!step || !isLater(step) || step.limit === undefined) return [];
    const [least, most] = [
      (ordinary.get(id)?.days ?? 0) + (isExcluded(step) ? step.limit : 0),
      everything.get(id)?.days ?? 0,
    ];
    return [{ step, due: on(least), ...(most > least && { withExcluded: on(most) }) }];
  });
  return {
    steps,
    legal: on(limits.legal),
    ...(limits.promised !== undefined && { promised: on(limits.promised) }),
    ...(limits.extension > 0 && {
      extended: deadlineIn(calendar, {
        from: accepted,
        days: Math.ceil(limits.legal),
        unit: 'working',
        extensions: [{ days: Math.ceil(limits.extension) }],
      }),
    }),
  };
}

/** All dates as one calendar file: an entry per step, and the promised or legal end. */
export function datesToIcs(
  { steps, promised, legal }: ProcessDates,
  name: string,
  endTitle: string,
  locale: Locale,
  stamp: Date,
): string {
  const entries = [
    ...steps.map(({ step, due }) => ({ key: step.id, title: `${name} ${step.name}`, due })),
    { key: 'end', title: `${name} ${endTitle}`, due: promised ?? legal },
  ];
  const files = entries.map(({ key, title, due }) =>
    toIcs(due, { title, locale, stamp, uid: `${keyOf(name)}-${keyOf(key)}-${due.basis.from}@sunboard` }),
  );
  const events = files.map(file => file.slice(file.indexOf('BEGIN:VEVENT'), file.indexOf('END:VCALENDAR')));
  return `${(files[0] ?? '').split('BEGIN:VEVENT')[0] ?? ''}${events.join('')}END:VCALENDAR\r\n`;
}

/** A procedure of art. 45; delivery does not count either, but always takes place. */
function isExcluded(step: FlowStep): boolean {
  return !isCounted(step) && step.stage !== 'deliver' && step.stage !== 'publish';
}

/** A correction ends the ordinary way; its days are not between acceptance and decision. */
function isCorrection(step: FlowStep, process: Process): boolean {
  return (process.into.get(step.id) ?? []).some(link => link.branch === 'correction');
}

/** The same name gives the same key, so that a newer file replaces the entries of an older one. */
function keyOf(text: string): string {
  let hash = 5381;
  for (const character of text) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) % 2 ** 32;
  return hash.toString(36);
}
