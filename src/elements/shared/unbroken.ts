import { html } from 'lit';

/** A range, with the little that is written onto it: "(2025–35)", "$1,000 – $2,000". Longer words may break. */
const RANGE = /(?<!\S)(\S{0,16}\p{Nd}\S{0,3} ?– ?\S{0,4}\p{Nd}\S{0,16})(?!\S)/u;

/** Text whose ranges of numbers and years keep to one line; what is short stays together on the narrowest page. */
export const unbroken = (text: string): unknown =>
  text.includes('–')
    ? text.split(RANGE).map((piece, at) => (at % 2 ? html`<span class="unbroken">${piece}</span>` : piece))
    : text;
