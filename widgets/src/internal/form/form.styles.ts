/** Look of both forms. */
import { css } from 'lit';

export const formStyles = css`
  .field {
    margin-block: 0.9rem;
    max-inline-size: 44rem;
  }
  .field > label,
  .field > legend {
    display: block;
    font-weight: 600;
  }
  .field[data-invalid] {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: 0.75rem;
  }
  .hint {
    margin: 0 0 0.25rem;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .error {
    margin: 0 0 0.25rem;
    color: var(--_danger);
    font-weight: 600;
  }
  .warning {
    border-inline-start: 4px solid #8a5a00;
    padding-inline-start: 0.75rem;
    max-inline-size: 44rem;
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
    margin: 1rem 0;
    padding: 0.25rem 1rem 0.5rem;
    min-inline-size: 0;
  }
  fieldset.radios {
    border: 0;
    padding: 0;
  }
  fieldset.radios[data-invalid] {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_danger);
    border-radius: 0;
  }
  legend {
    font-weight: 700;
    padding-inline: 0.25rem;
  }
  .check {
    display: flex;
    gap: 0.5rem;
    align-items: flex-start;
    flex-wrap: wrap;
    min-block-size: 2rem;
  }
  .check label {
    flex: 1;
    font-weight: 400;
  }
  .check input {
    inline-size: 1.4rem;
    block-size: 1.4rem;
    min-block-size: 1.4rem;
    margin: 0.1rem 0 0;
    accent-color: var(--_accent);
  }
  .check .hint,
  .check .error {
    flex-basis: 100%;
  }
  .error-summary {
    border: 3px solid var(--_danger);
    border-radius: var(--_radius);
    padding: 0.5rem 1rem;
    margin-block: 1rem;
  }
  .error-summary a {
    color: var(--_danger);
  }
  /* Wrapped on a narrow screen, one row of buttons does not touch the next. */
  .no-print button {
    margin-block-end: 0.35rem;
  }
  .receipt {
    border: 3px solid var(--sun-success, #1b7f4b);
    border-radius: var(--_radius);
    padding: 0.5rem 1rem;
  }
  dl {
    margin: 0.5rem 0;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    padding-block: 0.15rem;
  }
  dt {
    font-weight: 600;
    min-inline-size: 7em;
  }
  dd {
    margin: 0;
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
    margin: 0.25rem 0;
  }
  .files > li {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0.25rem 0.5rem;
    margin-block: 0.25rem;
  }
  .files .error {
    margin: 0.25rem 0 0;
  }
  .notice {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 0.75rem;
  }
  .keeping {
    margin-block: 0.5rem;
  }
  progress {
    inline-size: min(100%, 30rem);
    accent-color: var(--_accent);
  }
  .qr {
    display: block;
    max-inline-size: 100%;
  }
  code {
    overflow-wrap: anywhere;
  }
  .case ol {
    padding-inline-start: 2.25rem;
  }
  .messages ol {
    list-style: none;
    padding: 0;
  }
  .messages li {
    border-inline-start: 4px solid var(--_border);
    padding-inline-start: 0.75rem;
    margin-block: 0.5rem;
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
    margin-block: 1.5rem;
    border-block-start: 1px solid var(--_border);
    padding-block-start: 0.5rem;
  }
  summary {
    cursor: pointer;
    font-weight: 600;
    min-block-size: 2rem;
  }
  h3 {
    margin-block: 0.5rem;
  }
  /* On paper: what was filled in, whole, and nothing that only a screen can do. */
  @media print {
    .keeping,
    .status-lookup:not([open]),
    input[type='file'] {
      display: none;
    }
    textarea {
      field-sizing: content;
      block-size: auto;
      max-block-size: none;
    }
  }
`;
