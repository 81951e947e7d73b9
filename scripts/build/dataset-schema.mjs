// Writes dataset.schema.json, the JSON Schema of the files of a data set. What is said of a figure comes from
// schema.json, so run this after it. The whole describes index.json; the other files are under $defs.
import { readFileSync, writeFileSync } from 'node:fs';

const { $defs, anyOf } = JSON.parse(readFileSync('schema.json', 'utf8'));
const { properties: document } = anyOf[0];
const ref = (name) => ({ $ref: `#/$defs/${name}` });
const text = { type: 'string' };
const code = { type: 'string', pattern: '^[\\w.-]+$' };
const codes = { type: 'array', items: code };
const byCode = (value) => ({ type: 'object', propertyNames: code, additionalProperties: value });
const tuple = (...items) => ({
  type: 'array',
  prefixItems: items,
  items: false,
  minItems: items.length,
});

const occupationFile = {
  description: '<version>/occupations/<code>.json: one occupation, without what the defaults say.',
  allOf: [
    ref('occupation'),
    {
      type: 'object',
      properties: {
        details: {
          description: 'Narrower occupations that have no figures of their own: code and title.',
          type: 'array',
          items: tuple(code, text),
        },
      },
      required: ['name', 'code'],
    },
  ],
};

const searchFile = {
  description: '<version>/search.json: what the picker searches in, sorted by code.',
  type: 'object',
  properties: {
    occupations: {
      description: 'Code, title, and other titles divided by "|", those that matter most first.',
      type: 'array',
      items: tuple(code, text, text),
    },
  },
  required: ['occupations'],
};

const codesFile = {
  description: '<version>/codes.json: explains codes that have no figures of their own.',
  type: 'object',
  properties: {
    occupations: { description: 'Titles of the occupations with figures.', ...byCode(text) },
    groups: { description: 'Titles of groups, whose codes are not those of an occupation.', ...byCode(text) },
    details: {
      description: 'Narrower occupations: title, and the code whose figures are theirs.',
      ...byCode(tuple(text, code)),
    },
    combined: {
      description: 'Occupations published together: title, and the code they are published under.',
      ...byCode(tuple(text, code)),
    },
    unpublished: { description: 'Titles of occupations without any figures.', ...byCode(text) },
    retired: {
      description: 'Codes of older releases: title, what became of it, and the codes that carry it on.',
      ...byCode(
        tuple(text, { enum: ['renumbered', 'divided', 'merged', 'combined', 'hybrid', 'unknown'] }, codes),
      ),
    },
    withoutOnet: { description: 'Codes that O*NET has in parts only.', ...codes },
    doubles: { description: 'Codes that are those of an occupation and of its group.', ...codes },
    handbook: {
      description: 'Pages of the Occupational Outlook Handbook.',
      ...byCode({ type: 'string', format: 'uri' }),
    },
  },
  required: ['occupations'],
};

const wordingFile = {
  description: '<folder>/<code>.json: what people in an occupation do, in words.',
  type: 'object',
  properties: {
    description: { description: 'Paragraphs.', type: 'array', items: text },
    duties: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          text: { description: 'The duty.', ...text },
          tasks: {
            description: 'Ids of the statements that it rests on.',
            type: 'array',
            items: { type: 'integer' },
          },
        },
        required: ['text'],
      },
    },
  },
  required: ['description'],
};

const placesFile = {
  description:
    '<version>/places.json: the places that have wages of their own; place-names/<name>.json: those of one name.',
  type: 'object',
  properties: {
    places: {
      description: 'What a place is asked for by, its name, and its kind.',
      type: 'array',
      items: tuple(code, text, { enum: ['state', 'area'] }),
    },
  },
  required: ['places'],
};

/** Wages of one interval, in the order of `statistics`; null where one is withheld. */
const wages = {
  type: 'array',
  items: { anyOf: [{ type: ['number', 'null'] }, { type: 'object', required: ['low'] }] },
};
const placeWagesFile = {
  description: '<version>/places/<id>/<first five signs of the code>.json: wages of one place.',
  type: 'object',
  properties: {
    place: text,
    year: { type: 'integer' },
    source: { description: 'Key of one of the sources of the index.', ...text },
    statistics: { type: 'array', items: { enum: ['median', 'p10', 'p25', 'p75', 'p90'] } },
    pay: {
      description: 'Wages by code, a year and an hour; neither where all are withheld.',
      ...byCode({ type: 'object', properties: { year: wages, hour: wages } }),
    },
  },
  required: ['place', 'pay'],
};

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'occupation-comparison data set',
  description: 'index.json of a data set; its other files are described under $defs.',
  type: 'object',
  properties: {
    format: { description: 'Version of this format.', const: 1 },
    version: {
      description: 'Folder that holds the other files; another one whenever any of them changes.',
      ...code,
    },
    name: { description: 'Name of the data set.', ...text },
    place: document.place,
    classification: { description: 'What the codes are of: "SOC 2018".', ...text },
    notes: document.notes,
    defaults: document.defaults,
    sources: document.sources,
    reference: { description: 'Figures of all occupations together.', ...ref('occupation') },
    provenance: {
      description: 'How figures were come by that aren’t from the publisher’s own file. Not shown.',
      type: 'array',
      items: text,
    },
    places: {
      description:
        'That there are wages of places, and what is said with them; "{place}" stands for the name of the place.',
      type: 'object',
      properties: {
        byName: { description: 'Whether there is a place-names/<name>.json for each name.', type: 'boolean' },
        note: { description: 'Why all other figures are not those of the place.', ...text },
        withheld: { description: 'That a wage is withheld.', ...text },
        unpublished: { description: 'That an occupation has no wages there.', ...text },
      },
    },
    search: { description: 'Whether there is a search.json.', type: 'boolean' },
    wording: {
      description: 'Where descriptions and duties of occupations lie, in which language, and by whom.',
      type: 'object',
      properties: {
        folder: { description: 'Folder beside index.json: <folder>/<code>.json.', ...text },
        lang: { description: 'Their language: "en".', ...text },
        lead: { description: 'The sentence that leads to the duties.', ...text },
        source: { description: 'Key of one of the sources.', ...text },
      },
      required: ['folder'],
    },
  },
  required: ['format', 'version', 'name'],
  $defs: { ...$defs, occupationFile, searchFile, codesFile, wordingFile, placesFile, placeWagesFile },
};
writeFileSync('dataset.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
