import type { ComparisonData } from '../../src/index.js';

/** Made-up figures of every kind that sorting and bars have to tell apart. */
export const tradesInNumbers = {
  defaults: {
    pay: { year: 2022, source: 'work' },
    growth: { from: 2022, to: 2032, source: 'work' },
    training: { source: 'work' },
  },
  occupations: [
    {
      name: 'Example Surgeon',
      education: 'Doctoral or professional degree',
      training: 'Moderate',
      pay: { median: '$239,200 or more' },
      growth: 3,
    },
    {
      name: 'Example Clerk',
      education: 'High school diploma or equivalent',
      training: 'Moderate',
      pay: { median: 41000 },
      growth: -6,
    },
    {
      name: 'Example Analyst',
      education: 'Bachelor’s degree',
      training: 'Moderate',
      pay: { median: 98000, notes: 'Without those who work for themselves.' },
      growth: 23,
    },
    {
      name: 'Example Diver',
      education: 'Postsecondary nondegree award',
      training: 'Moderate',
      pay: { status: 'suppressed' },
      growth: 8,
    },
  ],
  reference: { name: 'All occupations', growth: 3 },
  sources: {
    work: { name: 'Example Institute of Work', dataSet: 'Jobs in numbers', licence: 'public domain' },
  },
} satisfies ComparisonData;
