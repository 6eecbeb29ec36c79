/** Takes the lines out of real columns and asks whether they are then found empty: real empty ones are too rare in a corpus to count. */
import type { PageFacts } from '@sunboard/reader';
import { run } from '@sunboard/rules';
import type { Page } from 'puppeteer-core';
import type { Session } from '../../packages/checker/src/page-session.js';
import { inStillTab, readChanged, textOfPage, type CorpusPage } from './changed-page.js';

/** What stands in place of the lines. */
const WAYS = { 'says so': '暂无内容', 'shows nothing': '' } as const;
/** A way to empty a column. */
export type Way = keyof typeof WAYS;

/** Columns emptied in one way, by what the rule on empty columns then says. */
export interface EmptiedCounts {
  columns: number;
  /** Columns said to be empty. */
  found: number;
  /** Columns of which the rule says that it cannot tell, as where a script may still fill them. */
  cantTell: number;
}

/** What emptying the columns showed. */
export interface Emptied {
  readonly counts: Readonly<Record<Way, EmptiedCounts>>;
  /** Columns that were passed over in silence. */
  readonly silent: readonly string[];
}

/** Empties every column with known lines in every way. */
export async function measureEmptied(
  session: Session,
  executablePath: string,
  pages: readonly CorpusPage[],
): Promise<Emptied> {
  const counts = {
    'says so': { columns: 0, found: 0, cantTell: 0 },
    'shows nothing': { columns: 0, found: 0, cantTell: 0 },
  };
  const silent: string[] = [];
  await inStillTab(executablePath, async page => {
    for (const each of pages) {
      const { gold } = each;
      const full = await textOfPage(each);
      const lines = linesOf(await readChanged(session, gold, full));
      if (lines.length === 0) continue;
      for (const way of Object.keys(WAYS) as Way[]) {
        await page.setContent(full, { waitUntil: 'domcontentloaded' });
        const outcome = outcomeOf(await readChanged(session, gold, await emptied(page, lines, WAYS[way])));
        counts[way].columns++;
        if (outcome === 'failed') counts[way].found++;
        else if (outcome === 'cantTell') counts[way].cantTell++;
        else silent.push(`${gold.file}: ${way}, rule ${outcome ?? 'not asked'}`);
      }
    }
  });
  return { counts, silent };
}

/* Places of the lines of a column; none of other pages. */
function linesOf({ kind, lists }: PageFacts): string[] {
  if (kind !== 'column') return [];
  return lists.filter(list => list.main).flatMap(list => list.items.map(item => item.where.selector));
}

function outcomeOf(facts: PageFacts): string | undefined {
  const { findings } = run(facts, { today: '2026-01-01', packs: ['cn'], locale: 'en', now: '' });
  return findings.find(({ rule }) => rule === 'column.empty')?.outcome;
}

/* The largest elements with one line each go; what counts them counts none. */
async function emptied(page: Page, lines: readonly string[], words: string): Promise<string> {
  return page.evaluate(
    (selectors, instead) => {
      const links = selectors.flatMap(selector => document.querySelector(selector) ?? []);
      const rows = new Set(
        links.map(link => {
          // With one line alone nothing tells where it ends but its element.
          if (links.length === 1) return link.closest('li, tr, dd, article, p') ?? link;
          let at = link;
          while (
            at.parentElement &&
            at.parentElement !== document.body &&
            links.filter(each => at.parentElement?.contains(each)).length === 1
          )
            at = at.parentElement;
          return at;
        }),
      );
      [...rows].forEach((row, at) => {
        if (at > 0 || instead === '') {
          row.remove();
          return;
        }
        const line = document.createElement(row.tagName === 'TR' ? 'tr' : row.tagName);
        (row.tagName === 'TR' ? line.appendChild(document.createElement('td')) : line).textContent = instead;
        row.replaceWith(line);
      });
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        text.nodeValue =
          text.nodeValue
            ?.replace(/(共|约)(\s*)\d+(\s*)(条|项)/u, '$1$20$3$4')
            .replace(/(Total )\d+/u, '$10') ?? '';
      return `<!doctype html>${document.documentElement.outerHTML}`;
    },
    lines,
    words,
  );
}
