import { css } from 'lit';

/** Marks, and the list that they lead to. */
export const noteStyles = css`
  /*
   * Room for a finger: boxes of at least 24 px (WCAG 2.5.8) that take their place in the line, so that no font and no
   * width can push one onto another.
   */
  [part='mark'],
  [part='back'] {
    display: inline-block;
    box-sizing: border-box;
    min-inline-size: 24px;
    padding-inline: 4px;
    color: inherit;
    line-height: 24px;
    text-decoration-line: none;
  }

  [part='mark'] {
    padding-block: 2px 8px;
    font-size: max(0.75em, 12px);
    font-weight: 400;
    line-height: 14px;
    vertical-align: 0.3em;
  }

  [part='note'] {
    margin-block: 0.125em;
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
