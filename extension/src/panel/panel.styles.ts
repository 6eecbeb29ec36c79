/** Look of the panel: narrow column, system colours, so that dark and high-contrast modes come by themselves. */
import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: block;
    padding: 0.75rem;
    overflow-wrap: anywhere;
  }
  h1 {
    font-size: 1.1rem;
    margin: 0;
  }
  h2 {
    font-size: 1rem;
    margin: 1rem 0 0.25rem;
  }
  h3 {
    font-size: 0.95rem;
    margin: 0 0 0.25rem;
  }
  header {
    display: grid;
    gap: 0.5rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  button {
    font: inherit;
    min-height: 2rem;
    padding: 0.15rem 0.75rem;
    border: 1px solid ButtonBorder;
    border-radius: 4px;
    background: ButtonFace;
    color: ButtonText;
    cursor: pointer;
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid #c75300;
    outline-offset: 2px;
  }
  progress {
    width: 100%;
  }
  .muted {
    color: color-mix(in srgb, CanvasText 72%, Canvas);
    font-size: 0.85rem;
    margin: 0.15rem 0;
  }
  .page {
    font-weight: 600;
    margin: 0.75rem 0 0;
  }
  .score {
    font-size: 1.1rem;
    margin-inline-end: 0.75rem;
  }
  .notice {
    border-inline-start: 4px solid #b3261e;
    padding: 0.5rem 0.75rem;
    margin: 0.5rem 0;
    background: color-mix(in srgb, #b3261e 10%, Canvas);
  }
  .none {
    border-inline-start: 4px solid #1b7f4b;
    padding: 0.5rem 0.75rem;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .finding {
    border: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
    border-inline-start-width: 4px;
    border-radius: 4px;
    padding: 0.6rem 0.75rem;
    margin: 0.5rem 0;
  }
  .veto .finding {
    border-inline-start-color: #7a0c0c;
  }
  .error .finding {
    border-inline-start-color: #b3261e;
  }
  .warning .finding {
    border-inline-start-color: #8a5a00;
  }
  .info .finding {
    border-inline-start-color: #0b57a4;
  }
  .number {
    display: inline-block;
    min-width: 1.4em;
    padding: 0 0.3em;
    margin-inline-end: 0.4rem;
    border-radius: 1em;
    background: CanvasText;
    color: Canvas;
    text-align: center;
  }
  .count {
    font-weight: 400;
  }
  .message {
    margin: 0.25rem 0;
  }
  dl {
    margin: 0.25rem 0;
  }
  dl div {
    display: grid;
    grid-template-columns: minmax(3.5rem, max-content) 1fr;
    gap: 0.5rem;
  }
  dt {
    font-weight: 600;
    font-size: 0.85rem;
  }
  dd {
    margin: 0;
    font-size: 0.85rem;
  }
  .places {
    list-style: none;
    margin: 0.25rem 0;
    padding: 0;
    display: grid;
    gap: 0.25rem;
  }
  summary {
    font-weight: 600;
    padding: 0.5rem 0;
    cursor: pointer;
  }
  a {
    color: LinkText;
  }
  footer {
    margin-top: 1rem;
    border-top: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
    padding-top: 0.5rem;
    font-size: 0.85rem;
  }
  @media (forced-colors: active) {
    .finding {
      border-color: CanvasText;
    }
  }
`;
