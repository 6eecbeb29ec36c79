/** The parts of a form that come when they are needed, and what is said where one does not come. */
import type { DeskCore } from './desk-core.js';
import type * as Filing from './filing-part.js';
import type * as Keeping from './keeping-part.js';
import type * as Outcome from './outcome-part.js';
import type { StatusLookup } from './status-lookup.js';

/** See the first line. A part that could not be fetched is asked for again with the next wish. */
export class LateParts {
  /** Checks and sends; there from the first key on. */
  filing: typeof Filing | undefined;
  /** Drafts, and nothing at all on a shared computer. */
  keeping: typeof Keeping | undefined;
  /** What is there after sending: receipt, print, mail. */
  outcome: typeof Outcome | undefined;
  status: StatusLookup | undefined;

  constructor(private readonly desk: DeskCore) {}

  async loadFiling(): Promise<typeof Filing | undefined> {
    try {
      if (!this.filing) {
        this.filing = await import('./filing-part.js');
        this.filing.prepareSending(this.desk);
        this.#draw();
      }
    } catch {
      // Tried again at the next key and on submitting.
    }
    return this.filing;
  }

  async loadKeeping(): Promise<typeof Keeping | undefined> {
    try {
      this.keeping ??= await import('./keeping-part.js');
    } catch {
      // Drafts are a convenience: without them the form works as well.
    }
    return this.keeping;
  }

  /** Does what a person asked for; where it cannot be done, a box that they ticked must not stay ticked without a word. */
  async withKeeping(work: (keeping: typeof Keeping) => void | Promise<void>): Promise<void> {
    const keeping = await this.loadKeeping();
    if (keeping) await work(keeping);
    else this.desk.set({ notice: this.desk.text.offline });
  }

  async loadOutcome(): Promise<typeof Outcome | undefined> {
    try {
      this.outcome ??= await import('./outcome-part.js');
      this.#draw();
    } catch {
      this.#tellMissing();
    }
    return this.outcome;
  }

  async openStatus(): Promise<StatusLookup | undefined> {
    if (this.status) return this.status;
    const { desk } = this;
    try {
      const { StatusLookup: Lookup } = await import('./status-lookup.js');
      const target = () => ({
        endpoint: desk.host.element.endpoint ?? '',
        locale: desk.locale,
        // The complaint form has a heading of its own, the request form has not.
        headingLevel: desk.host.element.headingLevel + (desk.door === 'complaint' ? 1 : 0),
        withoutCookies: desk.door === 'complaint',
      });
      this.status = new Lookup(desk.host.element, target, desk.focusOn);
      this.#draw();
    } catch {
      this.#tellMissing();
    }
    return this.status;
  }

  #draw(): void {
    this.desk.host.element.requestUpdate();
  }

  #tellMissing(): void {
    this.desk.set({ told: this.desk.text.offline });
  }
}
