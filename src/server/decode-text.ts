import { decode } from '../sources/fetch-text.js';

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Text that spreadsheets on Windows write. Node's own decoder takes it for Latin-1 (nodejs/node#56542). */
const decodeWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')

    .replace(/[\x80-\x9f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80]!);

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The names by which servers mean Windows-1252; browsers read all of them as that. */
const isWindows = (charset: string | undefined): boolean =>
  /^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|(?:us-)?ascii)$/.test(charset ?? '');

/**
 * Text by its mark of byte order or the charset that was named, else UTF-8, else what spreadsheets on Windows write.
 * Tells whether the last was a guess.
 */
export function decodedAs(
  bytes: Uint8Array,
  charset?: string,
): { readonly text: string; readonly isGuess: boolean } {
  if (isUtf16(bytes)) return { text: decode(bytes), isGuess: false };
  const isGuess = !charset && !isUtf8(bytes);
  return { text: isGuess || isWindows(charset) ? decodeWindows(bytes) : decode(bytes, charset), isGuess };
}
