/** Every message that crosses between the parts of the extension, in one place. */
import type { PageFacts, Where } from '@sunboard/reader';

/**
 * Panel → content script of one frame. `watch`: tell of changes from now on. `known`: stamp of the reading that the
 * panel holds, so that only what differs from it has to be told. `judged`: whether the last reading, made because the
 * page changed, gave other findings than the one before.
 */
export type ToPage =
  | { readonly type: 'read'; readonly watch: boolean; readonly known?: number }
  | { readonly type: 'judged'; readonly changed: boolean }
  | { readonly type: 'place'; readonly targets: readonly PlaceQuery[] }
  | { readonly type: 'mark'; readonly marks: readonly Mark[]; readonly lang: string }
  | { readonly type: 'jump'; readonly where: Where; readonly id: string };

/** Asks where on the page a finding is. */
export interface PlaceQuery {
  /** Fingerprint of the finding. */
  readonly id: string;
  readonly where: Where;
}

/** Part of the page that a place lies in, in the order of the panel. */
export const AREAS = ['head', 'header', 'nav', 'content', 'aside', 'footer', 'frame', 'page'] as const;
export type Area = (typeof AREAS)[number];

/** Where a finding is: its part of the page and its rank in document order. Findings whose place is gone are left out. */
export interface Placing {
  readonly id: string;
  readonly area: Area;
  readonly rank: number;
}

/** One numbered mark on the page. */
export interface Mark {
  /** Fingerprint of the finding. */
  readonly id: string;
  /** Number shown on the page and in the panel. */
  readonly number: number;
  readonly severity: string;
  readonly places: readonly Where[];
  /** Short text for assistive technology and the tooltip. */
  readonly label: string;
}

/** Answers of the content script, by message. */
export interface PageAnswers {
  read: ReadAnswer;
  judged: null;
  place: readonly Placing[];
  mark: { readonly placed: number };
  jump: JumpAnswer;
}

/**
 * `facts`: all that was read, or with `of` what is other than in the reading of that stamp; `gone` names what is no more.
 * `took`: milliseconds. `covered`: the frame's document is read with the one around it. `notAPage`: the tab shows a file, not a page.
 * `stopped`: the panel let go while reading.
 */
export type ReadAnswer =
  | { readonly got: 'facts'; readonly facts: PageFacts; readonly stamp: number; readonly took: number }
  | ({ readonly got: 'changes'; readonly stamp: number; readonly took: number } & FactChanges)
  | { readonly got: 'covered' }
  | { readonly got: 'notAPage'; readonly contentType: string }
  | { readonly got: 'stopped' }
  | { readonly got: 'error'; readonly error: string };

/** What differs between two readings of one page, fact by fact. */
export interface FactChanges {
  readonly changed: Partial<PageFacts>;
  /** Facts that the page no longer has. */
  readonly gone: readonly string[];
}

/** Where a jump ended: on the place, on a hidden place (what hides it, and what may open it), or nowhere. */
export type JumpAnswer =
  | { readonly found: 'visible' }
  | {
      readonly found: 'hidden';
      readonly reason: HiddenReason;
      readonly by: string;
      /** Text of the control that seems to open it. */
      readonly opener?: string;
    }
  | { readonly found: 'gone' };

export type HiddenReason =
  'display' | 'visibility' | 'details' | 'dialog' | 'transparent' | 'size' | 'offscreen' | 'notRendered';

/** Content script → panel, broadcast by the runtime. `moved`: the same document shows another address. */
export type FromPage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'markClicked'; readonly id: string }
  | { readonly type: 'changed' }
  | { readonly type: 'moved' }
  | { readonly type: 'marksRemoved' };

/** Worker → panel: the person pressed the button, the key or the menu entry for a tab. */
export interface CheckAgain {
  readonly type: 'checkAgain';
  readonly tabId: number;
}
