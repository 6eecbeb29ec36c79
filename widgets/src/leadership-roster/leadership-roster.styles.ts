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
    margin: 0.2rem 0;
  }
  [part='cards'],
  .units {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
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
    margin-block: 1rem 0.5rem;
  }
  .photo {
    flex: none;
    width: 5.6rem;
    height: 7.5rem;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  .initials {
    display: flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    border: 1px solid var(--_border);
    font-size: 2rem;
    color: var(--_muted);
  }
  td .photo {
    width: 3.4rem;
    height: 4.5rem;
    font-size: 1.3rem;
  }
  .vacant {
    border-style: dashed;
  }
  .badge {
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    padding: 0 0.3rem;
    font-size: 0.85em;
    color: var(--_muted);
    white-space: nowrap;
  }
  summary {
    cursor: pointer;
    min-height: 1.6rem;
    width: fit-content;
  }
  button.plain {
    border-color: transparent;
    background: none;
    padding: 0.1rem 0.2rem;
    min-height: 1.75rem;
    color: var(--sun-link, var(--_page-link, var(--_accent)));
    text-decoration: underline;
  }
  .contact button.plain {
    margin-inline-start: calc(-0.2rem - 1px);
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
    padding: 0.45rem 0.6rem;
    border-bottom: 1px solid var(--_border);
    min-width: 4rem;
  }
  thead th {
    white-space: nowrap;
    border-bottom-width: 2px;
  }
  dl {
    margin: 0.3rem 0;
    display: grid;
    grid-template-columns: fit-content(9rem) minmax(0, 1fr);
    gap: 0 0.5rem;
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
    gap: 0.6rem;
    justify-content: center;
    margin-block: 0.6rem;
    padding-block-start: 0.6rem;
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
    padding: 0.4rem 0.7rem;
    text-align: center;
  }
  .chart details {
    max-width: 18rem;
  }
  .stale {
    border-inline-start: 4px solid var(--_danger);
    padding-inline-start: 0.6rem;
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
