import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { addLanguage } from '../src/index.js';
import type { ComparisonData } from '../src/index.js';

interface Args {
  lang: string;
  occupations: ComparisonData;
}

/**
 * The words, numbers and dates are those of the page’s language. Spanish, German, French and Arabic are loaded when a
 * page asks for them; others are added by the page. All titles, publishers and figures are invented.
 */
const meta = {
  title: 'Languages',
  render: ({ lang, occupations }) =>
    html`<div lang=${lang}><oc-comparison .occupations=${occupations}></oc-comparison></div>`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What an article says in its own language. */
interface Texts {
  readonly title: string;
  readonly names: readonly [string, string];
  readonly education: readonly [string, string];
  readonly tasks: readonly [string, string];
  readonly broader: string;
  readonly publisher: string;
  readonly school: string;
  readonly program: string;
}

const articleOf = (texts: Texts, currency: string): ComparisonData => ({
  title: texts.title,
  sources: {
    institute: {
      name: texts.publisher,
      href: 'https://institute.example.edu/survey',
      retrieved: '2025-06-30',
    },
  },
  defaults: {
    pay: { currency, year: 2025, source: 'institute' },
    growth: { from: 2024, to: 2034, source: 'institute' },
  },
  occupations: [
    {
      name: texts.names[0],
      education: texts.education[0],
      pay: { median: 51554 },
      growth: 9,
      openings: 1200,
      responsibilities: [texts.tasks[0]],
      related: [{ name: texts.names[1], href: 'https://careers.example.edu/' }],
    },
    {
      name: texts.names[1],
      education: texts.education[1],
      pay: { median: { low: 38200 }, for: { name: texts.broader, relation: 'broader' } },
      growth: -2,
      responsibilities: [texts.tasks[1]],
    },
  ],
  schools: {
    items: [
      {
        name: texts.school,
        href: 'https://school.example.edu/',
        sponsored: true,
        programs: [texts.program],
      },
    ],
    finder: { action: 'https://schools.example.edu/find' },
  },
});

export const Spanish: Story = {
  args: {
    lang: 'es',
    occupations: articleOf(
      {
        title: 'Probadora de ejemplo o redactor de ejemplo',
        names: ['Probadora de ejemplo', 'Redactor de ejemplo'],
        education: ['Licenciatura', 'Formación profesional'],
        tasks: ['Probar ejemplos antes de que se publiquen', 'Escribir ejemplos que se entienden'],
        broader: 'Autores de ejemplo',
        publisher: 'Instituto Ejemplo',
        school: 'Universidad Ejemplo del Norte',
        program: 'Grado en Ejemplos',
      },
      'EUR',
    ),
  },
  parameters: {
    docs: {
      description: { story: 'Spanish words and numbers. For a page in Spanish: `lang` on it is enough.' },
    },
  },
};

export const German: Story = {
  args: {
    lang: 'de',
    occupations: articleOf(
      {
        title: 'Beispielprüferin oder Beispielschreiber',
        names: ['Beispielprüferin', 'Beispielschreiber'],
        education: ['Bachelor', 'Lehre'],
        tasks: ['Beispiele prüfen, bevor sie erscheinen', 'Beispiele schreiben, die man versteht'],
        broader: 'Beispielautoren',
        publisher: 'Beispiel-Institut',
        school: 'Beispielhochschule Nordfeld',
        program: 'Beispielwissenschaft (B. A.)',
      },
      'EUR',
    ),
  },
  parameters: {
    docs: {
      description: {
        story: 'German words and numbers: the comma of decimals, the article of names. For a page in German.',
      },
    },
  },
};

export const French: Story = {
  args: {
    lang: 'fr',
    occupations: articleOf(
      {
        title: 'Testeuse d’exemples ou rédacteur d’exemples',
        names: ['Testeuse d’exemples', 'Rédacteur d’exemples'],
        education: ['Licence', 'CAP'],
        tasks: ['Tester des exemples avant leur parution', 'Écrire des exemples que l’on comprend'],
        broader: 'Auteurs d’exemples',
        publisher: 'Institut Exemple',
        school: 'Université Exemple du Nord',
        program: 'Licence d’exemples appliqués',
      },
      'EUR',
    ),
  },
  parameters: {
    docs: {
      description: { story: 'French words and numbers, with their narrow spaces. For a page in French.' },
    },
  },
};

export const Arabic: Story = {
  args: {
    lang: 'ar-EG',
    occupations: articleOf(
      {
        title: 'مختبِر الأمثلة أم كاتب الأمثلة',
        names: ['مختبِر أمثلة', 'كاتب أمثلة (Example Writer, EMEA)'],
        education: ['بكالوريوس', 'دبلوم'],
        tasks: ['اختبار الأمثلة قبل نشرها', 'كتابة أمثلة يفهمها القارئ'],
        broader: 'Example Authors, All Other',
        publisher: 'معهد المثال',
        school: 'جامعة المثال الشمالية',
        program: 'بكالوريوس الأمثلة التطبيقية',
      },
      'EGP',
    ),
  },
  globals: { direction: 'rtl' },
  parameters: {
    docs: {
      description: {
        story:
          'From right to left, as the `dir` of the page says, with Latin titles that keep to themselves.',
      },
    },
  },
};

const DUTCH = {
  occupation: 'Beroep',
  education: 'Vereiste opleiding',
  'pay.median': 'Mediaan salaris',
  yearly: 'per jaar',
  'growth.projected': 'Verwachte banengroei',
  caption: '{names} vergeleken',
  sources: 'Bronnen en noten',
  'for.broader': 'gemeten voor een ruimere groep: {name}',
} as const;

export const AddedByThePage: Story = {
  args: {
    lang: 'nl',
    occupations: articleOf(
      {
        title: 'Voorbeeldtester of voorbeeldschrijver',
        names: ['Voorbeeldtester', 'Voorbeeldschrijver'],
        education: ['Bachelor', 'Mbo'],
        tasks: ['Voorbeelden testen voordat ze verschijnen', 'Voorbeelden schrijven die men begrijpt'],
        broader: 'Voorbeeldauteurs',
        publisher: 'Voorbeeldinstituut',
        school: 'Voorbeeldhogeschool Noord',
        program: 'Toegepaste voorbeelden',
      },
      'EUR',
    ),
  },
  render: ({ lang, occupations }) => {
    addLanguage('nl', DUTCH);
    return html`<div lang=${lang}>
      <oc-comparison sections="title table" .occupations=${occupations}></oc-comparison>
    </div>`;
  },
  parameters: {
    script: `customElements.whenDefined('oc-comparison').then(({ addLanguage }) => {
  addLanguage('nl', ${JSON.stringify(DUTCH, null, 2).replaceAll(/\n(?=.)/g, '\n  ')});
});`,
    docs: {
      description: {
        story: "`addLanguage('nl', { … })`: what is missing stays English, word by word.",
      },
    },
  },
};
