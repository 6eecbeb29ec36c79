/** What the rules say of an embed: which it keeps, which its data break, and which only the page around it can keep. */
import type { Finding, Report } from '@sunboard/rules';

/** Findings sorted by who can do something about them. */
export interface EmbedVerdict {
  /** Ids of the rules that hold: judged, and broken nowhere in the preview. Rules of the page around are not counted. */
  readonly passed: readonly string[];
  /** Broken by the data: to be mended in the data file. */
  readonly failed: readonly Finding[];
  /** Not to be judged from a preview, or unsure. */
  readonly unsure: readonly Finding[];
  /** About the page and the site around (footer, metas, search, https), which no embed can keep. */
  readonly around: readonly Finding[];
}

/** Beginnings of the ids of such rules. */
const AROUND = /^(?:foot|home|meta|page|search|site|web)\./;

/** Sorts a report on the preview. */
export function verdictOf({ findings }: Report): EmbedVerdict {
  const about = findings.filter(({ exempted }) => !exempted);
  const own = about.filter(({ rule }) => !AROUND.test(rule));
  const failed = own.filter(({ outcome }) => outcome === 'failed');
  const unsure = own.filter(({ outcome }) => outcome === 'cantTell');
  const notKept = new Set([...failed, ...unsure].map(({ rule }) => rule));
  const passed = own.filter(({ outcome, rule }) => outcome === 'passed' && !notKept.has(rule));
  return {
    passed: [...new Set(passed.map(({ rule }) => rule))],
    failed,
    unsure,
    around: about.filter(({ rule, outcome }) => AROUND.test(rule) && outcome !== 'passed'),
  };
}
