/** Every message that crosses between the parts of the extension, in one place. */
import type { PageFacts, Where } from '@sunboard/reader';

/** Panel → content script of a tab. */
export type ToPage =
  | { readonly type: 'read' }
  | { readonly type: 'mark'; readonly marks: readonly Mark[] }
  | { readonly type: 'jump'; readonly where: Where; readonly id: string }
  | { readonly type: 'close' };

/** One numbered mark on the page. */
export interface Mark {
  /** Fingerprint of the finding. */
  readonly id: string;
  /** Number shown on the page and in the panel. */
  readonly number: number;
  readonly severity: string;
  readonly where: Where;
  /** Short text for assistive technology and the tooltip. */
  readonly label: string;
}

/** Answers of the content script, by message. */
export interface PageAnswers {
  read: ReadAnswer;
  mark: { readonly placed: number };
  jump: JumpAnswer;
  close: null;
}

export type ReadAnswer =
  { readonly ok: true; readonly facts: PageFacts } | { readonly ok: false; readonly error: string };

/** Where a jump ended: on the place, on a hidden place (with what hides it), or nowhere. */
export type JumpAnswer =
  | { readonly found: 'visible' }
  | { readonly found: 'hidden'; readonly reason: HiddenReason; readonly by: string }
  | { readonly found: 'gone' };

export type HiddenReason = 'display' | 'visibility' | 'details' | 'size' | 'notRendered';

/** Content script → panel, broadcast by the runtime. */
export type FromPage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'markClicked'; readonly id: string };
