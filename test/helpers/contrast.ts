/** Contrast as WCAG 2 measures it, from computed colours laid over each other as the browser does. */
import { deepAll } from './deep.js';

/** Red, green, blue and alpha from 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads colours of any notation as the browser paints them. */
function painter(document: Document): (colour: string) => Colour {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1, 1];
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, Colour>();
  return (colour) => {
    const found = known.get(colour);
    if (found) return found;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = [...context.getImageData(0, 0, 1, 1).data].map((each) => each / 255);
    const read: Colour = [red!, green!, blue!, alpha!];
    known.set(colour, read);
    return read;
  };
}

/** A colour over an opaque one. */
const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => {
  const mix = (one: number, other: number) => one * alpha + other * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
};

const luminanceOf = ([red, green, blue]: Colour): number => {
  const linear = (part: number) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

const ratioOf = (one: Colour, other: Colour): number => {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

const parentOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** What the page paints below everything, by its own scheme. */
function canvasOf(document: Document): string {
  const sample = document.createElement('div');
  sample.style.cssText = 'background: canvas';
  document.documentElement.append(sample);
  const colour = getComputedStyle(sample).backgroundColor;
  sample.remove();
  return colour;
}

/** What an element makes of what its parent has, from the root down; asked once of each element. */
function downwards<Value>(step: (element: Element, above: Value) => Value, first: Value) {
  const known = new Map<Element, Value>();
  const of = (element: Element | null): Value => {
    if (!element) return first;
    const value = known.get(element) ?? step(element, of(parentOf(element)));
    known.set(element, value);
    return value;
  };
  return of;
}

/** A text or a mark that is too like what is behind it. */
export interface Pale {
  readonly what: string;
  readonly ratio: number;
}

/** What of an element's shadow trees can't be made out: text below 4.5 : 1, marks of charts and bars below 3 : 1. */
export function paleIn(root: Element): readonly Pale[] {
  const document = root.ownerDocument;
  const view = document.defaultView!;
  const read = painter(document);
  const canvas = read(canvasOf(document));
  const behind = downwards((element, below: Colour) => {
    const layer = read(view.getComputedStyle(element).backgroundColor);
    return layer[3] > 0 ? over(layer, below) : below;
  }, canvas);
  const opacityOf = downwards(
    (element, above: number) => above * Number(view.getComputedStyle(element).opacity),
    1,
  );
  const pale = (element: Element, colour: string, least: number): Pale[] => {
    const ground = behind(element);
    const [red, green, blue, alpha] = read(colour);
    const ratio = ratioOf(over([red, green, blue, alpha * opacityOf(element)], ground), ground);
    const text = (element.textContent || '').trim().slice(0, 20);
    const what = `${element.localName}.${element.getAttribute('part') ?? element.getAttribute('class') ?? ''} ${text}`;
    return ratio < least ? [{ what, ratio: Math.round(ratio * 100) / 100 }] : [];
  };
  const hasText = ({ childNodes }: Element) =>
    [...childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
  const shown = deepAll<Element>(root, '*').filter(
    (each) => each.getRootNode() !== document && each.checkVisibility(),
  );
  // what is there for ears alone, in a box of one pixel
  const isUnseen = ({ offsetWidth, offsetHeight }: Partial<HTMLElement>) =>
    offsetWidth === 1 && offsetHeight === 1;
  const texts = shown.filter(
    (each) => hasText(each) && !/^(?:option|style)$/.test(each.localName) && !isUnseen(each),
  );
  const marks = shown.filter((each) => each.matches('line:not(.tick, .zero), circle, path, rect'));
  return [
    ...texts.flatMap((each) => {
      const { color, fill } = view.getComputedStyle(each);
      return pale(each, each.localName === 'text' ? fill : color, 4.5);
    }),
    ...marks.flatMap((each) => {
      const { fill, stroke } = view.getComputedStyle(each);
      return pale(each, stroke === 'none' ? fill : stroke, 3);
    }),
  ];
}
