/** Where a run stands: bar, numbers, time left, and what a person can do about it. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '@sunboard/model';
import type { SiteText } from './locales.js';
import { progressOf, wantsDriver, type SiteRun } from './run.js';
import { robotsAddress } from './drive.js';
import { readRobots } from './robots.js';

/** What the buttons do. */
export interface ProgressActions {
  readonly pause: () => void;
  readonly resume: () => void;
  readonly cancel: () => void;
  readonly again: () => void;
  readonly retry: () => void;
  readonly giveBack: () => void;
  readonly useNavigation: () => void;
}

/** Draws the state of a run. */
export function progressView(run: SiteRun, text: SiteText, actions: ProgressActions): TemplateResult {
  const at = progressOf(run);
  const handled = at.total - at.waiting;
  return html`<h2 id="progress-title">${text.status[run.status]}</h2>
    ${run.status === 'stopped' && run.stopped ? html`<p class="notice" data-stopped=${run.stopped}>${fill(text.stopped[run.stopped], { host: hostOf(run) })}</p>` : nothing}
    <progress
      max="1"
      .value=${at.share}
      aria-labelledby="progress-title"
      aria-valuetext=${fill(text.progress, { handled, total: at.total })}
    ></progress>
    <p class="numbers">
      <strong>${fill(text.progress, { handled, total: at.total })}</strong>
      ${
        run.status === 'running' && at.timeLeft !== undefined
          ? html`<span id="time-left">${fill(text.timeLeft, { time: lengthOf(at.timeLeft, text) })}</span>`
          : nothing
      }
    </p>
    <p class="muted">
      ${fill(text.details, { done: at.done, skipped: at.skipped, failed: at.failed, ...at.columns })}
    </p>
    ${run.offline && wantsDriver(run) ? html`<p class="notice" id="offline">${text.offline}</p>` : nothing}
    ${run.left > 0 ? html`<p class="muted">${fill(text.left, { count: run.left })}</p>` : nothing}
    ${delayNote(run, text)}
    <div class="actions">${buttons(run, at.failed, text, actions)}</div>`;
}

function buttons(
  run: SiteRun,
  failed: number,
  text: SiteText,
  actions: ProgressActions,
): (TemplateResult | typeof nothing)[] {
  const button = (id: string, label: string, act: () => void, main = false) =>
    html`<button id=${id} class=${main ? 'main' : ''} @click=${act}>${label}</button>`;
  const goesOn = wantsDriver(run);
  const isOver = run.status === 'done' || run.status === 'cancelled';
  return [
    goesOn ? button('pause', text.pause, actions.pause) : nothing,
    run.status === 'paused' || run.status === 'stopped'
      ? button('resume', text.resume, actions.resume, true)
      : nothing,
    run.stopped === 'noSitemap'
      ? button('use-navigation', text.useNavigation, actions.useNavigation)
      : nothing,
    run.stopped === 'otherHost' && run.leadsTo !== undefined
      ? html`<a
          id="use-host"
          class="button main"
          href="?url=${encodeURIComponent(new URL('/', run.leadsTo).href)}"
          >${fill(text.useHost, { host: hostOf(run) })}</a
        >`
      : nothing,
    isOver ? nothing : button('cancel', text.cancel, actions.cancel),
    isOver && failed > 0 ? button('retry', fill(text.retry, { count: failed }), actions.retry) : nothing,
    isOver ? button('again', text.again, actions.again) : nothing,
    goesOn ? nothing : button('give-back', text.giveBack, actions.giveBack),
  ];
}

function hostOf({ leadsTo }: SiteRun): string {
  return leadsTo === undefined ? '' : new URL(leadsTo).host;
}

function delayNote(run: SiteRun, text: SiteText): TemplateResult | typeof nothing {
  if (run.robots?.state !== 'read') return nothing;
  const { crawlDelay } = readRobots(robotsAddress(run.start), run.robots);
  return crawlDelay === undefined
    ? nothing
    : html`<p class="muted">${fill(text.delay, { seconds: crawlDelay })}</p>`;
}

function lengthOf(ms: number, text: SiteText): string {
  return ms < 90_000
    ? fill(text.seconds, { n: Math.max(1, Math.round(ms / 1_000)) })
    : fill(text.minutes, { n: Math.round(ms / 60_000) });
}
