/** Says a step aloud when the keyboard reaches it. */
import { fill } from '@sunboard/model';
import type { PartText } from './locales/parts.js';
import type { FlowStep, Process } from './process-model.js';
import { timeOf, wayText } from './wording.js';

/** A step with its ways on, as it is spoken when the keyboard reaches it. */
export function spoken(step: FlowStep, process: Process, text: PartText): string {
  const ways = (process.out.get(step.id) ?? []).map(link => wayText(link, process, text));
  const details = [
    step.owner,
    step.window,
    timeOf(step, text),
    ...(ways.length > 0 ? ways : [text.ends]),
  ].filter(Boolean);
  return fill(text.announce, { n: step.number, step: step.name, details: details.join('; ') });
}
