/**
 * How currencies are written: ISO 4217 codes, signs, and words in the languages of career pages. Loaded only where text
 * is read.
 */
import { CURRENCY_LETTERS, CURRENCY_NAMES, CURRENCY_SIGNS } from './currency-dictionary.js';

/** Codes in use. "ALL" and "TOP" are words in headers before they are the lek and the paʻanga. */
const CODES =
  'AED AFN AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XXX XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';
const ISO: ReadonlySet<string> = new Set(CODES.split(' '));

/** Whether three capitals are the code of a currency. */
export const isCurrencyCode = (code: string): boolean => ISO.has(code);

const byLength = (words: object): readonly string[] =>
  Object.keys(words).sort((one, other) => other.length - one.length);
const quote = (word: string): string => word.replace(/[$.*+?^(){}|[\]\\/]/g, '\\$&');

const ARABIC = /^[\u0621-\u064a]/;
/** Arabic writes "the" and "in" as the first letters of a word. */
const inAnyForm = (name: string): string =>
  ARABIC.test(name) ? `ب?(?:ال)?${name.replaceAll(' ', ' (?:ال)?')}` : quote(name);
const inPlainForm = (name: string): string =>
  ARABIC.test(name) ? name.replace(/^ب?(?:ال)?/, '').replaceAll(' ال', ' ') : name;

/** Names of money, for `wordAt`. */
export const CURRENCY_NAME = new RegExp(
  `(?:${byLength(CURRENCY_NAMES).map(inAnyForm).join('|')})(?![\\p{L}\\d])`,
  'uy',
);
const isLetters = (sign: string): boolean => /\p{L}$/u.test(sign);
const among = (signs: readonly string[]): string => signs.map(quote).join('|');
const [letters, others] = [isLetters, (sign: string) => !isLetters(sign)].map((is) =>
  among(byLength(CURRENCY_SIGNS).filter(is)),
);
/** Signs and codes at the beginning of a text; a letter is one only right before a number. */
export const CURRENCY_SIGN = new RegExp(
  // a sign that ends with a letter ends there: "Rs", not "Rsx"; "Rs." is tried before
  `${others}|(?:${letters})(?!\\p{L})\\.?|[A-Z]{3}(?![A-Za-z$])|[RNPKQL](?= ?\\d|['’]000)`,
  'uy',
);

/**
 * The code of what money a word, a sign or a code names on a page of this language; nothing where it could be several.
 * "$" is the dollar of the page's country, "kr" the crown of one that has crowns.
 */
export function currencyOf(word: string, locale: string): string | undefined {
  if (isCurrencyCode(word)) return word;
  const found =
    own(CURRENCY_SIGNS, word) ??
    own(CURRENCY_SIGNS, word.replace(/\.$/, '')) ??
    own(CURRENCY_NAMES, inPlainForm(word.toLowerCase().replace(/\s+/g, ' '))) ??
    own(CURRENCY_LETTERS, word);
  if (typeof found !== 'object') return found || undefined;
  const [language = '', ...subtags] = locale.split('-');
  const region = subtags.find((subtag) => /^[A-Z]{2}$/.test(subtag)) ?? '';
  return (found[region] ?? found[language] ?? found['']) || undefined;
}

/** Whether a sign or three capitals are money in any country. */
export const isMoney = (sign: string): boolean =>
  !/^[A-Z]{3}$/.test(sign) || isCurrencyCode(sign) || Object.hasOwn(CURRENCY_SIGNS, sign);

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * The currency of figures that name none: that of the contract, where the page speaks English of no other country.
 * Elsewhere a bare number is no dollars.
 */
export const hasUsualCurrency = (locale: string): boolean =>
  /^en(?:-US|-[A-Z][a-z]{3})?(?:-US)?$/.test(locale);
