/** Measures the reader on a labelled corpus of saved pages: dates, list items, titles, empty columns, kinds; per site and in total. */
import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findPageBrowser } from '../../packages/checker/src/browser.js';
import { openSession, type Session } from '../../packages/checker/src/page-session.js';
import { measureEmptied, type Emptied } from './emptied.js';
import { readGold, type GoldPage } from './gold.js';
import { countDay, noDays, scoresOf } from './htmldate.js';
import { addCounts, judge, noCounts, type Counts, type Miss } from './measures.js';
import { PERTURBATIONS } from './perturb.js';
import { readRuleLabels, scoreRules, type LabelledPage, type RuleScore } from './rule-labels.js';
import { measurePlanted } from './planted.js';
import { printRules, printTables } from './tables.js';
import { measureWrapped } from './wrapped-lists.js';

const HELP = `npm run evaluate -- [--corpus DIR] [--gold FILE] [--only SITE] [--misses] [--json] [--parallel N]
Measures the page reader on saved pages with known dates, titles and lists.
  --corpus DIR   folder of the pages (default: ../shared/corpus beside the repository)
  --gold FILE    gold.json of that folder, or a file in the shape of htmldate's evaluation {url: {file, date}};
                 may be given several times, as htmldate has two
  --only SITE    only this site, or pages whose file name contains the word
  --misses       list every page that was read wrongly
  --json         the figures as JSON; they are always written to test/reports/evaluate.json too
  --reports DIR  folder for that file
  --wrapped      instead, put the disclosure list around the lists of the pages and compare what it shows
                 (needs the built widgets: npm run build -- --only widgets)
  --planted      instead, put faults into the pages and count what the rules find; a quarter of an hour
  --perturb WORD rewrite each page first (see perturb.ts), by every way whose name contains the word;
                 may be given several times
Without the corpus nothing is measured and the exit code is 0.`;
const PAGE_LIMIT = 20_000;
const KIND_LABELS = fileURLToPath(new URL('labels/kinds.json', import.meta.url));
const REPORTS = fileURLToPath(new URL('../reports', import.meta.url));

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    gold: { type: 'string', multiple: true },
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    perturb: { type: 'string', multiple: true },
    wrapped: { type: 'boolean', default: false },
    planted: { type: 'boolean', default: false },
    reports: { type: 'string', default: REPORTS },
    parallel: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
});

const rewritings = PERTURBATIONS.filter(({ name }) => values.perturb?.some(word => name.includes(word)));
const days = noDays();

if (values.help) console.log(HELP);
else await evaluate();

async function evaluate(): Promise<void> {
  const corpus = path.resolve(
    values.corpus ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url)),
  );
  const goldFiles = (values.gold ?? [path.join(corpus, 'gold.json')]).map(file => path.resolve(file));
  const lacking = goldFiles.find(file => !existsSync(file));
  if (lacking !== undefined) {
    skip(`no gold file at ${lacking}`);
    return;
  }
  const browser = findPageBrowser();
  if (!browser) {
    skip('no Chromium-based browser found; npm test installs one');
    return;
  }
  const labels = JSON.parse(await readFile(KIND_LABELS, 'utf8')) as Record<string, readonly string[]>;
  const gold = (await Promise.all(goldFiles.map(readGold))).flat().map(page => {
    const kinds = labels[page.file];
    return kinds === undefined ? page : { ...page, kinds };
  });
  const asked = gold.filter(
    page => values.only === undefined || page.site === values.only || page.file.includes(values.only),
  );
  const looked = asked.map(gold => ({ gold, path: findPage(corpus, gold.file) }));
  const pages = looked.flatMap(({ gold, path }) => (path === undefined ? [] : { gold, path }));
  const missing = looked.flatMap(({ gold, path }) => (path === undefined ? gold.file : []));
  if (values.wrapped) {
    console.log(
      JSON.stringify(
        await measureWrapped(
          browser.path,
          pages.filter(({ gold }) => gold.items?.length),
        ),
        null,
        2,
      ),
    );
    return;
  }
  const ruleLabels = await readRuleLabels();
  const scores = new Map<string, RuleScore>();
  const session = await openSession({ executablePath: browser.path });
  const bySite = new Map<string, Counts>();
  const misses: Miss[] = [];
  let emptied: Emptied | undefined;
  try {
    if (values.planted) {
      const today = (file: string) => ruleLabels.get(file)?.today ?? '2026-01-01';
      console.log(JSON.stringify(await measurePlanted(session, browser.path, pages, today), null, 2));
      return;
    }
    await inParallel(pages, Number(values.parallel), async page => {
      misses.push(
        ...(await judgePage(session, page, bySite, { label: ruleLabels.get(page.gold.file), scores })),
      );
    });
    if (rewritings.length === 0)
      emptied = await measureEmptied(
        session,
        browser.path,
        pages.filter(({ gold }) => gold.items?.length),
      );
  } finally {
    await session.close();
  }
  await report({ bySite, misses, missing, scores, ...(emptied && { emptied }) });
}

function skip(why: string): void {
  console.log(values.json ? JSON.stringify({ skipped: why }) : `Evaluation skipped: ${why}.`);
}

async function judgePage(
  session: Session,
  { gold: page, path: file }: { readonly gold: GoldPage; readonly path: string },
  bySite: Map<string, Counts>,
  rules: { label: LabelledPage | undefined; scores: Map<string, RuleScore> },
): Promise<Miss[]> {
  const counts = bySite.get(page.site) ?? noCounts();
  bySite.set(page.site, counts);
  try {
    const bytes = await readFile(file);
    const html = rewritten(bytes, page.encoding);
    const { facts, withoutScripts } = await session.read(
      {
        html,
        url: page.url ?? `http://corpus.invalid/${page.file}`,
        contentType: contentTypeOf(page, bytes),
      },
      { timeout: PAGE_LIMIT, network: false },
    );
    if (withoutScripts) counts.withoutScripts++;
    if (page.anyDay) countDay(days, page.date, facts.datedOn);
    const wrong = rules.label ? scoreRules(rules.scores, rules.label, facts) : [];
    return [
      ...judge(counts, page, facts),
      ...wrong.map(({ rule, what, why }): Miss => ({
        file: page.file,
        what: 'rule',
        expected: why,
        got: `${rule}: ${what}`,
      })),
    ];
  } catch (error) {
    counts.pages++;
    counts.crashes++;
    return [
      {
        file: page.file,
        what: 'crash',
        expected: 'facts',
        got: error instanceof Error ? error.message : String(error),
      },
    ];
  }
}

/* htmldate takes for UTF-8 what can be read as such, whatever the tags of a page that was saved anew still say. */
function contentTypeOf({ encoding, anyDay }: GoldPage, bytes: Buffer): string {
  if (rewritings.length > 0 || (anyDay === true && isUtf8(bytes))) return 'text/html; charset=utf-8';
  return encoding === undefined ? 'text/html' : `text/html; charset=${encoding}`;
}

/* Rewritten text is UTF-8, whatever the page was. */
function rewritten(html: Buffer, encoding = 'utf-8'): Buffer {
  if (rewritings.length === 0) return html;
  const text = new TextDecoder(encoding).decode(html);
  return Buffer.from(rewritings.reduce((page, { apply }) => apply(page), text));
}

/* htmldate keeps its pages in several folders beside the gold file. Undefined where none holds it. */
function findPage(corpus: string, file: string): string | undefined {
  return ['', 'pages', 'test_set', 'cache', 'eval']
    .map(folder => path.join(corpus, folder, file))
    .find(each => existsSync(each));
}

interface Results {
  readonly bySite: ReadonlyMap<string, Counts>;
  readonly misses: readonly Miss[];
  /** Pages that the gold names and the folder does not hold: counted nowhere. */
  readonly missing: readonly string[];
  readonly scores: ReadonlyMap<string, RuleScore>;
  readonly emptied?: Emptied;
}

async function report({ bySite, misses, missing, scores, emptied }: Results): Promise<void> {
  const total = noCounts();
  for (const counts of bySite.values()) addCounts(total, counts);
  const asked = days.truePositives + days.falsePositives + days.trueNegatives + days.falseNegatives;
  const figures = {
    total,
    ...(asked > 0 && { days: { ...days, ...scoresOf(days) } }),
    sites: Object.fromEntries(bySite),
    rules: Object.fromEntries(scores),
    ...(emptied && { emptied: emptied.counts }),
    ...(missing.length > 0 && { missing }),
    ...(values.misses && { misses }),
  };
  await mkdir(values.reports, { recursive: true });
  await writeFile(path.join(values.reports, 'evaluate.json'), `${JSON.stringify(figures, undefined, 1)}\n`);
  if (values.json) {
    console.log(JSON.stringify(figures, undefined, 1));
    return;
  }
  if (missing.length > 0)
    console.log(
      `Not in the folder, and counted nowhere: ${String(missing.length)} pages (${missing.slice(0, 3).join(', ')} …)`,
    );
  printTables([...bySite, ['TOTAL', total]]);
  if (asked > 0) {
    const { precision, recall, accuracy, f } = scoresOf(days);
    console.log(
      `\nDays as htmldate counts them: ${String(asked)} pages, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, accuracy ${accuracy.toFixed(3)}, F ${f.toFixed(3)}`,
    );
  }
  printRules(scores);
  for (const [way, { columns, found, cantTell }] of Object.entries(emptied?.counts ?? {}))
    console.log(
      `Emptied columns, page ${way}: ${String(found)} of ${String(columns)} found, ${String(cantTell)} cannot tell`,
    );
  if (values.misses) for (const line of emptied?.silent ?? []) console.log(`emptied ${line}`);
  if (values.misses)
    for (const miss of misses)
      console.log(
        `${miss.what.padEnd(6)} ${miss.file}\n       expected ${miss.expected}\n       got      ${miss.got}`,
      );
}

async function inParallel<T>(
  values: readonly T[],
  width: number,
  work: (value: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < values.length) await work(values[next++] as T);
  };
  await Promise.all(Array.from({ length: Math.max(1, width) }, lane));
}
