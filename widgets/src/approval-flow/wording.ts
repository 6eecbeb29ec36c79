/** Puts steps, their ways on and the faults of a process into words. */
import type { Problem } from '@sunboard/model';
import { format } from '../internal/locale.js';
import type { FlowText } from './locales/index.js';
import { isCounted, type Finding, type FlowLink, type FlowStep, type Process } from './process-model.js';

/** `5 个工作日（不计入时限）`; empty for a step without a limit that counts. */
export function timeOf(step: FlowStep, text: FlowText): string {
  if (step.limit === undefined) return step.counted === false ? text.notCounted : '';
  const days = step.limit === 0 ? text.onTheSpot : format(text.days, { n: step.limit });
  return isCounted(step) || step.limit === 0 ? days : `${days} · ${text.notCounted}`;
}

/** What an arrow is called: its own label, else the word for its branch. */
export function nameOf(link: FlowLink, text: FlowText): string {
  return link.label ?? text.branch[link.branch];
}

/** `材料齐全：转第 5 步“审查”`. */
export function wayText(link: FlowLink, process: Process, text: FlowText): string {
  const to = process.byId.get(link.to);
  const name = nameOf(link, text);
  const label = name === '' ? '' : `${name}${text.caption === '审批流程' ? '：' : ': '}`;
  return format(text.toStep, { label, n: to?.number ?? '', step: to?.name ?? '' });
}

/** A step with its ways on, as it is spoken when the keyboard reaches it. */
export function spoken(step: FlowStep, process: Process, text: FlowText): string {
  const ways = (process.out.get(step.id) ?? []).map(link => wayText(link, process, text));
  const details = [step.owner, step.window, timeOf(step, text), ...(ways.length > 0 ? ways : [text.ends])].filter(Boolean);
  return format(text.announce, { n: step.number, step: step.name, details: details.join('; ') });
}

/** Faults as located problems; the record is shown all the same, so they are warnings. */
export function problemsOf(findings: readonly Finding[], text: FlowText): Problem[] {
  return findings.map(({ code, step, values }) => {
    const [message = code, remedy = ''] = text.findings[code];
    const all = { n: step?.number ?? '', step: step?.name ?? '', ...values };
    return {
      pointer: step ? `/process/${step.number - 1}` : '/process',
      ...(step && { row: step.number }),
      code,
      value: step?.name.slice(0, 80) ?? '',
      message: format(message, all),
      remedy: format(remedy, all),
      severity: 'warning',
    };
  });
}
