import { css } from 'lit';

/** Cards side by side where there is room, and lists without bullets. */
export const cardStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--oc-gap, 1em);
  }

  .card {
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: var(--oc-radius, 0.25em);
    break-inside: avoid;
  }

  .card > :first-child {
    margin-block-start: 0;
  }

  .plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .plain li + li {
    margin-block-start: 0.75em;
  }

  .title {
    font-weight: 600;
  }

  a.title {
    display: inline-block;
    min-block-size: 24px;
  }
`;
