/**
 * Tokens and base styles of all elements; every value can be set by the page through `--sun-*`, and font and link colour
 * are inherited. Lengths are in em: pages for phones set the size of the root to the width of the screen (1rem = 100px).
 */
import { css } from 'lit';

/**
 * @cssprop --sun-accent - Colour of controls. Default: a blue.
 * @cssprop --sun-link - Colour of links. Default: that of the page's own links.
 * @cssprop --sun-border - Colour of lines.
 * @cssprop --sun-surface - Background of boxes.
 * @cssprop --sun-muted - Secondary text; keeps 4.5:1 on the surface.
 * @cssprop --sun-radius - Corner radius.
 * @cssprop --sun-gap - Unit of spacing.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--sun-accent, #0b57a4);
    --_on-accent: var(--sun-on-accent, #fff);
    --_border: var(--sun-border, #8a94a0);
    --_surface: var(--sun-surface, transparent);
    --_muted: var(--sun-muted, #4d5661);
    --_danger: var(--sun-danger, #b3261e);
    --_radius: var(--sun-radius, 4px);
    --_gap: var(--sun-gap, 0.75em);
    display: block;
    color: inherit;
    font: inherit;
    /* Boxes that close the gaps between inline blocks by font-size: 0 set it again for what they know. */
    font-size: max(1em, 12px);
    line-height: 1.6;
    letter-spacing: normal;
    word-spacing: normal;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  /* In a cell, a float or a flex item without a width of its own an element takes what room there is up to this, as the text of an article would. */
  :host::before {
    content: '';
    /* Out of the flow: margins meet those of the page as they would without it. */
    float: left;
    display: grid;
    grid-template-columns: minmax(0, 80em);
  }
  /* Pages indent and centre the text of an article around an element, or each of its parts; nothing here is such text. What the page wraps stays as the page has it. */
  :host > :not(slot) {
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
  }
  /* In pages without a doctype tables take no font from around them. */
  table {
    font: inherit;
  }
  [part~='base'] {
    background: var(--_surface);
  }
  a {
    color: var(--sun-link, var(--_page-link, var(--_accent)));
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    min-height: max(2.25em, 24px);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--sun-field, Canvas);
    color: var(--sun-field-text, CanvasText);
    padding: 0.25em 0.6em;
    max-width: 100%;
    box-sizing: border-box;
  }
  button {
    cursor: pointer;
  }
  button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  button[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--sun-focus, #c75300);
    outline-offset: 2px;
  }
  [part~='message'].failure {
    border-inline-start: 4px solid var(--_danger);
    padding: 0.5em 0.75em;
    margin-block: 0.5em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --_accent: var(--sun-accent, #8ab8f0);
      --_on-accent: var(--sun-on-accent, #10233a);
      --_border: var(--sun-border, #7d8894);
      --_muted: var(--sun-muted, #b4bec9);
      --_danger: var(--sun-danger, #ff9d94);
    }
  }
  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: ButtonText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: filter 0.1s;
    }
    button:hover:not([disabled]) {
      filter: brightness(0.95);
    }
  }
  @media print {
    button,
    .no-print {
      display: none;
    }
  }
`;
