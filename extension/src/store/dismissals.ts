/** Findings that staff decided to accept (不予整改), kept as exemptions of the site profile with who, when and for how long. */
import type { IsoDate, SiteProfile } from '@sunboard/model';
import { urlMatches, type Finding } from '@sunboard/rules';
import { hasShape, openStore } from './base.js';

/** An entry of the site profile's `exemptions`. */
export type Exemption = NonNullable<SiteProfile['exemptions']>[number];

/** One finding, or its rule on this page, or its rule on the whole site. */
export type DismissalScope = 'finding' | 'page' | 'site';

export interface Dismissal {
  readonly id: string;
  readonly scope: DismissalScope;
  /** Title of the rule when it was dismissed, in the language of that day. */
  readonly title: string;
  /** ISO 8601 instant. */
  readonly createdAt: string;
  /** What the rules read: rule, `match` of the address, `fingerprint` for one finding, reason, by, until. */
  readonly exemption: Exemption;
}

/** What the person says when dismissing. `reason` must not be empty; `until` is the last day that it holds. */
export interface DismissalWords {
  readonly scope: DismissalScope;
  readonly reason: string;
  readonly by?: string;
  readonly until?: IsoDate;
}

const store = openStore('dismissals', (value): value is Dismissal =>
  hasShape(value, {
    id: 'string',
    scope: 'string',
    title: 'string',
    createdAt: 'string',
    exemption: 'object',
  }),
);

export const watchDismissals = store.watch;

/** Dismisses a finding of a page; answers what was stored, for undo with {@link restore}. */
export async function dismiss(
  finding: Pick<Finding, 'rule' | 'title' | 'fingerprint'>,
  url: string,
  { scope, reason, by, until }: DismissalWords,
): Promise<Dismissal> {
  const dismissal: Dismissal = {
    id: crypto.randomUUID(),
    scope,
    title: finding.title,
    createdAt: new Date().toISOString(),
    exemption: {
      rule: finding.rule,
      match: scope === 'site' ? siteMatch(url) : pageMatch(url),
      ...(scope === 'finding' && { fingerprint: finding.fingerprint }),
      reason,
      ...(by && { by }),
      ...(until && { until }),
    },
  };
  await keep(dismissal);
  return dismissal;
}

/** Stores a dismissal as it is: undoes {@link restore}. */
export async function keep(dismissal: Dismissal): Promise<void> {
  await store.update(dismissal.id, () => dismissal);
}

/** Takes a dismissal back; the finding counts again. */
export async function restore(id: string): Promise<void> {
  await store.remove(id);
}

/** All dismissals, newest first. */
export async function allDismissals(): Promise<Dismissal[]> {
  const all = (await store.entries()).map(([, dismissal]) => dismissal);
  return all.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** The dismissals that cover a page, expired ones included, newest first. */
export async function dismissalsFor(url: string): Promise<Dismissal[]> {
  return (await allDismissals()).filter(({ exemption }) => covers(exemption, url));
}

/** What the rules need to know about a page: hand it to `run` as part of `profile.exemptions`. */
export async function exemptionsFor(url: string): Promise<Exemption[]> {
  return (await dismissalsFor(url)).map(asExemption);
}

/** The exemption of a dismissal that is known to cover the page: without `match`, which was compared here. */
export function asExemption({ exemption: { match: _match, ...rest } }: Dismissal): Exemption {
  return rest;
}

/** Whether its last day has passed. The last day itself still counts. */
export function isExpired({ exemption: { until } }: Dismissal, today: IsoDate): boolean {
  return until !== undefined && today > until;
}

/** The exemptions to write into a site's profile: those of a host (empty for saved files, which have none), or all. */
export async function exportDismissals(host?: string): Promise<Exemption[]> {
  const all = await allDismissals();
  return all
    .map(({ exemption }) => exemption)
    .filter(({ match }) => host === undefined || (hostOf(match) ?? '') === host);
}

/**
 * Takes in the exemptions of a profile that {@link exportDismissals} or a person wrote.
 * @param host the site that the profile is of: entries without an address, or with a path only, hold there
 * @returns how many were new, and how many were known already
 */
export async function importDismissals(
  exemptions: readonly Exemption[],
  host: string,
): Promise<{ readonly added: number; readonly known: number }> {
  const seen = new Set((await allDismissals()).map(({ exemption }) => identity(exemption)));
  let added = 0;
  for (const given of exemptions) {
    const exemption = { ...given, match: absoluteMatch(given.match, host) };
    if (seen.has(identity(exemption))) continue;
    seen.add(identity(exemption));
    added += 1;
    await keep({
      id: crypto.randomUUID(),
      scope: scopeOf(exemption),
      title: exemption.rule,
      createdAt: new Date().toISOString(),
      exemption,
    });
  }
  return { added, known: exemptions.length - added };
}

/** Whether an exemption's address pattern fits a page. */
export function covers({ match }: Exemption, url: string): boolean {
  return match === undefined || urlMatches(match, pageAddress(url));
}

/** A page's address without fragment (unless it is a route) and campaign marks: what tells one page from another. */
export function pageAddress(url: string): string {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return url;
  }
  if (!/^#[!/]/.test(address.hash)) address.hash = '';
  const marks = [...address.searchParams.keys()].filter(name => /^(?:utm_\w+|spm|from)$/i.test(name));
  for (const name of marks) address.searchParams.delete(name);
  return address.href;
}

/* `*` in place of the scheme: the pattern must then cover the whole address, and http and https agree. */
function pageMatch(url: string): string {
  return pageAddress(url).replace(/^https?:/, '*:');
}

function siteMatch(url: string): string {
  const { protocol, host } = new URL(url);
  return host === '' ? `${protocol}//*` : `*://${host}/*`;
}

function absoluteMatch(match: string | undefined, host: string): string {
  if (match === undefined) return `*://${host}/*`;
  if (!match.startsWith('/')) return match;
  // A path without `*` is a prefix; with a scheme in front the pattern must cover the whole address.
  return `*://${host}${match.includes('*') ? match : `${match}*`}`;
}

function hostOf(match: string | undefined): string | undefined {
  return /^(?:\*|[a-z]{1,20}):\/\/([^/]{1,260})\//.exec(match ?? '')?.[1];
}

function scopeOf({ fingerprint, match }: Exemption): DismissalScope {
  if (fingerprint !== undefined) return 'finding';
  return match?.endsWith('*') === true ? 'site' : 'page';
}

function identity({ rule, match, fingerprint }: Exemption): string {
  return JSON.stringify([rule, match ?? '', fingerprint ?? '']);
}
