const MONTH =
  '(?:jan|ene|feb|fév|mar|mär|apr|abr|avr|may|mai|jun|juin|jul|juil|aug|ago|août|sep|oct|okt|nov|dec|dez|dic|déc)\\p{L}{0,6}';
/** What a spreadsheet makes of the code 11-2011 when it opens a file: "Nov-11", "2011-11-01", "11/1/2011". */
const DAY = new RegExp(
  `^(?:\\d{1,2}[-. ])?${MONTH}\\.?[-. ]\\d{2}(?:\\d\\d)?$|^\\d{1,2}[-. ]${MONTH}\\.?$|` +
    String.raw`^\d{4}([-/.])\d{1,2}\1\d{1,2}(?:[ T].*)?$|^\d{1,2}([-/.])\d{1,2}\2\d{2}(?:\d\d)?$|^\d{1,2}\/\d{4}$`,
  'iu',
);

/** Whether a cell of a column of codes has a day in it. */
export const isDay = (text: string): boolean => DAY.test(text.trim());
