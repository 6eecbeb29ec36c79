/** Makes the compact report of each golden page and compares it with the one that is kept. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, type Finding } from '@sunboard/rules';
import { findPageBrowser } from '../../packages/checker/src/browser.js';
import { openSession } from '../../packages/checker/src/page-session.js';
import { goldenPages, TODAY, type GoldenPage } from './pages.js';

const FOLDER = fileURLToPath(new URL('reports/', import.meta.url));
/** Places that are named one by one; beyond them their number is enough. */
const PLACES = 4;

/** What differs, as the lines of a page's report: `-` as it is kept, `+` as it is now. */
export interface Difference {
  readonly page: string;
  readonly lines: readonly string[];
}

/** Reports of all pages by id, as the text that is kept. @throws when no browser is found. */
export async function makeReports(): Promise<Map<string, string>> {
  const browser = findPageBrowser();
  if (!browser) throw new Error('No Chromium-based browser found; npm test installs one.');
  const session = await openSession({ executablePath: browser.path });
  try {
    const reports = new Map<string, string>();
    for (const page of await goldenPages()) {
      const { facts } = await session.read(
        { html: Buffer.from(page.html), url: page.url, contentType: 'text/html; charset=utf-8' },
        { network: false },
      );
      reports.set(page.id, textOf(page, facts));
    }
    return reports;
  } finally {
    await session.close();
  }
}

/** The kept reports by id. */
export async function keptReports(): Promise<Map<string, string>> {
  if (!existsSync(FOLDER)) return new Map();
  const names = (await readdir(FOLDER)).filter(name => name.endsWith('.json')).sort();
  return new Map(
    await Promise.all(
      names.map(
        async name =>
          [name.slice(0, -'.json'.length), await readFile(path.join(FOLDER, name), 'utf8')] as const,
      ),
    ),
  );
}

/** Writes the reports in place of the kept ones. */
export async function keepReports(reports: ReadonlyMap<string, string>): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [id, text] of reports) await writeFile(path.join(FOLDER, `${id}.json`), text);
}

/** Compares page by page, line by line; a page that is new or gone differs in all its lines. */
export function differences(
  kept: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): Difference[] {
  return [...new Set([...kept.keys(), ...now.keys()])].flatMap(page => {
    const before = linesOf(kept.get(page));
    const after = linesOf(now.get(page));
    const lines = [
      ...before.filter(line => !after.includes(line)).map(line => `- ${line}`),
      ...after.filter(line => !before.includes(line)).map(line => `+ ${line}`),
    ];
    return kept.get(page) === now.get(page)
      ? []
      : [{ page, lines: lines.length > 0 ? lines : ['order changed'] }];
  });
}

/* One finding a line: a change shows as the lines it touches. Title, basis and remedy belong to the rule, not to the page, and stand in docs/rules. */
function textOf({ id, url, packs, locale }: GoldenPage, facts: Parameters<typeof run>[0]): string {
  const report = run(facts, { today: TODAY, now: `${TODAY}T00:00:00.000Z`, packs, locale });
  const { kind, kindConfidence } = report.page;
  const head = { id, url, packs, kind, kindConfidence, score: report.score, counts: report.counts };
  const findings = report.findings.map(finding => JSON.stringify(compact(finding)));
  return `{"page":${JSON.stringify(head)},\n"findings":[\n${findings.join(',\n')}\n]}\n`;
}

function compact(finding: Finding): object {
  const { rule, reason, outcome, severity, message, expected, observed, where, fingerprint } = finding;
  if (outcome === 'passed') return { outcome, rule, reason };
  const places = where.map(({ selector }) => selector);
  return {
    outcome,
    severity,
    rule,
    reason,
    message,
    ...(expected !== undefined && { expected }),
    ...(observed !== undefined && { observed }),
    where: places.length > PLACES ? [...places.slice(0, PLACES), `… ${String(places.length)}`] : places,
    fingerprint,
  };
}

function linesOf(text = ''): string[] {
  return text.split('\n').map(line => line.replace(/,$/, ''));
}
