/** The side panel: checks the tab it belongs to and shows what was found. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Locale } from '@sunboard/model';
import type { PageFacts, Where } from '@sunboard/reader';
import type { Finding, Report } from '@sunboard/rules';
import type { FromPage, JumpAnswer } from '../shared/messages.js';
import {
  askPage,
  browser,
  onNavigated,
  onPageMessage,
  ownTab,
  setBadge,
  uiLocale,
} from '../shared/platform.js';
import { failures, judge, marksOf, readTab, type ReadFailure } from './check-tab.js';
import { saveJson } from './download.js';
import { findingCard } from './finding-card.js';
import { fill, panelText } from './locales.js';
import { panelStyles } from './panel.styles.js';

type Phase =
  | { readonly name: 'idle' }
  | { readonly name: 'checking'; readonly share: number }
  | { readonly name: 'done' }
  | { readonly name: 'stale' }
  | ({ readonly name: 'problem' } & (ReadFailure | { readonly kind: 'noTab' }));

const SEVERITIES = ['veto', 'error', 'warning', 'info'] as const;

@customElement('sunboard-panel')
export class SunboardPanel extends LitElement {
  static override readonly styles = panelStyles;

  @state() private phase: Phase = { name: 'idle' };
  @state() private report: Report | undefined;
  @state() private locale: Locale = uiLocale();
  @state() private notice = '';

  #tabId: number | undefined;
  #facts: PageFacts | undefined;
  #release: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.locale;
  }

  protected override render(): TemplateResult {
    const text = panelText[this.locale];
    return html` <header>
        <h1>${text.title}</h1>
        <div class="actions">
          <button id="check" @click=${() => this.#check()} ?disabled=${this.phase.name === 'checking'}>
            ${this.report ? text.again : text.check}
          </button>
          <button
            id="language"
            @click=${() => {
              this.#switchLanguage();
            }}
            lang=${this.locale === 'en' ? 'zh-CN' : 'en'}
          >
            ${text.language}
          </button>
          ${
            this.report
              ? html`<button
                  id="export"
                  @click=${() => {
                    this.#export();
                  }}
                >
                  ${text.export}
                </button>`
              : nothing
          }
        </div>
      </header>
      <div role="status" aria-live="polite">${this.#status()}</div>
      ${this.notice === '' ? nothing : html`<p class="notice" role="alert">${this.notice}</p>`}
      ${this.report ? this.#results(this.report) : nothing}
      <footer>${text.sent}</footer>`;
  }

  #status(): TemplateResult | typeof nothing {
    const text = panelText[this.locale];
    switch (this.phase.name) {
      case 'checking':
        return html`<p>${text.checking}</p>
          <progress max="1" .value=${this.phase.share} aria-label=${text.checking}></progress>`;
      case 'stale':
        return html`<p class="notice">${text.navigated}</p>`;
      case 'problem':
        return html`<p class="notice" data-problem=${this.phase.kind}>
          ${this.phase.kind === 'noTab' ? text.noTab : this.phase.kind === 'denied' ? text.denied : fill(text.failed, { error: this.phase.error })}
        </p>`;
      default:
        return nothing;
    }
  }

  #results(report: Report): TemplateResult {
    const text = panelText[this.locale];
    const failed = failures(report);
    const doubtful = report.findings.filter(finding => finding.outcome === 'cantTell');
    const passed = report.findings.filter(finding => finding.outcome === 'passed');
    const exempted = report.findings.filter(finding => finding.exempted);
    return html` <section class="summary" aria-label=${text.score}>
        <p class="page">${report.page.title || report.page.url}</p>
        <p class="muted">${report.page.url}</p>
        <p>
          <strong class="score"
            >${report.score === null ? text.noScore : `${text.score} ${Math.round(report.score)}`}</strong
          >
          <span class="muted"
            >${text.kind}: ${report.page.kind} (${text.confidence}
            ${Math.round(report.page.kindConfidence * 100)} %)</span
          >
        </p>
        ${report.truncated ? html`<p class="notice">${text.truncated}</p>` : nothing}
      </section>
      ${failed.length === 0 ? html`<p class="none"><strong>${text.none}</strong> ${text.noneDetail}</p>` : nothing}
      ${SEVERITIES.map(severity =>
        this.#group(
          text.severity[severity],
          failed.filter(finding => finding.severity === severity),
          failed,
          severity,
        ),
      )}
      ${this.#folded('cantTell', text.cantTell, doubtful)}
      ${this.#folded('exempted', fill(text.exempted, { reason: '' }), exempted)}
      ${this.#folded('passed', text.passed, passed)}
      <p class="muted">${fill(text.inapplicable, { count: report.counts.inapplicable })}</p>`;
  }

  #group(
    title: string,
    findings: readonly Finding[],
    all: readonly Finding[],
    severity: string,
  ): TemplateResult | typeof nothing {
    if (findings.length === 0) return nothing;
    return html`<section class="group ${severity}">
      <h2>${title} <span class="count">${findings.length}</span></h2>
      <ol>
        ${findings.map(finding => this.#card(finding, all.indexOf(finding) + 1))}
      </ol>
    </section>`;
  }

  #folded(id: string, title: string, findings: readonly Finding[]): TemplateResult | typeof nothing {
    if (findings.length === 0) return nothing;
    return html`<details id=${id}>
      <summary>${title} <span class="count">${findings.length}</span></summary>
      <ol>
        ${findings.map(finding => this.#card(finding))}
      </ol>
    </details>`;
  }

  #card(finding: Finding, number?: number): TemplateResult {
    return findingCard(finding, panelText[this.locale], number, where => {
      void this.#jump(finding, where);
    });
  }

  async #begin(): Promise<void> {
    this.#tabId = await ownTab();
    if (this.#tabId === undefined) {
      this.phase = { name: 'problem', kind: 'noTab' };
      return;
    }
    onPageMessage(this.#tabId, message => {
      this.#hear(message);
    });
    onNavigated(this.#tabId, () => {
      this.#becomeStale();
    });
    browser.runtime.onMessage.addListener((message: unknown): undefined => {
      const { type, tabId } = message as { type?: string; tabId?: number };
      if (type === 'checkAgain' && tabId === this.#tabId && this.phase.name !== 'checking')
        void this.#check();
      return undefined;
    });
    await this.#check();
  }

  async #check(): Promise<void> {
    const tabId = this.#tabId;
    if (tabId === undefined || this.phase.name === 'checking') return;
    this.notice = '';
    this.#release?.();
    this.#release = undefined;
    this.phase = { name: 'checking', share: 0 };
    const answer = await readTab(tabId);
    if ('kind' in answer) {
      this.report = undefined;
      this.phase = { name: 'problem', ...answer };
      await setBadge(tabId, '');
      return;
    }
    this.#facts = answer.facts;
    this.#release = answer.release;
    this.report = judge(answer.facts, this.locale);
    this.phase = { name: 'done' };
    await askPage<'mark'>(tabId, { type: 'mark', marks: marksOf(this.report) });
    const count = failures(this.report).length;
    await setBadge(tabId, count === 0 ? '' : String(count));
  }

  async #jump(finding: Finding, where: Where): Promise<void> {
    if (this.#tabId === undefined) return;
    const text = panelText[this.locale];
    const answer = await askPage<'jump'>(this.#tabId, { type: 'jump', where, id: finding.fingerprint }).catch(
      (): JumpAnswer => ({ found: 'gone' }),
    );
    this.notice =
      answer.found === 'visible'
        ? ''
        : answer.found === 'gone'
          ? text.gone
          : fill(text.hidden, { by: answer.by, reason: text.hiddenReason[answer.reason] });
  }

  #hear(message: FromPage): void {
    if (message.type === 'progress' && this.phase.name === 'checking')
      this.phase = { name: 'checking', share: message.share };
    if (message.type === 'markClicked') {
      const card = this.renderRoot.querySelector<HTMLElement>(
        `[data-fingerprint="${CSS.escape(message.id)}"]`,
      );
      card?.scrollIntoView({ block: 'center' });
      card?.focus();
    }
  }

  #becomeStale(): void {
    this.#release?.();
    this.#release = undefined;
    if (this.phase.name === 'done') this.phase = { name: 'stale' };
  }

  #switchLanguage(): void {
    this.locale = this.locale === 'en' ? 'zh-CN' : 'en';
    if (this.#facts && this.report) this.report = judge(this.#facts, this.locale);
  }

  #export(): void {
    if (this.report)
      saveJson(
        this.report,
        `sunboard-${new URL(this.report.page.url, location.href).hostname}-${this.report.today}.json`,
      );
  }
}
