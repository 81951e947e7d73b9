import { css } from 'lit';

/**
 * The marks of paid places are out of the page's reach: system colours that always contrast, a size with a floor, and
 * `!important`, which in a shadow root wins over any rule of the page.
 */
export const schoolListStyles = css`
  /* stylelint-disable declaration-no-important -- see above */
  .disclosure,
  .sponsored {
    position: relative; /* with the z-index: whatever the page makes of the parts around, it stays under the marks */
    z-index: 1;
    visibility: visible !important;
    font-size: max(0.8125em, 12px) !important;
    line-height: 1.5 !important;
    color: canvastext !important;
    background: canvas !important;
  }

  /* stylelint-enable declaration-no-important */

  .sponsored {
    inline-size: fit-content;
    margin-block-end: 0.375em;
    padding-inline: 0.5em;
    border: 1px solid;
    border-radius: 0.25em;
    font-weight: 600;
  }

  .below {
    isolation: isolate;
  }
`;
