/** Before filing: documents of the disclosure list that match what is typed 可能已经公开, and a word when the text reads like a complaint. */
import { html, nothing, type TemplateResult } from 'lit';
import { localize, fold, safeUrl, type DisclosureItem, type Locale, type Problem } from '@sunboard/model';
import { breath } from '../internal/breath.js';
import { requestText } from './locales.js';

/** Suggestions shown at most. */
const MOST = 5;
/** Share of the typed pairs of characters that a title must hold. */
const LEAST = 0.5;
/** Milliseconds of searching between two breaths. */
const SLICE_MS = 8;

/** A document with its text folded once. */
interface Candidate {
  readonly item: DisclosureItem;
  readonly text: string;
}

/** The suggestions of one form. */
export interface Suggestions {
  /** Looks for documents that match; the newest words win. */
  readonly look: (src: string | null, words: string, locale: Locale) => Promise<void>;
  readonly render: (locale: Locale) => TemplateResult;
  readonly stop: () => void;
}

/** Starts without data; the list is fetched at the first words. */
export function createSuggestions(host: {
  readonly redraw: () => void;
  readonly report: (problems: readonly Problem[], fatal: boolean) => void;
}): Suggestions {
  let abort = new AbortController();
  let list: Promise<readonly Candidate[]> | undefined;
  let found: readonly DisclosureItem[] = [];
  let complaining = false;
  let newest = '';
  const load = async (src: string, locale: Locale): Promise<readonly Candidate[]> => {
    const { readRemote } = await import('../internal/remote-source.js');
    const { value, problems } = await readRemote<DisclosureItem>(src, 'DisclosureItem', locale, abort.signal);
    host.report(problems, false);
    return value.map(candidate);
  };
  return {
    async look(src, words, locale) {
      newest = words;
      const reads = readsLikeComplaint(words);
      if (reads !== complaining) {
        complaining = reads;
        host.redraw();
      }
      if (src === null) return;
      const { signal } = abort;
      list ??= load(src, locale);
      const matches = await matchesOf(await list, words, () => newest !== words || signal.aborted);
      if (!matches) return;
      found = matches;
      host.redraw();
    },
    render(locale) {
      const text = localize(requestText, locale);
      return html`<div role="status" class="suggestions">
        ${complaining ? html`<p class="warning">${text.likeComplaint}</p>` : nothing}
        ${
          found.length === 0
            ? nothing
            : html`<p><strong>${text.already}</strong> ${text.stillFile}</p>
                <ul>
                  ${found.map(item => html`<li>${linkTo(item)}${item.publishedOn ? html` <span class="muted">${item.publishedOn}</span>` : nothing}</li>`)}
                </ul>`
        }
      </div>`;
    },
    stop: () => {
      abort.abort();
      abort = new AbortController();
      list = undefined;
    },
  };
}

/** Documents that share the most two-character pieces with the words, best first; Chinese has no spaces to split at. */
export function suggest(items: readonly DisclosureItem[], words: string): DisclosureItem[] {
  return best(rank(items.map(candidate), pairs(words)));
}

/** Whether a text asks for help, complains or reports rather than asks for a document (art. 39). A hint only: the person decides. */
export function readsLikeComplaint(text: string): boolean {
  return /投诉|举报|检举|控告|信访|上访|咨询|请问|怎么办理|如何办理|要求处理|请求解决|\b(?:complain|complaint|how do i|how can i|i want to report)\b/i.test(
    text.slice(0, 2000),
  );
}

function candidate(item: DisclosureItem): Candidate {
  return { item, text: fold(`${item.title} ${item.documentNumber ?? ''}`) };
}

interface Match {
  readonly item: DisclosureItem;
  readonly score: number;
}

/** Undefined when it was overtaken by newer words. */
async function matchesOf(
  list: readonly Candidate[],
  words: string,
  isOld: () => boolean,
): Promise<DisclosureItem[] | undefined> {
  const wanted = pairs(words);
  const matches: Match[] = [];
  for (let at = 0, end = performance.now() + SLICE_MS; at < list.length; at += 200) {
    matches.push(...rank(list.slice(at, at + 200), wanted));
    if (performance.now() < end) continue;
    await breath();
    if (isOld()) return undefined;
    end = performance.now() + SLICE_MS;
  }
  return isOld() ? undefined : best(matches);
}

function rank(list: readonly Candidate[], wanted: ReadonlySet<string>): Match[] {
  if (wanted.size === 0) return [];
  return list.flatMap(({ item, text }) => {
    let hits = 0;
    for (const pair of wanted) if (text.includes(pair)) hits += 1;
    const score = hits / wanted.size;
    return score >= LEAST ? [{ item, score }] : [];
  });
}

function best(matches: Match[]): DisclosureItem[] {
  return matches
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ item }) => item);
}

function pairs(words: string): Set<string> {
  const found = new Set<string>();
  for (const word of fold(words.slice(0, 500)).split(/[\s,.;:，。；：、"“”《》?？!！]+/u)) {
    if (word.length === 0) continue;
    if (/^[\x21-\x7e]+$/u.test(word)) {
      if (word.length > 2) found.add(word);
      continue;
    }
    for (let at = 0; at + 1 < word.length; at += 1) found.add(word.slice(at, at + 2));
  }
  return found;
}

function linkTo(item: DisclosureItem): TemplateResult {
  const url = safeUrl(item.url);
  return url === undefined
    ? html`${item.title}`
    : html`<a href=${url} target="_blank" rel="noopener">${item.title}</a>`;
}
