/** Whether the browser would follow the link that an act clicks. It doesn't, so that the test goes on. */
export function followed(element: Element, act: () => void): boolean {
  let isFollowed = false;
  const stay = (event: Event) => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  element.ownerDocument.defaultView!.addEventListener('click', stay);
  act();
  element.ownerDocument.defaultView!.removeEventListener('click', stay);
  return isFollowed;
}
