/** Puts faults into real pages that have none and asks whether the rules then find them: too few real pages have most faults to count. */
import type { PageFacts } from '@sunboard/reader';
import { run } from '@sunboard/rules';
import type { Page } from 'puppeteer-core';
import type { Session } from '../../packages/checker/src/page-session.js';
import { inStillTab, readChanged, textOfPage, type CorpusPage } from './changed-page.js';
import { applyEdits, type Edit } from './plants/edits.js';
import { LIST_PLANTS } from './plants/list-plants.js';
import { PAGE_PLANTS } from './plants/page-plants.js';
import type { Plant } from './plants/plant.js';
import { PRIVATE_PLANTS } from './plants/private-plants.js';

const PLANTS: readonly Plant[] = [...PRIVATE_PLANTS, ...PAGE_PLANTS, ...LIST_PLANTS];
/** Pages for one fault, spread over the corpus. */
const MOST = 40;

/** What became of one fault. */
export interface PlantedCounts {
  /** Pages it was put into. */
  planted: number;
  /** Pages on which the rule then said what it has to. */
  found: number;
  /** Of the others, those of which the rule says that it cannot tell. */
  cantTell: number;
  /** All that were not found, with what the rule said. */
  readonly silent: string[];
}

/** Plants every fault in pages where its rule finds none. */
export async function measurePlanted(
  session: Session,
  executablePath: string,
  pages: readonly CorpusPage[],
  todayOf: (file: string) => string,
): Promise<Record<string, PlantedCounts>> {
  const counts: Record<string, PlantedCounts> = {};
  await inStillTab(executablePath, async page => {
    const sound = [];
    for (const each of pages) {
      const { gold } = each;
      const html = await textOfPage(each);
      const facts = await readChanged(session, gold, html);
      sound.push({ gold, html, facts, before: outcomes(facts, todayOf(gold.file)) });
    }
    for (const plant of PLANTS) {
      const fit = sound.filter(
        ({ facts, before }) => before.get(plant.rule) === 'passed' && plant.edits(facts) !== undefined,
      );
      const tally: PlantedCounts = { planted: 0, found: 0, cantTell: 0, silent: [] };
      counts[`${plant.rule}: ${plant.name}`] = tally;
      for (const { gold, html, facts } of spread(fit, MOST)) {
        const changed = await planted(page, html, plant.edits(facts) ?? []);
        if (changed === undefined) continue;
        const found = outcomes(await readChanged(session, gold, changed), todayOf(gold.file));
        const outcome = found.get(plant.rule);
        const { expect = 'failed' } = plant;
        tally.planted++;
        if (outcome === expect || outcome === 'failed') tally.found++;
        else {
          if (outcome === 'cantTell') tally.cantTell++;
          tally.silent.push(`${gold.file} (${outcome ?? 'not asked'})`);
        }
      }
    }
  });
  return counts;
}

/* The worst outcome of each rule. */
function outcomes(facts: PageFacts, today: string): Map<string, string> {
  const order = ['inapplicable', 'passed', 'cantTell', 'failed'];
  const found = new Map<string, string>();
  const note = (rule: string, outcome: string) => {
    if (order.indexOf(outcome) > order.indexOf(found.get(rule) ?? 'inapplicable')) found.set(rule, outcome);
  };
  for (const { rule, outcome, also = [] } of run(facts, {
    today,
    packs: ['cn', 'privacy'],
    locale: 'en',
    now: '',
  }).findings) {
    note(rule, outcome);
    for (const other of also) note(other.rule, outcome);
  }
  return found;
}

async function planted(page: Page, html: string, edits: readonly Edit[]): Promise<string | undefined> {
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  // The compiler names functions through a helper of its own, which the page has not.
  await page.evaluate('globalThis.__name = each => each');
  const done = await page.evaluate(applyEdits, edits);
  if (done < edits.length) return undefined;
  return page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
}

function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, at) => all[Math.floor(at * step)] as T);
}
