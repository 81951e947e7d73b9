import { css } from 'lit';

/**
 * A long table: bodies out of view are not laid out, while all of their text is there for those who look for it, listen
 * to it or print it. They are no part of one grid, so that columns have widths of their own.
 */
export const longStyles = css`
  @media screen {
    .long {
      display: block;
      min-inline-size: var(--least);
    }

    .long :is(caption, tbody) {
      display: block;
    }

    .long :is(thead, tbody tr) {
      display: grid;
      grid-template-columns: var(--columns);
    }

    .long thead tr {
      display: contents;
    }

    .long thead :is(th, td) {
      align-content: end;
    }

    .long :is(th, td) {
      min-inline-size: 0;
    }

    .long tbody {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 120em;
    }
  }
`;
