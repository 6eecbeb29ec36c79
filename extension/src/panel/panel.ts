/** The side panel: checks the tab it belongs to and shows what was found. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { fill, localize, otherLocale, type Locale } from '@sunboard/model';
import type { Where } from '@sunboard/reader';
import type { Finding, Report } from '@sunboard/rules';
import { createAttachments } from '../attachments/attachments-view.js';
import { axeRules } from '../accessibility/axe-rules.js';
import { runAxe } from '../accessibility/run-axe.js';
import { changeStyles } from '../history/change.styles.js';
import { broughtLanguage, chosenLocale } from '../shared/page-language.js';
import { activeTab, namedTab, onCheckAgain, onTabSwitch, uiLocale } from '../shared/platform.js';
import { jsonFile, saveFile } from '../shared/save.js';
import { topNav, topNavStyles } from '../shared/top-nav.js';
import { profileFor, watchProfiles } from '../store/profile.js';
import { DEFAULT_SETTINGS, readSettings, updateSettings, watchSettings } from '../store/settings.js';
import { controlStyles } from './control.styles.js';
import { createDismissals } from './dismissing.js';
import { evidenceOf } from './evidence.js';
import { findingCard, findingText } from './finding-card.js';
import { panelText, type PanelText } from './locale.js';
import { panelStyles } from './panel.styles.js';
import { resultsView } from './results-view.js';
import { sinceLast, sinceView, type Since } from './since.js';
import { startSession, type Session, type SessionView } from './session.js';
import { statusOf } from './status.js';

@customElement('sunboard-panel')
export class SunboardPanel extends LitElement {
  static override readonly styles = [controlStyles, topNavStyles, changeStyles, panelStyles];

  @state() private view: SessionView | undefined;
  @state() private settings = DEFAULT_SETTINGS;
  @state() private notice = '';
  @state() private noTab = false;
  @state() private since: Since | undefined;
  /** Fingerprints of the cards whose "why" is open. */
  @state() private open: ReadonlySet<string> = new Set();

  #session: Session | undefined;
  #stops: (() => void)[] = [];
  readonly #dismissing = createDismissals(this, () => this.text);
  readonly #attachments = createAttachments(this, files => void this.#session?.addFiles(files));

  get locale(): Locale {
    return chosenLocale(this.settings);
  }

  get text(): PanelText {
    return localize(panelText, this.locale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops.splice(0)) stop();
    this.#session?.end();
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.locale;
  }

  protected override render(): TemplateResult {
    const { text, view } = this;
    const url = view?.report?.page.url;
    return html`${topNav('panel', this.locale, url === undefined ? '' : `?url=${encodeURIComponent(url)}`)}
      <header id="top">
        <div class="head">
          <h1>${text.title}</h1>
          <button
            id="language"
            lang=${otherLocale(this.locale, uiLocale())}
            @click=${() => void this.#switchLanguage()}
          >
            ${text.language}
          </button>
        </div>
        ${this.#toolbar()}
      </header>
      <div role="status" aria-live="polite">${statusOf(view, this.noTab, text)}</div>
      <div role="alert">
        ${this.notice === '' ? nothing : html`<p class="notice">${this.notice}</p>`}${this.#dismissing.toast()}
      </div>
      <main>${view?.report ? this.#results(view, view.report) : nothing}</main>
      <footer>${text.sent}</footer>`;
  }

  #toolbar(): TemplateResult {
    const { text, view } = this;
    const busy = view?.phase.name === 'checking';
    const numbered = view?.listed.some(({ number }) => number !== undefined) ?? false;
    const button = (id: string, label: string, press: () => void) =>
      html`<button id=${id} @click=${press}>${label}</button>`;
    return html`<div class="actions">
      <button class="main" id="check" @click=${() => this.#session?.check()} ?disabled=${busy}>
        ${view?.report ? text.again : text.check}
      </button>
      ${
        numbered
          ? [
              button('previous', text.previous, () => void this.#step(-1)),
              button('next', text.next, () => void this.#step(1)),
            ]
          : nothing
      }
      ${
        view?.report
          ? button('export', text.export, () => {
              this.#export();
            })
          : nothing
      }
    </div>`;
  }

  #results(view: SessionView, report: Report): TemplateResult {
    const { text, locale } = this;
    return resultsView({
      view,
      report,
      text,
      locale,
      card: (finding, number) => this.#card(finding, number),
      files: view.reading ? this.#attachments.view(view.reading.facts, locale) : nothing,
      transfer: this.#dismissing.transfer(report.page.url),
      since: sinceView(this.since, report.page.url, text, locale),
    });
  }

  #card(finding: Finding, number?: number): TemplateResult {
    const { text, view } = this;
    const { fingerprint } = finding;
    const url = view?.report?.page.url ?? '';
    return findingCard(finding, {
      text,
      number,
      isNew: view?.change?.added.has(fingerprint) ?? false,
      remark: this.#dismissing.remark(finding),
      jump: where => void this.#jump(finding, where),
      isOpen: this.open.has(fingerprint),
      toggleWhy: () => {
        const open = new Set(this.open);
        if (!open.delete(fingerprint)) open.add(fingerprint);
        this.open = open;
      },
      evidence: () =>
        view?.reading && view.report
          ? evidenceOf(finding, view.reading.facts, view.report, text, this.locale)
          : [],
      actions: html`<div class="actions card-actions">
          ${this.#dismissing.buttons(finding)}
          <button class="copy" @click=${() => void this.#copy(findingText(finding, url, text))}>
            ${text.copy}
          </button>
        </div>
        ${this.#dismissing.form(finding, url, this.locale, this.settings.reviewer)}`,
    });
  }

  async #begin(): Promise<void> {
    await this.#readSettings();
    const named = namedTab();
    this.#stops = [
      watchSettings(() => void this.#readSettings()),
      watchProfiles(() => void this.#session?.judgeAgain()),
      onCheckAgain(tabId => {
        if (named === undefined) void this.#adopt(tabId);
        else if (tabId === named) void this.#session?.check();
      }),
      // Firefox has one sidebar for all tabs of a window.
      ...(named === undefined ? [onTabSwitch(tabId => void this.#adopt(tabId))] : []),
    ];
    const tabId = named ?? (await activeTab());
    this.noTab = tabId === undefined;
    if (tabId !== undefined) await this.#adopt(tabId);
  }

  async #adopt(tabId: number): Promise<void> {
    this.#session?.end();
    this.view = undefined;
    this.notice = '';
    this.noTab = false;
    this.#session = startSession(tabId, {
      locale: () => this.locale,
      follows: () => this.settings.recheck,
      draws: () => this.settings.marks,
      profileOf: async url => {
        await this.#dismissing.load(url);
        return profileFor(url);
      },
      onView: view => {
        if (view.reading?.facts.url !== this.view?.reading?.facts.url) this.#attachments.reset();
        // What was said of a place says nothing of another list.
        if (idsOf(view) !== idsOf(this.view)) this.notice = '';
        this.view = view;
      },
      onMarkClicked: id => void this.#focus(id),
      moreRules: () =>
        this.settings.accessibility ? async (tab, locale) => axeRules(await runAxe(tab, locale)) : undefined,
      onReport: report => void this.#remember(report),
    });
    await this.#session.check();
  }

  async #remember(report: Report): Promise<void> {
    this.since = await sinceLast(report);
  }

  async #readSettings(): Promise<void> {
    const settings = await readSettings();
    await broughtLanguage(chosenLocale(settings));
    this.settings = settings;
    await this.#session?.judgeAgain();
  }

  async #switchLanguage(): Promise<void> {
    const language = otherLocale(this.locale, uiLocale());
    await broughtLanguage(language);
    this.settings = { ...this.settings, language };
    await this.#session?.judgeAgain();
    // Where nothing can be kept the choice holds until the panel closes.
    await updateSettings({ language }).catch(() => undefined);
  }

  async #jump(finding: Finding, where: Where): Promise<void> {
    const answer = await this.#session?.jump(finding, where);
    if (!answer) return;
    const { text } = this;
    this.notice = '';
    if (answer.found === 'gone') this.notice = text.gone;
    if (answer.found !== 'hidden') return;
    const help =
      answer.opener === undefined ? text.hiddenHelp : fill(text.hiddenOpener, { opener: answer.opener });
    this.notice = fill(text.hidden, { by: answer.by, reason: text.hiddenReason[answer.reason], help });
  }

  async #step(by: 1 | -1): Promise<void> {
    const numbered = (this.view?.listed ?? []).filter(({ number }) => number !== undefined);
    const here = this.renderRoot.querySelector('.finding.current')?.getAttribute('data-fingerprint');
    const at = numbered.findIndex(({ finding }) => finding.fingerprint === here);
    const next =
      numbered[at < 0 ? (by > 0 ? 0 : numbered.length - 1) : (at + by + numbered.length) % numbered.length];
    if (!next) return;
    await this.#focus(next.finding.fingerprint, false);
    const where = next.finding.where.find(({ selector }) => selector !== '');
    if (where) await this.#jump(next.finding, where);
  }

  /* The mark leads to its card; while stepping the focus stays on the button. */
  async #focus(id: string, take = true): Promise<void> {
    await this.updateComplete;
    const card = this.renderRoot.querySelector<HTMLElement>(`[data-fingerprint="${CSS.escape(id)}"]`);
    this.renderRoot.querySelector('.finding.current')?.classList.remove('current');
    card?.classList.add('current');
    card?.scrollIntoView({ block: 'nearest' });
    if (take) card?.focus();
  }

  async #copy(words: string): Promise<void> {
    this.notice = await navigator.clipboard.writeText(words).then(
      () => this.text.copied,
      () => this.text.copyFailed,
    );
  }

  #export(): void {
    const report = this.view?.report;
    if (report)
      saveFile(
        jsonFile(report),
        `sunboard-${new URL(report.page.url, location.href).hostname}-${report.today}.json`,
      );
  }
}

function idsOf(view: SessionView | undefined): string {
  return (view?.listed ?? []).map(({ finding }) => finding.fingerprint).join(' ');
}
