/** Look of the changes and the trend line. */
import { css } from 'lit';

export const changeStyles = css`
  .changes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    align-items: start;
  }
  .change {
    margin: 0;
    min-height: 1.75rem;
  }
  .change[open] {
    flex-basis: 100%;
  }
  .trend {
    width: min(100%, 40rem);
    height: auto;
    font-size: 11px;
    fill: CanvasText;
    forced-color-adjust: none;
  }
  .trend text {
    text-anchor: end;
  }
  .trend .level {
    stroke: color-mix(in srgb, CanvasText 25%, Canvas);
  }
  .trend polyline {
    fill: none;
    stroke: CanvasText;
    stroke-width: 2;
  }
`;
