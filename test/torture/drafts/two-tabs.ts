/** Two tabs write into one draft at the same time, through the forms' own module; nothing that either wrote is undone. */
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { Lab } from '../lab.js';
import type { Planting, Proof } from '../proof-check.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/* The planted fault reads and writes in two steps, as one would without thinking of a second tab. */
const ENTRY = `
import { get, set, createStore } from 'idb-keyval';
import { requestForms } from './packages/intake/src/forms/request-forms.js';
import { loadDraft, saveDraft } from './widgets/src/internal/form/drafts.js';
const store = createStore('planted', 'drafts');
globalThis.drafts = {
  save: (path, value) => saveDraft(requestForms.cn, { [path]: value }),
  kept: async () => Object.keys((await loadDraft(requestForms.cn))?.values ?? {}),
  plantedSave: async (path, value) => set('draft', { ...(await get('draft', store)), [path]: value }, store),
  plantedKept: async () => Object.keys((await get('draft', store)) ?? {}),
};`;

interface Drafts {
  save(path: string, value: string): Promise<void>;
  plantedSave(path: string, value: string): Promise<void>;
  kept(): Promise<string[]>;
  plantedKept(): Promise<string[]>;
}

/** See the first line. */
export async function twoTabs({
  writes = 200,
  planted = false,
}: { writes?: number } & Planting = {}): Promise<Proof> {
  const lab = await Lab.open('chromium');
  try {
    lab.serve('/drafts.js', await bundled());
    const head = '<script src="/drafts.js"></script>';
    const tabs = [await lab.visit({ head, body: '' }), await lab.visit({ head, body: '' })];
    await Promise.all(tabs.map((tab, at) => write(tab, `tab${at}`, writes, planted)));
    const kept = await (tabs[0] as Page).evaluate(planted => {
      const { drafts } = globalThis as unknown as { drafts: Drafts };
      return planted ? drafts.plantedKept() : drafts.kept();
    }, planted);
    return { figure: `${kept.length} of ${writes * 2} writes kept`, passed: kept.length === writes * 2 };
  } finally {
    await lab.close();
  }
}

/* All at once: the tabs' transactions meet each other in the browser's queue. */
function write(tab: Page, name: string, writes: number, planted: boolean): Promise<void> {
  return tab.evaluate(
    async (name, writes, planted) => {
      const { drafts } = globalThis as unknown as { drafts: Drafts };
      for (let at = 0; at < writes; at++)
        await (planted ? drafts.plantedSave(`${name}.${at}`, 'x') : drafts.save(`${name}.${at}`, 'x'));
    },
    name,
    writes,
    planted,
  );
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    absWorkingDir: ROOT,
  });
  return outputFiles[0]?.text ?? '';
}
