/**
 * How currencies are written: ISO 4217 codes, signs, and words in the languages of career pages. Loaded only where text
 * is read.
 */

/** Codes in use. "ALL" and "TOP" are words in headers before they are the lek and the paʻanga. */
const CODES =
  'AED AFN AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XXX XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';
const ISO: ReadonlySet<string> = new Set(CODES.split(' '));

/** Whether three capitals are the code of a currency. */
export const isCurrencyCode = (code: string): boolean => ISO.has(code);

/** What a word means by the country or the language of the page: `KEY` alone is for all others. */
type Local = Readonly<Record<string, string>>;

const DOLLAR: Local = {
  ...{ AU: 'AUD', CA: 'CAD', HK: 'HKD', MX: 'MXN', NZ: 'NZD', SG: 'SGD', TW: 'TWD', JM: 'JMD', TT: 'TTD' },
  ...{ CL: 'CLP', CO: 'COP', AR: 'ARS', UY: 'UYU', NA: 'NAD', FJ: 'FJD', '': 'USD' },
};
const KRONE: Local = { SE: 'SEK', sv: 'SEK', NO: 'NOK', nb: 'NOK', nn: 'NOK', no: 'NOK', ...danish() };
const PESO: Local = { MX: 'MXN', PH: 'PHP', AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', DO: 'DOP' };
const RUPEE: Local = {
  ...{ PK: 'PKR', ur: 'PKR', LK: 'LKR', si: 'LKR', NP: 'NPR', ne: 'NPR', MU: 'MUR', SC: 'SCR', '': 'INR' },
};
const RIYAL: Local = { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER' };
const DIRHAM: Local = { AE: 'AED', MA: 'MAD' };
const DINAR: Local = {
  ...{ KW: 'KWD', BH: 'BHD', JO: 'JOD', IQ: 'IQD', DZ: 'DZD', TN: 'TND', LY: 'LYD', RS: 'RSD' },
};
const POUND: Local = { EG: 'EGP', SD: 'SDG', SY: 'SYP', LB: 'LBP' };
const FRANC: Local = { CH: 'CHF' };
const SHILLING: Local = { KE: 'KES', TZ: 'TZS', UG: 'UGX' };
const CFA: Local = {
  ...{ BJ: 'XOF', BF: 'XOF', CI: 'XOF', ML: 'XOF', NE: 'XOF', SN: 'XOF', TG: 'XOF' },
  ...{ CM: 'XAF', CF: 'XAF', TD: 'XAF', CG: 'XAF', GA: 'XAF', GQ: 'XAF' },
};

function danish(): Local {
  return { DK: 'DKK', da: 'DKK', IS: 'ISK', is: 'ISK' };
}

/** Signs, also with the country before them, as they stand beside a number. Capitals count. */
const SIGNS: Readonly<Record<string, string | Local>> = {
  ...{ $: DOLLAR, US$: 'USD', 'U.S.$': 'USD', USD$: 'USD', A$: 'AUD', AU$: 'AUD', C$: 'CAD', CA$: 'CAD' },
  ...{ CAN$: 'CAD', CDN$: 'CAD', Cdn$: 'CAD', S$: 'SGD', SG$: 'SGD', HK$: 'HKD', NZ$: 'NZD', NT$: 'TWD' },
  ...{ R$: 'BRL', MX$: 'MXN', Mex$: 'MXN', J$: 'JMD', TT$: 'TTD', COP$: 'COP', CLP$: 'CLP', ARS$: 'ARS' },
  ...{
    '€': 'EUR',
    '£': 'GBP',
    '¥': { CN: 'CNY', zh: 'CNY', '': 'JPY' },
    '￥': { CN: 'CNY', JP: 'JPY', ja: 'JPY' },
  },
  ...{ '₹': 'INR', '₱': 'PHP', '₦': 'NGN', '₩': 'KRW', '₫': 'VND', '฿': 'THB', '₪': 'ILS', '₺': 'TRY' },
  ...{ '₽': 'RUB', '₴': 'UAH', '₸': 'KZT', 'GH₵': 'GHS', 'GH¢': 'GHS', '₵': 'GHS', '₡': 'CRC', '₲': 'PYG' },
  ...{ '₾': 'GEL', '₼': 'AZN', '₮': 'MNT', '៛': 'KHR', '₭': 'LAK', '৳': 'BDT', '₨': RUPEE, 円: 'JPY' },
  ...{ 'Rs.': RUPEE, Rs: RUPEE, 'Re.': RUPEE, Rupees: RUPEE, RM: 'MYR', Rp: 'IDR', 'Rp.': 'IDR', zł: 'PLN' },
  ...{ zl: 'PLN', Kč: 'CZK', Ft: 'HUF', лв: 'BGN', 'лв.': 'BGN', руб: 'RUB', 'руб.': 'RUB', грн: 'UAH' },
  ...{ kr: KRONE, 'kr.': KRONE, Kr: KRONE, 'SFr.': 'CHF', SFr: 'CHF', 'Fr.': FRANC, KSh: 'KES', Ksh: 'KES' },
  ...{ KShs: 'KES', TSh: 'TZS', USh: 'UGX', Php: 'PHP', PhP: 'PHP', RMB: 'CNY', 元: 'CNY', 万元: '' },
  ...{
    Dhs: DIRHAM,
    'Dhs.': DIRHAM,
    Dh: DIRHAM,
    DH: DIRHAM,
    DHS: DIRHAM,
    SR: { SA: 'SAR', ar: '' },
    KD: 'KWD',
  },
  ...{ 'د.إ': 'AED', 'ر.س': 'SAR', 'د.ك': 'KWD', 'ج.م': 'EGP', 'د.م': 'MAD', FCFA: CFA, 'F CFA': CFA },
  ...{ 'B/.': 'PAB', 'S/': 'PEN', 'S/.': 'PEN', Bs: 'BOB', lei: { RO: 'RON', ro: 'RON', MD: 'MDL' } },
};
/** Capitals that are money only right before a number, and only in the country that writes it so. */
const LETTERS: Readonly<Record<string, Local>> = {
  R: { ZA: 'ZAR', af: 'ZAR' },
  N: { NG: 'NGN' },
  P: { PH: 'PHP', BW: 'BWP' },
  K: { ZM: 'ZMW' },
  Q: { GT: 'GTQ' },
  L: { HN: 'HNL' },
};

/** Words for money, in lower case. */
const NAMES: Readonly<Record<string, string | Local>> = {
  ...{ 'us dollars': 'USD', 'us dollar': 'USD', 'u.s. dollars': 'USD', 'us-dollar': 'USD', dollars: DOLLAR },
  ...{ dollar: DOLLAR, 'canadian dollars': 'CAD', 'australian dollars': 'AUD', 'singapore dollars': 'SGD' },
  ...{ 'new zealand dollars': 'NZD', 'hong kong dollars': 'HKD', 'dollars us': 'USD', dólares: DOLLAR },
  ...{ 'dollars canadiens': 'CAD', euros: 'EUR', euro: 'EUR', pounds: 'GBP', 'pounds sterling': 'GBP' },
  ...{ sterling: 'GBP', 'british pounds': 'GBP', rupees: RUPEE, 'indian rupees': 'INR', rupee: RUPEE },
  ...{ 'pakistani rupees': 'PKR', naira: 'NGN', rand: 'ZAR', pesos: PESO, 'philippine pesos': 'PHP' },
  ...{
    'mexican pesos': 'MXN',
    'pesos mexicanos': 'MXN',
    'pesos argentinos': 'ARS',
    'pesos colombianos': 'COP',
  },
  ...{ 'pesos chilenos': 'CLP', soles: 'PEN', reais: 'BRL', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY' },
  ...{ 'swiss francs': 'CHF', franken: 'CHF', 'schweizer franken': 'CHF', 'francs suisses': 'CHF' },
  ...{ francs: FRANC, dirhams: DIRHAM, dirham: DIRHAM, 'uae dirhams': 'AED', 'moroccan dirhams': 'MAD' },
  ...{
    'dirhams marocains': 'MAD',
    riyals: RIYAL,
    riyal: RIYAL,
    'saudi riyals': 'SAR',
    'qatari riyals': 'QAR',
  },
  ...{
    shillings: SHILLING,
    'kenyan shillings': 'KES',
    cedis: 'GHS',
    ringgit: 'MYR',
    baht: 'THB',
    won: 'KRW',
  },
  ...{
    zloty: 'PLN',
    złoty: 'PLN',
    złotych: 'PLN',
    kronor: 'SEK',
    kroner: KRONE,
    forint: 'HUF',
    rupiah: 'IDR',
  },
  ...{ 'turkish lira': 'TRY', 'egyptian pounds': 'EGP', 'francs cfa': CFA, 'unidades: euros': 'EUR' },
  ...{
    'ريال سعودي': 'SAR',
    'ريالا سعوديا': 'SAR',
    'ريال قطري': 'QAR',
    'ريال عماني': 'OMR',
    'ريال يمني': 'YER',
  },
  ...{ ريال: RIYAL, 'درهم إماراتي': 'AED', 'درهم مغربي': 'MAD', درهم: DIRHAM, 'جنيه مصري': 'EGP' },
  ...{
    'جنيه إسترليني': 'GBP',
    جنيه: POUND,
    'دينار كويتي': 'KWD',
    'دينار أردني': 'JOD',
    'دينار بحريني': 'BHD',
  },
  ...{ 'دينار جزائري': 'DZD', 'دينار تونسي': 'TND', 'دينار عراقي': 'IQD', 'دينار ليبي': 'LYD', دينار: DINAR },
  ...{ 'دولار أمريكي': 'USD', 'دولار امريكي': 'USD', دولار: 'USD', يورو: 'EUR', 'ليرة تركية': 'TRY' },
};

const byLength = (words: object): readonly string[] =>
  Object.keys(words).sort((one, other) => other.length - one.length);
const quote = (word: string): string => word.replace(/[$.*+?^(){}|[\]\\/]/g, '\\$&');
const anyOf = (words: object): string => byLength(words).map(quote).join('|');

/** Names of money at the beginning of a text, in any case. */
export const CURRENCY_NAME = new RegExp(`(?:${anyOf(NAMES)})(?![\\p{L}\\d])`, 'uiy');
/** A sign that ends with a letter ends there: "Rs", not "Rsx". */
const signs = byLength(SIGNS).map((sign) => quote(sign) + (/\p{L}$/u.test(sign) ? '(?!\\p{L})' : ''));
/** Signs and codes at the beginning of a text; a letter is one only right before a number. */
export const CURRENCY_SIGN = new RegExp(`${signs.join('|')}|[A-Z]{3}(?![A-Za-z$])|[RNPKQL](?= ?\\d)`, 'uy');

/**
 * The code of what money a word, a sign or a code names on a page of this language; nothing where it could be several.
 * "$" is the dollar of the page's country, "kr" the crown of one that has crowns.
 */
export function currencyOf(word: string, locale: string): string | undefined {
  if (isCurrencyCode(word)) return word;
  const found = own(SIGNS, word) ?? own(NAMES, word.toLowerCase().replace(/\s+/g, ' ')) ?? own(LETTERS, word);
  if (typeof found !== 'object') return found || undefined;
  const [language = '', ...subtags] = locale.split('-');
  const region = subtags.find((subtag) => /^[A-Z]{2}$/.test(subtag)) ?? '';
  return (found[region] ?? found[language] ?? found['']) || undefined;
}

/** Whether a sign or three capitals are money in any country. */
export const isMoney = (sign: string): boolean =>
  !/^[A-Z]{3}$/.test(sign) || isCurrencyCode(sign) || Object.hasOwn(SIGNS, sign);

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * The currency of figures that name none: that of the contract, where the page speaks English of no other country.
 * Elsewhere a bare number is no dollars.
 */
export const hasUsualCurrency = (locale: string): boolean =>
  /^en(?:-US|-[A-Z][a-z]{3})?(?:-US)?$/.test(locale);
