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
      font-weight: 600;
    }

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

    @media print {
      .root {
        display: none;
      }
    }
  `,
];
