/**
 * Hands what a reader has chosen in a picker to the element that the picker's `for` names; where that isn't there yet
 * while the page loads, once the page is there.
 * @param property Property of that element.
 * @param value Gives its value, as it is then.
 */
export function handOn(picker: HTMLElement, property: string, value: () => unknown): void {
  const id = picker.getAttribute('for');
  const target = id && (picker.getRootNode() as Document).getElementById?.(id);
  if (target) Object.assign(target, { [property]: value() });
  else if (id && document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => handOn(picker, property, value), { once: true });
}
