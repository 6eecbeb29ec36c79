/** Small questions that many rules ask of a page: its main list, its address, whether it says certain words. */
import { fold } from '@sunboard/model';
import type { ListFact, MetaFact, PageFacts, Where } from '@sunboard/reader';
import type { RuleContext } from '../rule.js';
import { plainHost } from './hosts.js';

/** The list that makes the page a column page: the profile's, else the one the reader marked. */
export function mainList(facts: PageFacts, context: RuleContext): ListFact | undefined {
  const wanted = context.column?.listSelector;
  return (
    (wanted === undefined ? undefined : facts.lists.find(({ where }) => where.selector.endsWith(wanted))) ??
    facts.lists.find(list => list.main)
  );
}

/** True for the second and later pages of a list, whose items are old by nature. */
export function isLaterPage(url: string): boolean {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return false;
  }
  const number = /(?:^|\/)(?:index|list|default|node|page)?[_-]?(\d{1,4})\.[a-z]{3,5}$/i.exec(
    address.pathname,
  )?.[1];
  const named =
    /(?:index|list|default|page)[_-]\d{1,4}\.[a-z]{3,5}$/i.test(address.pathname) && Number(number) >= 1;
  const query = ['page', 'pageno', 'pageindex', 'currentpage', 'p'].some(name =>
    [...address.searchParams].some(([key, value]) => key.toLowerCase() === name && Number(value) > 1),
  );
  return named || query;
}

/** True where the main list says that it has more pages, or a link leads to the next. */
export function isPaged({ lists, links }: PageFacts): boolean {
  return (
    lists.some(({ main, pages = 1 }) => main && pages > 1) ||
    links.some(({ text }) => /^下一?页/.test(text.trim()))
  );
}

/** True where a public address is not to be known: a saved file, this computer, or a private network. */
export function isLocal(url: string): boolean {
  const plain = plainHost(url);
  if (plain !== undefined) return /\.(?:localhost|local|invalid)$/.test(plain);
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return true;
  }
  if (!/^https?:$/.test(address.protocol)) return true;
  const host = address.hostname.toLowerCase();
  return (
    host === '[::1]' ||
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host.endsWith('.local') ||
    // Reserved never to exist (RFC 2606): the checker reads saved pages without an address at such a host.
    host.endsWith('.invalid') ||
    isPrivateNumber(host) ||
    !host.includes('.')
  );
}

/** True where the address can be a home page's: the root of its host, or not to be known. Sub-sites and columns have deeper ones. */
export function isHomeAddress(url: string): boolean {
  if (isLocal(url)) return true;
  const steps = new URL(url).pathname.split('/').filter(step => step !== '');
  return steps.every(step =>
    /^(?:(?:index|default|home|main)\d?(?:\.[a-z]{3,5})?|cn|zh(?:-[a-z]{2})?|en|web|www|portal|site)$/i.test(
      step,
    ),
  );
}

/** A tag by its name, whatever its case; one with content where a template wrote it twice. */
export function metaOf(facts: PageFacts, name: string): MetaFact | undefined {
  const named = facts.metas.filter(meta => meta.name.toLowerCase() === name.toLowerCase());
  return named.find(({ content }) => content.trim() !== '') ?? named[0];
}

/** Fewest characters of sentences that a page must hold to be judged by what it leaves out. */
const THIN = 150;
const SENTENCE = /[。；]|[a-z]{2}[.;](?:\s|$)/i;

/** True where a page says too little to be judged by what it leaves out: its content may be in an attachment, a picture or a frame. Menus, names and the marks of a footer are no sentences. */
export function saysTooLittle({ text }: PageFacts): boolean {
  let length = 0;
  for (const line of text.split('\n')) if (SENTENCE.test(line)) length += line.length;
  return length < THIN;
}

/** Text of the page folded for search, headings included. */
export function pageText(facts: PageFacts): string {
  return fold(
    [
      facts.title,
      facts.heading ?? '',
      ...facts.headings.map(({ text }) => text),
      facts.text,
      ...facts.pairs.map(({ label, value }) => `${label} ${value}`),
    ].join('\n'),
  );
}

/** What the content says, line by line, without the entries of menus and lists, which are links and nothing else. */
export function ownLines({ text, links }: PageFacts): string[] {
  const entries = new Set(links.map(link => link.text.trim()));
  return text.split('\n').filter(line => {
    const words = line.replace(LINE_DAY, '').trim();
    return words !== '' && !entries.has(words);
  });
}
/* A line of a list shows its day too. */
const LINE_DAY = /\s?\[?(?:\d{4}-)?\d{2}-\d{2}\]?$/;

/** The clauses of lines, each below the label that stands in a line of its own: 报名时间. */
export function clausesOf(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => {
    const above = lines[at - 1] ?? '';
    return (above.length < 20 ? `${above}\n${line}` : line).split(/[。；;]/);
  });
}

/** Whether any of the words stands on the page. */
export function says(facts: PageFacts, words: RegExp): boolean {
  return words.test(pageText(facts));
}

/** Whether the page says of itself that it is about a licence 行政许可; a law named after licences says nothing, nor does a menu. */
export function isLicence({ text, links, pairs }: PageFacts): boolean {
  const entries = links.flatMap(link => (LICENCE.test(link.text) ? [link.text] : []));
  return (
    text
      .split('\n')
      .some(
        line => LICENCE.test(line) && (SENTENCE.test(line) || !entries.some(entry => line.includes(entry))),
      ) || pairs.some(({ label, value }) => /事项类[型别]|办件类型/.test(label) && /许可/.test(value))
  );
}
const LICENCE = /行政许可(?!法)/;

/** A short piece of text around the first hit, from the beginning of its clause where that is near, for `observed`. */
export function quote(text: string, words: RegExp): string {
  const hit = words.exec(text);
  if (!hit) return '';
  const lead = text.slice(Math.max(0, hit.index - 10), hit.index);
  const clause = lead.split(/[。；;，,\n]/).at(-1) ?? '';
  return (clause + text.slice(hit.index, hit.index + hit[0].length + 20)).replace(/\s{1,40}/g, ' ').trim();
}

/** The page itself as a place, when no element is to blame. */
export function pagePlace(facts: PageFacts): Where {
  return { selector: '', text: (facts.heading ?? facts.title).slice(0, 120) };
}

function isPrivateNumber(host: string): boolean {
  return /^(?:127|10)\.\d{1,3}\.\d{1,3}\.\d{1,3}$|^192\.168\.\d{1,3}\.\d{1,3}$|^172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}$/.test(
    host,
  );
}
