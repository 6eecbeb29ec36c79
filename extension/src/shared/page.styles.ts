/** The common look of the extension's wide pages: system colours, so that dark and high-contrast modes come by themselves. */
import { css } from 'lit';

export const pageStyles = css`
  :host {
    display: block;
    max-width: 72rem;
    margin: 0 auto;
    padding: 1rem;
    overflow-wrap: anywhere;
  }
  * {
    box-sizing: border-box;
  }
  h1 {
    font-size: 1.4rem;
    margin: 0 0 0.25rem;
  }
  h2 {
    font-size: 1.1rem;
    margin: 0 0 0.5rem;
  }
  h3 {
    font-size: 1rem;
    margin: 0.75rem 0 0.25rem;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: space-between;
    align-items: start;
  }
  section {
    margin: 1rem 0;
    padding: 0.9rem 1rem;
    border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas);
    border-radius: 6px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0.5rem 0;
  }
  button,
  .button {
    display: inline-block;
    font: inherit;
    min-height: 2.1rem;
    padding: 0.2rem 0.8rem;
    border: 1px solid ButtonBorder;
    border-radius: 4px;
    background: ButtonFace;
    color: ButtonText;
    cursor: pointer;
    text-decoration: none;
  }
  button.main,
  .button.main {
    background: #0b57a4;
    border-color: #0b57a4;
    color: #fff;
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid #c75300;
    outline-offset: 2px;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    font: inherit;
    max-width: 100%;
    min-height: 2.1rem;
    padding: 0.2rem 0.5rem;
    border: 1px solid color-mix(in srgb, CanvasText 60%, Canvas);
    border-radius: 4px;
    background: Field;
    color: FieldText;
  }
  textarea {
    width: 100%;
  }
  input[type='text'],
  input[type='url'] {
    width: min(100%, 32rem);
  }
  input[inputmode='numeric'],
  input[inputmode='decimal'] {
    width: 8rem;
  }
  input[type='radio'],
  input[type='checkbox'] {
    width: 1.2rem;
    height: 1.2rem;
    margin: 0;
    flex: none;
  }
  fieldset {
    border: 0;
    margin: 0.75rem 0;
    padding: 0;
  }
  legend {
    font-weight: 600;
    padding: 0;
  }
  .field {
    margin: 0.75rem 0;
  }
  .field > label {
    display: block;
    font-weight: 600;
  }
  /* On a narrow page it stands under its input, which it must not touch. */
  .field > input + button {
    margin-block-start: 0.4rem;
  }
  .choice {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-height: 2rem;
  }
  .muted {
    color: color-mix(in srgb, CanvasText 72%, Canvas);
    font-size: 0.875rem;
    margin: 0.15rem 0;
  }
  .wrong {
    color: light-dark(#b3261e, #ffb4ab);
    font-weight: 600;
    margin: 0.15rem 0;
  }
  .notice {
    border-inline-start: 4px solid #b3261e;
    padding: 0.5rem 0.75rem;
    margin: 0.5rem 0;
    background: color-mix(in srgb, #b3261e 10%, Canvas);
  }
  .good {
    border-inline-start: 4px solid #1b7f4b;
    padding: 0.5rem 0.75rem;
    margin: 0.5rem 0;
    background: color-mix(in srgb, #1b7f4b 10%, Canvas);
  }
  progress {
    width: 100%;
  }
  a {
    color: LinkText;
  }
  .scroll {
    overflow-x: auto;
    position: relative;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding: 0.25rem 0;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.4rem 0.5rem;
    border-bottom: 1px solid color-mix(in srgb, CanvasText 20%, Canvas);
    font-size: 0.9rem;
  }
  .plain {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  summary {
    cursor: pointer;
    min-height: 1.75rem;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (max-width: 40rem) {
    :host {
      padding: 0.6rem;
    }
    section {
      padding: 0.6rem;
    }
    table.cards thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table.cards tr,
    table.cards td,
    table.cards th {
      display: block;
      border-bottom: 0;
      padding: 0.1rem 0;
    }
    table.cards tr {
      border-bottom: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
      padding: 0.5rem 0;
    }
  }
  @media (forced-colors: active) {
    section,
    .notice,
    .good {
      border-color: CanvasText;
    }
    button.main {
      border: 2px solid ButtonText;
    }
  }
`;
