/** The site profile by which the panel judges: what is kept for the site, and what was dismissed here. */
import type { SiteProfile } from '@sunboard/model';
import type { Exemption } from '../store/dismissals.js';

/** The profile for a page. */
export function profileOf(_url: string, dismissed: readonly Exemption[]): Promise<Partial<SiteProfile>> {
  return Promise.resolve({ exemptions: [...dismissed] });
}
