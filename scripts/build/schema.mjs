// Writes schema.json, the JSON Schema of the data, from the one definition in src/model/document: the shapes say what is legal, the
// comments above the fields say what it means. Run after tsc, which compiles the shapes.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const SOURCES = ['src/model/document/figure-schema.ts', 'src/model/document/schema.ts'];
const { documentShape } = await import(pathToFileURL('dist/model/document/schema.js').href);
const parse = (path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

/** Initializers of the constants in the files, by name. */
const constants = new Map(
  SOURCES.flatMap((path) => parse(path).statements)
    .filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .map(({ name, initializer }) => [name.text, initializer]),
);
const definitions = {};

/** Follows names, `as const` and `satisfies` to the expression that they stand for. */
function resolve(node) {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return resolve(node.expression);
  if (ts.isIdentifier(node) && constants.has(node.text)) return resolve(constants.get(node.text));
  if (ts.isPropertyAccessExpression(node)) return resolve(fieldsOf(node.expression).get(node.name.text).node);
  return node;
}

/** Fields of an object literal with their comments, spreads included. */
function fieldsOf(node) {
  const literal = resolve(node);
  const entries = literal.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return [...fieldsOf(property.expression)];
    const value = ts.isShorthandPropertyAssignment(property) ? property.name : property.initializer;
    return [[property.name.text, { node: value, description: commentOf(property) }]];
  });
  return new Map(entries);
}

function commentOf(property) {
  const comment = ts.getJSDocCommentsAndTags(property).at(-1)?.comment;
  return typeof comment === 'string' ? comment.replaceAll(/\s+/g, ' ') : undefined;
}

/** A named object shape is written once, under $defs. */
function schemaOf(shape, node) {
  const isNamedObject = shape.kind === 'object' && ts.isIdentifier(node) && constants.has(node.text);
  if (!isNamedObject) return inlineSchemaOf(shape, node);
  definitions[node.text] ??= inlineSchemaOf(shape, node);
  return { $ref: `#/$defs/${node.text}` };
}

function inlineSchemaOf(shape, node) {
  const call = resolve(node);
  switch (shape.kind) {
    case 'text':
    case 'amount':
      return { type: ['string', 'number'] };
    case 'number':
      return { type: 'number' };
    case 'flag':
      return { type: 'boolean' };
    case 'link':
      return { type: 'string', format: 'uri-reference' };
    case 'option':
      return { enum: shape.options };
    case 'list': {
      const items = schemaOf(shape.of, call.arguments[0]);
      return { anyOf: [{ type: 'array', items }, items] };
    }
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(shape.of, call.arguments[0]) };
    case 'object':
      return objectSchemaOf(shape, call.arguments[0]);
  }
  throw new Error(`No JSON Schema is known for the kind "${shape.kind}".`);
}

function objectSchemaOf({ fields, required, short }, node) {
  const described = fieldsOf(node);
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, shape]) => {
      const { node: field, description } = described.get(name);
      return [name, { ...(description && { description }), ...schemaOf(shape, field) }];
    }),
  );
  const object = { type: 'object', properties, ...(required && { required: [required] }) };
  return short ? { anyOf: [object, bareSchemaOf({ fields, short }, node)] } : object;
}

/** What may stand in place of the object: the field that it is short for, as deep as that goes. */
function bareSchemaOf({ fields, short }, node) {
  const { node: field } = fieldsOf(node).get(short);
  const shape = fields[short];
  return shape.short ? bareSchemaOf(shape, resolve(field).arguments[0]) : schemaOf(shape, field);
}

const document = inlineSchemaOf(documentShape, constants.get('documentShape'));
const occupations = document.properties.occupations;
const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'occupation-comparison',
  description: 'Data of a comparison of occupations: a whole document, or the array of occupations.',
  anyOf: [document, occupations.anyOf[0]],
  $defs: definitions,
};
writeFileSync('schema.json', JSON.stringify(schema, null, 2) + '\n');
