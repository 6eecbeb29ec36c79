/** Looks of the detail view; loaded with it. */
import { css } from 'lit';

/** Added to the styles of the list when the first item is opened. */
export const detailStyles = css`
  dialog {
    max-width: min(52em, 94vw);
    max-height: 90vh;
    overflow: auto;
    box-sizing: border-box;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1em;
    background: var(--sun-dialog, Canvas);
    color: CanvasText;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  /* Within reach wherever one has read to: a phone has no Escape key. */
  .close {
    float: right;
    position: sticky;
    top: 0;
    z-index: 1;
    min-width: max(2.25em, 24px);
    margin-left: 1em;
    background: var(--sun-dialog, Canvas);
  }
  #detail-title {
    min-height: max(2.25em, 24px);
  }
  dl.index {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: 0.25em 1em;
    border-block: 1px solid var(--_border);
    padding-block: 0.5em;
  }
  .body {
    overflow-x: auto;
  }
  .body img {
    max-width: 100%;
    height: auto;
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
