/** Look of both forms. */
import { css } from 'lit';

export const formStyles = css`
  .field {
    margin-block: 0.9em;
    max-inline-size: 44em;
  }
  .field > label,
  .field > legend {
    display: block;
    font-weight: 600;
  }
  .field[data-invalid] {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: 0.75em;
  }
  .hint {
    margin: 0 0 0.25em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .error {
    margin: 0 0 0.25em;
    color: var(--_danger);
    font-weight: 600;
  }
  .warning {
    border-inline-start: 4px solid #8a5a00;
    padding-inline-start: 0.75em;
    max-inline-size: 44em;
  }
  input:not([type='checkbox'], [type='radio']),
  select,
  textarea {
    inline-size: 100%;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }
  fieldset {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    margin: 1em 0;
    padding: 0.25em 1em 0.5em;
    min-inline-size: 0;
  }
  fieldset.radios {
    border: 0;
    padding: 0;
  }
  fieldset.radios[data-invalid] {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_danger);
    border-radius: 0;
  }
  legend {
    font-weight: 700;
    padding-inline: 0.25em;
  }
  .check {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    flex-wrap: wrap;
    min-block-size: max(2em, 24px);
  }
  .check label {
    flex: 1;
    font-weight: 400;
  }
  .check input {
    inline-size: max(1.4em, 22px);
    block-size: max(1.4em, 22px);
    min-block-size: 0;
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
  }
  .check .hint,
  .check .error {
    flex-basis: 100%;
  }
  .error-summary {
    border: 3px solid var(--_danger);
    border-radius: var(--_radius);
    padding: 0.5em 1em;
    margin-block: 1em;
  }
  .error-summary a {
    color: var(--_danger);
  }
  /* Wrapped on a narrow screen, one row of buttons does not touch the next. */
  .no-print button {
    margin-block-end: 0.35em;
  }
  .receipt {
    border: 3px solid var(--sun-success, #1b7f4b);
    border-radius: var(--_radius);
    padding: 0.5em 1em;
  }
  dl {
    margin: 0.5em 0;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    padding-block: 0.15em;
  }
  dt {
    font-weight: 600;
    min-inline-size: 7em;
  }
  dd {
    margin: 0;
  }
  [aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  /* What was said about them stands above them. */
  .receipt,
  .case {
    scroll-margin-block-start: 6em;
  }
  [data-receipt-no],
  [data-access-key] {
    font-family: ui-monospace, monospace;
    font-size: 1.15em;
    user-select: all;
  }
  .notes {
    padding-inline-start: 1.2em;
    color: var(--_muted);
  }
  .files {
    list-style: none;
    padding: 0;
    margin: 0.25em 0;
  }
  .files > li {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0.25em 0.5em;
    margin-block: 0.25em;
  }
  .files .error {
    margin: 0.25em 0 0;
  }
  .notice {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 0.75em;
  }
  .keeping {
    margin-block: 0.5em;
  }
  progress {
    inline-size: min(100%, 30em);
    accent-color: var(--_accent);
  }
  .qr {
    display: block;
    max-inline-size: 100%;
  }
  code {
    overflow-wrap: anywhere;
  }
  .case .actions {
    margin-block-start: 1em;
  }
  .case ol {
    padding-inline-start: 2.25em;
  }
  .messages ol {
    list-style: none;
    padding: 0;
  }
  .messages li {
    border-inline-start: 4px solid var(--_border);
    padding-inline-start: 0.75em;
    margin-block: 0.5em;
  }
  .messages li[data-from='staff'] {
    border-color: var(--_accent);
  }
  .messages p {
    margin: 0;
    white-space: pre-line;
  }
  .remedies p,
  .answer p {
    white-space: pre-line;
  }
  .status-lookup {
    margin-block: 1.5em;
    border-block-start: 1px solid var(--_border);
    padding-block-start: 0.5em;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
    min-block-size: max(2em, 24px);
  }
  h3 {
    margin-block: 0.5em;
  }
  /* On paper: what was filled in, whole, and nothing that only a screen can do. */
  @media print {
    .keeping,
    .status-lookup:not([open]),
    input[type='file'] {
      display: none;
    }
    /* How a deadline was counted is folded away on a screen alone. */
    .days::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    textarea {
      field-sizing: content;
      block-size: auto;
      /* An empty form is filled in by hand. */
      min-block-size: 8em;
      max-block-size: none;
    }
  }
`;
