/** Decides how a page is read: its file fetched and parsed, or opened in a tab where its scripts run; and says why. */
import type { PageFacts } from '@sunboard/reader';
import type { Finding } from '@sunboard/rules';

/** Fetched and parsed, or rendered in a background tab. */
export type Way = 'fetched' | 'rendered';

/** How a page was read, why so, and what showed it. */
export interface Reading {
  readonly way: Way;
  readonly why: Why;
  /** Names of components, or address of the page that was read both ways. */
  readonly detail?: string;
}

/**
 * `components`: custom elements draw it; `frames`: it shows other documents; `loading`: a list says it is still loading;
 * `bare`: hardly any words without scripts; `forwards`: it sends its visitors on; `sample`: the first page of its look, read both ways;
 * `agrees`/`differs`: a page of the same look gave the same, or other, findings when rendered;
 * `noTab`: it should have been rendered, but the tab did not answer.
 */
export type Why =
  'components' | 'frames' | 'loading' | 'bare' | 'forwards' | 'sample' | 'agrees' | 'differs' | 'noTab';

/** What the fetched file shows of itself, beside its facts. */
export interface Signs {
  /** Names of custom elements. */
  readonly components: readonly string[];
  /** Frames with a document of their own. */
  readonly frames: number;
  /** Sources of scripts and style sheets, without query, sorted. */
  readonly sources: readonly string[];
  /** Scripts written in the page. */
  readonly inlineScripts: number;
  /** `<meta http-equiv=refresh>`, or a page of a script and little else that sets the location. */
  readonly forwards: boolean;
}

/** Fewer words than this, together with scripts, mean that scripts bring the words. */
const BARE = 60;

/** The way for a page by itself; undefined where only a comparison can tell. */
export function wayBySigns(facts: PageFacts, signs: Signs): Reading | undefined {
  if (signs.components.length > 0)
    return { way: 'rendered', why: 'components', detail: signs.components.slice(0, 3).join(', ') };
  if (signs.frames > 0) return { way: 'rendered', why: 'frames' };
  if (facts.lists.some(({ state }) => state === 'loading') || (facts.footer.pending?.length ?? 0) > 0)
    return { way: 'rendered', why: 'loading' };
  if (signs.forwards) return { way: 'rendered', why: 'forwards' };
  const hasScripts = signs.inlineScripts > 0 || signs.sources.some(source => !source.endsWith('.css'));
  const words = facts.text.length + facts.lists.reduce((sum, { items }) => sum + items.length * 10, 0);
  return hasScripts && words < BARE ? { way: 'rendered', why: 'bare' } : undefined;
}

/** Pages with the same look come from one template: the same kind, scripts and style sheets. */
export function lookOf(facts: PageFacts, signs: Signs): string {
  return [facts.kind, signs.inlineScripts > 0 ? 'inline' : '', ...signs.sources].join(' ');
}

/** What a page read both ways teaches about pages of its look. */
export function lesson(url: string, fetched: readonly Finding[], rendered: readonly Finding[]): Reading {
  return sameFindings(fetched, rendered)
    ? { way: 'fetched', why: 'agrees', detail: url }
    : { way: 'rendered', why: 'differs', detail: url };
}

function sameFindings(one: readonly Finding[], other: readonly Finding[]): boolean {
  const names = (findings: readonly Finding[]) =>
    findings
      .map(({ fingerprint, outcome, observed }) => `${fingerprint} ${outcome} ${observed ?? ''}`)
      .sort();
  const [left, right] = [names(one), names(other)];
  return left.length === right.length && left.every((name, at) => name === right[at]);
}
