/** The law in whose days and words a whole site is reported: the profile's word, else the address. */
import { jurisdictionOfAddress, type Jurisdiction } from '@sunboard/rules';

/** A site that tells no country is reported in Chinese days and words; which rules hold is asked of each page. */
export function jurisdictionOfSite(
  url: string,
  profile: { readonly jurisdiction?: Jurisdiction | undefined } = {},
): Jurisdiction {
  return profile.jurisdiction ?? jurisdictionOfAddress(url) ?? 'cn';
}
