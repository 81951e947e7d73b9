import { css } from 'lit';

/** Marks, and the list that they lead to. */
export const noteStyles = css`
  [part='mark'],
  [part='back'] {
    padding: 7px 10px;
    color: inherit;
    text-decoration-line: none;
  }

  [part='mark'] {
    margin-inline: -6px;
    font-size: max(0.75em, 11px);
    font-weight: 400;
    vertical-align: 0.3em;
  }

  [part='notes'] {
    margin-block: 0.75em 0;
    padding: 0;
    list-style: none;
  }

  @media print {
    [part='back'] {
      display: none;
    }
  }
`;
