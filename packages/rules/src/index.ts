/** The rule engine and its packs. */
export type * from './rule.js';
export type * from './report.js';
export { basesOf, keptOut } from './report.js';
export { MOST_PLACES } from './shared/places.js';
export { isReplaced } from './shared/stand-in.js';
export { run, runInTurns, selectRules } from './engine/run.js';
export {
  isWithoutLaw,
  jurisdictionOf,
  jurisdictionOfAddress,
  TIME_ZONES,
  type Jurisdiction,
} from './engine/jurisdiction.js';
export { parseProfile } from './engine/profile.js';
export { urlMatches } from './engine/url-match.js';
export { wordOf } from './shared/wording.js';
export { hash, pageKey, pagePath } from './engine/fingerprint.js';
export { presentId } from './engine/renames.js';
export { PACKS, type Pack } from './packs.js';
export { RULES } from './rules.js';
export { runSite } from './site/run-site.js';
export type * from './site/site-report.js';
export { SITE_RULES, type SiteRule } from './site/site-rules.js';
export { CATALOGUE, type CatalogueEntry } from './catalogue.js';
export { VERSION } from './version.js';
