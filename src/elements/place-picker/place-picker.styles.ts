import { css } from 'lit';
import { controlStyles } from '../shared/styles/control.styles.js';

/** Until the field is there, room for it is kept: label and field. */
export const placePickerStyles = [
  controlStyles,
  css`
    :host {
      min-block-size: 4.75em;
    }

    [part='field'] {
      display: block;
      max-inline-size: 36em;
      font-weight: 600;
    }

    @media print {
      :host {
        min-block-size: 0;
      }

      .root {
        display: none;
      }
    }
  `,
];
