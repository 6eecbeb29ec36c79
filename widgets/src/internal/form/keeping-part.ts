/** What may stay on the device: drafts with their files, the file that carries a draft elsewhere, and nothing at all on a shared computer. */
export { dropDraft, forgetKept, restoreDraft, saveDraftOf, saveFilesOf, setDrafting } from './keeping.js';
export { keepingView } from './keeping-view.js';
