// TypeScript of what can be set on the elements and heard from them, for the frameworks in types/: names and comments
// from custom-elements.json, types from the classes themselves.

const indent = '  ';
const comment = (text, margin = indent) =>
  text ? `${margin}/** ${text.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ')} */\n` : '';
const keyOf = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const field = ({ name, description, type }) =>
  `${comment(description)}${indent}${keyOf(name)}?: ${type} | undefined;\n`;

/** What a class has that the class above it hasn't. */
const own = (list = []) => list.filter(({ inheritedFrom }) => !/^Oc/.test(inheritedFrom?.name ?? ''));

const propertiesOf = ({ name: className, members }) =>
  own(members)
    .filter(({ readonly }) => !readonly)
    .map(({ name, description }) => ({ name, description, type: `${className}['${name}']` }));

/** What may be written in an attribute that goes by another name than its property, or has none. */
const TYPES = { boolean: "boolean | ''", number: 'number | string' };

/** Those that aren't properties of the same name as well. */
function attributesOf({ attributes, members }) {
  const properties = new Set(members.map(({ name }) => name));
  return own(attributes)
    .filter(({ name }) => !properties.has(name))
    .map(({ name, description, type: { text } }) => ({
      name,
      description,
      type: `${TYPES[text] ?? text} | null`,
    }));
}

const handlersOf = ({ events }) =>
  own(events).map(({ name, description }) => ({
    name: `on${name}`,
    description,
    type: `((event: OcEventMap['${name}']) => void)`,
  }));

const KINDS = [
  ['Properties', 'What can be set as a property.', propertiesOf],
  ['Attributes', 'Attributes that are no properties of the same name.', attributesOf],
  ['Handlers', 'Listeners, as JSX writes them.', handlersOf],
];

function interfacesOf(declaration, names) {
  const { name, superclass } = declaration;
  return KINDS.map(([kind, heading, fieldsOf]) => {
    const base = names.has(superclass?.name) ? ` extends ${superclass.name}${kind}` : '';
    const fields = fieldsOf(declaration).map(field).join('');
    return `/** ${heading} */\nexport interface ${name}${kind}${base} {${fields ? `\n${fields}` : ''}}\n`;
  }).join('\n');
}

const entryOf = ({ name, tagName, summary }) =>
  `${comment(summary)}${indent}'${tagName}': {
    element: ${name};
    properties: ${name}Properties;
    attributes: ${name}Attributes;
    handlers: ${name}Handlers;
  };
`;

/** The text of types/elements.d.ts. */
export function typesOf(classes) {
  const names = new Set(classes.map(({ name }) => name));
  const elements = classes.filter(({ tagName }) => tagName);
  return `// Written by scripts/build/editors.mjs; changes belong into the comments above the classes.
import type {
${[...names].map((name) => `${indent}${name},\n`).join('')}${indent}OcEventMap,
} from '../dist/index.js';

${classes.map((each) => interfacesOf(each, names)).join('\n')}
/** The elements by their tags. */
export interface OcElements {
${elements.map(entryOf).join('')}}

/** All that JSX may write on an element: properties, attributes and listeners. */
export type OcProps<Tag extends keyof OcElements> = OcElements[Tag]['properties'] &
  OcElements[Tag]['attributes'] &
  OcElements[Tag]['handlers'];
`;
}
