/** Looks of the detail view; loaded with it. */
import { css } from 'lit';

/** Added to the styles of the list when the first item is opened. */
export const detailStyles = css`
  dialog {
    max-width: min(52rem, 94vw);
    max-height: 90vh;
    overflow: auto;
    box-sizing: border-box;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 1rem;
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
    min-width: 2.25rem;
    margin-left: 1rem;
    background: var(--sun-dialog, Canvas);
  }
  #detail-title {
    min-height: 2.25rem;
  }
  dl.index {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: 0.25rem 1rem;
    border-block: 1px solid var(--_border);
    padding-block: 0.5rem;
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
