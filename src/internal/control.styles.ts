import { css } from 'lit';

/** Buttons, and links that look like them. */
export const buttonStyles = css`
  .button,
  button {
    display: inline-block;
    box-sizing: border-box;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 1px solid currentcolor;
    border-radius: var(--oc-radius, 0.25em);
    background: var(--oc-button-background, none);
    font: inherit;
    font-weight: 600;
    line-height: 1.6;
    color: var(--oc-button-color, inherit);
    text-decoration-line: none;
    cursor: pointer;
  }

  :is(.button, button):hover {
    text-decoration-line: underline;
  }
`;
