// Writes what editors and frameworks know the elements by: vscode.html-custom-data.json, vscode.css-custom-data.json,
// web-types.json and types/elements.d.ts. All of it comes from custom-elements.json. Run after tsc and the manifest.
import { writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { describedClasses } from './described-classes.mjs';
import { typesOf } from './element-types.mjs';

const GUIDE =
  'https://github.com/occupation-comparison/occupation-comparison/blob/main/README.md#every-attribute';

const classes = describedClasses();
const elements = classes.filter(({ tagName }) => tagName);
const manifest = {
  schemaVersion: '1.0.0',
  modules: elements.map((element) => ({
    kind: 'javascript-module',
    path: element.path,
    declarations: [element],
    exports: [
      {
        kind: 'custom-element-definition',
        name: element.tagName,
        declaration: { name: element.name, module: element.path },
      },
    ],
  })),
};
/** Protected methods would be listed, too; there is none for pages. */
const options = { hideMethodDocs: true, labels: { slots: 'Content', cssProperties: 'Custom properties' } };

/** The generators name what two elements share twice, and say of a default that there is none. */
const once = (list) => [...new Map(list.toReversed().map((each) => [each.name, each])).values()].toReversed();
const plain = (text) => text.replaceAll(' _(default: undefined)_', '');

function htmlData() {
  const data = JSON.parse(
    getVsCodeHtmlCustomData(manifest, {
      ...options,
      referencesTemplate: () => [{ name: 'occupation-comparison', url: GUIDE }],
    }),
  );
  for (const tag of data.tags) {
    const { attributes } = elements.find(({ tagName }) => tagName === tag.name);
    tag.description = plain(tag.description);
    // "v" is Visual Studio Code's word for an attribute that has no value
    for (const attribute of tag.attributes)
      if (attributes.find(({ name }) => name === attribute.name).type.text === 'boolean')
        attribute.valueSet = 'v';
  }
  return data;
}

function cssData() {
  const { properties, pseudoElements, ...data } = JSON.parse(getVsCodeCssCustomData(manifest, options));
  return { ...data, properties: once(properties), pseudoElements: once(pseudoElements) };
}

function webTypes() {
  const data = JSON.parse(
    getWebTypesData(manifest, {
      ...options,
      referenceTemplate: () => ({ name: 'occupation-comparison', url: GUIDE }),
      modulePathTemplate: (_, path) => `./${path}`,
    }),
  );
  const { html, css } = data.contributions;
  for (const element of html.elements) {
    element.description = plain(element.description);
    delete element.slots; // the one that there is has no name to complete
    delete element.events; // they stand under `js`
  }
  css.properties = once(css.properties);
  css['pseudo-elements'] = once(css['pseudo-elements']);
  return { ...data, 'js-types-syntax': 'typescript' };
}

const files = {
  'vscode.html-custom-data.json': htmlData(),
  'vscode.css-custom-data.json': cssData(),
  'web-types.json': webTypes(),
};
for (const [file, data] of Object.entries(files)) writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
writeFileSync('types/elements.d.ts', typesOf(classes));
