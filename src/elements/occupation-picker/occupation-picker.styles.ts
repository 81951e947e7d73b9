import { css } from 'lit';
import { controlStyles } from '../shared/styles/control.styles.js';

/** What draws the field brings its styles with it. Until it is there, room for it is kept: label, field and hint. */
export const occupationPickerStyles = [
  controlStyles,
  css`
    :host {
      min-block-size: 7.5em;
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
