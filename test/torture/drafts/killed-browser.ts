/** The browser is killed again and again while somebody fills in the form; what the draft held comes back each time. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { withFolder } from '../intake/service-process.js';
import type { Planting, Proof } from '../proof-check.js';
import {
  fill,
  killBrowser,
  openForm,
  PATIENCE,
  startBrowser,
  startSite,
  storedText,
  valueOf,
} from './site.js';

/** Planted: the profile's databases go with the browser, as storage that was never written would. */
export async function killedBrowser({
  kills = 20,
  progress = () => undefined,
  planted = false,
}: { readonly kills?: number; readonly progress?: (text: string) => void } & Planting = {}): Promise<Proof> {
  return withFolder(async folder => {
    const site = await startSite(folder);
    const profile = path.join(folder, 'profile');
    let [lost, acknowledged] = [0, ''];
    try {
      for (let round = 0; round <= kills; round++) {
        progress(`kill ${round} of ${kills}`);
        const browser = await startBrowser(profile);
        const page = await openForm(browser, site.address);
        if (round > 0 && !(await comesBack(() => valueOf(page, 'f-description'), acknowledged))) lost += 1;
        await fill(page, 'f-draft', true);
        acknowledged = `第${round + 1}次写下的内容`;
        await fill(page, 'f-description', acknowledged);
        await until(async () => (await storedText(page)).includes(acknowledged));
        await killBrowser(browser);
        if (planted) await rm(path.join(profile, 'Default/IndexedDB'), { recursive: true, force: true });
      }
    } finally {
      await site.close();
    }
    return { figure: `${lost} of ${kills} drafts lost`, passed: lost === 0 };
  });
}

/* The draft is put back after the form is drawn. */
async function comesBack(read: () => Promise<string>, wanted: string): Promise<boolean> {
  return until(async () => (await read()) === wanted, 5_000).then(
    () => true,
    () => false,
  );
}

async function until(holds: () => Promise<boolean>, limit = PATIENCE): Promise<void> {
  for (const end = Date.now() + limit; !(await holds());) {
    if (Date.now() > end) throw new Error('It did not come about');
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
