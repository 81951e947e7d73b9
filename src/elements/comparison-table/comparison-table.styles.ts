import { css } from 'lit';

export const comparisonTableStyles = css`
  [part='region'] {
    isolation: isolate;
    max-block-size: var(--oc-table-max-block-size, none);

    --covered: var(--oc-background, var(--behind, canvas));
  }

  .scrolls {
    overflow: auto;
  }

  .scrolls :focus-visible {
    outline-offset: -2px; /* outside of what has focus, the box would cut it off */
  }

  table {
    inline-size: 100%;

    /* in quirks mode, tables have the font and the colour of no page */
    color: inherit;
    font: inherit;
    border-spacing: 0;
    overflow-wrap: break-word;
    line-height: 1.375em; /* one height for small and large, so that what stands beside each other is level */
  }

  caption {
    position: relative; /* what is unseen in it is placed by it, and by nothing of the page */
    font-weight: var(--oc-heading-weight, 650);
    text-align: start;
  }

  /* The caption, heads of groups and long words keep to the width that is in view, however wide the table is. */
  caption span {
    display: block;
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    padding-block-end: 0.25em;
  }

  caption > [aria-hidden],
  [data-place]::before {
    font-size: max(0.875em, 12px);
    font-weight: 400;
    color: var(--muted);
  }

  [data-place]::before {
    content: attr(data-place);
    content: attr(data-place) / ''; /* the caption has said it */
    unicode-bidi: isolate;
  }

  .unseen {
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    padding: 0;
    overflow: hidden;
    opacity: 0;
    white-space: nowrap;
  }

  caption .unseen {
    position: absolute;
  }

  table bdi {
    display: inline-block;
    max-inline-size: 60cqi;
    hyphens: auto;
  }

  /* Lines of one text, so that a mark behind it keeps to its last word. */
  [part='group-header'] bdi,
  td:has(> [part='mark']) bdi {
    display: inline;
  }

  :is(th, td):first-child bdi {
    max-inline-size: 41cqi;
  }

  th,
  td {
    min-inline-size: 5.5em;
    padding-block: 0.3125em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
  }

  thead {
    position: relative;
    z-index: 2;
  }

  thead :is(th, td) {
    border-block-end-color: currentcolor;
    font-size: max(0.875em, 12px);
    vertical-align: bottom;
  }

  [part='group-header'] {
    padding-block-start: 0.625em;
    border-block-end-color: currentcolor;
  }

  thead [part='group-header'] {
    padding-block-start: 0.375em;
    border-block-end-color: var(--line);
  }

  [part='row-header'] {
    font-size: max(0.875em, 12px);
  }

  .qualifiers {
    font-size: max(0.875em, 12px);
    font-weight: 400;
    color: var(--muted);
  }

  .columns :is(thead th, td:not(:first-child)),
  .numeric {
    text-align: end;
  }

  .columns :is(th, td):last-child,
  .rows :is(th, td).numeric:last-child {
    padding-inline-end: 8px; /* room for what a finger needs around a mark */
  }

  .number {
    font-variant-numeric: tabular-nums lining-nums;
  }

  .number:not(.minor) {
    font-size: var(--oc-figure-size, 1.125em);
    font-weight: var(--oc-figure-weight, 600);
  }

  .words {
    font-size: max(0.875em, 12px);
    text-wrap: balance;
  }

  .minor > * {
    padding-block: 0.125em;
    border-block-end-color: transparent;
    font-weight: 400;
  }

  .minor:has([part='mark']) > * {
    padding-block: 0.25em; /* which keeps marks 24 px apart */
  }

  .minor:last-child > * {
    padding-block-end: 0.375em;
    border-block-end-color: var(--line);
  }

  .absent,
  .difference {
    font-size: max(0.875em, 12px);
  }

  .absent {
    font-style: italic;
    color: var(--muted);
  }

  td .difference::first-letter,
  td .absent::first-letter {
    text-transform: uppercase;
  }

  /* Heads stay in view, on the colour that is behind them, as long as anything may scroll beneath. */
  :is(.follows, .scrolls) thead {
    position: sticky;

    /* stylelint-disable-next-line length-zero-no-unit -- a page may hand a calc() */
    inset-block-start: var(--oc-sticky-inset, 0px);
  }

  .scrolls thead {
    inset-block-start: 0;
  }

  :is(.follows, .scrolls) thead :is(th, td) {
    background: var(--covered);
  }

  .scrolls tr > :first-child:not([colspan]) {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--covered);
  }

  @media screen {
    /* Where there are many tables, one that is far from view is laid out when it comes near. */
    .far {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 20em;
    }
  }

  @container oc (max-width: 28em) {
    table {
      font-size: 0.875em;
      line-height: 1.25em;
    }

    th,
    td {
      min-inline-size: 4.75em;
      padding-block: 0.25em;
      padding-inline-end: 0.5em;
    }

    .columns td:not(:first-child) {
      inline-size: 28%;
    }

    .number:not(.minor) {
      font-size: var(--oc-figure-size, 1em);
    }
  }

  @container oc (min-width: 68em) {
    .spread {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 22em;
      gap: 2.5em;
      align-items: start;
    }

    /* Sections bring the distance that they keep from what is above them. */
    .spread > ::slotted(div) {
      margin-block-start: -2em;
    }
  }

  @media print {
    [part='region'] {
      max-block-size: none;
      overflow: visible;
    }

    thead,
    tr > :first-child {
      position: static !important; /* stylelint-disable-line declaration-no-important -- nothing scrolls on paper */
    }

    thead {
      display: table-header-group;
    }

    tr {
      break-inside: avoid;
    }

    /*
     * What doesn't fit can't be scrolled to. One size for all widths: browsers that shrink a page lay it out wider
     * first, and rules that look at the width would change with it.
     */
    table {
      font-size: max(0.8125em, 12px);
      line-height: 1.375em;
    }

    .number:not(.minor) {
      font-size: 1em;
    }

    th,
    td {
      min-inline-size: 0;
      padding-inline-end: 0.5em;
    }
  }
`;
