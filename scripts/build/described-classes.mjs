// The classes of custom-elements.json as editors know them: attributes with the type of what may be written in
// them, descriptions that need no other page, and nothing that isn't for pages.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What `-year` and its like say, with every figure of `oc-occupation`. */
const ENDINGS = {
  year: 'Year of',
  period: 'Span of years of',
  source: 'Source of',
  for: 'The title that was measured, when it wasn’t the occupation itself, of',
  notes: 'Remarks for the reader, divided by semicolons, on',
  place: 'The place of',
  currency: 'Currency, as its three letters, of',
  per: 'What it is paid for, "year" or "hour", of',
};
const MONEY = ['currency', 'per'];
const FIGURES = {
  pay: 'the pay',
  growth: 'the growth',
  employment: 'the number of jobs',
  'employment-change': 'the change in the number of jobs',
  openings: 'the openings',
  hours: 'the hours of work',
  education: 'the educational requirements',
  experience: 'the work experience',
  training: 'the training',
};
/** Pay goes by the name of its statistic. */
const STATISTICS = {
  pay: 'Pay whose statistic isn’t known.',
  'mean-pay': 'Mean pay.',
  'typical-pay': 'Typical pay.',
  'p10-pay': 'Pay at the 10th percentile.',
  'p25-pay': 'Pay at the 25th percentile.',
  'p75-pay': 'Pay at the 75th percentile.',
  'p90-pay': 'Pay at the 90th percentile.',
};

/**
 * Every class of ours that an element is or inherits from, the deepest first: as in custom-elements.json, with `path` in
 * dist, public properties as `members`, and `type.text` of an attribute as `string`, `number`, `boolean` or the texts
 * that it may have.
 */
export function describedClasses() {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const declarations = modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ kind, name }) => kind === 'class' && /^Oc[A-Z]/.test(name))
      .map((declaration) => ({
        ...declaration,
        path: path.replace(/^src(.*)ts$/, 'dist$1js'),
      })),
  );
  const typeOf = attributeTypes();
  const classes = declarations.map((declaration) => ({
    ...declaration,
    attributes: attributesOf(declaration, typeOf, declarations),
    members: (declaration.members ?? []).filter(isForPages).map((member) => described(member, declarations)),
  }));
  return classes.sort((a, b) => Boolean(a.tagName) - Boolean(b.tagName) || depth(a) - depth(b));
}

/** Classes that others inherit from have no tag; a chart is an element. */
const depth = ({ superclass }) => (superclass?.name === 'DataElement' ? 0 : 1);

/** `languageContext` is what an article hands to its sections. */
const isForPages = ({ kind, name, privacy, static: isStatic }) =>
  kind === 'field' && !isStatic && (!privacy || privacy === 'public') && name !== 'languageContext';

function attributesOf({ name: className, tagName, attributes = [] }, typeOf, declarations) {
  const own = attributes.map((attribute) => ({
    ...described(attribute, declarations),
    type: {
      text: attribute.fieldName
        ? typeOf(className, attribute.fieldName)
        : attribute.type.text.replaceAll(/\s*\|\s*/g, ' | '),
    },
  }));
  const known = new Set(own.map(({ name }) => name));
  return tagName === 'oc-occupation'
    ? [...own, ...furtherFigures().filter(({ name }) => !known.has(name))]
    : own;
}

/** `growth-source` and the like: too many to write each above the class. */
function furtherFigures() {
  const statements = Object.entries(FIGURES).flatMap(([figure, said]) =>
    Object.entries(ENDINGS)
      .filter(([ending]) => figure === 'pay' || !MONEY.includes(ending))
      .map(([ending, saying]) => [`${figure}-${ending}`, `${saying} ${said}.`]),
  );
  return [...Object.entries(STATISTICS), ...statements].map(([name, description]) => ({
    name,
    description,
    type: { text: 'string | number' },
  }));
}

/** "As `marks` of `oc-comparison-table`" is what it says there. */
function described(item, declarations) {
  const [said, name, tag] = /^As `([\w-]+)` of `([\w-]+)`/.exec(item.description ?? '') ?? [];
  if (!said) return item;
  const original = declarations
    .find(({ tagName }) => tagName === tag)
    .attributes.find((attribute) => attribute.name === name);
  const rest = item.description.slice(said.length).replace(/^[.;]\s*/, '');
  return { ...item, description: rest ? `${original.description} Here, ${rest}` : original.description };
}

/**
 * Gives what may be written in the attribute of a property; the compiler knows what stands behind the names of types. It
 * does without the types of the DOM, which take it a second and say nothing here.
 */
function attributeTypes() {
  const program = ts.createProgram(['dist/index.d.ts'], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
    lib: ['lib.es5.d.ts'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const index = checker.getSymbolAtLocation(program.getSourceFile('dist/index.d.ts'));
  const classes = new Map(checker.getExportsOfModule(index).map((symbol) => [symbol.name, symbol]));
  return (className, field) => {
    const symbol = checker.getAliasedSymbol(classes.get(className));
    const property = checker.getDeclaredTypeOfSymbol(symbol).getProperty(field);
    return written(checker.getNonNullableType(checker.getTypeOfSymbol(property)));
  };
}

function written(type) {
  const all = type.isUnion() ? type.types : [type];
  const are = (flags) => all.every((each) => each.flags & flags);
  if (are(ts.TypeFlags.BooleanLike)) return 'boolean';
  if (are(ts.TypeFlags.NumberLike)) return 'number';
  if (are(ts.TypeFlags.StringLiteral)) return all.map(({ value }) => `"${value}"`).join(' | ');
  return 'string';
}
