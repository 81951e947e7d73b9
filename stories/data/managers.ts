import type { ComparisonData } from '../../src/index.js';

/**
 * The table of the reference article and nothing else. Figures: Payscale (2017) and the U.S. Bureau of Labor
 * Statistics, employment projections 2016-2026 (public domain).
 */
export const managers = {
  occupations: [
    {
      name: 'Program Manager',
      education: "Bachelor's Degree",
      pay: { median: 81765, year: 2017, for: 'Program Project Manager', source: 'Payscale' },
      growth: {
        percent: 8,
        from: 2016,
        to: 2026,
        for: 'Managers, All Other',
        source: 'U.S. Bureau of Labor Statistics',
      },
    },
    {
      name: 'Account Manager',
      education: "Bachelor's Degree",
      pay: { median: 51554, year: 2017, source: 'Payscale' },
      growth: {
        percent: 9,
        from: 2016,
        to: 2026,
        for: 'Advertising, Promotions, and Marketing Managers',
        source: 'U.S. Bureau of Labor Statistics',
      },
    },
  ],
} satisfies ComparisonData;
