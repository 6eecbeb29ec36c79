/** Writes the demonstration site as plain files: pages, data, pictures. Dates count back from `today`, so the site is always as fresh as it should be. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { toCsv, type DisclosureItem } from '@sunboard/model';
import { bureau, channels, departments, groups, leaders } from './data/bureau.js';
import { documents } from './data/documents.js';
import { channelsEn, documentsEn, guideEn, rosterEn } from './data/english.js';
import { guides } from './data/guides.js';
import { beforePages } from './site/before.js';
import { disclosurePages } from './site/disclosure.js';
import { englishPages } from './site/english.js';
import { generalPages } from './site/general.js';
import { homePage } from './site/home.js';
import { tourPages } from './site/tour.js';
import { interactionPages } from './site/interaction.js';
import { document } from './site/layout.js';
import { newsPages } from './site/news.js';
import { emblem, hall, hero, plainPng, portrait } from './site/pictures.js';
import { servicePages } from './site/services.js';

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** Builds into `out`, which is emptied first. Returns how many pages were written. */
export async function buildSite(out: string, today: string): Promise<number> {
  await rm(out, { recursive: true, force: true });
  const items = documents(today);
  const pages = await Promise.all(
    [
      homePage(today, items),
      ...generalPages(today, items),
      ...englishPages(today),
      ...tourPages(),
      ...newsPages(today),
      ...disclosurePages(today, items),
      ...servicePages(today),
      ...interactionPages(today),
    ].map(async page => ({ path: page.path, html: await document(page) })),
  );
  const all = [...pages, ...(await beforePages(today))];
  for (const page of all)
    await write(out, page.path.endsWith('/') ? `${page.path}index.html` : page.path, page.html);
  await writeData(out, today, items);
  await writePictures(out);
  await cp(path.join(HERE, 'site/assets'), path.join(out, 'assets'), { recursive: true });
  return all.length;
}

async function writeData(out: string, today: string, items: readonly DisclosureItem[]): Promise<void> {
  await json(out, 'data/disclosure.json', { items });
  await write(out, 'data/disclosure.csv', toCsv('DisclosureItem', items, { locale: 'zh-CN', bom: true }));
  await json(out, 'data/leaders.json', { asOf: today, leaders, departments, groups });
  await json(out, 'data/channels.json', { items: channels });
  await json(out, 'data/en/disclosure.json', { items: documentsEn(today) });
  await json(out, 'data/en/leaders.json', rosterEn(today));
  await json(out, 'data/en/channels.json', { items: channelsEn });
  await json(out, 'data/en/licence.json', guideEn(today));
  for (const { slug, ...guide } of guides(today)) {
    await json(out, `data/guides/${slug}.json`, guide);
    for (const [index, material] of (guide.materials ?? []).entries()) {
      if (!material.blankFormUrl) continue;
      await write(out, `files/${slug}-${index}-blank.txt`, `${material.name}（空白）\n${bureau.name}\n`);
      await write(
        out,
        `files/${slug}-${index}-sample.txt`,
        `${material.name}（填写样例，内容虚构）\n${bureau.name}\n`,
      );
    }
  }
  for (const file of items.flatMap(item => item.attachments ?? [])) await write(out, file.url, pdf());
  await json(out, '.well-known/sunboard.json', {
    name: bureau.name,
    jurisdiction: 'cn',
    columns: [{ match: '/zwgk/nb/', type: 'archive' }],
  });
}

async function writePictures(out: string): Promise<void> {
  for (let index = 1; index <= leaders.length; index += 1)
    await write(out, `assets/leader-${index}.svg`, portrait(index));
  await write(out, 'assets/emblem.svg', emblem);
  await write(out, 'assets/hall.svg', hall);
  await write(out, 'assets/hero.svg', hero);
  await write(out, 'favicon.ico', plainPng(16, 16, [11, 87, 164]));
}

/** The smallest well-formed one-page PDF. */
function pdf(): string {
  return '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n';
}

async function json(out: string, name: string, data: unknown): Promise<void> {
  await write(out, name, `${JSON.stringify(data, null, 1)}\n`);
}

async function write(out: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(out, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
