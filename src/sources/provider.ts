/** Whether an element is a whole article, from which others take what they show. */
export const isProvider = (host: object): boolean =>
  Boolean((host.constructor as { provides?: boolean }).provides);
