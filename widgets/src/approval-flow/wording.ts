/** Puts steps and their ways on into words. */
import { fill } from '@sunboard/model';
import type { FlowText } from './locales/index.js';
import { isCounted, type FlowLink, type FlowStep, type Process } from './process-model.js';

/** `5 个工作日（不计入时限）`; empty for a step without a limit that counts. */
export function timeOf(step: FlowStep, text: FlowText): string {
  if (step.limit === undefined) return step.counted === false ? text.notCounted : '';
  const days = step.limit === 0 ? text.onTheSpot : daysText(step.limit, text);
  return isCounted(step) || step.limit === 0 ? days : `${days} · ${text.notCounted}`;
}

/** `1 working day`, `5 working days`. */
export function daysText(days: number, text: FlowText): string {
  return fill(text.days, { n: days });
}

/** What an arrow is called: its own label, else the word for its branch. */
export function nameOf(link: FlowLink, text: FlowText): string {
  return link.label ?? text.branch[link.branch];
}

/** `材料齐全：转第 5 步“审查”`. */
export function wayText(link: FlowLink, process: Process, text: FlowText): string {
  const to = process.byId.get(link.to);
  const name = nameOf(link, text);
  const label = name === '' ? '' : `${name}${text.colon}`;
  return fill(text.toStep, { label, n: to?.number ?? '', step: to?.name ?? '' });
}
