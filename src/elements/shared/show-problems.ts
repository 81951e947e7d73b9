import { css } from 'lit';
import type { Problem } from '../../model/document/problems.js';
import { addStyles } from './styles/add-styles.js';
import type { StyledHost } from './styles/add-styles.js';

const styles = css`
  .for-author {
    margin-block: 1em;
    padding: 0.5em 1em;
    border: 2px dashed;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
`;
/** Elements that have the styles already. */
const styled = new WeakSet<Element>();

/** Lists problems below what an element draws, in the language of the messages, for an author at work on the page. */
export function showProblems(host: StyledHost, problems: readonly Problem[]): void {
  const root = host.shadowRoot;
  if (!root) return;
  const make = (tag: string, ...content: readonly (Node | string)[]) => {
    const made = document.createElement(tag);
    made.append(...content);
    return made;
  };
  root.querySelector('.for-author')?.remove();
  if (!problems.length) return;
  if (!styled.has(host)) addStyles(host, styles);
  styled.add(host);
  const box = make(
    'div',
    make('p', 'For you, who wrote this page (attribute “check”):'),
    make('ul', ...problems.map(({ source, message }) => make('li', `${source}: ${message}`))),
  );
  Object.assign(box, { className: 'for-author', lang: 'en', dir: 'ltr' });
  root.append(box);
}
