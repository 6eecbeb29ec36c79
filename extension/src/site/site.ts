/** The site page: starts a check of a whole site, drives it while this page is open, and shows where it stands. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { fill, localize, otherLocale, type Locale } from '@sunboard/model';
import { changeStyles } from '../history/change.styles.js';
import type { CheckSummary, Comparison } from '../history/compare.js';
import { askForHost, giveBackHost } from '../shared/hosts.js';
import { noticeView, type Notice } from '../shared/notice.js';
import { pageLocale, switchLocale } from '../shared/page-language.js';
import { pageStyles } from '../shared/page.styles.js';
import { topNav, topNavStyles } from '../shared/top-nav.js';
import { uiLocale } from '../shared/platform.js';
import { forgetSite } from '../store/history.js';
import { allRuns, changeRun, readRun, removeRun, siteOf, startRun, watchRuns } from '../store/site-run.js';
import { siteText, type SiteText } from './locales.js';
import type { PageFilter } from './pages-view.js';
import { addPages, continued, newRun, progressOf, retryFailed, wantsDriver, type SiteRun } from './run.js';
import { runView } from './run-view.js';
import { driveSite, remember } from './runner.js';
import { EMPTY_SETUP, readSetup, setupView, type Setup, type WrongField } from './setup-view.js';
import { changesOf, PageCache, viewOf, type SiteView } from './site-data.js';
import { siteStyles } from './site.styles.js';
import { startView } from './start-view.js';

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
  @state() private notice: Notice | undefined;
  @state() private isElsewhere = false;
  @state() private filter: PageFilter = 'all';
  @state() private rows = ROWS;

  readonly #pages = new PageCache();
  #driving: AbortController | undefined;
  #loading = false;
  #again = false;

  get #text(): SiteText {
    return localize(siteText, this.locale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.locale;
    document.title = `${this.#text.title} ${this.site}`;
  }

  protected override render(): TemplateResult {
    const text = this.#text;
    return html`${topNav('site', this.locale, this.site === '' ? '' : `?site=${encodeURIComponent(this.site)}`)}
      <main>
        <div class="head" id="top">
          <h1>${text.title} ${this.site}</h1>
          <button id="language" lang=${otherLocale(this.locale, uiLocale())} @click=${this.#switchLanguage}>
            ${text.language}
          </button>
        </div>
        <p class="muted">${text.intro}</p>
        <div role="status">
          ${this.isElsewhere ? html`<p class="good">${text.elsewhere}</p>` : nothing}
          ${noticeView(this.notice, text.undo, back => void this.#undo(back))}
        </div>
        ${this.run ? this.#results(this.run) : this.#start()}
      </main>`;
  }

  #start(): TemplateResult {
    const text = this.#text;
    const { runs } = this;
    const checked = (runs ?? []).map(run => siteOf(run.start));
    const setup = setupView(this.setup, this.wrong, checked, text, this.#type, () => void this.#startRun());
    return startView(setup, runs, text, this.locale, site => void this.#remove(site));
  }

  #results(run: SiteRun): TemplateResult {
    const { view, checks, change, filter, rows, locale } = this;
    return runView({ run, view, checks, change, filter, rows, locale }, this.#text, {
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
      show: wanted => {
        this.filter = wanted;
        this.rows = ROWS;
      },
      more: () => {
        this.rows += ROWS;
      },
    });
  }

  readonly #type = (part: Partial<Setup>): void => {
    this.setup = { ...this.setup, ...part };
  };

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
          text: fill(this.#text.storage, { error: String(error) }),
        };
      }
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set by another call meanwhile
    } while (this.#again);
    this.#loading = false;
  }

  async #read(): Promise<void> {
    const { site } = this;
    // Where another site is asked for meanwhile, that one is read next.
    const isOther = () => site !== this.site;
    const run = site === '' ? undefined : await readRun(site);
    if (isOther()) return;
    this.run = run;
    if (!run) {
      this.runs = await allRuns();
      if (this.setup.address === '') this.setup = { ...this.setup, address: site };
      return;
    }
    const records = await this.#pages.of(run);
    const view = await viewOf(run, records, this.locale);
    const { checks, change } = await changesOf(run, site);
    if (isOther()) return;
    this.view = view;
    this.checks = checks;
    this.change = change;
  }

  async #startRun(): Promise<void> {
    const text = this.#text;
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
    const text = this.#text;
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
    const text = this.#text;
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
      text: fill(this.#text.removed, { site }),
      undo: async () => {
        await putBackHistory();
        await putBackRun();
      },
    };
  }

  async #undo(back: () => Promise<void>): Promise<void> {
    await back();
    this.notice = undefined;
  }

  async #giveBack(): Promise<void> {
    const { run } = this;
    if (!run) return;
    await giveBackHost(run.start);
    this.notice = {
      kind: 'good',
      text: fill(this.#text.gaveBack, { host: new URL(run.start).hostname }),
    };
  }

  readonly #switchLanguage = async (): Promise<void> => {
    this.locale = await switchLocale(this.locale);
    await this.#load();
  };
}
