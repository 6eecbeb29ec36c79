/** Look of the site page beyond the common one. */
import { css } from 'lit';

export const siteStyles = css`
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0.25rem 0;
  }
  .indicators {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: 0.75rem;
  }
  .indicators .indicator {
    border: 1px solid color-mix(in srgb, CanvasText 25%, Canvas);
    border-inline-start: 4px solid #1b7f4b;
    border-radius: 4px;
    padding: 0.5rem 0.75rem;
  }
  .indicators .near,
  .indicators .open {
    border-inline-start-color: #8a5a00;
  }
  .indicators .reached {
    border-inline-start-color: #b3261e;
  }
  .indicator h3,
  .indicator p {
    margin: 0 0 0.25rem;
  }
  meter {
    width: 100%;
    height: 1rem;
  }
  .places {
    margin: 0.25rem 0;
    padding-inline-start: 1.2rem;
    font-size: 0.875rem;
  }
  .sites li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.4rem 0;
    border-bottom: 1px solid color-mix(in srgb, CanvasText 20%, Canvas);
  }
  @media (forced-colors: active) {
    .indicators .indicator {
      border-color: CanvasText;
    }
  }
`;
