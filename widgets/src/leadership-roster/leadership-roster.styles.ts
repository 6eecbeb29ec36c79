/** Looks of the leadership roster. */
import { css } from 'lit';

/** See `leadership-roster.ts` for the parts. */
export const rosterStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p {
    margin: 0.2em 0;
  }
  [part='cards'],
  .units {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: var(--_gap);
  }
  [part='card'],
  .units > li {
    display: flex;
    gap: var(--_gap);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: var(--_gap);
    min-width: 0;
  }
  .units > li {
    display: block;
  }
  .text {
    min-width: 0;
    flex: 1;
  }
  .name {
    font-weight: 700;
  }
  .heading {
    font-weight: 700;
    font-size: 1.15em;
    margin-block: 1em 0.5em;
  }
  .photo {
    flex: none;
    width: 5.6em;
    height: 7.5em;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  .initials {
    display: flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    border: 1px solid var(--_border);
    /* As large as a photo. */
    width: 2.8em;
    height: 3.75em;
    font-size: 2em;
    color: var(--_muted);
  }
  td .photo {
    width: 3.4em;
    height: 4.5em;
  }
  td .initials {
    width: 2.6em;
    height: 3.45em;
    font-size: 1.3em;
  }
  .vacant {
    border-style: dashed;
  }
  .badge {
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    padding: 0 0.3em;
    font-size: 0.85em;
    color: var(--_muted);
    display: inline-block;
  }
  summary {
    cursor: pointer;
    min-height: max(1.6em, 24px);
    width: fit-content;
  }
  button.plain {
    border-color: transparent;
    background: none;
    padding: 0.1em 0.2em;
    min-height: max(1.75em, 24px);
    color: var(--sun-link, var(--_page-link, var(--_accent)));
    text-decoration: underline;
  }
  .contact button.plain {
    margin-inline-start: calc(-0.2em - 1px);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.45em 0.6em;
    border-bottom: 1px solid var(--_border);
    min-width: 4em;
  }
  thead th {
    white-space: nowrap;
    border-bottom-width: 2px;
  }
  dl {
    margin: 0.3em 0;
    display: grid;
    grid-template-columns: fit-content(9em) minmax(0, 1fr);
    gap: 0 0.5em;
  }
  dl > div {
    display: contents;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    min-width: 0;
  }
  .chart ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    justify-content: center;
    margin-block: 0.6em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_border);
  }
  .chart > ul:first-child {
    border: 0;
  }
  .chart li {
    display: flex;
    flex-direction: column;
    align-items: center;
    max-width: 100%;
  }
  .box {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0.4em 0.7em;
    text-align: center;
  }
  .chart details {
    max-width: 18em;
  }
  .stale {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: 0.6em;
  }
  @media print {
    [part='card'],
    .units > li,
    tr {
      break-inside: avoid;
    }
    details > * {
      display: block;
    }
  }
`;
