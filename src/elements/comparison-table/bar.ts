import { html, nothing, svg } from 'lit';
import type { Bar } from '../../model/table/table.js';

/** What has no length is a stroke of so many pixels. */
const STROKE = 2;
const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/**
 * A bar. The number stands beside it, so assistive technology needs none of it. SVG, since its attributes need no
 * inline style, and printers leave out backgrounds.
 */
export const renderBar = ({ from, to, zero, open, reference }: Bar) =>
  html`<svg part="bar" aria-hidden="true">
    <rect x=${percent(from)} y="20%" width=${to > from ? percent(to - from) : STROKE} height="60%"></rect>
    ${
      open
        ? svg`<line class="open" x1=${percent(open[0])} x2=${percent(open[1])} y1="50%" y2="50%"></line>`
        : nothing
    }
    <line x1=${percent(zero)} x2=${percent(zero)} y2="100%"></line>
    ${
      reference === undefined
        ? nothing
        : svg`<line class="reference" x1=${percent(reference)} x2=${percent(reference)} y2="100%"></line>`
    }
  </svg>`;
