/** Site profiles by host: what staff told about their own site, with what they dismissed joined in. */
import type { SiteProfile } from '@sunboard/model';
import { allDismissals, covers, exemptionsFor, watchDismissals, type Exemption } from './dismissals.js';
import { hasShape, openStore } from './base.js';

/** A profile as it is kept; dismissals are kept apart and joined when it is read. */
export type StoredProfile = Partial<SiteProfile>;

/** One entry of the column map. */
export type ColumnEntry = NonNullable<SiteProfile['columns']>[number];

const store = openStore('profile', (value): value is StoredProfile => hasShape(value, {}));

/** Calls back when a profile or a dismissal changed; returns the way to stop. */
export function watchProfiles(listener: () => void): () => void {
  const stops = [store.watch(listener), watchDismissals(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Host under which the profile of an address is kept; empty where there is none (a saved file). */
export function profileHost(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

/** The profile alone, as the person wrote it. */
export async function readProfile(host: string): Promise<StoredProfile> {
  return (await store.get(host)) ?? {};
}

/** Everything the rules need for a page: the profile of its site and the dismissals that cover it. Empty where storage is denied. */
export async function profileFor(url: string): Promise<Partial<SiteProfile>> {
  try {
    const profile = await readProfile(profileHost(url));
    return joined(profile, await exemptionsFor(url));
  } catch {
    return {};
  }
}

/**
 * The same for many pages of one site with one reading of the stores: the site's profile, and a function that adds
 * what covers a page.
 */
export async function profileOfSite(
  url: string,
): Promise<{ readonly site: Partial<SiteProfile>; readonly of: (page: string) => Partial<SiteProfile> }> {
  const site = await readProfile(profileHost(url)).catch((): StoredProfile => ({}));
  const dismissals = await allDismissals().catch(() => []);
  return {
    site: joined(
      site,
      dismissals.map(({ exemption }) => exemption),
    ),
    of: page =>
      joined(
        site,
        dismissals
          .map(({ exemption }) => exemption)
          .filter(exemption => covers(exemption, page))
          .map(({ match: _match, ...rest }) => rest),
      ),
  };
}

/** Changes a host's profile in one transaction. */
export async function updateProfile(
  host: string,
  change: (old: StoredProfile) => StoredProfile,
): Promise<void> {
  await store.update(host, old => change(old ?? {}));
}

/** Hosts with a profile, in order. */
export async function profileHosts(): Promise<string[]> {
  return (await store.entries()).map(([host]) => host).sort();
}

/** Removes a host's profile; answers the way to undo it. */
export async function removeProfile(host: string): Promise<() => Promise<void>> {
  const old = await store.get(host);
  await store.remove(host);
  return async () => {
    if (old) await store.update(host, () => old);
  };
}

/** Puts an entry in front of the column map, in place of one for the same addresses: the first match wins. */
export function withColumn(profile: StoredProfile, entry: ColumnEntry): StoredProfile {
  const others = (profile.columns ?? []).filter(({ match }) => match !== entry.match);
  return { ...profile, columns: [entry, ...others] };
}

function joined(profile: StoredProfile, exemptions: readonly Exemption[]): Partial<SiteProfile> {
  return exemptions.length === 0
    ? profile
    : { ...profile, exemptions: [...(profile.exemptions ?? []), ...exemptions] };
}
