/** The site page: starts a check of a whole site, drives it while this page is open, and shows where it stands. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { fill, localize, otherLocale, type Locale } from '@sunboard/model';
import { changeView, trendView } from '../history/change-view.js';
import { changeStyles } from '../history/change.styles.js';
import type { CheckSummary, Comparison } from '../history/compare.js';
import { changeText } from '../history/locales.js';
import { askForHost, giveBackHost } from '../shared/hosts.js';
import { pageLocale, switchLocale } from '../shared/page-language.js';
import { pageStyles } from '../shared/page.styles.js';
import { topNav, topNavStyles } from '../shared/top-nav.js';
import { uiLocale } from '../shared/platform.js';
import { when } from '../shared/wording.js';
import { forgetSite } from '../store/history.js';
import { allRuns, changeRun, readRun, removeRun, siteOf, startRun, watchRuns } from '../store/site-run.js';
import { cardView } from './card-view.js';
import { siteText } from './locales.js';
import { pagesView, type PageFilter } from './pages-view.js';
import { progressView } from './progress-view.js';
import { addPages, continued, newRun, progressOf, retryFailed, wantsDriver, type SiteRun } from './run.js';
import { driveSite, remember } from './runner.js';
import { EMPTY_SETUP, readSetup, setupView, type Setup, type WrongField } from './setup-view.js';
import { changesOf, PageCache, viewOf, type SiteView } from './site-data.js';
import { siteStyles } from './site.styles.js';

const ROWS = 100;

@customElement('sunboard-site')
export class SunboardSite extends LitElement {
  static override readonly styles = [pageStyles, topNavStyles, changeStyles, siteStyles];

  @state() private locale: Locale = 'zh-CN';
  @state() private site = '';
  @state() private run: SiteRun | undefined;
  @state() private runs: readonly SiteRun[] | undefined;
  @state() private view: SiteView | undefined;
  @state() private checks: readonly CheckSummary[] = [];
  @state() private change: Comparison | undefined;
  @state() private setup: Setup = EMPTY_SETUP;
  @state() private wrong: readonly WrongField[] = [];
  @state() private notice:
    | { readonly kind: 'good' | 'notice'; readonly text: string; readonly undo?: () => Promise<void> }
    | undefined;
  @state() private isElsewhere = false;
  @state() private filter: PageFilter = 'all';
  @state() private rows = ROWS;

  readonly #pages = new PageCache();
  #driving: AbortController | undefined;
  #loading = false;
  #again = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.locale;
    document.title = `${localize(siteText, this.locale).title} ${this.site}`;
  }

  protected override render(): TemplateResult {
    const text = localize(siteText, this.locale);
    return html`${topNav('site', this.locale, this.site === '' ? '' : `?site=${encodeURIComponent(this.site)}`)}
      <main>
        <div class="head" id="top">
          <h1>${text.title} ${this.site}</h1>
          <button id="language" lang=${otherLocale(this.locale, uiLocale())} @click=${this.#switchLanguage}>
            ${text.language}
          </button>
        </div>
        <p class="muted">${text.intro}</p>
        <div role="status">${this.#notices()}</div>
        ${this.run ? this.#results(this.run) : this.#start()}
      </main>`;
  }

  #notices(): TemplateResult | typeof nothing {
    const text = localize(siteText, this.locale);
    const { notice } = this;
    return html`${this.isElsewhere ? html`<p class="good">${text.elsewhere}</p>` : nothing}
    ${
      notice
        ? html`<p class=${notice.kind}>
            ${notice.text}
            ${notice.undo ? html`<button id="undo" @click=${() => this.#undo(notice.undo)}>${text.undo}</button>` : nothing}
          </p>`
        : nothing
    }`;
  }

  #start(): TemplateResult {
    const text = localize(siteText, this.locale);
    return html`<section>
        ${setupView(
          this.setup,
          this.wrong,
          text,
          part => {
            this.setup = { ...this.setup, ...part };
          },
          () => void this.#startRun(),
        )}
      </section>
      <section>
        <h2>${text.sites}</h2>
        ${this.runs?.length === 0 ? html`<p class="muted">${text.noSites}</p>` : nothing}
        <ul class="plain sites">
          ${(this.runs ?? []).map(run => this.#siteRow(run))}
        </ul>
      </section>`;
  }

  #siteRow(run: SiteRun): TemplateResult {
    const text = localize(siteText, this.locale);
    const site = siteOf(run.start);
    const { total, waiting } = progressOf(run);
    return html`<li>
      <span
        ><strong>${site}</strong>
        <span class="muted"
          >${when(run.startedAt, this.locale)} · ${text.status[run.status]} ·
          ${fill(text.progress, { handled: total - waiting, total })}</span
        ></span
      >
      <span class="actions">
        <a class="button" href="?site=${encodeURIComponent(site)}" aria-label="${text.open} ${site}"
          >${text.open}</a
        >
        <button class="remove" aria-label="${text.remove} ${site}" @click=${() => this.#remove(site)}>
          ${text.remove}
        </button>
      </span>
    </li>`;
  }

  #results(run: SiteRun): TemplateResult {
    const text = localize(siteText, this.locale);
    return html`<section id="progress" data-status=${run.status}>
        ${progressView(run, text, {
          pause: () => void this.#say(old => (wantsDriver(old) ? { ...old, status: 'paused' } : old)),
          resume: () => void this.#resume(continued),
          cancel: () => void this.#say(old => ({ ...old, status: 'cancelled' })),
          retry: () => void this.#resume(old => continued(retryFailed(old))),
          again: this.#refill,
          giveBack: () => void this.#giveBack(),
          useNavigation: () =>
            void this.#resume(old =>
              continued({ ...old, settings: { ...old.settings, source: 'navigation', follow: true } }),
            ),
        })}
        <div class="actions">
          <a class="button" href="../report/report.html?site=${encodeURIComponent(this.site)}"
            >${text.report}</a
          >
          <a class="button" href="?">${text.newCheck}</a>
        </div>
      </section>
      <section id="card">
        ${cardView(this.view?.indicators ?? [], this.view?.report, progressOf(run), text)}
      </section>
      <section id="change">
        <h2>${text.change}</h2>
        ${
          this.change
            ? changeView(this.change, localize(changeText, this.locale))
            : html`<p class="muted">${run.status === 'done' ? text.changeFirst : text.changeDuring}</p>`
        }
        ${trendView(this.checks, localize(changeText, this.locale), this.locale)}
      </section>
      <section>
        ${pagesView(
          run,
          this.filter,
          this.rows,
          text,
          filter => {
            this.filter = filter;
            this.rows = ROWS;
          },
          () => {
            this.rows += ROWS;
          },
        )}
      </section>`;
  }

  async #begin(): Promise<void> {
    this.locale = await pageLocale();
    const asked = new URLSearchParams(location.search);
    this.site = asked.get('site') ?? '';
    const url = asked.get('url');
    if (url !== null && /^https?:/.test(url)) this.setup = { ...this.setup, address: url };
    watchRuns(() => void this.#load());
    // Leaving an interrupted run alone would lose nothing, but it would not go on either.
    await this.#load();
    if (this.run) {
      await remember(this.run);
      if (wantsDriver(this.run)) this.#drive(progressOf(this.run).done > 0);
      await this.#load();
    }
  }

  /* One reading at a time: during a run changes come faster than they can be shown. */
  async #load(): Promise<void> {
    if (this.#loading) {
      this.#again = true;
      return;
    }
    this.#loading = true;
    do {
      this.#again = false;
      try {
        await this.#read();
      } catch (error) {
        this.notice = {
          kind: 'notice',
          text: fill(localize(siteText, this.locale).storage, { error: String(error) }),
        };
      }
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set by another call meanwhile
    } while (this.#again);
    this.#loading = false;
  }

  async #read(): Promise<void> {
    if (this.site === '') {
      this.runs = await allRuns();
      return;
    }
    const run = await readRun(this.site);
    this.run = run;
    if (!run) {
      this.runs = await allRuns();
      if (this.setup.address === '') this.setup = { ...this.setup, address: this.site };
      return;
    }
    const records = await this.#pages.of(run);
    this.view = await viewOf(run, records, this.locale);
    const { checks, change } = await changesOf(run, this.site);
    this.checks = checks;
    this.change = change;
  }

  async #startRun(): Promise<void> {
    const text = localize(siteText, this.locale);
    this.notice = undefined;
    const reading = readSetup(this.setup);
    if ('wrong' in reading) {
      this.wrong = reading.wrong;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], #list')?.focus();
      return;
    }
    this.wrong = [];
    // The question must be put before any `await`, while the click still counts as the person's gesture.
    if (!(await askForHost(reading.start).catch(() => false))) {
      this.notice = { kind: 'notice', text: fill(text.refused, { host: new URL(reading.start).hostname }) };
      return;
    }
    const empty = newRun(crypto.randomUUID(), reading.start, reading.settings, new Date().toISOString());
    const run: SiteRun =
      reading.settings.source === 'list' ? { ...addPages(empty, reading.pasted), status: 'running' } : empty;
    await startRun(run);
    this.site = siteOf(run.start);
    history.replaceState(null, '', `?site=${encodeURIComponent(this.site)}`);
    await this.#load();
    this.#drive(false);
  }

  #drive(isResumed: boolean): void {
    this.#driving?.abort();
    const driving = (this.#driving = new AbortController());
    const text = localize(siteText, this.locale);
    void driveSite(
      this.site,
      this.locale,
      {
        elsewhere: () => {
          this.isElsewhere = true;
        },
        taken: run => {
          this.isElsewhere = false;
          if (isResumed)
            this.notice = { kind: 'good', text: fill(text.resumed, { done: progressOf(run).done }) };
        },
      },
      driving.signal,
    )
      .catch((error: unknown) => {
        this.notice = { kind: 'notice', text: fill(text.storage, { error: String(error) }) };
      })
      .finally(() => {
        this.isElsewhere = false;
        void this.#load();
      });
  }

  /* The driver, here or in another page, sees it when it keeps its next state. */
  async #say(change: (run: SiteRun) => SiteRun): Promise<void> {
    await changeRun(this.site, change);
    this.#driving?.abort();
    this.notice = undefined;
  }

  async #resume(change: (run: SiteRun) => SiteRun): Promise<void> {
    const { run } = this;
    if (!run) return;
    const text = localize(siteText, this.locale);
    if (!(await askForHost(run.start).catch(() => false))) {
      this.notice = { kind: 'notice', text: fill(text.refused, { host: new URL(run.start).hostname }) };
      return;
    }
    this.notice = undefined;
    await changeRun(this.site, change);
    this.#drive(false);
  }

  readonly #refill = (): void => {
    const { run } = this;
    if (!run) return;
    this.setup = {
      ...EMPTY_SETUP,
      address: run.start,
      source: run.settings.source,
      follow: run.settings.follow ?? false,
      limit: String(run.settings.limit),
      interval: String(run.settings.interval / 1_000),
      list: run.settings.source === 'list' ? run.pages.map(({ url }) => url).join('\n') : '',
    };
    this.run = undefined;
    this.site = '';
    this.view = this.change = undefined;
    history.replaceState(null, '', '?');
    void this.#load();
  };

  async #remove(site: string): Promise<void> {
    const [putBackRun, putBackHistory] = [await removeRun(site), await forgetSite(site)];
    this.notice = {
      kind: 'good',
      text: fill(localize(siteText, this.locale).removed, { site }),
      undo: async () => {
        await putBackHistory();
        await putBackRun();
      },
    };
  }

  async #undo(undo: (() => Promise<void>) | undefined): Promise<void> {
    await undo?.();
    this.notice = undefined;
  }

  async #giveBack(): Promise<void> {
    const { run } = this;
    if (!run) return;
    await giveBackHost(run.start);
    this.notice = {
      kind: 'good',
      text: fill(localize(siteText, this.locale).gaveBack, { host: new URL(run.start).hostname }),
    };
  }

  readonly #switchLanguage = async (): Promise<void> => {
    this.locale = await switchLocale(this.locale);
    await this.#load();
  };
}
