/** A link in a text: the words that are linked, and where they lead. */
interface Link {
  readonly text: string;
  readonly href: string;
}

/** Text with the addresses it links to, in the order in which they stand in it. */
export interface Linked {
  readonly text: string;
  readonly links?: readonly Link[];
}

/** What a mark leads to. */
export interface Cited {
  readonly source?: Readonly<Record<string, unknown>>;
  readonly note?: string;
}

/** What the lines under a table say. */
export interface NoteLines {
  readonly byMark: ReadonlyMap<string, readonly Cited[]>;
  /** Said without a mark: it holds for every figure. */
  readonly common: readonly Cited[];
  /** Lines of which nothing says that they are sources. */
  readonly remarks: readonly string[];
}

/** Digits and letters above the line, in the order in which they count to 18. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰ';
const [SIGNS, DIGITS, LETTERS] = ['†‡§¶', RAISED.slice(0, 10), RAISED.slice(10)];
/** A run of signs is one mark: taken in parts, a row of stars would be tried in all of its partings. */
const MARK = `\\*+(?!\\*)|[${SIGNS}]+(?![${SIGNS}])|[${DIGITS}]+(?![${DIGITS}])|[${LETTERS}]`;
/** "****" alone is a rating. */
const TRAILING = new RegExp(
  `(?<=[^\\s*${SIGNS}${DIGITS}]) ?((?:${MARK})(?:[ ,]*(?:${MARK}))*)(?=\\s\\(| (?:for|per|an?) |$)`,
  'g',
);
const ANY_MARK = new RegExp(`[*[(${SIGNS}${RAISED}]`);
/** "O*NET" has no mark: one stands at the beginning, or after a space or a sign that divides. */
const LEADING = new RegExp(`(?<=^|[\\s,;.:])(${MARK})\\s*[:.)]?\\s*`);
const HEAD =
  /^(sources?(?: of data)?|data sources?|notes?|remarks?|references?|salary data|data from|quellen?(?:nangaben?)?|datenquellen?|hinweise?|anmerkung(?:en)?|fuentes?|notas?|remarques?|المصدر|المصادر|ملاحظات?)\s*[:：]\s*/i;
const NOTE = /^(?:not|rema|hinw|anm|ملاح)/i;
/** What divides links, each of which is a source. */
const BETWEEN = /\s*;\s*|,? (?:and|&) |, /;
/** Words that stand in sentences, and in no name of a publisher. */
const SAYING =
  /^(?:[a-z]+(?: |\.?$)|[~≈])|^(?:Project(?:ed|ion)|Includ|Exclud|Based on|Estimate[ds]?\b|Figures|Values|Amounts|Before|After|Gross|Net\b|Full[- ]time|Part[- ]time|Data (?:for|of)|As of|Median|Average|Mean\b|Percent|Brutto|Netto|Vollzeit|Hochrechnung|Salaire (?:brut|net)|Hors|Salario (?:bruto|neto)|Sin |Incluye|Excluye)|\b(?:is|are|[Ii]ncludes)\b/;
/** A source, and a sentence behind it; "U.S. Bureau" has no end of a sentence in it. */
const AND_SAID = /^(.*?[\p{Ll}\p{Lo}\d)]{2})\. (\p{Lu}.*\p{Ll}{3}.*)$/su;
const NUMBERED = /^\(?(\d\d?|[a-h])[.)]\s+/;
const RETRIEVED = /[,;.]?\s*(?:retrieved|accessed)(?: on)? (\d{4}-\d\d-\d\d)/i;

/** A digit or a letter as it stands above the line; anything else as it is. */
export const superscript = (text: string): string =>
  /^(?:\d+|[a-h])$/.test(text) ? [...text].map((sign) => RAISED[parseInt(sign, 18)]).join('') : text;

/** Whether a paragraph is one of the lines under a table. */
export const isNoteLine = (text: string): boolean =>
  HEAD.test(text) || new RegExp(`^(?:${MARK})\\s*\\S`).test(text);

/** Parts a text from the marks at its end, or of its number: "33% (2017-2027)***", "Median Salary* (2017)", "O*NET". */
export function splitMarks(
  text: string,
  isMark: (mark: string) => boolean,
): { readonly text: string; readonly marks: readonly string[] } {
  if (!ANY_MARK.test(text)) return { text, marks: [] };
  const marks: string[] = [];
  // "[1]", as encyclopedias have it: a mark also where no line begins with it
  const numbered = new Set<string>();
  const raised = text.replace(
    /(?<=\S) ?(?:\[(\d{1,2}|[a-h])\]|\((\d|[a-h])\))(?=\s?[[(]|\s*$)/g,
    (all, bracketed: string | undefined, rounded: string | undefined) => {
      const sign = superscript(bracketed ?? rounded!);
      if (rounded && !isMark(sign)) return all;
      numbered.add(sign);
      return sign;
    },
  );
  const plain = raised.replace(TRAILING, (all, found: string) => {
    const tokens = found.match(new RegExp(MARK, 'g'))!;
    if (!tokens.every((token) => /[*†‡§¶]/.test(token) || numbered.has(token) || isMark(token))) return all;
    marks.push(...tokens);
    return '';
  });
  return marks.length && plain !== text ? { text: plain.trim(), marks } : { text, marks };
}

/** Reads lines such as "Sources: *Payscale, **U.S. Bureau of Labor Statistics". */
export function readNoteLines(lines: readonly Linked[]): NoteLines {
  const byMark = new Map<string, readonly Cited[]>();
  const common: Cited[] = [];
  const remarks: string[] = [];
  for (const { text, links = [] } of lines) {
    const [head = '', word = ''] = HEAD.exec(text) ?? [];
    const body = text.slice(head.length).replace(NUMBERED, (_, sign: string) => `${superscript(sign)} `);
    const [first = '', ...pieces] = body.split(LEADING);
    const texts = pieces.filter((_, at) => at % 2);
    const [ofFirst, ...ofTexts] = linksOf([first, ...texts], links);
    if (head) common.push(...citedIn(head + first, ofFirst));
    else if (first.trim()) remarks.push(first.trim());
    let waiting: string[] = [];
    for (let at = 0; at < pieces.length; at += 2) {
      const cited = citedIn(pieces[at + 1]!, ofTexts[at / 2], NOTE.test(word));
      waiting.push(pieces[at]!);
      if (!cited.length) continue;
      // a mark that stands there twice is one
      for (const mark of new Set(waiting)) byMark.set(mark, [...(byMark.get(mark) ?? []), ...cited]);
      waiting = [];
    }
  }
  return { byMark, common, remarks };
}

/** The links that stand in each of some texts. Of two that read alike, the first is that of the text that comes first. */
function linksOf(texts: readonly string[], links: readonly Link[]): readonly (readonly Link[])[] {
  let rest = links;
  return texts.map((text) => {
    let end = 0;
    const taken = rest.filter((link) => {
      const at = link.text ? text.indexOf(link.text, end) : -1;
      if (at >= 0) end = at + link.text.length;
      return at >= 0;
    });
    rest = rest.filter((link) => !taken.includes(link));
    return taken;
  });
}

/** One mark may lead to two sources: "*Payscale; Glassdoor", or two links. What is said in a sentence is a remark. */
export function citedIn(text: string, links: readonly Link[] = [], isOfNotes = false): readonly Cited[] {
  const [head = '', word = ''] = HEAD.exec(text) ?? [];
  const plain = text.slice(head.length).replace(/^[\s,;:]+|[\s,;]+$/g, '');
  if (!plain) return [];
  const isNote = isOfNotes || NOTE.test(word);
  // "Source: BLS, May 2023. Figures are national."
  const [, named, sentence] = (!isNote && head && AND_SAID.exec(plain)) || [];
  if (named && sentence) return [...citedIn(named, links), { note: sentence }];
  const [inside = []] = linksOf([plain], links);
  const isSentence = /\w{4,}\.$/.test(plain) && plain.split(' ').length > 6;
  if (isNote || (!inside.length && (isSentence || SAYING.test(plain)))) return [{ note: plain }];
  const linked = plain.split(BETWEEN);
  const areLinked = linksOf(linked, inside).every(({ length }) => length);
  const parts = areLinked ? linked : plain.split(/\s*;\s*/);
  const ofParts = linksOf(parts, inside);
  return parts.map((part, at) => ({ source: sourceOf(part, ofParts[at]![0]) }));
}

function sourceOf(part: string, link: Link | undefined) {
  const [said = '', retrieved] = RETRIEVED.exec(part) ?? [];
  const name = part.replace(said, '').replace(/(?<=\w{3})\.$/, '');
  return { name, ...(link && { href: link.href }), ...(retrieved && { retrieved }) };
}
