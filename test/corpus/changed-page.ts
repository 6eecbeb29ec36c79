/** Reads pages of the corpus once more after a change to them. */
import { readFile } from 'node:fs/promises';
import type { PageFacts } from '@sunboard/reader';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Session } from '../../packages/checker/src/page-session.js';
import type { GoldPage } from './gold.js';

/** A page of the corpus and where it lies. */
export interface CorpusPage {
  readonly gold: GoldPage;
  readonly path: string;
}

/** The text of a page, in its own encoding. */
export async function textOfPage({ gold, path }: CorpusPage): Promise<string> {
  return new TextDecoder(gold.encoding ?? 'utf-8').decode(await readFile(path));
}

/** What is read of a page with this text. */
export async function readChanged(session: Session, gold: GoldPage, html: string): Promise<PageFacts> {
  const url = gold.url ?? `http://corpus.invalid/${gold.file}`;
  const { facts } = await session.read(
    { html: Buffer.from(html), url, contentType: 'text/html; charset=utf-8' },
    { timeout: 20_000, network: false },
  );
  return facts;
}

/** Lends a tab whose pages run no scripts, to change pages in. */
export async function inStillTab<T>(executablePath: string, work: (tab: Page) => Promise<T>): Promise<T> {
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    return await work(tab);
  } finally {
    await browser.close();
  }
}
