import { css } from 'lit';

/** Sections keep their distance, also from one that has nothing to show. */
export const sectionStyles = css`
  [part='section'] {
    margin-block: 2em;
  }

  @container oc (max-width: 28em) {
    [part='section'] {
      margin-block: 0.75em;
    }
  }

  .sections > :first-child,
  .sections > [part='section']:not(:first-child) {
    margin-block-start: 0;
  }

  /* As wide as the table is that has something beside it. */
  @container oc (min-width: 68em) {
    [part~='summary'] {
      max-inline-size: 54em;
    }
  }

  .closed > summary > [part~='heading'] {
    display: inline;
  }

  .awaited {
    display: flow-root;
    min-block-size: 100vh;
  }

  .sections > :last-child,
  [slot] > :last-child {
    margin-block-end: 0;
  }
`;
