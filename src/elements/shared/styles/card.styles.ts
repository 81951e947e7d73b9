import { css } from 'lit';

/** A list of cards side by side where there is room. */
export const cardStyles = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1em;
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }

  .cards > * {
    margin: 0;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: var(--oc-radius, 0.25em);
    break-inside: avoid;
  }

  .cards > * > :first-child {
    margin-block-start: 0;
  }

  .cards ul {
    margin-block-end: 0;
  }

  .plain {
    padding: 0;
    list-style: none;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  .name {
    display: inline-block;
    font-weight: 600;
  }

  a.name {
    min-block-size: 24px;
  }

  @media print {
    .cards summary {
      display: none;
    }
  }
`;
