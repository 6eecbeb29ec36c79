/** Under whose law a page stands: the profile's word, else the address, else the marks and the language of the page. */
import type { SiteProfile } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import type { Report } from '../report.js';
import { isHanText } from '../shared/edition.js';
import { hostOf } from '../shared/hosts.js';

/** A country whose rules we carry. */
export type Jurisdiction = NonNullable<SiteProfile['jurisdiction']>;

/** Time zones in which "today" is counted. */
export const TIME_ZONES: Readonly<Record<Jurisdiction, string>> = {
  cn: 'Asia/Shanghai',
  us: 'America/New_York',
  uk: 'Europe/London',
};

/* .中国, .政务 and .公益 beside .cn; schools and boards of the United Kingdom stand under its law like departments. */
const HOSTS: readonly (readonly [RegExp, Jurisdiction])[] = [
  [/\.(?:cn|xn--fiqs8s|xn--zfr164b|xn--55qw42g)$/, 'cn'],
  [/\.(?:uk|scot|wales|cymru)$/, 'uk'],
  [/\.(?:gov|mil|us)$/, 'us'],
];
/* Two letters name a country, but for some that are sold to anybody. */
const OTHER_COUNTRY = /\.(?!cc|co|io|la|me|tv|ws|ai)[a-z]{2}$/;

/** Whose law an address names: null for a country that we do not carry, undefined where it names none. */
export function jurisdictionOfAddress(url: string): Jurisdiction | null | undefined {
  const host = hostOf(url);
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? (OTHER_COUNTRY.test(host) ? null : undefined);
}

/** Whose rules hold for a page; undefined where neither profile nor address nor page names a country that we carry. */
export function jurisdictionOf(
  facts: PageFacts,
  profile: Pick<SiteProfile, 'jurisdiction'> = {},
): Jurisdiction | undefined {
  if (profile.jurisdiction !== undefined) return profile.jurisdiction;
  const named = jurisdictionOfAddress(facts.url);
  if (named !== undefined) return named ?? undefined;
  return isChinese(facts) ? 'cn' : undefined;
}

/** Whether a report rests on what holds everywhere alone: nobody could tell whose rules bind the page, and a page without a finding is not shown to keep them. */
export function isWithoutLaw({ packs }: Pick<Report, 'packs'>): boolean {
  return packs.every(({ id }) => id === 'privacy');
}

/* Marks that only sites of the mainland carry, else its script; many Chinese pages declare `en` by oversight. */
function isChinese({ footer, lang, title, heading = '', text }: PageFacts): boolean {
  if (footer.siteCode ?? footer.icp ?? footer.police ?? footer.conac) return true;
  if (/^(?:ja|ko|zh-(?:hant|hk|mo|sg|tw))/i.test(lang)) return false;
  return isHanText(`${title} ${heading} ${text.slice(0, 500)}`) ?? /^zh/i.test(lang);
}
