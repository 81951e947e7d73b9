/** Whether a mark has been broken off from the last letter before it. */
export function isBelowItsWord(mark: Element): boolean {
  const range = document.createRange();
  range.setStart(mark.closest('th, td, li')!, 0);
  range.setEndBefore(mark);
  const texts = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let last: Text | undefined;
  while (texts.nextNode() && range.intersectsNode(texts.currentNode)) {
    const text = texts.currentNode as Text;
    if (text.data.trim()) last = text;
  }
  const end = last!.data.trimEnd().length;
  range.setStart(last!, end - 1);
  range.setEnd(last!, end);
  const word = range.getBoundingClientRect();
  return mark.getBoundingClientRect().top > word.bottom - 4;
}
