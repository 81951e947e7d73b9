import { css } from 'lit';

/**
 * The marks of paid places are out of the page's reach: system colours that always contrast, a size with a floor, and
 * `!important`, which in a shadow root wins over any rule of the page that could be inherited.
 */
export const schoolListStyles = css`
  .plain li {
    margin: 0;
  }

  .card ul {
    margin-block: 0.25em 0;
  }

  .disclosure,
  .sponsored {
    display: block !important;
    visibility: visible !important;
    font-size: max(0.8125em, 12px) !important;
    color: canvastext !important;
    background: canvas !important;
  }

  .sponsored {
    inline-size: fit-content;
    margin-block-end: 0.375em;
    padding-inline: 0.5em;
    border: 1px solid canvastext !important;
    border-radius: 0.25em;
    font-weight: 600;
  }
`;
