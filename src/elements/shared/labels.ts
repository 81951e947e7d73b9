/** Keys of words that are loaded when they are needed. */
const LOADED_LATER =
  /^(?:table|picker|place|diff|of|mixed|summary|value|(?:related|programs)(?=\.)|key|unlike|showTable|pay\.(?:tenths|half))\b/;

/** The words, with an author's own in their place; keys that there aren't and values that aren't text are reported. */
export function wordsWith<Own extends object>(
  words: Own,
  labels: unknown,
  onFault: (key: string) => void,
): Own {
  const own: Record<string, string> = {};
  try {
    for (const [key, word] of Object.entries(labels && typeof labels === 'object' ? labels : {})) {
      if ((Object.hasOwn(words, key) || LOADED_LATER.test(key)) && typeof word === 'string') own[key] = word;
      else onFault(key);
    }
  } catch {
    onFault('');
  }
  return { ...words, ...own };
}
