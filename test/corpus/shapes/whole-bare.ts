/** Whole pages as they would be without what only machines read: the same truth must be told from what a person sees. */
import { underTitleOfSite } from '../perturb.js';
import type { WholeCase } from './whole-frame.js';

const PAGE = 'https://www.example.gov.cn/page.aspx';
const strip = (html: string) => html.replace(/<meta name="(?!viewport)[^>]*>/gu, '');
/** Names of what the frames hide stay: a person does not see it. */
const unnamed = (html: string) => html.replace(/ (?:class|id)="(?![^"]*\b(?:hide|none|drop)\b)[^"]*"/gu, '');
const nowhere = ({ ownLaw, url }: WholeCase) => (ownLaw ? new URL('/page.aspx', url).href : PAGE);
const ofText = (each: WholeCase) => each.rests === undefined;

/** Without the tags of the head; what was found in tags is no fault of these pages. */
export const untagged = (cases: readonly WholeCase[]): WholeCase[] =>
  cases.filter(ofText).map(each => ({
    ...each,
    name: `${each.name}, no tags`,
    html: strip(each.html),
    failed: (each.failed ?? []).filter(id => !id.startsWith('meta.') && id !== 'date.agree'),
    open: [...(each.open ?? []), 'meta.*', 'list.dates'],
  }));

/** Without tags, names of classes, and an address that says anything; how sure the program is of a fault stays open. */
export const anonymous = (cases: readonly WholeCase[]): WholeCase[] =>
  untagged(cases).map(each => ({
    ...each,
    name: `${each.name}, no names`,
    url: new URL(each.url).pathname === '/' ? each.url : `${nowhere(each)}?n=${String(each.html.length)}`,
    html: unnamed(each.html),
    failed: [],
    open: [...(each.open ?? []), ...(each.failed ?? [])],
  }));

/** Under the title of the site alone; the faults of the page itself stay open. */
export const untitled = (cases: readonly WholeCase[]): WholeCase[] =>
  cases.filter(ofText).map(each => ({
    ...each,
    name: `${each.name}, no title`,
    html: underTitleOfSite(each.html),
    failed: [],
    open: [...(each.open ?? []), ...(each.failed ?? []), 'meta.*'],
  }));
