import { css } from 'lit';

/** Marks, and the list that they lead to. */
export const noteStyles = css`
  [part='mark'],
  [part='back'] {
    display: inline-block;
    min-inline-size: 24px;
    line-height: 24px;
    text-align: center;
    text-decoration-line: none;
  }

  [part='mark'] {
    margin-block: -6px;
    font-size: max(0.75em, 11px);
    font-weight: 400;
    vertical-align: 0.3em;
  }

  [part='notes'] {
    margin-block: 0.75em 0;
    padding: 0;
    font-size: 0.875em;
    list-style: none;
    color: var(--muted);
  }

  @media print {
    [part='back'] {
      display: none;
    }
  }
`;
