import { css } from 'lit';

export const comparisonTableStyles = css`
  [part='region'] {
    max-block-size: var(--oc-table-max-block-size, none);
    overflow: auto;
  }

  table {
    inline-size: 100%;
    border-spacing: 0;
  }

  caption {
    margin-block-end: 0.75em;
    font-weight: var(--oc-heading-weight, 650);
    text-align: start;
  }

  th,
  td {
    box-sizing: border-box;
    min-inline-size: 7em;
    padding-block: 0.75em;
    padding-inline: 0 1.25em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  th {
    background: var(--oc-background, canvas);
    font-weight: 600;
  }

  thead :is(th, td) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.5em;
    border-block: 2px solid currentcolor;
    border-block-end-width: 1px;
    font-size: 0.875em;
    vertical-align: bottom;
  }

  :is(th, td):first-child {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 40cqi;
  }

  thead :first-child {
    z-index: 2;
  }

  .aside {
    font-weight: 400;
    white-space: nowrap;
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

  @container oc (max-width: 24em) {
    th,
    td {
      padding-inline-end: 0.75em;
      hyphens: auto;
    }

    .number {
      font-size: var(--oc-figure-size, 1.1875em);
    }
  }

  @media print {
    [part='region'] {
      max-block-size: none;
      overflow: visible;
    }

    thead :is(th, td),
    :is(th, td):first-child {
      position: static;
    }

    tr,
    [part='notes'] {
      break-inside: avoid;
    }
  }
`;
