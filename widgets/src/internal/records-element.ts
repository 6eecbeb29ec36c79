/** Base of the elements that show records: reads them from a property, a JSON child script, `src`, or the wrapped HTML, in that order. */
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { localize, type EntityName, type Locale, type Parsed } from '@sunboard/model';
import { SunLoadEvent } from './events.js';
import type * as ReadingPart from './reading.js';
import { baseText } from './locales.js';
import { OUTPUT_ATTRIBUTE } from './output-attribute.js';
import { SunElement } from './sun-element.js';

type Source = SunLoadEvent['source'];
type Reading = typeof ReadingPart;

/** Where the records are: values or JSON text (`data`), an address (`data`), or in the wrapped HTML. */
export interface Found {
  readonly name: Source;
  readonly data: unknown;
}

/** What reading needs to know before the reading part is there. */
export interface QuickContext<T> {
  readonly signal: AbortSignal;
  readonly onPart: (records: readonly T[]) => void;
}

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

  /** The part that reads sources; there from the first attempt on that {@link readQuickly} leaves to it. */
  protected reading: Reading | undefined;

  #abort: AbortController | undefined;
  #isReading = false;
  /** The element left the page before its records were there. */
  #isCutOff = false;
  #nearby: IntersectionObserver | undefined;
  #markup: MutationObserver | undefined;
  #signature = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watchMarkup();
    if (this.#isCutOff) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#markup?.disconnect();
  }

  protected override left(): void {
    this.#isCutOff = this.#isReading || this.#nearby !== undefined;
    this.#abort?.abort();
    this.#nearby?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const signature = `${this.src ?? ''}|${this.wanted}`;
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

  /** Loads, beside the reading part, what an element needs only once there is data; `signal` ends with this reading. */
  protected loadParts(_found: Found, _signal: AbortSignal): Promise<unknown> {
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

  /** Lets an element read common data by a part of its own; undefined when the whole reading part has to look. */
  protected readQuickly(_source: Found, _context: QuickContext<T>): Promise<readonly T[] | undefined> {
    return Promise.resolve(undefined);
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
    this.#isCutOff = false;
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
        this.#nearby = undefined;
        void this.#read();
      },
      { rootMargin: '400px' },
    );
    this.#nearby.observe(this);
  }

  async #read(): Promise<void> {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#isReading = true;
    const found = this.#find();
    const isCurrent = () => !signal.aborted;
    const onPart = (records: readonly unknown[]): void => {
      if (isCurrent()) this.preview(records as readonly T[]);
    };
    try {
      // What is wrong with the data is told once, in the language asked for.
      const isThere = await this.#load(() => Promise.all([this.loadParts(found, signal), this.wording]));
      const quick = isThere && isCurrent() && (await this.readQuickly(found, { signal, onPart }));
      if (!isCurrent()) return;
      if (quick) {
        this.#show({ value: quick, problems: [] }, found.name);
        return;
      }
      const reading = isThere && (await this.#loadReading());
      if (!reading) return;
      const parsed = await this.#parse(found, { reading, locale: this.locale, signal, onPart });
      if (isCurrent()) this.#show(parsed, found.name);
    } catch (error) {
      if (!isCurrent()) return;
      console.error(error);
      this.fail([]);
    } finally {
      if (isCurrent()) this.#isReading = false;
    }
  }

  async #loadReading(): Promise<Reading | undefined> {
    await this.#load(async () => {
      this.reading ??= await import('./reading.js');
    });
    return this.reading;
  }

  /** True when the parts have come; else the page says which files are missing. */
  async #load(parts: () => Promise<unknown>): Promise<boolean> {
    try {
      await parts();
      return true;
    } catch {
      const { partMissing, partRemedy } = localize(baseText, this.locale);
      this.fail([
        { pointer: '', code: 'part_missing', value: 'reading', message: partMissing, remedy: partRemedy },
      ]);
      return false;
    }
  }

  #find(): Found {
    if (this.records !== null) return { name: 'property', data: this.records };
    const script = this.querySelector(`:scope > script[type="application/json"]:not([${OUTPUT_ATTRIBUTE}])`);
    if (script) return { name: 'script', data: script.textContent };
    if (this.src !== null && this.src !== '') return { name: 'src', data: this.src };
    return { name: 'markup', data: undefined };
  }

  async #parse({ name, data }: Found, context: ReadContext): Promise<Parsed<T[]>> {
    if (name === 'src') return this.readAddress(String(data), context);
    return name === 'markup' ? this.readWrapped(context) : this.readData(data, context);
  }

  #show(parsed: Parsed<readonly T[]>, source: Source): void {
    const isFaulty = parsed.problems.some(problem => problem.severity !== 'warning');
    const records = parsed.value.length === 0 && isFaulty ? undefined : this.prepare(parsed.value);
    // What could not be read, and what is not for the public, does not make a list empty: what the page wraps stays.
    if (!records || (isFaulty && records.length === 0)) {
      this.fail(parsed.problems);
      return;
    }
    this.shown = records;
    const kept =
      source === 'markup' ? this.reading?.wrappedProblem(this, this.hasContent(), this.locale) : undefined;
    if (kept) {
      this.shown = [];
      this.phase = { name: 'plain' };
      this.report([kept], true);
      return;
    }
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
