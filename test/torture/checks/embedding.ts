/** Bar 3: all widgets beside a host page that brings its own Lit, and under a policy that forbids every Trusted Types name. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Check, Outcome, RunOptions } from '../harness.js';
import { lacking, Lab, STRICT, type BrowserName } from '../lab.js';
import { TAGS, WRAPPED } from '../wrapped.js';

const BODY = `${TAGS.map(tag => `<${tag}>${WRAPPED[tag]}</${tag}>`).join('')}<host-note></host-note>`;
const script = (address: string): string => `<script type="module" src="${address}"></script>`;
const SEPARATE = TAGS.map(tag => script(`/cdn/${tag.replace('sun-', '')}.js`)).join('');
const TOGETHER = script('/cdn/sunboard.js');
const HOST = script('/host.js');
const WITH_DUPLICATES = `${STRICT} 'allow-duplicates'`;
const NO_NAMES = STRICT.replace('lit-html dompurify', "'none'");

interface Case {
  readonly name: string;
  readonly head: string;
  readonly policy?: string;
  readonly host: boolean;
}
const CASES: readonly Case[] = [
  { name: 'five files and the host, no policy', head: HOST + SEPARATE, host: true },
  { name: 'one file and the host, no policy', head: TOGETHER + HOST, host: true },
  { name: 'five files, strict policy', head: SEPARATE, policy: STRICT, host: false },
  {
    name: 'five files, the one file and the host, strict policy with duplicates allowed',
    head: SEPARATE + HOST + TOGETHER,
    policy: WITH_DUPLICATES,
    host: true,
  },
  { name: 'loaded twice, no policy', head: TOGETHER + SEPARATE + TOGETHER, host: false },
];

async function embedAll(browser: BrowserName, { progress }: RunOptions): Promise<Outcome> {
  const missing = lacking(browser);
  if (missing !== undefined) return { figure: '', passed: false, canFail: false, skipped: missing };
  const lab = await Lab.open(browser);
  lab.serve('/host.js', await hostScript());
  try {
    const faults: string[] = [];
    for (const { name, head, policy, host } of CASES) {
      progress(name);
      const page = await lab.visit({ head, body: BODY, ...(policy !== undefined && { policy }) });
      const expected = [...TAGS, ...(host ? ['host-note'] : [])];
      for (const tag of expected) if (!(await draws(page, tag))) faults.push(`${name}: ${tag} draws nothing`);
      const { violations, errors } = await lab.told(page);
      faults.push(...[...violations, ...errors].map(fault => `${name}: ${fault}`));
      await page.close();
    }
    progress('no names allowed');
    const page = await lab.visit({ head: TOGETHER, body: BODY, policy: NO_NAMES });
    for (const tag of TAGS)
      if (!(await says(page, tag)))
        faults.push(`no names allowed: ${tag} shows no message or no wrapped content`);
    const { errors } = await lab.told(page);
    // Firefox's driver counts among the page's errors what the browser notes about the policy.
    const own = errors.filter(error => !error.startsWith('Content-Security-Policy:'));
    faults.push(...own.map(error => `no names allowed: ${error}`));
    await page.close();
    return {
      figure: `${faults.length} faults in ${CASES.length} pages with all widgets, and one where trusted-types is 'none'`,
      passed: faults.length === 0,
      canFail: await seesDeadHost(lab),
      faults,
    };
  } finally {
    await lab.close();
  }
}

/** Whether the element is defined and has drawn into its shadow. */
function draws(page: Page, tag: string): Promise<boolean> {
  return page
    .waitForFunction(
      name =>
        customElements.get(name) !== undefined &&
        (document.querySelector(name)?.shadowRoot?.childElementCount ?? 0) > 0,
      { timeout: 10_000, polling: 50 },
      tag,
    )
    .then(
      () => true,
      () => false,
    );
}

/** Whether the wrapped content is to be seen, with a message that says why there is no more. */
function says(page: Page, tag: string): Promise<boolean> {
  return page
    .waitForFunction(
      name => {
        const element = document.querySelector<HTMLElement>(name);
        const message = element?.querySelector<HTMLElement>('[data-sunboard-message]');
        const content = element?.lastElementChild;
        return (
          message?.checkVisibility() === true &&
          message.textContent.length > 20 &&
          content !== message &&
          content?.checkVisibility() === true
        );
      },
      { timeout: 10_000, polling: 50 },
      tag,
    )
    .then(
      () => true,
      () => false,
    );
}

/** The planted fault: two copies of Lit where the policy allows no duplicates; the second cannot draw. */
async function seesDeadHost(lab: Lab): Promise<boolean> {
  const page = await lab.visit({ head: TOGETHER + HOST, body: BODY, policy: STRICT });
  await draws(page, 'sun-disclosure-list');
  const hostDraws = await page.evaluate(
    () => (document.querySelector('host-note')?.shadowRoot?.childElementCount ?? 0) > 0,
  );
  const { violations } = await lab.told(page);
  await page.close();
  return !hostDraws && violations.length > 0;
}

/** A page's own element in a bundle with a Lit of its own. */
async function hostScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { html, LitElement } from 'lit'; customElements.define('host-note', class extends LitElement { render() { return html`<p>here</p>`; } });",
      resolveDir: fileURLToPath(new URL('../../../widgets', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

export const embedding: readonly Check[] = (['chromium', 'firefox'] as const).map(browser => ({
  bar: 3,
  name: `five widgets beside the page's own Lit, ${browser === 'chromium' ? 'Chromium' : 'Firefox'}`,
  threshold: "all defined and drawn; under trusted-types 'none' the wrapped content and a message",
  quick: false,
  run: options => embedAll(browser, options),
}));
