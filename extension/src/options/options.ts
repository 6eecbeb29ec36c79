/** The options page: language and name of the person, and the profile of each site. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { fill, languageNames, localize, type Locale, type Problem, type SiteProfile } from '@sunboard/model';
import { PACKS } from '@sunboard/rules';
import type { Picked } from '../page-tools/pick.js';
import { askForHost } from '../shared/hosts.js';
import { pageLocale } from '../shared/page-language.js';
import { pageStyles } from '../shared/page.styles.js';
import { jsonFile, saveFile } from '../shared/save.js';
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
import { columnForm, columnsTable, daysIn, EMPTY_DRAFT, type ColumnDraft } from './columns-view.js';
import { optionsText } from './locales.js';
import { importProfile, profileFile } from './profile-file.js';
import { entryFor, patternsFor, pointAtList } from './teach.js';
import { thresholdsView, withThreshold } from './thresholds-view.js';

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
  @state() private notice:
    | { readonly kind: 'good' | 'notice'; readonly text: string; readonly undo?: () => Promise<void> }
    | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#begin();
  }

  protected override willUpdate(): void {
    document.documentElement.lang = this.locale;
    document.title = localize(optionsText, this.locale).title;
  }

  protected override render(): TemplateResult {
    const text = localize(optionsText, this.locale);
    return html`${topNav('options', this.locale)}
      <main>
        <h1 id="top">${text.title}</h1>
        <div role="status">${this.#notices()}</div>
        ${this.#general()}
        <section>
          <h2>${text.profile}</h2>
          <p class="muted">${text.profileNote}</p>
          ${this.#siteChoice()} ${this.host === '' ? nothing : this.#profile()}
        </section>
      </main>`;
  }

  #notices(): TemplateResult | typeof nothing {
    const { notice, problems } = this;
    const text = localize(optionsText, this.locale);
    return html`${
      notice
        ? html`<p class=${notice.kind}>
            ${notice.text}
            ${notice.undo ? html`<button id="undo" @click=${() => this.#undo(notice.undo)}>${text.undo}</button>` : nothing}
          </p>`
        : nothing
    }${
      problems.length > 0
        ? html`<div class="notice" id="problems">
            <p>${text.unusable}</p>
            <ul>
              ${problems.slice(0, 10).map(problem => html`<li>${`${problem.pointer} ${problem.message} ${problem.remedy}`}</li>`)}
            </ul>
          </div>`
        : nothing
    }`;
  }

  #general(): TemplateResult {
    const text = localize(optionsText, this.locale);
    return html`<section>
      <h2>${text.general}</h2>
      <div class="field">
        <label for="language">${text.language}</label>
        <select
          id="language"
          @change=${(event: Event) => this.#set({ language: (event.target as HTMLSelectElement).value as Settings['language'] })}
        >
          ${([['auto', text.languageAuto], ...languageNames()] as const).map(
            ([each, name]) =>
              html`<option value=${each} ?selected=${each === this.settings.language}>${name}</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="reviewer">${text.reviewer}</label>
        <input
          id="reviewer"
          type="text"
          autocomplete="name"
          .value=${this.settings.reviewer}
          @change=${(event: Event) => this.#set({ reviewer: (event.target as HTMLInputElement).value.trim() })}
        />
      </div>
      ${(['recheck', 'marks', 'accessibility'] as const).map(
        name =>
          html`<label class="choice">
            <input
              id=${name}
              type="checkbox"
              .checked=${this.settings[name]}
              @change=${(event: Event) => this.#set({ [name]: (event.target as HTMLInputElement).checked })}
            />
            <span>${text[name]}</span>
          </label>`,
      )}
    </section>`;
  }

  #siteChoice(): TemplateResult {
    const text = localize(optionsText, this.locale);
    const wrong = this.wrong.includes('site');
    return html`<form
        id="site-form"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#openSite(this.address);
        }}
      >
        <div class="field">
          <label for="site">${text.site}</label>
          <p class="muted">${text.siteHint}</p>
          <input
            id="site"
            type="text"
            autocomplete="off"
            .value=${this.address}
            aria-invalid=${wrong ? 'true' : 'false'}
            @input=${(event: Event) => {
              this.address = (event.target as HTMLInputElement).value;
            }}
          />
          <button id="open-site" type="submit">${text.open}</button>
          ${wrong ? html`<p class="wrong">${text.siteWrong}</p>` : nothing}
        </div>
      </form>
      ${
        this.hosts.length > 0
          ? html`<p>
              ${text.known}
              ${this.hosts.map(host => html`<button @click=${() => this.#openSite(host)}>${host}</button> `)}
            </p>`
          : nothing
      }`;
  }

  #profile(): TemplateResult {
    const text = localize(optionsText, this.locale);
    const { profile } = this;
    const packs = profile.packs ?? [profile.jurisdiction ?? 'cn', 'privacy'];
    return html`<h3 id="profile-of">${this.host}</h3>
      <div class="field">
        <label for="jurisdiction">${text.jurisdiction}</label>
        <select
          id="jurisdiction"
          @change=${(event: Event) =>
            this.#save(old => ({
              ...old,
              jurisdiction: (event.target as HTMLSelectElement).value as SiteProfile['jurisdiction'],
            }))}
        >
          ${(Object.keys(text.jurisdictions) as SiteProfile['jurisdiction'][]).map(
            each =>
              html`<option value=${each} ?selected=${each === (profile.jurisdiction ?? 'cn')}>
                ${text.jurisdictions[each]}
              </option>`,
          )}
        </select>
      </div>
      <fieldset>
        <legend>${text.packs}</legend>
        ${PACKS.map(
          ({ id, title }) =>
            html`<label class="choice"
              ><input
                type="checkbox"
                name="pack"
                value=${id}
                .checked=${packs.includes(id)}
                @change=${(event: Event) => this.#choosePack(packs, id, (event.target as HTMLInputElement).checked)}
              /><span>${localize(title, this.locale)}</span></label
            >`,
        )}
      </fieldset>
      <h3>${text.columns}</h3>
      <p class="muted">${text.columnsNote}</p>
      ${columnsTable(profile.columns ?? [], text, entry => void this.#removeColumn(entry))}
      ${columnForm(
        this.draft,
        this.wrong.filter(field => field === 'match' || field === 'maxAge'),
        this.picked,
        text,
        part => {
          this.draft = { ...this.draft, ...part };
        },
        () => void this.#addColumn(),
        () => {
          this.picked = undefined;
          this.draft = EMPTY_DRAFT;
        },
      )}
      <div class="field">
        <label for="teach-address">${text.teachAddress}</label>
        <input
          id="teach-address"
          type="text"
          inputmode="url"
          autocomplete="off"
          placeholder=${`http://${this.host}/`}
        />
        <button id="teach" type="button" @click=${() => this.#teach()}>${text.teach}</button>
      </div>
      ${thresholdsView(
        profile,
        this.wrong.find(field => field.includes('.')),
        this.locale,
        text,
        (key, typed) => void this.#setThreshold(key, typed),
      )}
      <h3>${text.files}</h3>
      <p class="muted">${fill(text.dismissals, { count: this.dismissals })}</p>
      <div class="actions">
        <button id="export" @click=${() => this.#export()}>${text.exportFile}</button>
        <button id="discover" @click=${() => this.#discover()}>${text.discover}</button>
        <button id="clear" @click=${() => this.#clear()}>${text.clear}</button>
      </div>
      <div class="field">
        <label for="import">${text.importFile}</label>
        <input
          id="import"
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => this.#importFile(event)}
        />
      </div>`;
  }

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
    this.host = new URL(address).host;
    this.address = this.host;
    this.notice = undefined;
    await this.#load();
  }

  async #set(change: Partial<Settings>): Promise<void> {
    this.settings = { ...this.settings, ...change };
    await updateSettings(change).catch((error: unknown) => {
      this.#fail(error);
    });
    if (change.language !== undefined) this.locale = await pageLocale();
    this.notice ??= { kind: 'good', text: localize(optionsText, this.locale).saved };
  }

  async #save(change: (old: StoredProfile) => StoredProfile): Promise<void> {
    try {
      await updateProfile(this.host, change);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #choosePack(packs: readonly string[], id: string, isOn: boolean): Promise<void> {
    const others = packs.filter(pack => pack !== id);
    await this.#save(old => ({ ...old, packs: isOn ? [...others, id] : others }));
  }

  async #addColumn(): Promise<void> {
    const { draft, picked } = this;
    const text = localize(optionsText, this.locale);
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
    const before = this.profile.columns;
    await this.#save(old => ({
      ...old,
      columns: (old.columns ?? []).filter(({ match }) => match !== entry.match),
    }));
    this.notice = {
      kind: 'good',
      text: fill(localize(optionsText, this.locale).removed, { match: entry.match }),
      undo: () => this.#save(old => ({ ...old, ...(before && { columns: before }) })),
    };
  }

  async #setThreshold(key: string, typed: string): Promise<void> {
    const next = withThreshold(this.profile, key, typed);
    this.wrong = next ? [] : [key];
    if (next) await this.#save(old => withThreshold(old, key, typed) ?? old);
  }

  async #teach(): Promise<void> {
    const text = localize(optionsText, this.locale);
    const typed = this.renderRoot.querySelector<HTMLInputElement>('#teach-address')?.value ?? '';
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
    this.picked = await pointAtList(url, text.teachHelp);
    if (this.picked) this.draft = { ...EMPTY_DRAFT, match: patternsFor(this.picked.url).page };
    else this.notice = { kind: 'notice', text: text.teachNone };
  }

  async #export(): Promise<void> {
    saveFile(jsonFile(await profileFile(this.host)), 'sunboard.profile.json');
  }

  async #importFile(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) await this.#import(await file.text());
    input.value = '';
  }

  async #discover(): Promise<void> {
    const text = localize(optionsText, this.locale);
    const address = `https://${this.host}/`;
    if (!(await askForHost(address).catch(() => false))) {
      this.notice = { kind: 'notice', text: fill(text.teachRefused, { host: new URL(address).hostname }) };
      return;
    }
    const path = '/.well-known/sunboard.json';
    const found =
      (await fetchText(`https://${this.host}${path}`)) ?? (await fetchText(`http://${this.host}${path}`));
    if (found === undefined) this.notice = { kind: 'notice', text: text.discoverNone };
    else await this.#import(found);
  }

  async #import(content: string): Promise<void> {
    const text = localize(optionsText, this.locale);
    const before = this.profile;
    this.problems = [];
    this.notice = undefined;
    try {
      const result = await importProfile(content, this.host, this.locale);
      if (result.ok)
        this.notice = {
          kind: 'good',
          text: fill(text.imported, {
            columns: result.columns,
            exemptions: result.exemptions,
            known: result.known,
          }),
          undo: () => this.#save(() => before),
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
      text: fill(localize(optionsText, this.locale).cleared, { site: this.host }),
      undo,
    };
  }

  async #undo(undo: (() => Promise<void>) | undefined): Promise<void> {
    await undo?.();
    this.notice = undefined;
  }

  #fail(error: unknown): void {
    this.notice = {
      kind: 'notice',
      text: fill(localize(optionsText, this.locale).failed, { error: String(error) }),
    };
  }
}
