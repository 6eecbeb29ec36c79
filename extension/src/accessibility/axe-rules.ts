/** Turns what axe-core found into rules of our engine, so that profile, dismissals, order and exports treat them like all others. Pure. */
import type { Localized } from '@sunboard/model';
import { maskPrivate } from '@sunboard/reader';
import type { Where } from '@sunboard/reader';
import type { Rule, Severity, Verdict } from '@sunboard/rules';

/** The part of an axe result that is used; it crosses from the page as plain data. */
export interface AxeResult {
  readonly id: string;
  readonly impact: 'minor' | 'moderate' | 'serious' | 'critical' | null;
  readonly tags: readonly string[];
  readonly help: string;
  readonly helpUrl: string;
  readonly outcome: 'failed' | 'cantTell';
  readonly nodes: readonly {
    /** One selector, or one a shadow root from the outside in. */
    readonly target: readonly (string | readonly string[])[];
    readonly html: string;
    readonly summary: string;
  }[];
}

const SEVERITY: Readonly<Record<string, Severity>> = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
  minor: 'info',
};
const MOST_PLACES = 50;
const PACKS: Rule['packs'] = ['cn', 'us', 'uk', 'privacy'];

/** One rule for each rule of axe that failed or could not tell. */
export function axeRules(results: readonly AxeResult[]): Rule[] {
  const ids = [...new Set(results.map(({ id }) => id))];
  return ids.map(id => ruleOf(results.filter(result => result.id === id)));
}

function ruleOf(results: readonly AxeResult[]): Rule {
  const first = results[0] as AxeResult;
  const title = both(first.help);
  const remedies = [...new Set(results.flatMap(({ nodes }) => nodes.map(({ summary }) => summary)))].slice(
    0,
    3,
  );
  return {
    id: `axe.${first.id}`,
    title,
    packs: PACKS,
    kinds: 'any',
    severity: SEVERITY[first.impact ?? ''] ?? 'info',
    basis: {
      source: { 'zh-CN': '《Web 内容无障碍指南》（WCAG）', en: 'WCAG' },
      article: criteriaOf(first.tags),
      url: first.helpUrl,
      confidence: first.tags.includes('best-practice') ? 'M' : 'S',
    },
    reasons: {
      failed: {
        'zh-CN': '{help}（{count} 处）',
        en: '{help} ({count} {count?place:places})',
        data: { help: first.help },
      },
      cantTell: {
        'zh-CN': '需要人工核对：{help}（{count} 处）',
        en: 'To be looked at: {help} ({count} {count?place:places})',
        data: { help: first.help },
      },
    },
    remedies: { default: both(remedies.map(withoutBraces).join('\n') || first.help) },
    check: () => results.map(verdictOf),
  };
}

function verdictOf({ outcome, nodes, id }: AxeResult): Verdict {
  return {
    outcome,
    reason: outcome,
    key: `${id} ${outcome}`,
    data: { count: nodes.length },
    where: nodes.slice(0, MOST_PLACES).map(placeOf),
  };
}

function placeOf({ target, html }: AxeResult['nodes'][number]): Where {
  const [inner] = target;
  const selector = typeof inner === 'string' ? inner : (inner ?? []).join(' >>> ');
  return { selector, text: maskPrivate(html).replace(/\s+/g, ' ').slice(0, 120) };
}

/** `wcag143` is success criterion 1.4.3. */
function criteriaOf(tags: readonly string[]): string {
  return tags.flatMap(tag => /^wcag(\d)(\d)(\d{1,2})$/.exec(tag)?.slice(1).join('.') ?? []).join(', ');
}

/* The engine fills `{name}` places, and a message of axe may hold braces of its own. */
function withoutBraces(text: string): string {
  return maskPrivate(text).replace(/[{}]/g, '');
}

function both(text: string): Localized {
  const plain = withoutBraces(text);
  return { 'zh-CN': plain, en: plain };
}
