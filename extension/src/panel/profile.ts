/** The site profile by which the panel judges: what is kept for the site, and what was dismissed here. */
import type { SiteProfile } from '@sunboard/model';
import type { Exemption } from '../store/dismissals.js';
import { profileHost, readProfile } from '../store/profile.js';

/** The profile for a page. */
export async function profileOf(url: string, dismissed: readonly Exemption[]): Promise<Partial<SiteProfile>> {
  const profile = await readProfile(profileHost(url)).catch(() => undefined);
  return { ...profile, exemptions: [...(profile?.exemptions ?? []), ...dismissed] };
}
