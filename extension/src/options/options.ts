/** The options page: language and name of the person, and the profile of each site. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { fill, localize, sentences, type Locale, type Problem } from '@sunboard/model';
import type { Picked } from '../page-tools/pick.js';
import { askForHost } from '../shared/hosts.js';
import { noticeView, type Notice } from '../shared/notice.js';
import { pageLocale } from '../shared/page-language.js';
import { pageStyles } from '../shared/page.styles.js';
import { jsonFile, saveFile, textOfFile } from '../shared/save.js';
import { topNav, topNavStyles } from '../shared/top-nav.js';
import { typedAddress } from '../site/address.js';
import { fetchText } from '../site/fetch-page.js';
import { exportDismissals } from '../store/dismissals.js';
import {
  profileHosts,
  readProfile,
  removeProfile,
  updateProfile,
  watchProfiles,
  withColumn,
  type ColumnEntry,
  type StoredProfile,
} from '../store/profile.js';
import { DEFAULT_SETTINGS, readSettings, updateSettings, type Settings } from '../store/settings.js';
import { daysIn, EMPTY_DRAFT, type ColumnDraft } from './columns-view.js';
import { generalView } from './general-view.js';
import { optionsText, type OptionsText } from './locales.js';
import { importProfile, profileFile } from './profile-file.js';
import { profileView } from './profile-view.js';
import { siteChoice } from './site-choice.js';
import { entryFor, patternsFor, pointAtList } from './teach.js';
import { withThreshold } from './thresholds-view.js';

@customElement('sunboard-options')
export class SunboardOptions extends LitElement {
  static override readonly styles = [pageStyles, topNavStyles];

  @state() private locale: Locale = 'zh-CN';
  @state() private settings: Settings = DEFAULT_SETTINGS;
  @state() private address = '';
  @state() private host = '';
  @state() private hosts: readonly string[] = [];
  @state() private profile: StoredProfile = {};
  @state() private dismissals = 0;
  @state() private draft: ColumnDraft = EMPTY_DRAFT;
  @state() private wrong: readonly string[] = [];
  @state() private picked: Picked | undefined;
  @state() private problems: readonly Problem[] = [];
  @state() private notice: Notice | undefined;

  get #text(): OptionsText {
    return localize(optionsText, this.locale);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.locale;
    document.title = this.#text.title;
  }

  protected override render(): TemplateResult {
    const text = this.#text;
    return html`${topNav('options', this.locale)}
      <main>
        <h1 id="top">${text.title}</h1>
        <div role="status">
          ${noticeView(this.notice, text.undo, back => void this.#undo(back))} ${this.#problems()}
        </div>
        ${generalView(this.settings, text, change => void this.#set(change))}
        <section>
          <h2>${text.profile}</h2>
          <p class="muted">${text.profileNote}</p>
          ${siteChoice(
            { address: this.address, isWrong: this.wrong.includes('site'), hosts: this.hosts },
            text,
            this.#typeAddress,
            address => void this.#openSite(address),
          )}
          ${this.host === '' ? nothing : this.#profile()}
        </section>
      </main>`;
  }

  #problems(): TemplateResult | typeof nothing {
    const { problems } = this;
    return problems.length === 0
      ? nothing
      : html`<div class="notice" id="problems">
          <p>${this.#text.unusable}</p>
          <ul>
            ${problems.slice(0, 10).map(problem => html`<li>${`${problem.pointer} ${sentences([problem.message, problem.remedy], this.locale)}`}</li>`)}
          </ul>
        </div>`;
  }

  #profile(): TemplateResult {
    const { host, profile, dismissals, draft, picked, wrong, locale } = this;
    return profileView({ host, profile, dismissals, draft, picked, wrong, locale }, this.#text, {
      save: change => void this.#save(change),
      type: part => {
        this.draft = { ...this.draft, ...part };
      },
      addColumn: () => void this.#addColumn(),
      removeColumn: entry => void this.#removeColumn(entry),
      discard: () => {
        this.picked = undefined;
        this.draft = EMPTY_DRAFT;
      },
      teach: address => void this.#teach(address),
      setThreshold: (key, typed) => void this.#setThreshold(key, typed),
      exportFile: () => void this.#export(),
      importFile: file => void textOfFile(file).then(content => this.#import(content)),
      discover: () => void this.#discover(),
      clear: () => void this.#clear(),
    });
  }

  readonly #typeAddress = (address: string): void => {
    this.address = address;
  };

  async #begin(): Promise<void> {
    this.locale = await pageLocale();
    this.settings = await readSettings();
    await this.#load();
    watchProfiles(() => void this.#load());
    const asked = new URLSearchParams(location.search).get('site');
    if (asked !== null) await this.#openSite(asked);
  }

  async #load(): Promise<void> {
    try {
      this.hosts = await profileHosts();
      if (this.host === '') return;
      this.profile = await readProfile(this.host);
      this.dismissals = (await exportDismissals(this.host)).length;
    } catch (error) {
      this.#fail(error);
    }
  }

  async #openSite(typed: string): Promise<void> {
    const address = typedAddress(typed);
    this.wrong = address === undefined ? ['site'] : [];
    if (address === undefined) return;
    const { host } = new URL(address);
    // What was pointed at and typed for another site is nothing to this one.
    if (host !== this.host) [this.picked, this.draft, this.problems] = [undefined, EMPTY_DRAFT, []];
    this.host = this.address = host;
    this.notice = undefined;
    await this.#load();
  }

  async #set(change: Partial<Settings>): Promise<void> {
    this.settings = { ...this.settings, ...change };
    await updateSettings(change).catch((error: unknown) => {
      this.#fail(error);
    });
    if (change.language !== undefined) this.locale = await pageLocale();
    this.notice ??= { kind: 'good', text: this.#text.saved };
  }

  async #save(change: (old: StoredProfile) => StoredProfile, host = this.host): Promise<void> {
    try {
      await updateProfile(host, change);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #addColumn(): Promise<void> {
    const { draft, picked } = this;
    const text = this.#text;
    const days = daysIn(draft.maxAge);
    this.wrong = [...(draft.match.trim() === '' ? ['match'] : []), ...(Number.isNaN(days) ? ['maxAge'] : [])];
    if (this.wrong.length > 0) return;
    const entry: ColumnEntry = picked
      ? entryFor(picked, draft.match, draft.type, days)
      : {
          match: draft.match.trim(),
          type: draft.type,
          kind: 'column',
          ...(days !== undefined && { maxAgeDays: days }),
        };
    await this.#save(old => withColumn(old, entry));
    this.notice = {
      kind: 'good',
      text: fill(text.taught, { match: entry.match, type: text.types[draft.type] }),
    };
    this.picked = undefined;
    this.draft = EMPTY_DRAFT;
  }

  async #removeColumn(entry: ColumnEntry): Promise<void> {
    const [before, host] = [this.profile.columns, this.host];
    await this.#save(old => ({
      ...old,
      columns: (old.columns ?? []).filter(({ match }) => match !== entry.match),
    }));
    this.notice = {
      kind: 'good',
      text: fill(this.#text.removed, { match: entry.match }),
      undo: () => this.#save(old => ({ ...old, ...(before && { columns: before }) }), host),
    };
  }

  async #setThreshold(key: string, typed: string): Promise<void> {
    const next = withThreshold(this.profile, key, typed);
    this.wrong = next ? [] : [key];
    if (next) await this.#save(old => withThreshold(old, key, typed) ?? old);
  }

  async #teach(typed: string): Promise<void> {
    const text = this.#text;
    const url = typedAddress(typed === '' ? this.host : typed);
    this.notice = undefined;
    if (url === undefined || new URL(url).host !== this.host) {
      this.notice = { kind: 'notice', text: text.siteWrong };
      return;
    }
    // Before any `await`, while the click still counts.
    if (!(await askForHost(url).catch(() => false))) {
      this.notice = { kind: 'notice', text: fill(text.teachRefused, { host: new URL(url).hostname }) };
      return;
    }
    const { host } = this;
    const picked = await pointAtList(url, text.teachHelp);
    if (host !== this.host) return;
    this.picked = picked;
    if (picked) this.draft = { ...EMPTY_DRAFT, match: patternsFor(picked.url).page };
    else this.notice = { kind: 'notice', text: text.teachNone };
  }

  async #export(): Promise<void> {
    saveFile(jsonFile(await profileFile(this.host)), 'sunboard.profile.json');
  }

  async #discover(): Promise<void> {
    const text = this.#text;
    const { host } = this;
    const address = `https://${host}/`;
    if (!(await askForHost(address).catch(() => false))) {
      this.notice = { kind: 'notice', text: fill(text.teachRefused, { host: new URL(address).hostname }) };
      return;
    }
    const path = '/.well-known/sunboard.json';
    const found = (await fetchText(`https://${host}${path}`)) ?? (await fetchText(`http://${host}${path}`));
    // The answer may take its time, and the person another site meanwhile.
    if (host !== this.host) return;
    if (found === undefined) this.notice = { kind: 'notice', text: text.discoverNone };
    else await this.#import(found);
  }

  async #import(content: string): Promise<void> {
    const text = this.#text;
    const { host, profile: before } = this;
    this.problems = [];
    this.notice = undefined;
    try {
      const result = await importProfile(content, host, this.locale);
      if (host !== this.host) return;
      if (result.ok)
        this.notice = {
          kind: 'good',
          text: fill(text.imported, {
            columns: result.columns,
            exemptions: result.exemptions,
            known: result.known,
          }),
          undo: () => this.#save(() => before, host),
        };
      else this.problems = result.problems;
    } catch (error) {
      this.#fail(error);
    }
  }

  async #clear(): Promise<void> {
    const undo = await removeProfile(this.host);
    this.notice = {
      kind: 'good',
      text: fill(this.#text.cleared, { site: this.host }),
      undo,
    };
  }

  async #undo(back: () => Promise<void>): Promise<void> {
    await back();
    this.notice = undefined;
  }

  #fail(error: unknown): void {
    this.notice = {
      kind: 'notice',
      text: fill(this.#text.failed, { error: String(error) }),
    };
  }
}
