/** Base of the elements that show records: reads them from a property, a JSON child script, `src`, or the wrapped HTML, in that order. */
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { EntityName, Locale, Parsed } from '@sunboard/model';
import { SunLoadEvent } from './events.js';
import type * as ReadingPart from './reading.js';
import { baseText } from './locales.js';
import { OUTPUT_ATTRIBUTE } from './output-attribute.js';
import { SunElement } from './sun-element.js';

type Source = SunLoadEvent['source'];
type Reading = typeof ReadingPart;

/** Where and how records are read. */
export interface ReadContext {
  readonly reading: Reading;
  readonly locale: Locale;
  readonly signal: AbortSignal;
  /** Takes the first records of a long list while the rest is still being checked. */
  readonly onPart: (records: readonly unknown[]) => void;
}

/**
 * @attr {string} src - Address of a JSON, CSV, Atom or RSS file, or of an API that answers with one of them.
 * @attr {'eager'|'lazy'} loading - `lazy` waits until the element comes near the screen. Default `eager`.
 * @fires {SunLoadEvent} sun-load - After the records are known.
 * @fires {SunErrorEvent} sun-error - When the source fails, or some records are faulty.
 */
export abstract class RecordsElement<T> extends SunElement {
  @property() src: string | null = null;
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** Records given by script; they are checked like those of a file. Setting it replaces any other source. */
  @property({ attribute: false }) records: readonly T[] | null = null;

  /** Checked records that are shown. */
  protected shown: readonly T[] = [];

  /** The entity that each record is checked against. */
  protected abstract readonly entity: EntityName;

  /** The part that reads sources; there from the first attempt to read on, and so in every phase but `loading`. */
  protected reading: Reading | undefined;

  #abort: AbortController | undefined;
  #nearby: IntersectionObserver | undefined;
  #markup: MutationObserver | undefined;
  #signature = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watchMarkup();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
    this.#nearby?.disconnect();
    this.#markup?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const signature = `${this.src ?? ''}|${this.locale}`;
    if (changed.has('records') || signature !== this.#signature) {
      this.#signature = signature;
      // Reading asks for another update, which Lit forbids to start inside this one.
      queueMicrotask(() => {
        this.#start();
      });
    }
  }

  protected override reload(): void {
    this.phase = { name: 'loading' };
    void this.#read();
  }

  /** Loads, beside the reading part, what an element needs only once there is data. */
  protected loadParts(): Promise<unknown> {
    return Promise.resolve();
  }

  /** Lets an element combine or filter records before they are shown (drop internal items, sort by rank). */
  protected prepare(records: readonly T[]): readonly T[] {
    return records;
  }

  /** Lets an element show the first records of a long list at once; by default nothing shows before all are known. */
  protected preview(_records: readonly T[]): void {
    // Elements with long lists override this.
  }

  /** Reads values set by script, or the text of a JSON child script. */
  protected readData(data: unknown, { reading, locale, signal, onPart }: ReadContext): Promise<Parsed<T[]>> {
    return reading.readJson<T>(data, this.entity, locale, { signal, onPart });
  }

  /** Reads `src`. */
  protected readAddress(src: string, { reading, locale, signal, onPart }: ReadContext): Promise<Parsed<T[]>> {
    return reading.readRemote<T>(src, this.entity, locale, signal, undefined, onPart);
  }

  /** Reads the wrapped HTML. */
  protected readWrapped({ reading, locale }: ReadContext): Parsed<T[]> {
    return reading.readMarkup<T>(this, this.entity, locale);
  }

  /** Whether there is anything to show; elements with more than one kind of record override it. */
  protected hasContent(): boolean {
    return this.shown.length > 0;
  }

  #start(): void {
    if (!this.isConnected) return;
    const far =
      this.loading === 'lazy' &&
      this.src !== null &&
      this.records === null &&
      'IntersectionObserver' in globalThis;
    if (!far) {
      void this.#read();
      return;
    }
    this.#nearby?.disconnect();
    this.#nearby = new IntersectionObserver(
      entries => {
        if (!entries.some(entry => entry.isIntersecting)) return;
        this.#nearby?.disconnect();
        void this.#read();
      },
      { rootMargin: '400px' },
    );
    this.#nearby.observe(this);
  }

  async #read(): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    try {
      const reading = await this.#loadReading();
      if (!reading) return;
      const [parsed, source] = await this.#parse({
        reading,
        locale: this.locale,
        signal: abort.signal,
        onPart: records => {
          if (!abort.signal.aborted) this.preview(records as readonly T[]);
        },
      });
      if (!abort.signal.aborted) this.#show(parsed, source);
    } catch (error) {
      if (abort.signal.aborted) return;
      console.error(error);
      this.fail([]);
    }
  }

  async #loadReading(): Promise<Reading | undefined> {
    try {
      [this.reading] = await Promise.all([this.reading ?? import('./reading.js'), this.loadParts()]);
      return this.reading;
    } catch {
      const { partMissing, partRemedy } = baseText[this.locale];
      this.fail([
        { pointer: '', code: 'part_missing', value: 'reading', message: partMissing, remedy: partRemedy },
      ]);
      return undefined;
    }
  }

  async #parse(context: ReadContext): Promise<[Parsed<T[]>, Source]> {
    if (this.records !== null) return [await this.readData(this.records, context), 'property'];
    const script = this.querySelector(`:scope > script[type="application/json"]:not([${OUTPUT_ATTRIBUTE}])`);
    if (script) return [await this.readData(script.textContent, context), 'script'];
    if (this.src !== null && this.src !== '') return [await this.readAddress(this.src, context), 'src'];
    return [this.readWrapped(context), 'markup'];
  }

  #show(parsed: Parsed<T[]>, source: Source): void {
    const fatal =
      parsed.value.length === 0 && parsed.problems.some(problem => problem.severity !== 'warning');
    if (fatal) {
      this.fail(parsed.problems);
      return;
    }
    this.shown = this.prepare(parsed.value);
    this.phase = this.hasContent() ? { name: 'ready' } : { name: 'empty' };
    this.requestUpdate();
    this.report(parsed.problems, false);
    this.dispatchEvent(new SunLoadEvent(this.shown.length, source));
  }

  /** Old CMS pages often fill their list by script after we are there. */
  #watchMarkup(): void {
    this.#markup = new MutationObserver(changes => {
      if (this.src === null && this.records === null && !changes.every(isOwnOutput)) void this.#read();
    });
    this.#markup.observe(this, { childList: true, subtree: true, characterData: true });
  }
}

function isOwnOutput({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const own = (node: Node | null): boolean =>
    node instanceof Element
      ? node.closest(`[${OUTPUT_ATTRIBUTE}]`) !== null
      : own(node?.parentElement ?? null);
  const nodes = [...addedNodes, ...removedNodes];
  return (
    own(target) ||
    (nodes.length > 0 && nodes.every(node => node instanceof Element && node.hasAttribute(OUTPUT_ATTRIBUTE)))
  );
}
