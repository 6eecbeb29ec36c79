/** Judges each column that was seen by running the page rules on it: one truth for page and site. */
import type { PageFacts } from '@sunboard/reader';
import { pagePath } from '../engine/fingerprint.js';
import { run } from '../engine/run.js';
import { columnOf, withOverride } from '../engine/profile.js';
import type { RunOptions } from '../rule.js';
import { RULES } from '../rules.js';
import { newestUntil } from '../shared/days.js';
import { isLaterPage } from '../shared/page.js';
import { titleParts } from '../shared/page-title.js';
import type { ColumnState } from './site-report.js';

const IMPORTANT = ['fresh.news', 'fresh.notice', 'fresh.policy'];
const FRESHNESS = RULES.filter(({ id }) => id.startsWith('fresh.') && id !== 'fresh.home');
const EMPTY = RULES.filter(({ id }) => id === 'column.empty');

/** The state of every column page, each address once (the last reading counts), later pages of a list left out. */
export function columnStates(pages: readonly PageFacts[], options: RunOptions): ColumnState[] {
  const profile = options.profile ?? {};
  const byPath = new Map<string, PageFacts>();
  for (const page of pages) {
    const facts = withOverride(page, columnOf(profile, page.url));
    if (facts.kind === 'column' && !isLaterPage(facts.url) && facts.columnType !== 'archive')
      byPath.set(siteKey(facts.url), facts);
  }
  const seen = [...byPath.values()];
  return seen.map(facts => ({ ...stateOf(facts, options), name: nameOf(facts, seen) }));
}

/* Systems that give many columns one ColumnName leave it to heading and title to tell them apart. */
function nameOf({ url, columnName, heading, title }: PageFacts, all: readonly PageFacts[]): string {
  const isShared = all.some(other => other.columnName === columnName && other.url !== url);
  const own = [heading, titleParts(title)[0]].find(name => name && name !== columnName);
  return (isShared ? own : undefined) ?? columnName ?? heading ?? title;
}

/** Host and path: unlike fingerprints, columns of two hosts are two columns. */
export function siteKey(url: string): string {
  try {
    return `${new URL(url).host}${pagePath(url)}`;
  } catch {
    return url;
  }
}

function stateOf(facts: PageFacts, options: RunOptions): Omit<ColumnState, 'name'> {
  const { url } = facts;
  const judge = (rules: typeof RULES) =>
    run(facts, { ...options, packs: ['cn'], rules }).findings.find(
      ({ outcome, exempted }) => outcome !== 'cantTell' && !exempted,
    );
  const important =
    facts.columnType === 'news' || facts.columnType === 'notice' || facts.columnType === 'policy';
  if (judge(EMPTY)?.outcome === 'failed') return { url, state: 'empty', important };
  const finding = judge(FRESHNESS);
  const newest = newestUntil(
    facts.lists.flatMap(list => (list.main ? list.items.map(item => item.date) : [])),
    options.today,
  );
  return {
    url,
    state: finding === undefined ? 'unknown' : finding.outcome === 'failed' ? 'stale' : 'fresh',
    ...(newest !== undefined && { newest }),
    important: finding ? IMPORTANT.includes(finding.rule) : important,
  };
}
