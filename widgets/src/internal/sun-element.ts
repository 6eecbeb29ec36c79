/** Base of all Sunboard elements: language, phases, and wrapped HTML that stays visible until there is something better to show. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { loadLanguage, sourceOf, localize, sentences, type Locale, type Problem } from '@sunboard/model';
import { SunErrorEvent } from './events.js';
import { localeFor } from './locale.js';
import { baseText } from './locales.js';
import { followPageLinks } from './page-link.js';
import { takeTextsOut } from './translated.js';
import { holdsThePage } from './unclosed.js';
import { tellWebmaster } from './webmaster.js';

/** What the element is doing. `plain`: the page's own content is better than what could be made of it. `failed` carries the problems that a person can act on. */
export type Phase =
  | { readonly name: 'loading' }
  | { readonly name: 'plain' }
  | { readonly name: 'ready' }
  | { readonly name: 'empty' }
  | { readonly name: 'failed'; readonly problems: readonly Problem[] };

/** Whether Lit's hydration was loaded before Lit, as it must be: it gives LitElement attributes of its own to observe. */
const HYDRATES = Object.prototype.hasOwnProperty.call(LitElement, 'observedAttributes');

/** Read by the styles of links; see base.styles.ts. */
const LINK = '--_page-link';

/** What is on elements most often and says nothing about the widget. */
const PLAIN_ATTRIBUTES = ['id', 'class', 'lang', 'theme'];

/**
 * Subclasses implement {@link renderReady}; the base shows loading, empty and failed states around it. In `loading`,
 * `plain` and `failed` the wrapped content of the page is shown through the default slot, so a visitor never loses what was there.
 *
 * @attr {string} locale - `zh-CN`, `zh-TW` or `en`; default: the nearest `lang`.
 * @slot - The plain HTML (table, list, form) that the element enhances and that shows without JavaScript.
 * @csspart base - The outermost box.
 * @csspart message - Loading, empty and error messages.
 */
export abstract class SunElement extends LitElement {
  /** Attributes that are read where they are needed, besides the observed ones. */
  protected static readonly readAttributes: readonly string[] = [];

  /** Overrides the language taken from the page. */
  @property({ attribute: 'locale' }) localeOverride: string | null = null;

  /** Level of the element's first heading, 2 to 6. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @state() protected phase: Phase = { name: 'loading' };
  @state() protected locale: Locale = 'zh-CN';

  /** The language asked for, which `locale` becomes once its texts are there. */
  protected wanted: Locale = 'zh-CN';

  /** Ends when the texts of that language have come, or cannot be had. */
  protected wording: Promise<unknown> | undefined;

  #langObserver: MutationObserver | undefined;
  #stopFollowing: (() => void) | undefined;
  #linkColour: string | undefined;
  #holdsPage: boolean | undefined;

  /** A server's frame is kept where Lit hydrates it; otherwise we would draw a second one beside it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!HYDRATES) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    this.#readLocale();
    super.connectedCallback();
    if (!this.hasUpdated) this.#lookForMistypedAttributes();
    this.#langObserver = new MutationObserver(() => {
      this.#readLocale();
    });
    this.#langObserver.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
    this.#stopFollowing = followPageLinks(this, colour => {
      this.#linkColour = colour;
      this.#colourLinks();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#langObserver?.disconnect();
    this.#langObserver = undefined;
    this.#stopFollowing?.();
    // A script that moves the element takes it away and puts it back at one go: nothing of it has ended then.
    queueMicrotask(() => {
      if (!this.isConnected) this.left();
    });
  }

  /** Ends what goes on for somebody who no longer sees the element; it may be put back later. */
  protected left(): void {
    // Elements that fetch or wait override this.
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('localeOverride')) this.#readLocale();
  }

  protected override update(changed: PropertyValues): void {
    takeTextsOut(this.renderRoot);
    try {
      super.update(changed);
    } catch (error) {
      // A translator may have put other nodes in the place of those that are to be written into: then all is drawn anew.
      const drawn = this.renderRoot as typeof this.renderRoot & { _$litPart$?: unknown };
      if (drawn._$litPart$ === undefined) throw error;
      const id = this.shadowRoot?.activeElement?.id;
      delete drawn._$litPart$;
      drawn.replaceChildren();
      super.update(changed);
      if (id) this.shadowRoot.getElementById(id)?.focus();
    }
  }

  protected override updated(_changed: PropertyValues): void {
    // Text direction, hyphenation and speech follow the language of what is shown, not of the host page.
    const base = this.#base;
    // Only when it changes: the browser would look at every style below again.
    if (base && base.getAttribute('lang') !== this.locale) base.setAttribute('lang', this.locale);
    // All our languages are written from the left. What the page wraps keeps the page's direction.
    const direction = this.phase.name === 'ready' || this.phase.name === 'empty' ? 'ltr' : '';
    if (base && base.dir !== direction) base.dir = direction;
    this.#colourLinks(base);
  }

  /* A list of two: white space between them would be a line of its own where the page keeps white space. */
  protected override render(): unknown {
    try {
      return [
        html`<div part="base" aria-busy=${this.phase.name === 'loading' ? 'true' : 'false'}>
          ${this.#renderPhase()}
        </div>`,
        this.#showsWrapped ? html`<slot></slot>` : nothing,
      ];
    } catch (error) {
      tellWebmaster(words => words.notice(this, 'notDrawn', {}, error), error);
      return [html`<div part="base"></div>`, html`<slot></slot>`];
    }
  }

  /** Draws the data. Only called in phase `ready`. */
  protected abstract renderReady(): TemplateResult;

  /** Draws the state without data. Default: one sentence, and the wrapped content. */
  protected renderEmpty(): TemplateResult {
    return html`<p part="message" role="status">${localize(baseText, this.locale).empty}</p>`;
  }

  /** Reads the source again; bound to the retry button. Elements without a source ignore it. */
  protected reload(): void {
    // Elements that fetch override this.
  }

  /** Shows the failure and the wrapped content, tells the page by `sun-error` and the webmaster on the console. */
  protected fail(problems: readonly Problem[]): void {
    this.phase = { name: 'failed', problems };
    this.report(problems, true);
  }

  /** Tells page and webmaster of problems without changing what is shown. */
  protected report(problems: readonly Problem[], fatal: boolean): void {
    if (problems.length === 0) return;
    tellWebmaster(words => words.problems(this, problems));
    this.dispatchEvent(new SunErrorEvent(problems, fatal));
  }

  #renderPhase(): TemplateResult | typeof nothing {
    switch (this.phase.name) {
      case 'ready':
        return this.renderReady();
      case 'empty':
        return this.renderEmpty();
      case 'loading':
        return html`<p part="message" class="visually-hidden" role="status">
          ${localize(baseText, this.locale).loading}
        </p>`;
      case 'plain':
        return nothing;
      case 'failed':
        return this.#renderFailure(this.phase.problems);
    }
  }

  /* Whether what the page wraps is to be seen: until there is something better, and what a tag that is not closed took in. */
  get #showsWrapped(): boolean {
    if (this.phase.name !== 'ready' && this.phase.name !== 'empty') return true;
    if (this.#holdsPage === undefined) {
      this.#holdsPage = holdsThePage(this);
      if (this.#holdsPage) tellWebmaster(words => words.notice(this, 'notClosed', { name: this.localName }));
    }
    return this.#holdsPage;
  }

  /* What is wrong with single records is for the webmaster, on the console. */
  #renderFailure(problems: readonly Problem[]): TemplateResult {
    const text = localize(baseText, this.locale);
    return html`<div part="message" class="failure" role="alert">
      <p>${text.failed}</p>
      ${problems.filter(({ row, column }) => !row && !column).map(problem => html`<p>${sentences([problem.message, problem.remedy], this.locale)}</p>`)}
      <button
        part="button"
        @click=${() => {
          this.reload();
        }}
      >
        ${text.retry}
      </button>
    </div>`;
  }

  get #base(): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
  }

  /** On a box of our own: the element's attributes belong to the page. */
  #colourLinks(base = this.#base): void {
    const style = base?.style;
    const colour = this.#linkColour ?? '';
    if (style && style.getPropertyValue(LINK) !== colour) style.setProperty(LINK, colour);
  }

  /** Whether a name is a framework's, or every element's, is asked only when there is one that is not ours. */
  #lookForMistypedAttributes(): void {
    const { observedAttributes, readAttributes } = this.constructor as typeof SunElement;
    const known = [...observedAttributes, ...readAttributes];
    if (this.getAttributeNames().some(name => !known.includes(name) && !PLAIN_ATTRIBUTES.includes(name)))
      tellWebmaster(words => words.unknownAttributes(this, known));
  }

  #readLocale(): void {
    const wanted = (this.wanted = localeFor(this, this.localeOverride));
    const arriving = loadLanguage(wanted);
    // Until the texts have come, and where they cannot be had, those that they are translated from are shown.
    this.locale = arriving ? sourceOf(wanted) : wanted;
    this.wording = arriving?.then(
      () => {
        this.#readLocale();
      },
      (error: unknown) => {
        tellWebmaster(words => words.notice(this, 'noLanguage', { locale: wanted }, error), error);
      },
    );
  }
}
