/** The command line `npm run check`: arguments in, reports out, exit code 0, 1 or 2, or that of the signal that broke it off. */
import { decodeBytes, languageNames, loadLanguage, localize, sentences } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import { readFile } from 'node:fs/promises';
import { keptOut, parseProfile, runSite, type Report, type SiteReport } from '@sunboard/rules';
import { readArguments, type Settings } from './arguments.js';
import { hearBreakingOff } from './breaking-off.js';
import { ensureBrowser } from './browser.js';
import { checkPages, runOptions, type Checked } from './check.js';
import { findInputs, readUrlMap } from './inputs.js';
import { fill, texts } from './locales.js';
import { isOpen, printReport, printSite, printTotal, sentOn, type Visit } from './print.js';

/** Bad usage, or an input that cannot be read. */
const UNUSABLE = 2;

// Who reads the output may have seen enough (`| head`): that is no fault of the check.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : UNUSABLE);
});
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const settings = readArguments(args, process.env);
  // Without its file a language reads as the one that it is translated from.
  await loadLanguage(settings.locale)?.catch(() => undefined);
  const locales = languageNames()
    .map(([locale]) => locale)
    .join(', ');
  if ('fault' in settings) {
    complain(
      fill(localize(texts, settings.locale).faults[settings.fault.reason], {
        word: settings.fault.word,
        locales,
      }),
    );
    return UNUSABLE;
  }
  const text = localize(texts, settings.locale);
  if (settings.help) {
    await write(`${fill(text.usage, { locales })}\n`);
    return 0;
  }
  const profile = settings.profile === undefined ? {} : await loadProfile(settings.profile, settings);
  const urlMap = settings.urlMap === undefined ? {} : await loadUrlMap(settings.urlMap, settings);
  const { inputs, faults } = await findInputs(settings.inputs);
  for (const fault of faults) complain(fill(text.inputs[fault.reason], { name: fault.name }));
  if (!profile || !urlMap) return UNUSABLE;
  if (inputs.length === 0) {
    // Whoever reads JSON is given some, if of nothing.
    await print({ reports: [], visits: [], site: undefined, unread: faults.length }, settings);
    return UNUSABLE;
  }

  const { path: executablePath } = await ensureBrowser({
    install: true,
    pagesOnly: true,
    log: complain,
  });
  const progress = progressLine(inputs.length, text.progress);
  const brokenOff = hearBreakingOff();
  const checking = { ...pick(settings), ...profile, ...urlMap, executablePath, signal: brokenOff.signal };
  const checked = await checkPages(inputs, checking, progress.show);
  progress.clear();
  const reports = checked.flatMap(result => ('report' in result ? [result.report] : []));
  const errors = checked.flatMap(result => ('error' in result ? [result.error] : []));
  const pages = checked.flatMap(result => ('facts' in result ? [result.facts] : []));
  const visits = checked.flatMap(result => ('facts' in result ? [visitOf(result)] : []));
  // One page says little about a site; more than one are taken for pages of the same.
  const all = pages.length > 1 ? runSite(pages, runOptions(checking, pages[0])) : undefined;
  const site = all && all.seen.pages > 1 ? all : undefined;
  const unread = faults.length + errors.length;
  await print({ reports, visits, site, unread }, settings);
  errors.forEach(complain);
  const code = brokenOff.code();
  if (code === undefined) return exitCode(reports, unread);
  complain(fill(text.brokenOff, { done: checked.length, total: inputs.length }));
  return code;
}

function pick({ locale, timeout, network, attachments, facts, packs, today }: Settings) {
  return {
    locale,
    timeout,
    network,
    attachments,
    facts,
    ...(packs && { packs }),
    ...(today !== undefined && { today }),
  };
}

async function loadProfile(file: string, { locale }: Settings) {
  const source = await readFile(file).catch(() => undefined);
  if (source === undefined) {
    complain(fill(localize(texts, locale).inputs.notFound, { name: file }));
    return undefined;
  }
  const { value, problems } = parseProfile(decodeBytes(source).text, locale);
  if (value) return { profile: value };
  complain(fill(localize(texts, locale).badProfile, { name: file }));
  for (const problem of problems)
    complain(`  ${problem.pointer} ${sentences([problem.message, problem.remedy], locale)}`);
  return undefined;
}

async function loadUrlMap(file: string, { locale }: Settings) {
  try {
    return { urlMap: await readUrlMap(file) };
  } catch (error) {
    complain(fill(localize(texts, locale).badUrlMap, { name: file, error: (error as Error).message }));
    return undefined;
  }
}

function visitOf({ input, facts }: Extract<Checked, { facts: PageFacts }>): Visit {
  return { skippedFrames: facts.skippedFrames, ...(input.kind === 'url' && { asked: input.url }) };
}

/** What a run has to tell. */
interface Results {
  readonly reports: readonly Report[];
  /** Of each report's page. */
  readonly visits: readonly Visit[];
  readonly site: SiteReport | undefined;
  /** How many inputs gave no page. */
  readonly unread: number;
}

async function print({ reports, visits, site, unread }: Results, settings: Settings): Promise<void> {
  const { json, all, locale } = settings;
  if (json) {
    const told = reports.map((report, at) => ({ ...report, ...sentOn(report, visits[at]) }));
    await write(`${JSON.stringify(settings.site ? { reports: told, site: site ?? null } : told, null, 1)}\n`);
    return;
  }
  for (const [at, report] of reports.entries())
    await write(`${printReport(report, visits[at] ?? { skippedFrames: [] }, locale, all)}\n`);
  if (site) await write(`${printSite(site, locale, all)}\n`);
  if (reports.length > 0) await write(`${printTotal(reports, unread, locale)}\n`);
}

function exitCode(reports: readonly Report[], unreadable: number): number {
  if (unreadable > 0 || reports.some(keptOut)) return UNUSABLE;
  const grave = reports.some(report =>
    report.findings.some(
      finding => isOpen(finding) && (finding.severity === 'error' || finding.severity === 'veto'),
    ),
  );
  return grave ? 1 : 0;
}

/** Progress on the error stream, so that standard output holds the reports alone; one line that is written over on a terminal. */
function progressLine(total: number, text: string) {
  const { isTTY } = process.stderr;
  const step = Math.max(1, Math.round(total / 20));
  return {
    show: (done: number) => {
      if (isTTY) process.stderr.write(`\r${fill(text, { done, total })} `);
      else if (total > 10 && (done % step === 0 || done === total)) complain(fill(text, { done, total }));
    },
    clear: () => {
      if (isTTY) process.stderr.write('\r\u001b[K');
    },
  };
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Waits until a pipe has taken the text: a large report must not be cut off when the process ends. */
async function write(text: string): Promise<void> {
  await new Promise<void>(resolve => {
    process.stdout.write(text, () => {
      resolve();
    });
  });
}
