/** Tells bodies that an American or British act binds from their neighbours with laws of their own: states and cities, Scotland. */
import type { PageFacts } from '@sunboard/reader';
import { hostOf } from '../shared/hosts.js';
import { pageText } from '../shared/page.js';
import type { Standing } from '../rule.js';

/* The banner and the marks that federal sites carry by order. */
const FEDERAL_MARK = /official (?:web ?site|site) of the united states government/;
const FEDERAL_ACT = /\b5 u\.? ?s\.? ?c\.? ?(?:§{1,2} ?|sec(?:tion|\.) ?)?552\b/;
/* Illinois, Virginia and others call their own acts by the federal name. */
const STATE_ACT =
  /\b(?:arkansas|connecticut|delaware|district of columbia|d\.c\.|illinois|michigan|south carolina|virginia) (?:freedom of information|foia)|\bfreedom of information law\b|\b(?:public records?|open records?|open public records?|public information|records access|sunshine|right[- ]to[- ]know) (?:act|law)\b|\b5 ilcs 140\b|\bmcl 15\.23\d/;
const LOCAL_NAME =
  /\b(?:city|town|village|borough|county|township|state|commonwealth|municipality) of\b|\b(?:county|township|borough)\b/;
/* `va.gov` is a department of the federation, not Virginia. */
const LOCAL_HOST =
  /(?:^|[.-])(?:a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|vt|w[aivy])\.gov$|-va\.gov$|(?:^|[.-])(?:city|town|village|county|township)|(?:city|town|village|county|township)(?:[a-z]{2})?\.gov$|(?:^|\.)(?!fed\.)[a-z-]{2,40}\.us$/;

/** Whether the federal act binds the body of a page; `unknown` where neither marks, names nor statutes tell. */
export function federalStandingOf(facts: PageFacts): Standing {
  const host = hostOf(facts.url);
  if (/\.(?:mil|fed\.us)$/.test(host)) return 'government';
  const text = pageText(facts);
  if (FEDERAL_MARK.test(text) || facts.links.some(({ text: words }) => /^no fear act/i.test(words)))
    return 'government';
  const site = `${facts.title.split(/[|–—]/).at(-1) ?? ''} ${facts.footer.text.slice(-500)}`.toLowerCase();
  if (LOCAL_HOST.test(host) || STATE_ACT.test(text) || LOCAL_NAME.test(site)) return 'other';
  return FEDERAL_ACT.test(text) ? 'government' : 'unknown';
}

/** Whether a body stands under the Scottish act of 2002, with classes and a commissioner of its own. */
export function isScottish(facts: PageFacts): boolean {
  return (
    /\.(?:scot|scot\.nhs\.uk|scotland\.police\.uk)$/.test(`.${hostOf(facts.url)}`) ||
    /\bfreedom of information \[scotland\]|\bscottish information commissioner\b|\bfoisa\b/.test(
      pageText(facts),
    )
  );
}
