/** Runs axe-core in a page's isolated world, where the person switched it on; it is put there only then. */
import type { Locale } from '@sunboard/model';
import { runFile, runFunction } from '../shared/tabs.js';
import type { AxeResult } from './axe-rules.js';

/** What axe finds on the page of a tab, worded in the language; nothing where it cannot run. Frames are left out. */
export async function runAxe(tabId: number, locale: Locale): Promise<readonly AxeResult[]> {
  try {
    await runFile(tabId, 'axe.js');
    const words = locale === 'zh-CN' ? (await import('axe-core/locales/zh_CN.json')).default : null;
    return JSON.parse(await runFunction(tabId, axeHere, JSON.stringify(words))) as AxeResult[];
  } catch {
    return [];
  }
}

interface Found {
  readonly id: string;
  readonly impact?: AxeResult['impact'];
  readonly tags: readonly string[];
  readonly help: string;
  readonly helpUrl: string;
  readonly nodes: readonly { target: unknown[]; html: string; failureSummary?: string }[];
}

/* Runs in the page: nothing from outside may be used. */
async function axeHere(words: string): Promise<string> {
  const { axe } = globalThis as unknown as {
    axe: {
      configure(spec: object): void;
      run(context: object, options: object): Promise<{ violations: Found[]; incomplete: Found[] }>;
    };
  };
  const locale: unknown = JSON.parse(words);
  if (locale !== null) axe.configure({ locale });
  const { violations, incomplete } = await axe.run(
    { exclude: [['sunboard-marks'], ['sunboard-tools']] },
    { iframes: false, resultTypes: ['violations', 'incomplete'] },
  );
  const plain = (outcome: string) => (found: Found) => ({
    id: found.id,
    impact: found.impact ?? null,
    tags: found.tags,
    help: found.help,
    helpUrl: found.helpUrl,
    outcome,
    nodes: found.nodes.map(({ target, html, failureSummary }) => ({
      target,
      html: html.slice(0, 400),
      summary: (failureSummary ?? '').slice(0, 400),
    })),
  });
  return JSON.stringify([...violations.map(plain('failed')), ...incomplete.map(plain('cantTell'))]);
}
