import { css } from 'lit';

/** Places along the scale are attributes, in percent; everything else is here, in em, so that it grows with the text. */
export const chartStyles = css`
  [part='chart'] {
    margin: 0;
    padding-block-start: 0.5em;
    border-block-start: 2px solid;

    --chart: var(--oc-chart-color, color-mix(in srgb, #3b7dd8 60%, currentcolor));
  }

  ul {
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .about,
  [part='key'] {
    margin-block-end: 0.5em;
  }

  [part='key'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    direction: ltr;
  }

  [part='key'] svg {
    display: inline-block;
    inline-size: 2.5em;
    block-size: 1em;
    margin-inline-end: 0.5em;
    vertical-align: -0.125em;
  }

  .plot {
    position: relative;
    min-block-size: 2em;
  }

  .plot svg {
    position: absolute;
    block-size: 100%;
  }

  .middle {
    text-anchor: middle;
  }

  .end,
  svg:dir(rtl) > .start {
    text-anchor: end;
  }

  svg:dir(rtl) > .end {
    text-anchor: start;
  }

  /* Text in a picture that is turned round is turned back. */
  :not(svg) > svg:dir(rtl),
  svg:dir(rtl) > text {
    transform: scaleX(-1);
    unicode-bidi: plaintext;
  }

  [part='key'] svg:dir(rtl) {
    margin-inline: 0.5em 0;
  }

  [part='axis'] {
    block-size: 1.5em;
    font-size: max(0.8125em, 12px);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--muted);
    fill: currentcolor;
  }

  [part='row'] {
    display: grid;
    margin: 0;
  }

  li[part='row'] {
    border-block-end: 1px solid var(--line);
    break-inside: avoid;
  }

  .all {
    --chart: currentcolor;
  }

  .said {
    padding-block-end: 0.5em;
  }

  [part='label'] {
    padding-block-start: 0.5em;
    font-weight: 600;
  }

  .number {
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: var(--oc-figure-weight, 600);
  }

  .absent {
    font-style: italic;
    color: var(--muted);
  }

  line,
  circle,
  path {
    fill: none;
    stroke: var(--chart);
    stroke-width: 2px;
  }

  .tick,
  .zero {
    stroke: currentcolor;
    stroke-width: 1px;
    opacity: 0.15;
  }

  .zero {
    opacity: 0.7;
  }

  .reference {
    stroke: currentcolor;
    stroke-width: 1.5px;
    stroke-dasharray: 2 3;
  }

  .half,
  .bar,
  .span {
    stroke-width: 0.625em;
  }

  .open {
    stroke-dasharray: 4 4;
  }

  /* In the colour of the text, which stands out from the page and, being larger, from the band beneath. */
  .dot {
    fill: currentcolor;
    stroke: none;
  }

  .bound {
    stroke: currentcolor;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    margin-block-start: 0.75em;
    cursor: pointer;
  }

  .scroll {
    overflow: auto;
  }

  table {
    color: inherit;
    font: inherit;
    border-spacing: 0;
    overflow-wrap: break-word;
  }

  caption {
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding-block: 0.375em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }

  .brief li[part='row'] {
    grid-template-columns: 1fr auto;
    column-gap: 1em;
  }

  .brief .plot {
    grid-area: 2 / 1 / auto / span 2;
    min-block-size: 1.25em;
  }

  .brief {
    padding-block-start: 0.25em;
  }

  .brief :is(.about, [part='key']) {
    margin-block-end: 0.125em;
  }

  .brief [part='label'],
  .brief .said {
    padding-block-start: 0.25em;
    line-height: 1.375;
  }

  .brief [part='label'] {
    font-size: max(0.875em, 12px);
  }

  .brief .said {
    grid-area: 1 / 2;
    padding-block-end: 0;
    text-align: end;
  }

  @container oc (min-width: 40em) {
    [part='row'] {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 2em;
    }

    .plot,
    .brief .plot {
      grid-area: 1 / 2 / span 2;
    }

    .brief li[part='row'] {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    .brief .said {
      grid-area: 2 / 1;
      padding-block: 0 0.5em;
      text-align: start;
    }
  }

  @container oc (max-width: 28em) {
    [part='key'] {
      gap: 0 0.75em;
      font-size: 12px;
    }

    [part='key'] svg {
      inline-size: 1.5em;
      margin-inline-end: 0.25em;
    }

    .brief [part='label'] {
      font-size: max(0.8125em, 12px);
    }

    .bars > div[part='row'] {
      display: none; /* each bar has its number beside it */
    }
  }

  @container oc (max-width: 24em) {
    [part='axis'] > svg:nth-of-type(even) {
      display: none;
    }
  }

  @media (forced-colors: active) {
    [part='chart'] {
      --chart: canvastext;
    }

    [part='axis'] {
      fill: canvastext;
    }
  }

  @media print {
    details {
      display: none;
    }

    [part='chart'] {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
