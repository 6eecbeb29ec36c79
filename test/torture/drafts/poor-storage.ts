/** Browsers that refuse, run out of or lack what drafts need: the form says so in words and is filed all the same; and what storage holds of a filing. */
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { withFolder } from '../intake/service-process.js';
import type { Planting, Proof } from '../proof-check.js';
import { inOpaqueFrame } from './opaque-frame.js';
import { fill, openForm, part, startBrowser, startSite, storedText, waitForWords } from './site.js';

const DESCRIPTION = '储存困难时写下的内容';
const NAME = '示范申请人';
const PHONE = '13800138000';
/** The sample of the national standard GB 11643; it belongs to nobody. */
const IDENTITY = '11010519491231002X';
const FILE = '附件.txt';
/** Never kept, whatever is chosen. */
const PROOF_FILE = '证件.txt';
/** A name without a certificate, so that its pages are no secure context. */
const PLAIN_HOST = 'www.example.test';
const QUOTA = 200_000;

/** A page on which the form has it hard, and the words that the person must read. */
interface Place {
  readonly name: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Done before the words are awaited, once the form is drawn. */
  readonly act?: (page: Page) => Promise<unknown>;
  readonly says?: string;
  readonly host?: string;
}

const PLACES: readonly Place[] = [
  {
    name: 'storage denied',
    prepare: page =>
      page.evaluateOnNewDocument(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('forbidden', 'SecurityError');
        };
      }),
    act: page => fill(page, 'f-draft', true),
    says: '浏览器不允许保存草稿',
  },
  {
    name: `a quota of ${QUOTA / 1000} kB`,
    act: async page => {
      const session = await page.createCDPSession();
      const { origin } = new URL(page.url());
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA });
      await attach(page, QUOTA * 2);
      await fill(page, 'f-draft', true);
    },
    says: '本机存储空间不足',
  },
  {
    name: 'a page without https',
    act: async page => {
      if (await page.evaluate(() => isSecureContext)) throw new Error('This page is a secure context');
      await attach(page, 2000);
      await fill(page, 'f-draft', true);
    },
    host: PLAIN_HOST,
  },
];

/** Planted: storage is not refused, so that no words come. */
export async function poorStorage({ planted = false }: Planting = {}): Promise<Proof> {
  return withSite(async (browser, address) => {
    const faults: string[] = [];
    const cutOff = await inOpaqueFrame(browser, address, planted ? 'allow-same-origin' : '');
    if (cutOff !== undefined) faults.push(`an opaque frame: ${cutOff}`);
    for (const { name, prepare, act, says, host } of planted ? PLACES.slice(0, 1) : PLACES) {
      const said = await visit(browser, address, host, async page => {
        if (!planted) await prepare?.(page);
        await page.reload();
        await part(page, '[id="f-description"]');
        await act?.(page);
        if (says !== undefined) await waitForWords(page, says, 8_000);
        await fileRequest(page);
      });
      if (said !== undefined) faults.push(`${name}: ${said}`);
    }
    return {
      figure: `${faults.length} of ${PLACES.length + 1} failed ${faults.join('; ')}`.trim(),
      // With the planted fault it is passed, and so fails the check, as soon as one place does not see it.
      passed: faults.length < (planted ? 2 : 1),
    };
  });
}

/** Planted: a page that remembers the phone by itself. */
export async function storedLittle({ planted = false }: Planting = {}): Promise<Proof> {
  return withSite(async (browser, address) => {
    const found: string[] = [];
    const look = async (page: Page, when: string, secrets: readonly string[]) => {
      const stored = await storedText(page);
      found.push(...secrets.filter(secret => stored.includes(secret)).map(secret => `${secret} ${when}`));
    };
    const failed = await visit(browser, address, undefined, async page => {
      await fill(page, 'f-description', DESCRIPTION);
      await attach(page, 2000);
      await attach(page, 2000, 'identityProof-files', PROOF_FILE);
      await look(page, 'before a draft was chosen', [DESCRIPTION, FILE, PROOF_FILE]);
      await fill(page, 'f-draft', true);
      await fill(page, 'f-contact-phone', PHONE);
      await fill(page, 'f-identityProof-number', IDENTITY);
      await fill(page, 'f-description', `${DESCRIPTION} ${IDENTITY} ${PHONE}`);
      if (planted) await page.evaluate(phone => localStorage.setItem('phone', phone), PHONE);
      await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
      while (!(await storedText(page)).includes(DESCRIPTION)) await page.evaluate(() => undefined);
      while (!(await storedText(page)).includes(FILE)) await page.evaluate(() => undefined);
      await look(page, 'in the draft', [PHONE, IDENTITY, PROOF_FILE]);
      await fileRequest(page);
      await look(page, 'after filing', [PHONE, IDENTITY, DESCRIPTION, NAME, FILE, PROOF_FILE]);
    });
    if (failed !== undefined) found.push(failed);
    return { figure: `${found.length} found ${found.join('; ')}`.trim(), passed: found.length === 0 };
  });
}

async function withSite(use: (browser: Browser, address: string) => Promise<Proof>): Promise<Proof> {
  return withFolder(async folder => {
    const site = await startSite(folder);
    const browser = await startBrowser(path.join(folder, 'profile'), [
      `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
    ]);
    try {
      return await use(browser, site.address);
    } finally {
      await browser.close();
      await site.close();
    }
  });
}

/* What went wrong on the page, in a line. */
async function visit(
  browser: Browser,
  address: string,
  host: string | undefined,
  use: (page: Page) => Promise<void>,
): Promise<string | undefined> {
  const page = await openForm(browser, host === undefined ? address : address.replace('127.0.0.1', host));
  try {
    await use(page);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await page.close();
  }
}

async function attach(page: Page, size: number, path = 'attachments', name = FILE): Promise<void> {
  const field = await part(page, `[id="f-${path}"]`);
  await field.evaluate(
    (input, size, name) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(size).fill(97)], name, { type: 'text/plain' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    size,
    name,
  );
  await waitForWords(page, name);
}

/* Fills in the rest, files it and waits for the receipt. */
async function fileRequest(page: Page): Promise<void> {
  await fill(page, 'f-applicantName', NAME);
  await fill(page, 'f-contact-email', 'applicant@example.org');
  await fill(page, 'f-description', DESCRIPTION);
  await fill(page, 'f-identityProof-shownLater', true);
  await fill(page, 'f-consent-sensitiveAccepted', true);
  await fill(page, 'f-consent', true);
  const submit = await part<HTMLButtonElement>(page, 'button[part="submit"]');
  await submit.evaluate(button => {
    button.click();
  });
  await part(page, '[data-receipt-no]');
}
