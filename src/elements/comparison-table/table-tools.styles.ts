import { css } from 'lit';

export const toolStyles = css`
  .sorts {
    display: inline-flex;
    align-items: last baseline;
  }

  /* In a flex box, nothing is set above the line, and what a finger needs would make the line higher. */
  .sorts > [part='mark'] {
    position: relative;
    inset-block-end: 0.3em;
    margin-block: -8px;
    line-height: 14px;
  }

  .sort {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: inherit;
    cursor: pointer;
  }

  details,
  .copy {
    margin-block: 0.75em;
  }

  summary {
    padding-block: 0.25em;
    cursor: pointer;
  }

  [part='copy'],
  [part='toggle'] {
    padding: 0.25em 0.75em;
    border: 1px solid;
    border-radius: var(--oc-radius, 0.25em);
    background: none; /* WebKit leaves a light button below the light text of a dark page */
    font: inherit;
    font-size: 0.875em;
    color: inherit;
    cursor: pointer;
  }

  .sort:hover bdi {
    text-decoration-line: underline;
  }

  svg {
    display: block;
    inline-size: var(--oc-bar-size, 7em);
    block-size: 0.75em;
    margin-block: 0.25em;
    overflow: visible;
    fill: var(--oc-bar-color, currentcolor);
    stroke: var(--oc-bar-color, currentcolor);
    stroke-width: 0;
  }

  svg:dir(rtl) {
    transform: scaleX(-1);
  }

  line {
    stroke-width: 1px;
  }

  .open {
    stroke-width: 2px;
    stroke-dasharray: 2 3;
  }

  .reference {
    stroke: currentcolor;
    stroke-width: 2px;
  }

  fieldset {
    margin: 0 0 0.5em;
    padding: 0;
    border: 0;
  }

  /* In a flex box, WebKit gives the legend a line of its own. */
  legend,
  label {
    float: inline-start;
    min-block-size: 24px;
    margin-inline-end: 1em;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  p.unseen {
    position: absolute;
  }

  @media print {
    fieldset,
    button,
    .sort span {
      display: none;
    }

    .sort {
      display: inline;
    }
  }
`;
