import { css } from 'lit';

/** Marks, and the list that they lead to. */
export const noteStyles = css`
  .mark,
  .back {
    display: inline-block;
    min-inline-size: 24px;
    min-block-size: 24px;
    font-weight: 400;
    line-height: 24px;
    text-align: center;
    text-decoration-line: none;
  }

  .mark {
    margin-block: -6px;
    font-size: max(0.75em, 11px);
    vertical-align: 0.3em;
  }

  :is(.mark, .back):hover {
    text-decoration-line: underline;
  }

  .notes {
    margin-block: 0.75em 0;
    padding: 0;
    list-style: none;
  }

  .notes li {
    margin-block: 0.125em;
  }

  .note-mark {
    display: inline-block;
    min-inline-size: 1.25em;
  }

  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .back {
      display: none;
    }
  }
`;
