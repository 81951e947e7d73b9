import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What a heading heads: the article, a section of it, or an occupation within a section. */
export type HeadingRank = 'title' | 'main-heading' | 'sub-heading';

/** A heading of a level that is decided at run time; levels beyond 6 are 6, as HTML has no more. */
export function heading(level: number, content: string, rank: HeadingRank = 'main-heading'): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="heading ${rank}">${content}</h1>`;
    case 2:
      return html`<h2 part="heading ${rank}">${content}</h2>`;
    case 3:
      return html`<h3 part="heading ${rank}">${content}</h3>`;
    case 4:
      return html`<h4 part="heading ${rank}">${content}</h4>`;
    case 5:
      return html`<h5 part="heading ${rank}">${content}</h5>`;
    default:
      return html`<h6 part="heading ${rank}">${content}</h6>`;
  }
}

/**
 * Text in paragraphs.
 * @param lang Their language, where it is another one than that around them; then they run as their letters do.
 */
export const paragraphs = (texts: readonly string[], lang?: string) =>
  texts.map(
    (text) => html`<p part="paragraph" lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${text}</p>`,
  );
