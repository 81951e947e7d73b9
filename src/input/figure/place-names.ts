/** Countries and states by their names. Loaded only where text is read. */

const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New South Wales|Victoria|Queensland|England|Scotland|Wales|Northern Ireland|London|New York City|NYC|San Francisco|Toronto|Sydney|Dubai|Abu Dhabi|Bangalore|Bengaluru|Mumbai|Delhi|Lagos|Manila|Metro Manila|Bayern|Berlin|Hamburg|München|Paris|Madrid|Barcelona';
const SHORT =
  /^(?:in )?(?:the )?(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|EU|UAE|KSA|GCC|PH|nationwide|national|worldwide|global)$/;
const NAMED = /^(?:in )?(?:the )?(.+)$/i;

let names: ReadonlySet<string> | undefined;

/** The names of countries in the languages whose tables are read. `Intl` knows them; two letters name each. */
function countries(): ReadonlySet<string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const found = ['en', 'de', 'fr', 'es', 'ar'].flatMap((language) => {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => display.of(code)?.toLowerCase() ?? []);
  });
  return new Set([...found, ...STATES.toLowerCase().split('|')]);
}

/** Whether words are the name of a country or a state, or say that the whole country is meant. */
export function isPlace(text: string): boolean {
  if (SHORT.test(text)) return true;
  const [, name = ''] = NAMED.exec(text.trim()) ?? [];
  if (!/^[\p{Lu}\p{Lo}]/u.test(name)) return false;
  names ??= countries();
  return names.has(name.toLowerCase());
}
