/** Look of the report page, on the screen and on paper. */
import { css } from 'lit';

export const reportStyles = css`
  .row {
    border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas);
    border-inline-start: 4px solid #0b57a4;
    border-radius: 4px;
    padding: 0.6rem 0.9rem;
    margin: 0.75rem 0;
    break-inside: avoid;
  }
  .row.veto {
    border-inline-start-color: #7a0c0c;
  }
  .row.error {
    border-inline-start-color: #b3261e;
  }
  .row.warning {
    border-inline-start-color: #8a5a00;
  }
  .row p {
    margin: 0.15rem 0;
  }
  .row h3 {
    margin: 0 0 0.25rem;
  }
  .pages ol {
    margin: 0.25rem 0;
    max-height: 16rem;
    overflow: auto;
  }
  .pages summary {
    cursor: pointer;
    min-height: 1.5rem;
  }
  .label {
    font-weight: 600;
  }
  .tag {
    font-size: 0.8rem;
    font-weight: 400;
    border: 1px solid currentcolor;
    border-radius: 3px;
    padding: 0 0.3rem;
    white-space: nowrap;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: end;
    margin-top: 0.5rem;
  }
  .fields label {
    display: grid;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .fields input[type='text'] {
    width: 10rem;
  }
  .picture {
    display: block;
    max-width: 100%;
    margin: 0.5rem 0;
    border: 1px solid color-mix(in srgb, CanvasText 40%, Canvas);
  }
  @media print {
    :host {
      max-width: none;
      padding: 0;
      font-size: 9pt;
      line-height: 1.35;
    }
    section {
      border: 0;
      padding: 0;
    }
    .top-nav,
    .no-print,
    button,
    .head button {
      display: none;
    }
    .row {
      border-color: #000;
      padding: 4pt 8pt;
      margin: 6pt 0;
    }
    .row p,
    .row .fields {
      margin: 0;
    }
    .picture {
      max-height: 8cm;
    }
    a {
      color: #000;
      text-decoration: none;
    }
  }
`;
