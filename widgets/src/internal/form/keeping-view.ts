/** Saves a draft as an encrypted file and reads one back: for another device, or where the browser keeps nothing. */
import { html, type TemplateResult } from 'lit';
import { saveAs } from '../save-as.js';
import type { DeskCore } from './desk-core.js';
import { readDraftFile, writeDraftFile } from './draft-file.js';
import type { DraftFiles } from './drafts.js';
import { fitting } from './form-values.js';

/** Shortest passphrase that is taken. */
const SHORTEST = 8;

/** The passphrase with its two buttons. */
export function keepingView(desk: DeskCore): TemplateResult {
  const { text } = desk;
  return html`<div class="field">
    <p class="hint" id="f-pass-hint">${text.draftFileHint}</p>
    <label for="f-pass">${text.passphrase}</label>
    <input id="f-pass" type="password" autocomplete="new-password" aria-describedby="f-pass-hint" />
    <p>
      <button type="button" @click=${(event: Event) => void save(desk, passphraseNear(event))}>
        ${text.draftFileSave}
      </button>
    </p>
    <label for="f-draft-file">${text.draftFileOpen}</label>
    <input
      id="f-draft-file"
      type="file"
      accept=".json,.sunboard"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        if (file) void read(desk, file, passphraseNear(event));
        input.value = '';
      }}
    />
  </div>`;
}

function passphraseNear(event: Event): string {
  const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
  return root.querySelector<HTMLInputElement>('#f-pass')?.value ?? '';
}

async function save(desk: DeskCore, passphrase: string): Promise<void> {
  if (passphrase.length < SHORTEST) {
    tell(desk, desk.text.passphraseShort);
    return;
  }
  tell(desk, desk.text.draftFileWorking);
  const files: DraftFiles = Object.fromEntries(
    Object.entries(desk.state.files).map(([path, list]) => [path, list.map(({ original }) => original)]),
  );
  const blob = await writeDraftFile(desk.spec.id, { values: desk.state.values, files }, passphrase);
  saveAs(blob, `${desk.spec.id}.sunboard`);
  tell(desk, desk.text.draftFileSaved);
}

async function read(desk: DeskCore, file: File, passphrase: string): Promise<void> {
  if (passphrase.length < SHORTEST) {
    tell(desk, desk.text.passphraseShort);
    return;
  }
  tell(desk, desk.text.draftFileWorking);
  const content = await readDraftFile(desk.spec.id, file, passphrase);
  if (typeof content === 'string') {
    tell(desk, desk.text.draftFileFaults[content]);
    return;
  }
  desk.set({ values: { ...desk.state.values, ...fitting(desk.spec, content.values) } });
  desk.restoreFiles(content.files);
  tell(desk, desk.text.draftFileRead);
}

function tell(desk: DeskCore, told: string): void {
  desk.set({ notice: told });
}
