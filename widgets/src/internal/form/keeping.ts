/** Ties a form to its draft: restored at the start, saved at each change while the person wants it, gone on their word. */
import { forgetFiling } from '@sunboard/intake/outbox';
import { clockTime } from '@sunboard/calendar';
import { fill } from '@sunboard/model';
import type { DeskCore } from './desk-core.js';
import { deleteDraft, loadDraft, saveDraft, type DraftFiles } from './drafts.js';
import { fitting, type FormValues } from './form-values.js';

/** Puts the draft back; what was typed into the wrapped form is newer and wins. */
export async function restoreDraft(desk: DeskCore, typed: FormValues): Promise<void> {
  const draft = await loadDraft(desk.spec);
  if (!draft) return;
  desk.set({
    values: { ...desk.state.values, ...fitting(desk.spec, draft.values), ...typed },
    typed: true,
    drafting: true,
    draftKey: draft.key,
    notice: fill(desk.text.draftRestored, { date: clockTime(draft.savedAt) }),
  });
  desk.restoreFiles(draft.files ?? {});
}

/** Saves changed fields. */
export async function saveDraftOf(desk: DeskCore, changes: FormValues): Promise<void> {
  await save(desk, changes);
}

/** Saves the files of a field. */
export async function saveFilesOf(desk: DeskCore, path: string): Promise<void> {
  await save(desk, {}, filesOf(desk, path));
}

/** Begins or ends keeping a draft. */
export async function setDrafting(desk: DeskCore, drafting: boolean): Promise<void> {
  desk.set({ drafting });
  if (drafting) {
    const files = Object.fromEntries(
      Object.keys(desk.state.files).flatMap(path => Object.entries(filesOf(desk, path))),
    );
    await save(desk, desk.state.values, files);
    return;
  }
  await deleteDraft(desk.spec);
  desk.set({ notice: desk.text.draftDeleted });
}

/** On a shared computer what is kept there goes. */
export async function forgetKept(desk: DeskCore): Promise<void> {
  await deleteDraft(desk.spec);
  const { sending } = desk.state;
  if (sending.name === 'waiting' && sending.kept && sending.filing) {
    // It still waits in this page, and is sent when the connection returns while the page is open.
    await forgetFiling(sending.filing.id);
    desk.set({ sending: { ...sending, kept: false } });
  }
  desk.set({ notice: desk.text.sharedNow });
}

/** After a receipt there is no draft any more. */
export async function dropDraft(desk: DeskCore): Promise<void> {
  await deleteDraft(desk.spec);
  desk.set({ drafting: false, draftKey: undefined });
}

function filesOf(desk: DeskCore, path: string): DraftFiles {
  return { [path]: (desk.state.files[path] ?? []).map(({ original }) => original) };
}

async function save(desk: DeskCore, values: FormValues, files?: DraftFiles): Promise<void> {
  try {
    const draftKey = await saveDraft(desk.spec, values, files, desk.state.draftKey);
    if (draftKey !== desk.state.draftKey) desk.set({ draftKey });
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    desk.set({ drafting: false, notice: full ? desk.text.draftFull : desk.text.draftFailed });
  }
}
