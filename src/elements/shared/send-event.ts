import type { OcEventMap } from './events.js';

/** Sends an event that the page can hear through every shadow root; returns whether nobody cancelled it. */
export const send = <Type extends keyof OcEventMap>(
  element: Element,
  type: Type,
  detail: OcEventMap[Type]['detail'],
  cancelable = false,
): boolean =>
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
