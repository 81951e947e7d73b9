import { css } from 'lit';
import { buttonStyles } from '../../internal/control.styles.js';

export const schoolFinderStyles = [
  buttonStyles,
  css`
    form {
      display: grid;
      gap: 1em;
      max-inline-size: 30em;
    }

    label {
      display: block;
      margin-block-end: 0.25em;
      font-weight: 600;
    }

    input,
    select {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 2.75em;
      padding: 0.5em 0.625em;
      border: 1px solid var(--oc-control-color, color-mix(in srgb, currentcolor 60%, transparent));
      border-radius: var(--oc-radius, 0.25em);
      background: field;
      font: inherit;
      color: fieldtext;
    }

    button {
      justify-self: start;
    }

    @media print {
      button {
        display: none;
      }
    }
  `,
];
