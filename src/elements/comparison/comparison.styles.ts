import { css } from 'lit';

export const comparisonStyles = css`
  [part='section'] {
    display: block;
    margin-block: 2.5em;
  }
`;
