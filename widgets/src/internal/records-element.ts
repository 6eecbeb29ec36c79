/** Base of the elements that show records: reads them from a property, a JSON child script, `src`, or the wrapped HTML, in that order. */
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { EntityName, Parsed, Problem } from '@sunboard/model';
import { SunLoadEvent } from './events.js';
import { readMarkup } from './markup-source.js';
import { readRemote } from './remote-source.js';
import { readJsonText } from './script-source.js';
import { SunElement } from './sun-element.js';

type Source = SunLoadEvent['source'];

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
      queueMicrotask(() => { this.#start(); });
    }
  }

  protected override reload(): void {
    this.phase = { name: 'loading' };
    void this.#read();
  }

  /** Lets an element combine or filter records before they are shown (drop internal items, sort by rank). */
  protected prepare(records: readonly T[]): readonly T[] {
    return records;
  }

  #start(): void {
    if (!this.isConnected) return;
    const far = this.loading === 'lazy' && this.src !== null && this.records === null && 'IntersectionObserver' in globalThis;
    if (!far) {
      void this.#read();
      return;
    }
    this.#nearby?.disconnect();
    this.#nearby = new IntersectionObserver(entries => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      this.#nearby?.disconnect();
      void this.#read();
    }, { rootMargin: '400px' });
    this.#nearby.observe(this);
  }

  async #read(): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    try {
      const [parsed, source] = await this.#parse(abort.signal);
      if (abort.signal.aborted) return;
      this.#show(parsed, source);
    } catch (error) {
      if (abort.signal.aborted) return;
      console.error(error);
      this.fail([]);
    }
  }

  async #parse(signal: AbortSignal): Promise<[Parsed<T[]>, Source]> {
    if (this.records !== null) return [readJsonText(this.records, this.entity, this.locale), 'property'];
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script) return [readJsonText(script.textContent ?? '', this.entity, this.locale), 'script'];
    if (this.src !== null && this.src !== '') return [await readRemote(this.src, this.entity, this.locale, signal), 'src'];
    return [readMarkup(this, this.entity, this.locale), 'markup'];
  }

  #show(parsed: Parsed<T[]>, source: Source): void {
    const fatal = parsed.value.length === 0 && parsed.problems.length > 0;
    if (fatal) {
      this.fail(parsed.problems);
      return;
    }
    this.shown = this.prepare(parsed.value);
    this.phase = this.shown.length > 0 ? { name: 'ready' } : { name: 'empty' };
    this.requestUpdate();
    this.report(parsed.problems as Problem[], false);
    this.dispatchEvent(new SunLoadEvent(this.shown.length, source));
  }

  /** Old CMS pages often fill their list by script after we are there. */
  #watchMarkup(): void {
    this.#markup = new MutationObserver(() => {
      if (this.src === null && this.records === null) void this.#read();
    });
    this.#markup.observe(this, { childList: true, subtree: true, characterData: true });
  }
}
