import { page } from './mount.js';
import type { OcTag } from './mount.js';
import { until } from './records.js';

/** A module that never comes. */
export const NOWHERE = 'data:text/javascript,throw 0';

/** An element in a page of its own, where a module below `src` is found elsewhere. */
export async function drawWhere<Tag extends OcTag>(
  tag: Tag,
  modulePath: string,
  elsewhere: string,
  html: string,
): Promise<HTMLElementTagNameMap[Tag]> {
  const src = new URL('../../src/', import.meta.url).pathname;
  const imports = Object.fromEntries(
    ['js', 'ts'].map((type) => [`${src}${modulePath}.${type}`, elsewhere] as const),
  );
  const frame = document.createElement('iframe');
  frame.srcdoc = `<script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module" src="${src}elements/${tag.replace('oc-', '')}/define.ts"></script>
    ${html}`;
  (await page('')).append(frame);
  const find = () => frame.contentDocument?.querySelector(tag);
  await until(() => find()?.shadowRoot);
  const element = find()!;
  await element.updateComplete;
  return element;
}
