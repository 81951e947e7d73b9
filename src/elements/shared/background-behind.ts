/** Whether nothing shows through a colour as the browser writes it. */
const isOpaque = (colour: string): boolean => colour !== 'transparent' && !/^rgba\(|\/ /.test(colour);

const parentOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/**
 * What is really behind an element, as a value of `background`: the colours around it, the nearest first, down to the
 * first that nothing shows through, else the page's own. Nothing where a picture is among them: no colour stands for it.
 */
export function backgroundBehind(element: Element): string | undefined {
  const layers: string[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    if (isOpaque(backgroundColor)) return [...layers, backgroundColor].join(', ');
    if (!/, 0\)|\/ 0\)/.test(backgroundColor))
      layers.push(`linear-gradient(${backgroundColor}, ${backgroundColor})`);
  }
  return [...layers, canvasOfPage()].join(', ');
}

/** The page beneath everything has the colour of its own scheme, whatever that of an element is. */
function canvasOfPage(): string {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const isDark =
    /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? '#121212' : '#fff';
}
