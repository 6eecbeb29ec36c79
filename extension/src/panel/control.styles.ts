/** Buttons, fields and the focus ring: system colours, so that dark and high-contrast modes come by themselves. */
import { css } from 'lit';

export const controlStyles = css`
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    min-height: 2rem;
    padding: 0.15rem 0.75rem;
    border: 1px solid ButtonBorder;
    border-radius: 4px;
    background: ButtonFace;
    color: ButtonText;
    cursor: pointer;
  }
  button.main {
    background: #0b57a4;
    border-color: #0b57a4;
    color: #fff;
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  input:not([type='radio']),
  textarea {
    box-sizing: border-box;
    width: 100%;
    min-height: 2rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid color-mix(in srgb, CanvasText 60%, Canvas);
    border-radius: 4px;
    background: Canvas;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--bad);
  }
  label,
  legend {
    font-size: 0.85rem;
    font-weight: 600;
  }
  fieldset label {
    font-weight: 400;
  }
  .help,
  .wrong {
    font-size: 0.8125rem;
    margin: 0.1rem 0 0;
    color: color-mix(in srgb, CanvasText 72%, Canvas);
  }
  .wrong {
    color: var(--bad);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
`;
