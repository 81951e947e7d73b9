import { css } from 'lit';

export const comparisonTableStyles = css`
  [part='region'] {
    max-block-size: var(--oc-table-max-block-size, none);
    overflow: auto;
  }

  table {
    inline-size: 100%;
    /* in quirks mode, tables have the font and the colour of no page */
    color: inherit;
    font: inherit;
    border-spacing: 0;
    overflow-wrap: break-word;
  }

  caption {
    margin-block-end: 0.75em;
    font-weight: var(--oc-heading-weight, 650);
    text-align: start;
  }

  /* The caption and long words keep to the width that is in view, however wide the table is. */
  caption span {
    display: block;
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
  }

  table bdi {
    display: inline-block;
    max-inline-size: 60cqi;
    hyphens: auto;
  }

  :is(th, td):first-child bdi {
    max-inline-size: 41cqi;
  }

  th,
  td {
    min-inline-size: 5.5em;
    padding-block: 0.75em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
  }

  thead :is(th, td) {
    position: sticky;
    inset-block-start: 0;
    padding-block: 0.5em;
    border-block-start: 2px solid;
    border-block-end-color: currentcolor;
    background: var(--oc-background, canvas);
    font-size: 0.875em;
    vertical-align: bottom;
  }

  .aside {
    font-weight: 400;
  }

  .number {
    font-size: var(--oc-figure-size, 1.375em);
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: var(--oc-figure-weight, 600);
    line-height: 1.1;
  }

  .absent {
    font-style: italic;
    color: var(--muted);
  }

  td .difference::first-letter,
  td .absent::first-letter {
    text-transform: uppercase;
  }

  @container oc (max-width: 48em) {
    :is(th, td):first-child {
      position: sticky;
      inset-inline-start: 0;
      z-index: 1;
      background: var(--oc-background, canvas);
    }
  }

  @container oc (max-width: 24em) {
    table {
      font-size: 0.8125em;
    }

    th,
    td {
      padding-inline-end: 0.5em;
    }
  }

  @media print {
    [part='region'] {
      max-block-size: none;
      overflow: visible;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
