/** `<sunboard-desk>`: the staff's page. Keeps the state, asks the service, and chooses the view by the address's fragment. */
import { isChinese, loadLanguage, localeOf, localize, otherLocale, type Locale } from '@sunboard/model';
import { html, LitElement, type TemplateResult } from 'lit';
import { deskApi, DeskError, type AnnualReport, type InboxRow, type Session } from './api.js';
import { CaseActions, type ActionHost } from './case-actions.js';
import { caseView } from './case-view.js';
import type { Desk, Filters, OpenCase } from './desk-state.js';
import { failureWords } from './failure-words.js';
import { frameView } from './frame-view.js';
import { inboxView } from './inbox-view.js';
import { keepLanguage, languageNow } from './language.js';
import { newEntry, type Entry } from './entry.js';
import { registerView } from './register-view.js';
import { reportView } from './report-view.js';
import { signInView } from './sign-in-view.js';
import { Unsent } from './unsent.js';
import { WORDS } from './words.js';

const NO_FILTERS: Filters = { scope: 'open', kind: '', state: '', due: '', search: '' };

/** The element; drawn in the page itself, so that one style sheet and the printer see all of it. */
export class DeskElement extends LitElement implements Desk, ActionHost {
  static override properties = {
    locale: { state: true },
    session: { state: true },
    cases: { state: true },
    filters: { state: true },
    current: { state: true },
    report: { state: true },
    entry: { state: true },
    year: { state: true },
    running: { state: true },
    trouble: { state: true },
    place: { state: true },
  };

  locale: Locale = languageNow();
  session: Session | undefined = undefined;
  today = '';
  cases: readonly InboxRow[] | undefined = undefined;
  more = false;
  filters: Filters = NO_FILTERS;
  current: OpenCase | undefined = undefined;
  report: AnnualReport | undefined = undefined;
  entry: Entry = newEntry();
  year = new Date().getFullYear();
  trouble = '';
  place = location.hash;
  readonly unsent = new Unsent();
  readonly actions = new CaseActions(this);
  /** Tasks on their way. */
  private running = 0;
  /** False until it is known whether somebody is signed in. */
  private asked = false;

  get busy() {
    return this.running > 0;
  }
  get words() {
    return localize(WORDS, this.locale);
  }
  get api() {
    return deskApi(this.locale);
  }

  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.follow);
    window.addEventListener('beforeunload', this.askFirst);
    void this.bringLanguage();
    void this.resume();
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.follow);
    window.removeEventListener('beforeunload', this.askFirst);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    document.documentElement.lang = this.locale;
    return frameView(this, this.place, this.view(), {
      skip: this.skip,
      switchLanguage: this.switchLanguage,
      signOut: this.signOut,
      retry: this.follow,
    });
  }

  setFilters = (change: Partial<Filters>): void => {
    const scopeChanged = change.scope !== undefined && change.scope !== this.filters.scope;
    this.filters = scopeChanged ? { ...NO_FILTERS, ...change } : { ...this.filters, ...change };
    if (!scopeChanged) return;
    this.cases = undefined;
    void this.run(() => this.loadInbox());
  };

  change(change: Partial<OpenCase>): void {
    if (this.current) this.current = { ...this.current, ...change };
  }

  replace(open: OpenCase): void {
    this.current = open;
  }

  changeEntry(change: Partial<Entry>): void {
    const { receipt: _, ...rest } = this.entry;
    this.entry = { ...rest, ...change };
  }

  async register(body: Readonly<Record<string, unknown>>): Promise<boolean> {
    this.changeEntry({ faults: [] });
    return this.run(async () => {
      this.changeEntry({ receipt: await this.api.register(body, this.entry.key) });
      await this.updateComplete;
      this.focusTitle();
    });
  }

  async signIn(token: string): Promise<void> {
    const isIn = await this.run(async () => {
      this.session = await this.api.signIn(token);
      this.unsent.belongsTo(this.session.staff.id);
    });
    // A task of its own: who is here now is not who began to sign in.
    if (isIn) await this.run(() => this.load());
  }

  async loadReport(year: number): Promise<void> {
    this.year = year;
    this.report = undefined;
    await this.run(async () => {
      const report = await this.api.report(year);
      if (this.year === year) this.report = report;
    });
  }

  /** Tells, when asked later, whether the same staff are still at the same place: what comes late is shown nowhere else. */
  here(): () => boolean {
    const { place, session } = this;
    return () => this.place === place && this.session?.staff.id === session?.staff.id;
  }

  private view(): TemplateResult {
    if (!this.session)
      return this.asked ? signInView(this) : html`<p role="status">${this.words.loading}</p>`;
    if (this.place.startsWith('#/case/')) return caseView(this);
    if (this.place.startsWith('#/register')) return registerView(this);
    return this.place.startsWith('#/report') ? reportView(this) : inboxView(this);
  }

  private readonly follow = (): void => {
    if (this.place !== location.hash) this.unsent.keep(this, this.place, this.current);
    this.place = location.hash;
    if (this.session) void this.run(() => this.load());
  };

  private readonly askFirst = (event: Event): void => {
    if (this.session && this.unsent.holds(this, this.current)) event.preventDefault();
  };

  private readonly skip = (event: Event): void => {
    event.preventDefault();
    this.focusTitle();
  };

  private readonly switchLanguage = (): void => {
    this.locale = otherLocale(this.locale, localeOf(document.documentElement.lang));
    keepLanguage(this.locale);
    void this.bringLanguage();
    // The same place in other words: the focus stays with who may be on the way already.
    void this.resume(true);
  };

  /** Until the texts of an added language have come, and where they cannot be had, the page reads Chinese. */
  private async bringLanguage(): Promise<void> {
    await loadLanguage(this.locale)?.catch(() => undefined);
    this.requestUpdate();
  }

  private readonly signOut = (): void => {
    void this.run(async () => {
      await this.api.signOut();
      this.unsent.forget();
      this.forget();
    });
  };

  private forget(): void {
    this.session = undefined;
    this.cases = undefined;
    this.current = undefined;
    this.report = undefined;
    this.entry = newEntry();
    this.actions.forget();
  }

  private async resume(isSamePlace = false): Promise<void> {
    try {
      this.session = await this.api.session();
      this.unsent.belongsTo(this.session.staff.id);
      await this.run(() => this.load(isSamePlace));
    } catch (error) {
      if (!(error instanceof DeskError && error.status === 401)) this.trouble = this.words.offline;
      this.unsent.keep(this, this.place, this.current);
      this.session = undefined;
    }
    this.asked = true;
    this.requestUpdate();
  }

  /** What the present place needs; then the focus goes to its title, as after a page load. */
  private async load(isSamePlace = false): Promise<void> {
    const isHere = this.here();
    const receiptNo = /^#\/case\/([A-Z0-9-]{5,40})$/.exec(this.place)?.[1];
    if (receiptNo !== undefined) {
      if (this.current?.view.receiptNo !== receiptNo) this.current = undefined;
      const view = await this.api.open(receiptNo);
      await this.bringToday();
      if (!isHere()) return;
      this.current = this.current ? { ...this.current, view } : { view, faults: [] };
    } else if (this.place.startsWith('#/register')) {
      await this.bringToday();
    } else if (this.place.startsWith('#/report')) {
      await this.bringToday();
      await this.loadReport(Number(this.today.slice(0, 4)));
    } else {
      await this.loadInbox();
    }
    if (!isHere()) return;
    const unsent = this.unsent.take(this.place);
    if (unsent) this.change(unsent.open);
    await this.updateComplete;
    unsent?.fillIn(this);
    if (!isSamePlace) this.focusTitle();
  }

  /** The day as the service counts it. */
  private async bringToday(): Promise<void> {
    if (this.today === '') this.today = (await this.api.inbox('open')).today;
  }

  private async loadInbox(): Promise<void> {
    const { scope } = this.filters;
    const { today, cases, more } = await this.api.inbox(scope);
    if (this.filters.scope !== scope) return;
    this.today = today;
    this.more = more;
    this.cases = cases;
  }

  private focusTitle(): void {
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  /** Runs a task; failures become words, and nothing that was typed is lost. */
  async run(task: () => Promise<void>, about?: string): Promise<boolean> {
    const isHere = this.here();
    this.running++;
    this.trouble = '';
    try {
      await task();
      return true;
    } catch (error) {
      await this.explain(error instanceof DeskError ? error : new DeskError(0, {}), isHere, about).catch(
        () => (this.trouble = this.words.offline),
      );
      return false;
    } finally {
      this.running--;
    }
  }

  private async explain(failure: DeskError, isHere: () => boolean, about?: string): Promise<void> {
    const isEntry = this.place.startsWith('#/register');
    const { said, faults, isOfForm } = failureWords(failure, this, isEntry);
    if (failure.status === 401 && this.session) {
      this.unsent.keep(this, this.place, this.current);
      this.forget();
    } else if (!isHere()) {
      // What was only to be shown elsewhere is of no interest any more; what was to be done, is.
      if (about !== undefined) this.trouble = `${about}${isChinese(this.locale) ? '：' : ': '}${said}`;
      return;
    } else if (failure.status === 412 && this.current) {
      const view = await this.api.open(this.current.view.receiptNo);
      if (isHere()) this.change({ view, faults: [this.words.stale] });
      return;
    }
    if (isOfForm && isEntry) this.changeEntry({ faults });
    else if (isOfForm && this.current) this.change({ faults });
    else this.trouble = said;
  }
}

if (!customElements.get('sunboard-desk')) customElements.define('sunboard-desk', DeskElement);
