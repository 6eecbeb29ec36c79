/** Runs axe-core in a page's isolated world, where the person switched it on; it is put there only then. */
import { isChinese, type Locale } from '@sunboard/model';
import { runFile, runFunction } from '../shared/tabs.js';
import type { AxeResult } from './axe-rules.js';

/** What axe finds on the page of a tab, worded in the language. Rejects where it cannot run. Frames are left out. */
export async function runAxe(tabId: number, locale: Locale): Promise<readonly AxeResult[]> {
  await runFile(tabId, 'axe.js');
  const found = JSON.parse(await runFunction(tabId, axeHere)) as readonly AxeResult[];
  return isChinese(locale) ? inChinese(found, locale) : found;
}

/* Here and not by `axe.configure`: that compiles its wordings with `new Function`, which no content script may. */
async function inChinese(found: readonly AxeResult[], locale: Locale): Promise<readonly AxeResult[]> {
  const { rules } = (
    locale === 'zh-TW'
      ? await import('axe-core/locales/zh_TW.json')
      : await import('axe-core/locales/zh_CN.json')
  ).default;
  const words: Readonly<Record<string, { readonly help?: string; readonly description?: string }>> = rules;
  return found.map(result => {
    const { help, description } = words[result.id] ?? {};
    return {
      ...result,
      help: help ?? result.help,
      nodes: result.nodes.map(node => ({ ...node, summary: description ?? node.summary })),
    };
  });
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
async function axeHere(): Promise<string> {
  const { axe } = globalThis as unknown as {
    axe: {
      run(context: object, options: object): Promise<{ violations: Found[]; incomplete: Found[] }>;
    };
  };
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
