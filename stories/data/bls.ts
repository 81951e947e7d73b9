import type { ComparisonData, OccupationData, SourcesData } from '../../src/index.js';

/**
 * Real figures of the U.S. Bureau of Labor Statistics, which are in the public domain: Occupational Employment and
 * Wage Statistics (OEWS) and Employment Projections 2024-34. Jobs and openings are published in thousands.
 */
export const sources = {
  oews2025: {
    name: 'U.S. Bureau of Labor Statistics',
    dataSet: 'Occupational Employment and Wage Statistics, May 2025',
    href: 'https://www.bls.gov/oes/',
    licence: 'public domain',
  },
  oews2024: {
    name: 'U.S. Bureau of Labor Statistics',
    dataSet: 'Occupational Employment and Wage Statistics, May 2024',
    href: 'https://www.bls.gov/oes/',
    licence: 'public domain',
  },
  projections: {
    name: 'U.S. Bureau of Labor Statistics',
    dataSet: 'Employment Projections 2024–34',
    href: 'https://www.bls.gov/emp/',
    licence: 'public domain',
  },
} satisfies SourcesData;

const span = { from: 2024, to: 2034, source: 'projections' } as const;

/** What all figures below share. */
export const defaults = {
  pay: { currency: 'USD', per: 'year', year: 2025, basis: 'wage', source: 'oews2025' },
  growth: span,
  employment: { year: 2024, source: 'projections' },
  employmentChange: span,
  openings: span,
  education: { kind: 'typical-entry', source: 'projections' },
  experience: { source: 'projections' },
  training: { source: 'projections' },
} satisfies ComparisonData['defaults'];

export const marketingManagers = {
  id: 'marketing-managers',
  name: 'Marketing Managers',
  code: '11-2021',
  education: "Bachelor's degree",
  experience: '5 years or more',
  training: 'None',
  pay: { median: 166790, p10: 90260, p90: 293610 },
  growth: 6.6,
  employment: 407000,
  employmentChange: 26700,
  openings: 34300,
} satisfies OccupationData;

export const advertisingManagers = {
  id: 'advertising-managers',
  name: 'Advertising and Promotions Managers',
  code: '11-2011',
  education: "Bachelor's degree",
  experience: 'Less than 5 years',
  training: 'None',
  pay: { median: 133660, p10: 63300, p90: 286240 },
  growth: -2.2,
  employment: 27000,
  employmentChange: -600,
  openings: 2100,
} satisfies OccupationData;

export const projectSpecialists = {
  id: 'project-specialists',
  name: 'Project Management Specialists',
  code: '13-1082',
  education: "Bachelor's degree",
  experience: 'None',
  training: 'None',
  pay: { median: 102320, p10: 61580, p90: 167970 },
  growth: 5.6,
  employment: 1046300,
  employmentChange: 58700,
  openings: 78200,
} satisfies OccupationData;

export const registeredNurses = {
  id: 'registered-nurses',
  name: 'Registered Nurses',
  code: '29-1141',
  education: "Bachelor's degree",
  experience: 'None',
  training: 'None',
  pay: { median: 97550, p10: 68940, p90: 137470 },
  growth: 4.9,
  employment: 3391000,
  employmentChange: 166100,
  openings: 189100,
} satisfies OccupationData;

export const electricians = {
  id: 'electricians',
  name: 'Electricians',
  code: '47-2111',
  education: 'High school diploma or equivalent',
  experience: 'None',
  training: 'Apprenticeship',
  pay: { median: 63190, p10: 42640, p90: 108510 },
  growth: 9.5,
  employment: 818700,
  employmentChange: 77400,
  openings: 81000,
} satisfies OccupationData;

export const receptionists = {
  id: 'receptionists',
  name: 'Receptionists and Information Clerks',
  code: '43-4171',
  education: 'High school diploma or equivalent',
  experience: 'None',
  training: 'Short-term on-the-job training',
  pay: { median: 38010, p10: 28760, p90: 49950 },
  growth: 0,
  employment: 1007200,
  employmentChange: 300,
  openings: 128500,
} satisfies OccupationData;

/** An occupation whose pay is published by the hour only. */
export const actors = {
  id: 'actors',
  name: 'Actors',
  code: '27-2011',
  education: 'Some college, no degree',
  pay: { median: 29.05, per: 'hour' },
  growth: 0.3,
} satisfies OccupationData;

/** An occupation whose pay is published by the year only. */
export const elementaryTeachers = {
  id: 'elementary-teachers',
  name: 'Elementary School Teachers, Except Special Education',
  code: '25-2021',
  education: "Bachelor's degree",
  pay: { median: 63970 },
  growth: -2,
} satisfies OccupationData;

/** A comparison of some of the occupations above. */
export const comparisonOf = (...occupations: readonly OccupationData[]): ComparisonData => ({
  place: 'United States',
  occupations,
  sources,
  defaults,
});
