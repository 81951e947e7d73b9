import { css } from 'lit';

/** Marks, and the list that they lead to. */
export const noteStyles = css`
  /*
   * Room for a finger: boxes of at least 24 px (WCAG 2.5.8) that take their place in the line, so that no font and no
   * width can push one onto another.
   */
  [part='mark'],
  [part='back'] {
    box-sizing: border-box;
    min-inline-size: 24px;
    padding: 3px 4px 8px;
    color: inherit;
    text-decoration-line: none;
  }

  [part='mark'] {
    display: inline-block;
    margin-block-start: 6px;
    font-size: max(0.75em, 12px);
    font-weight: 400;
    line-height: 14px;
    vertical-align: 0.3em;
  }

  /* Text like the word before it, which it follows to the next line. */
  [part='mark']:first-of-type,
  [part='back'] {
    display: inline;
    padding-inline-end: 16px;
  }

  [part='mark'].long {
    padding-inline-end: 8px;
  }

  /* Where the table would not fit any more, a mark may rather begin a line. */
  @container oc (max-width: 18.5em) {
    [part='mark']:first-of-type {
      display: inline-block;
      margin-block: -3px -8px; /* lines are as high as if it was text */
      padding-inline-end: 4px;
    }
  }

  [part='back'] {
    padding-block: calc(11.5px - 0.5em);
    padding-inline-start: 8px;
  }

  [part='note'] {
    margin-block: 0;
    padding-block-end: max(0.125em, 26px - 1lh); /* which keeps ways back apart */
  }

  [part='licence'] {
    display: inline-block;
    margin-block: 0;
    margin-inline-start: 0.5em;
    line-height: 1.25;
    vertical-align: top;
  }

  [part='licence'][open] {
    display: block;
    margin-inline: 0;
  }

  [part='licence'] summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  [part='notes'] {
    max-inline-size: none;
    margin-block: 0.75em 0;
    padding: 0;
    list-style: none;
  }

  @container oc (min-width: 60em) {
    [part='notes'] {
      columns: 2;
      column-gap: 2em;
    }

    [part='note'] {
      break-inside: avoid;
    }
  }

  @container oc (max-width: 28em) {
    [part='notes'] {
      font-size: 12px;
      line-height: 1.375;
    }
  }

  @media print {
    [part='back'] {
      display: none;
    }
  }
`;
