/** Words the faults of a process; loaded only when there are some. */
import { fill, localize, type Locale, type Problem } from '@sunboard/model';
import type { Catalogue } from '../internal/locale.js';
import { findingsEn } from './locales/findings-en.js';
import { findingsZhCn } from './locales/findings-zh-cn.js';
import type { Finding } from './process-model.js';

const TEXTS: Catalogue<typeof findingsZhCn> = { 'zh-CN': findingsZhCn, en: findingsEn };

/** Faults as located problems; the process is shown all the same, so they are warnings. */
export function problemsOf(findings: readonly Finding[], locale: Locale): Problem[] {
  return findings.map(({ code, step, values }) => {
    const [message, remedy] = localize(TEXTS, locale)[code];
    const all = { n: step?.number ?? '', step: step?.name ?? '', ...values };
    return {
      pointer: step ? `/process/${step.number - 1}` : '/process',
      ...(step && { row: step.number }),
      code,
      value: step?.name.slice(0, 80) ?? '',
      message: fill(message, all),
      remedy: fill(remedy, all),
      severity: 'warning',
    };
  });
}
