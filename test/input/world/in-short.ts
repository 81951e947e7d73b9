import type { Comparison } from '../../../src/model/comparison/occupations.js';
import type { Figure } from '../../../src/model/figure/figure.js';

const years = ({ from, to }: Figure) => (from === undefined ? '' : from === to ? `${from}` : `${from}-${to}`);

/** A figure in one line: "pay median 81765 USD/year 2017 for Program Project Manager [Payscale]". */
export function figureInShort(measure: string, figure: Figure): string {
  const { status, value, low, high, text, unit, currency, per, statistic, place } = figure;
  const number = status === 'range' ? `${low}..${high}` : status === 'text' ? `«${text}»` : value;
  return [
    measure.split('.')[0],
    unit === 'money' ? statistic : '',
    ['value', 'range', 'text'].includes(status) ? '' : status,
    number === undefined ? '' : `${number}${unit === 'percent' && status !== 'text' ? '%' : ''}`,
    unit === 'money' && status !== 'text' && number !== undefined ? `${currency}/${per}` : '',
    years(figure),
    place ? `@${place}` : '',
    figure.condition ? `{${figure.condition}}` : '',
    figure.measuredFor ? `for ${figure.measuredFor.name}` : '',
    figure.sources.length ? `[${figure.sources.map(({ name }) => name).join()}]` : '',
    figure.notes.length ? `(${figure.notes.join()})` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Figures, code and facts of each occupation by its name. */
export const inShort = ({ occupations }: Comparison): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    occupations.map(({ name, code, figures, facts, description, responsibilities }) => [
      name,
      [
        ...(code ? [`code ${code}`] : []),
        ...[...figures].map(([measure, figure]) => figureInShort(measure, figure)),
        ...description.map((text) => `description ${text}`),
        ...responsibilities.map((text) => `duty ${typeof text === 'string' ? text : JSON.stringify(text)}`),
        ...facts.map(({ label, figure }) => `${label} = ${figure.text ?? figure.value ?? figure.status}`),
      ],
    ]),
  );
