/** The events that every Sunboard element fires: typed, bubbling and composed, so a page can listen on the document. */
import type { Problem } from '@sunboard/model';

const REACH = { bubbles: true, composed: true } as const;

/** `sun-load`: data was read and is shown. */
export class SunLoadEvent extends Event {
  static readonly type = 'sun-load';
  constructor(
    /** Number of records shown. */
    readonly count: number,
    /** Where they came from. */
    readonly source: 'src' | 'markup' | 'script' | 'property',
  ) {
    super(SunLoadEvent.type, REACH);
  }
}

/** `sun-error`: the source could not be read (`fatal`), or some of its records are faulty and were left out. */
export class SunErrorEvent extends Event {
  static readonly type = 'sun-error';
  constructor(
    /** Each with row, column, value, message and remedy in the element's language. */
    readonly problems: readonly Problem[],
    readonly fatal: boolean,
  ) {
    super(SunErrorEvent.type, REACH);
  }
}

/** `sun-change`: the person changed what is shown (search, page, selection) or typed into the form. */
export class SunChangeEvent<D = unknown> extends Event {
  static readonly type = 'sun-change';
  constructor(readonly detail: D) {
    super(SunChangeEvent.type, REACH);
  }
}

/** `sun-submit`: the form is valid and about to be sent; `preventDefault()` stops the sending, for pages that send it themselves. */
export class SunSubmitEvent<D = unknown> extends Event {
  static readonly type = 'sun-submit';
  constructor(readonly detail: D) {
    super(SunSubmitEvent.type, { ...REACH, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sun-load': SunLoadEvent;
    'sun-error': SunErrorEvent;
    'sun-change': SunChangeEvent;
    'sun-submit': SunSubmitEvent;
  }
}
