import { css } from 'lit';

/** Buttons, and links that look like them. */
export const buttonStyles = css`
  .button {
    display: inline-block;
    justify-self: start;
    padding: 0.625em 1.25em;
    border: 1px solid;
    border-radius: var(--oc-radius, 0.25em);
    background: var(--oc-button-background, none);
    font: inherit;
    font-weight: 600;
    color: var(--oc-button-color, inherit);
    text-decoration-line: none;
    cursor: pointer;
  }

  .button:hover {
    text-decoration-line: underline;
  }

  @media print {
    .button {
      display: none;
    }
  }
`;

/** What is filled in or chosen from. */
export const controlStyles = css`
  [part='control'] {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block: 0.25em;
    padding: 0.625em;
    border: 1px solid var(--muted);
    border-radius: var(--oc-radius, 0.25em);
    background: field;
    font: inherit;
    font-weight: 400;
    color: fieldtext;
  }
`;
