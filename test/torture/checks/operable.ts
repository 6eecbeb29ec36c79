/** Bar 10: what axe does not test of WCAG 2.2, measured over all states of all widgets, on a phone and on a desk. */
import type { Page } from 'puppeteer-core';
import { enteredOnce } from '../forms/entered-once.js';
import type { Check, Outcome, RunOptions } from '../harness.js';
import { lacking, Lab, type LabPage } from '../lab.js';
import { hiddenStops, onlyByDragging, smallTargets, WATCH_DRAGS } from '../operable.js';
import { inBrowser, proofCheck } from '../proof-check.js';
import { drawn, SCRIPT, STATES } from '../states.js';
import { mount, SUBJECTS } from '../widgets-page.js';
import { TAGS } from '../wrapped.js';

const SIZES = { phone: { width: 320, height: 640 }, desk: { width: 1280, height: 800 } } as const;
const around = (body: string): string => `<main><h1>lab</h1><h2>widget</h2>${body}</main>`;
const HEAD = WATCH_DRAGS + SCRIPT;

/** Measures a page that is drawn; answers what was counted and what is wrong. */
type Measure = (page: Page) => Promise<{ readonly count: number; readonly faults: readonly string[] }>;

interface Criterion {
  readonly name: string;
  readonly threshold: string;
  readonly counted: string;
  readonly measure: Measure;
  /** A page with the planted fault. */
  readonly planted: LabPage;
}

/** Puts markup into a shadow root, where the widgets have theirs. */
const inShadow = (markup: string): string =>
  `<div id="planted"></div><script>document.querySelector('#planted').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(markup)};</script>`;

const CRITERIA: readonly Criterion[] = [
  {
    name: 'size of targets',
    threshold: '0 targets under 24 by 24 CSS pixels without room around them (WCAG 2.5.8)',
    counted: 'pages',
    measure: async page => ({ count: 1, faults: await smallTargets(page) }),
    planted: {
      body: inShadow(
        '<style>button { all: unset; font-size: 8px }</style><button>a</button><button>b</button>',
      ),
    },
  },
  {
    name: 'focus is never hidden',
    threshold: '0 stops of the Tab key of which nothing is to be seen (WCAG 2.4.11)',
    counted: 'stops',
    measure: async page => {
      const { stops, faults } = await hiddenStops(page);
      return { count: stops, faults };
    },
    planted: {
      body: `${inShadow('<p><button>above</button></p><p style="margin-top: 2000px"><button>below</button></p>')}<div style="position: fixed; inset: 20% 0 0; background: white"></div>`,
    },
  },
  {
    name: 'nothing by dragging alone',
    threshold: '0 parts that are moved by dragging and in no other way (WCAG 2.5.7)',
    counted: 'parts that can be dragged',
    measure: async page => {
      const { parts, faults } = await onlyByDragging(page);
      return { count: parts, faults };
    },
    planted: {
      head: WATCH_DRAGS,
      body: `${inShadow('<div class="knob">x</div>')}<script>document.querySelector('#planted').shadowRoot.querySelector('.knob').addEventListener('pointerdown', () => 1);</script>`,
    },
  },
];

async function everywhere(
  { counted, measure, planted }: Criterion,
  { quick, progress }: RunOptions,
): Promise<Outcome> {
  const skipped = lacking('chromium');
  if (skipped !== undefined) return { figure: '', passed: false, canFail: false, skipped };
  const lab = await Lab.open('chromium');
  try {
    const faults: string[] = [];
    let [looked, count] = [0, 0];
    const look = async (page: Page, about: string): Promise<void> => {
      const found = await measure(page);
      faults.push(...found.faults.map(fault => `${about}: ${fault}`));
      [looked, count] = [looked + 1, count + found.count];
      await page.close();
    };
    for (const [size, viewport] of Object.entries(SIZES)) {
      for (const tag of TAGS)
        for (const [state, bodyOf] of Object.entries(STATES)) {
          if (quick && state !== 'wrapped') continue;
          progress(`${tag}, ${state}, ${size}`);
          const page = await lab.visit({ head: HEAD, body: around(bodyOf(tag)) });
          await page.setViewport(viewport);
          await drawn(page, tag);
          await look(page, `${tag}, ${state}, ${size}`);
        }
      for (const subject of SUBJECTS) {
        progress(`${subject.tag}, records, ${size}`);
        const page = await lab.visit({ head: HEAD, body: around('') });
        await page.setViewport(viewport);
        await mount(page, subject, subject.recordsOf([{ text: '示例甲' }, { text: '示例乙' }]));
        await look(page, `${subject.tag}, records, ${size}`);
      }
    }
    const page = await lab.visit(planted);
    const { faults: seen } = await measure(page);
    await page.close();
    return {
      figure: `${faults.length} faults on ${looked} pages${counted === 'pages' ? '' : `, ${count} ${counted}`}`,
      passed: faults.length === 0 && count > 0,
      canFail: seen.length > 0,
      faults,
    };
  } finally {
    await lab.close();
  }
}

export const operable: readonly Check[] = [
  ...CRITERIA.map(criterion => ({
    bar: 10,
    name: criterion.name,
    threshold: criterion.threshold,
    quick: false,
    run: (options: RunOptions) => everywhere(criterion, options),
  })),
  proofCheck(
    10,
    'nothing entered twice',
    'after a refusal, after a receipt and on the way to the status nobody types again what the form knows (WCAG 3.3.7)',
    inBrowser(() => enteredOnce()),
    () => enteredOnce({ planted: true }),
  ),
];
