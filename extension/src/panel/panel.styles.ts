/** Look of the panel: a narrow column of cards. */
import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: block;
    padding: 0.75rem;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3,
  h4 {
    margin: 0;
    line-height: 1.4;
  }
  h1 {
    font-size: 1.1rem;
  }
  h2 {
    font-size: 1rem;
  }
  h3 {
    font-size: 0.8125rem;
    font-weight: 400;
    margin-top: 0.35rem;
    color: color-mix(in srgb, CanvasText 72%, Canvas);
  }
  h4 {
    font-size: 0.95rem;
    margin-bottom: 0.25rem;
  }
  header {
    display: grid;
    gap: 0.5rem;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    justify-content: space-between;
    align-items: center;
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
  .counts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin: 0.35rem 0;
  }
  .score {
    font-size: 1.1rem;
    margin-inline-end: 0.25rem;
  }
  .chip {
    border: 1px solid var(--mark, CanvasText);
    border-radius: 1rem;
    padding: 0 0.6rem;
    font-size: 0.85rem;
    color: var(--mark, CanvasText);
  }
  .veto,
  [data-severity='veto'] {
    --mark: var(--veto);
  }
  .error,
  [data-severity='error'] {
    --mark: var(--error);
  }
  .warning,
  [data-severity='warning'] {
    --mark: var(--warning);
  }
  .info,
  [data-severity='info'] {
    --mark: var(--info);
  }
  .notice,
  .toast {
    border-inline-start: 4px solid var(--error);
    padding: 0.5rem 0.75rem;
    margin: 0.5rem 0;
    background: color-mix(in srgb, var(--error) 10%, Canvas);
  }
  .notice p,
  .notice ul {
    margin: 0;
    padding-inline-start: 0;
  }
  .notice ul {
    padding-inline-start: 1.1rem;
    font-size: 0.85rem;
  }
  .toast {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    border-color: var(--good);
    background: color-mix(in srgb, var(--good) 12%, Canvas);
  }
  .none {
    border-inline-start: 4px solid var(--good);
    padding: 0.5rem 0.75rem;
  }
  .group {
    margin-top: 1rem;
  }
  .group h2 {
    color: var(--mark);
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .finding {
    border: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
    border-inline-start: 4px solid var(--mark, CanvasText);
    border-radius: 4px;
    padding: 0.6rem 0.75rem;
    margin: 0.35rem 0 0.6rem;
    scroll-margin: 0.5rem;
  }
  .finding[data-outcome='passed'] {
    --mark: var(--good);
  }
  .finding.current {
    outline: 2px solid var(--focus);
  }
  .number {
    display: inline-block;
    min-width: 1.4em;
    padding: 0 0.3em;
    margin-inline-end: 0.4rem;
    border-radius: 1em;
    background: var(--mark, CanvasText);
    color: Canvas;
    text-align: center;
  }
  .new {
    border: 1px solid currentColor;
    border-radius: 4px;
    padding: 0 0.3em;
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .count {
    font-weight: 400;
  }
  .message {
    margin: 0.25rem 0;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(3.5rem, max-content) 1fr;
    gap: 0 0.5rem;
    margin: 0.25rem 0;
  }
  dl div {
    display: contents;
  }
  dt {
    font-weight: 600;
    font-size: 0.85rem;
    max-width: 9rem;
  }
  dd {
    grid-column: 2;
    margin: 0;
    font-size: 0.85rem;
  }
  .places {
    list-style: none;
    margin: 0.35rem 0;
    padding: 0;
    display: grid;
    gap: 0.35rem;
  }
  .places li {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
  }
  .jump {
    flex: none;
    min-height: 1.6rem;
    padding: 0 0.6rem;
    font-size: 0.85rem;
  }
  .card-actions,
  .transfer {
    margin-top: 0.4rem;
  }
  .card-actions button,
  .transfer button,
  .file {
    min-height: 1.75rem;
    font-size: 0.85rem;
  }
  .file {
    display: inline-grid;
    font-weight: 400;
  }
  summary {
    padding: 0.35rem 0;
    cursor: pointer;
  }
  summary h2 {
    display: inline;
  }
  .why summary {
    font-size: 0.85rem;
  }
  a {
    color: LinkText;
  }
  .rule-id {
    text-align: end;
  }
  .only-heard {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  footer {
    margin-top: 1rem;
    border-top: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
    padding-top: 0.5rem;
    font-size: 0.85rem;
  }
  /* 400 %: one column. */
  @media (max-width: 15rem) {
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    .places li {
      flex-wrap: wrap;
    }
    :host {
      padding: 0.25rem;
    }
    .finding {
      padding: 0.4rem;
    }
    .file input {
      width: 100%;
      min-width: 0;
    }
  }
  @media (forced-colors: active) {
    .finding,
    .chip,
    .notice,
    .toast {
      border-color: CanvasText;
    }
    /* The ground of the number becomes Canvas there, and its own colour would be left as it is. */
    .number {
      border: 1px solid CanvasText;
      color: CanvasText;
    }
  }
`;
