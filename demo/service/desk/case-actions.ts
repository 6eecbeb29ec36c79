/** What staff do with the open case. An answer that comes when they have gone on to another place is not shown there. */
import { saveFile } from './case-files.js';
import type { StaffFile } from './api.js';
import { withoutStep, type Actions, type Desk, type OpenCase } from './desk-state.js';
import type { Unsent } from './unsent.js';

/** The desk as the actions change it. */
export interface ActionHost extends Omit<Desk, 'actions'> {
  readonly unsent: Unsent;
  /** Tells, when asked later, whether the same staff are still at the same place. */
  readonly here: () => () => boolean;
  /** Runs a task, its failures in words, which name what it was `about` where they are read elsewhere. */
  readonly run: (task: () => Promise<void>, about?: string) => Promise<boolean>;
  /** Part of the address after the `#`. */
  readonly place: string;
}

/** The actions of one desk. */
export class CaseActions implements Actions {
  /** The office's private key: in memory, gone with the page. */
  #key: string | undefined;

  constructor(private readonly desk: ActionHost) {}

  /** Forgets the key. */
  forget(): void {
    this.#key = undefined;
  }

  /** Records an event; true when the service has taken it. */
  async act(type: string, data: unknown): Promise<boolean> {
    const { desk } = this;
    const { current: open, place } = desk;
    if (!open) return false;
    const { receiptNo } = open.view;
    const isHere = desk.here();
    return desk.run(async () => {
      const view = await desk.api.act(receiptNo, open.view.case.version, type, data);
      const { current } = desk;
      if (isHere() && current) desk.replace({ ...afterStep(current, type), view, notice: desk.words.saved });
      else desk.unsent.sent(place, type);
    }, receiptNo);
  }

  /** Shows whose case it is, for a reason that is logged. */
  async openIdentity(reason: string): Promise<void> {
    const { desk } = this;
    const open = desk.current;
    if (!open) return;
    const isHere = desk.here();
    await desk.run(async () => {
      const stored = await desk.api.identity(open.view.receiptNo, reason);
      const view = await desk.api.open(open.view.receiptNo);
      if (isHere()) desk.change({ view, identity: open.unsealed?.identity ?? stored });
    });
  }

  /** Opens a sealed case with the office's key, in this browser. */
  async unseal(key: string): Promise<void> {
    const { desk } = this;
    const box = desk.current?.view.content?.['sealed'];
    if (box === undefined) return;
    const isHere = desk.here();
    try {
      const sealing = await import('@sunboard/intake/sealing');
      const unsealed = await sealing.open(key, box as Parameters<typeof sealing.open>[1]);
      if (!isHere()) return;
      this.#key = key;
      desk.change({ unsealed, faults: [] });
    } catch {
      this.#key = undefined;
      if (isHere()) desk.change({ faults: [desk.words.wrongKey] });
    }
  }

  /** Saves a file of the case to the disk. */
  async download(file: StaffFile): Promise<void> {
    const { desk } = this;
    const open = desk.current;
    if (!open) return;
    await desk.run(async () => {
      const blob = await desk.api.file(open.view.receiptNo, file.id);
      await saveFile(blob, file, open, this.#key);
    }, open.view.receiptNo);
  }

  /** Shows who has read or changed the case. */
  async showAudit(): Promise<void> {
    const { desk } = this;
    const open = desk.current;
    if (!open) return;
    const isHere = desk.here();
    await desk.run(async () => {
      const audit = await desk.api.audit(open.view.receiptNo);
      if (isHere()) desk.change({ audit });
    });
  }
}

/* The form of the step that was taken is closed; what was typed for others, or in a letter, is none of its business. */
function afterStep(open: OpenCase, type: string): OpenCase {
  const { step: _, audit: __, ...kept } = open;
  return { ...kept, ...withoutStep(open, type), faults: [] };
}
