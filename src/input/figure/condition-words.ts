/** What authors say around a figure that is neither number nor unit. Loaded only where text is read. */

/** Before or after taxes and contributions. */
export const TAX =
  '(?:gross|net|pre-?tax|before tax(?:es)?|after tax(?:es)?|brutto|netto|bruts?|brute?s?|nets?|nette?s?|brutos?|brutas?|netos?|netas?|líquido|إجمالي|صافي|الإجمالي|الصافي)';
/** At which point of a career. */
const LEVEL =
  '(?:entry|beginners?|starters?|starting|freshers?|juniors?|mid|intermediate|seniors?|experienced|lead|principal|advanced|expert|early|late|graduates?|trainees?|apprentices?|einstieg|berufseinsteiger|berufserfahren|débutant|confirmé|principiante|débutants|مبتدئ|خبير)';
/** "Entry-Level", "mid career", "Senior", "with 5 years of experience". */
export const LEVELS = new RegExp(
  `^(?:at |for )?${LEVEL}(?:[- /–→]+(?:to |or |and )?${LEVEL})*(?:[- ](?:levels?|careers?|stage|positions?|roles?|pay|salary|wage))*$|^(?:with )?(?:(?:under|over|less than|more than|up to) )?\\d+(?: ?(?:[-–]|to) ?\\d+)?\\+? ?(?:years?|yrs?)['’]?(?: of)?(?: work)?(?: experience| exp\\.?)?$`,
  'i',
);
/** Levels and taxes among other words, for `wordAt`. */
export const LEVEL_WORD = new RegExp(`${LEVEL}(?:[- ]level)?(?![\\p{L}])`, 'uy');
export const TAX_WORD = new RegExp(`${TAX}(?![\\p{L}-])`, 'uy');
export const ONLY_TAX = new RegExp(`^(?:in )?${TAX}(?: pay| salary| wage| income)?$`, 'i');

/** Says how a figure compares, or how it was made: no condition under which it holds. */
export const REMARK =
  /\b(?:averages?|avg)\b|\b(?:faster|slower|quicker)\b|^(?:little or no|declin|estimat|approx|rough|projected to|(?:in|ex)clud|(?:\w+ )?(?:demand|decline|growth|stable|strong|steady)$|stable|strong|steady|growing|high|low|moderate|good|excellent|fair|poor|varies|variable|depend|see |note|about |source)|^\+ /i;

/** Who publishes figures on occupations, by the names that stand in brackets. */
export const PUBLISHER = new RegExp(
  '^(?:(?:source|data|via|from|by|per|quelle|fuente)s? ?:? )?(' +
    '(?:the )?(?:U\\.?S\\.? )?(?:Bureau|Department|Ministry|Office) (?:of|for) [\\p{L} ]+|' +
    '(?:BLS|OEWS|OES|OOH|O\\*NET|ONS|ASHE|ABS|NCS|SEEK|Statistics \\p{L}+|Statistics \\p{L}+ \\p{L}+|Statistisches Bundesamt|Destatis|INSEE|INE|BFS|AMS|Eurostat|Job ?Bank|StatsCan|StatCan|' +
    'PayScale|Glassdoor|Indeed|Salary\\.com|ZipRecruiter|LinkedIn|AmbitionBox|Naukri|Levels\\.fyi|Talent\\.com|Jobstreet|StepStone|Kununu|Gehalt\\.de|Reed|Totaljobs|Adzuna|Prospects|CareerOneStop|Robert Half|Hays|Michael Page|Census(?: Bureau)?|Zippia|Comparably|Built In|MyNextMove|OECD|ILO|Apec|Randstad)' +
    '(?:[ .]\\p{L}+)?)$',
  'iu',
);
