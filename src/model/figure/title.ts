/** Tells the titles of people who work from other words. Loaded only where text is read or written. */

/** People by what they do: how a title ends, alone or before a comma or "of". */
const PERSON =
  /(?:^|[\s/-])(?:\p{L}*(?:ers?|ors?|ists?|ians?|yst|ysts|eers?|ants?|ents|grapher|ologist|m[ae]n|women|woman|wright|smiths?|keepers?|makers?|ees)|chefs?|nurses?|cooks?|clerks?|aides?|agents?|pilots?|judges?|president|executives?|representatives?|detectives?|operatives?|vets?|notary|notaries|attaché|specialists?|students?|staff|personnel|officials?|athletes?|guards?|coach(?:es)?|scouts?|models?|hosts?|hostess(?:es)?|actress(?:es)?|architects?|police|surgeons?|physicians?|musicians?|dietitians?|secretary|secretaries|superintendents?|associates?|paralegals?|technicians?|stylists?|midwives|midwife|professionals?|kräfte|\p{L}+kräfte|\p{L}+kraft|\p{L}+innen|\p{L}+eure?)(?=$|[\s,;/(]|-)/iu;
/** Words that end like people and are none. */
const NO_PERSON =
  /\b(?:number|numbers|career|careers|quarter|sector|public sector|private sector|winter|summer|center|centers|centre|order|paper|computers?|per|over|under|after|before|other|offer|offers|september|october|november|december|higher|lower|greater|larger|smaller|newer|older|younger|faster|slower|better|fewer|longer|shorter|power|water|weather|labor|labour|error|minor|major|prior|senior|junior|superior|employment|median|urban|suburban|indian|canadian|australian|asian|european|american|current|recent|percent|equivalent|full|important|significant|relevant|permanent|consistent|independent|different|present|constant|than|denver|vancouver|manchester|leicester|lancaster|hannover|münster|gloucester|worcester|rochester|dover|exeter|chester|colchester|winchester|bangor|ecuador|el salvador|timor|singapore|colour|hours?|your|our|for|or|4|four|her|their|there|either|rather|however|ever|never|further|consider|cover|server|remember|member only|register|letter|transfer|user|layer|tier|border|folder|header|footer|filter|counter|water|master|bachelor|bachelors|masters|tower|river|street corner)\b/giu;

/** Whether words are the title of people who work: "Program Project Manager", "Managers, all other". */
export function isTitle(text: string): boolean {
  if (!/^[\p{Lu}\p{Lo}\p{Lt}]/u.test(text) || /[\d%$€£=:?!→]/.test(text)) return false;
  return PERSON.test(text.replace(NO_PERSON, '').trim());
}
