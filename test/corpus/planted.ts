/** Puts faults into real pages that have none and asks whether the rules then find them: too few real pages have most faults to count. */
import { readFile } from 'node:fs/promises';
import type { PageFacts } from '@sunboard/reader';
import { run } from '@sunboard/rules';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Session } from '../../packages/checker/src/page-session.js';
import type { GoldPage } from './gold.js';
import { applyEdits } from './plants/edits.js';
import { LIST_PLANTS } from './plants/list-plants.js';
import { PAGE_PLANTS } from './plants/page-plants.js';
import type { Plant } from './plants/plant.js';
import { PRIVATE_PLANTS } from './plants/private-plants.js';

export const PLANTS: readonly Plant[] = [...PRIVATE_PLANTS, ...PAGE_PLANTS, ...LIST_PLANTS];
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
  /** The others. */
  readonly silent: string[];
}

/** Plants every fault in pages where its rule finds none. */
export async function measurePlanted(
  session: Session,
  executablePath: string,
  pages: readonly { readonly gold: GoldPage; readonly path: string }[],
  todayOf: (file: string) => string,
): Promise<Record<string, PlantedCounts>> {
  const counts: Record<string, PlantedCounts> = {};
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    const sound = [];
    for (const { gold, path } of pages) {
      const html = new TextDecoder(gold.encoding ?? 'utf-8').decode(await readFile(path));
      const facts = await read(session, gold, html);
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
        const outcome = outcomes(await read(session, gold, changed), todayOf(gold.file)).get(plant.rule);
        tally.planted++;
        const { expect = 'failed' } = plant;
        if (outcome === expect || outcome === 'failed') tally.found++;
        else {
          if (outcome === 'cantTell') tally.cantTell++;
          tally.silent.push(`${gold.file} (${outcome ?? 'not asked'})`);
        }
      }
    }
  } finally {
    await browser.close();
  }
  return counts;
}

async function read(session: Session, gold: GoldPage, html: string): Promise<PageFacts> {
  const { facts } = await session.read(
    {
      html: Buffer.from(html),
      url: gold.url ?? `http://corpus.invalid/${gold.file}`,
      contentType: 'text/html; charset=utf-8',
    },
    { timeout: 20_000, network: false },
  );
  return facts;
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

export async function planted(
  page: Page,
  html: string,
  edits: Parameters<typeof applyEdits>[0],
): Promise<string | undefined> {
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
