import { css } from 'lit';
import { buttonStyles, controlStyles } from '../shared/styles/control.styles.js';

export const schoolFinderStyles = [
  buttonStyles,
  controlStyles,
  css`
    form {
      display: grid;
      gap: 1em;
      max-inline-size: 30em;
    }

    label {
      font-weight: 600;
    }

    @media print {
      .root {
        display: none;
      }
    }
  `,
];
