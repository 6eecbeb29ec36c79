/** Looks of the disclosure list. */
import { css } from 'lit';

/** See `disclosure-list.ts` for the parts. */
export const listStyles = css`
  [part='toolbar'],
  .row,
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    align-items: flex-end;
  }
  .foot {
    justify-content: space-between;
    margin-block: var(--_gap);
  }
  [part='downloads'] {
    margin-block-start: var(--_gap);
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 0.15em;
    min-width: 0;
  }
  .field.inline {
    flex-direction: row;
    align-items: center;
  }
  .field.grow {
    flex: 16em;
  }
  .field select {
    max-width: 16em;
  }
  .filters {
    flex: 100%;
  }
  summary {
    cursor: pointer;
    padding-block: 0.3em;
    width: fit-content;
  }
  /* What changes inside moves nothing outside but the foot; and a title of 10,000 signs cannot widen the page. */
  .scroll {
    overflow-x: auto;
    contain: content;
  }
  /* Columns keep their widths from key to key, and the browser need not measure every cell to find them. */
  table {
    border-collapse: collapse;
    table-layout: fixed;
    width: 100%;
  }
  /* The title has what the others leave: at the least width of a table (see COLUMN) that is ten signs a line. */
  .indexNumber {
    width: 11%;
  }
  .documentNumber,
  .issuingAuthority {
    width: 10%;
  }
  .category {
    width: 7%;
  }
  .generatedOn,
  .publishedOn {
    width: 6.1em;
  }
  .validity {
    width: 4.1em;
  }
  .act {
    width: 3.4em;
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: 0.45em 0.4em;
    border-bottom: 1px solid var(--_border);
  }
  thead th {
    border-bottom-width: 2px;
  }
  time,
  .badge,
  .also,
  button.details {
    white-space: nowrap;
  }
  button.sort,
  button.link,
  button.details,
  button.close {
    border-color: transparent;
    background: none;
    padding: 0.1em 0.2em;
    min-height: max(1.75em, 24px);
  }
  button.sort {
    text-align: start;
    font-weight: inherit;
    color: inherit;
    margin-inline-start: calc(-0.2em - 1px);
  }
  button.link {
    color: var(--sun-link, var(--_page-link, var(--_accent)));
    text-decoration: underline;
    text-align: start;
    padding-inline: 0;
  }
  button.details {
    color: var(--sun-link, var(--_page-link, var(--_accent)));
  }
  .badge {
    border: 1px solid var(--_danger);
    color: var(--_danger);
    border-radius: var(--_radius);
    padding: 0 0.3em;
    font-size: 0.85em;
  }
  .also {
    font-size: 0.9em;
  }
  mark {
    background: var(--sun-mark, #ffe58f);
    color: #111;
  }
  [part='cards'] {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  [part~='card'] {
    border-bottom: 1px solid var(--_border);
    padding-block: 0.6em;
  }
  .title {
    font-weight: 600;
  }
  tbody th,
  tbody .title {
    font-weight: normal;
  }
  dl {
    margin: 0.3em 0;
  }
  /* Where label and value have no room side by side, as in large letters, the value goes below. */
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  dt {
    color: var(--_muted);
  }
  dt::after {
    content: '：';
  }
  [lang='en'] dt::after {
    content: ':';
  }
  dd {
    margin: 0;
    flex: 6em;
  }
  [part='pager'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    align-items: center;
  }
  [part='pager'] button {
    min-width: max(2.25em, 24px);
  }
  [aria-current] {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: var(--_accent);
  }
  .note:empty {
    display: none;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) mark {
      background: #6b5900;
      color: #fff;
    }
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
    [aria-current] {
      border: 2px solid Highlight;
    }
  }
  @media print {
    [part='toolbar'],
    .foot,
    [part='downloads'],
    .act,
    button.sort {
      display: none;
    }
    .scroll {
      overflow: visible;
      contain: none;
    }
    /* All columns on upright paper: nothing may be cut off at its edge. */
    table {
      font-size: 8pt;
      table-layout: auto;
    }
    th.indexNumber,
    th.documentNumber,
    th.issuingAuthority,
    th.category,
    th.generatedOn,
    th.publishedOn,
    th.validity {
      width: auto;
    }
    th,
    td {
      padding: 2pt 3pt;
    }
    tbody th {
      min-width: 7em;
    }
    /* Browsers repeat the header on every sheet, but not the buttons in it. */
    th[data-label]::before {
      content: attr(data-label);
    }
    tr,
    [part~='card'] {
      break-inside: avoid;
    }
    a,
    button.link {
      color: inherit;
    }
    button.link {
      display: inline;
      text-decoration: none;
    }
  }
`;
