/** Sends an event that the page can hear through every shadow root; returns whether nobody cancelled it. */
export const send = (element: Element, type: string, detail: object, cancelable = false): boolean =>
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
