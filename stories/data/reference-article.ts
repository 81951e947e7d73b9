import type { ComparisonData } from '../../src/index.js';

/**
 * The reference article. Figures: Payscale (2017) and the U.S. Bureau of Labor Statistics, employment projections
 * 2016-2026 (public domain). The schools are fictional.
 */
export const referenceArticle = {
  title: 'Program Manager vs. Account Manager',
  introduction: [
    'A program manager keeps several projects moving toward one goal; an account manager keeps a customer with the company. Both coordinate people who don’t report to them, and both answer for revenue.',
    'The table shows what each job asks for and what it pays. Look at the notes before you compare: some of the figures were measured for a neighboring title.',
  ],
  place: 'United States',
  occupations: [
    {
      id: 'program-manager',
      name: 'Program Manager',
      plural: 'Program Managers',
      code: '11-9199',
      education: "Bachelor's Degree",
      pay: {
        median: 81765,
        currency: 'USD',
        per: 'year',
        year: 2017,
        for: 'Program Project Manager',
        source: 'payscale',
      },
      growth: {
        percent: 8,
        from: 2016,
        to: 2026,
        for: { name: 'Managers, All Other', relation: 'residual' },
        source: 'bls',
      },
      description: [
        'Program managers plan a group of related projects as one undertaking. They decide which project gets people and money first, and they tell the sponsors early when the plan no longer holds.',
      ],
      responsibilities: [
        'Setting the goals of a program and the order of its projects',
        'Following budgets and schedules across teams',
        'Settling conflicts between projects that need the same people',
        'Reporting risks and results to executives',
      ],
      related: [
        {
          name: 'Product Manager',
          href: 'https://careers.example.edu/product-manager',
          reason: 'Both lead development of revenue-earning projects.',
        },
      ],
    },
    {
      id: 'account-manager',
      name: 'Account Manager',
      plural: 'Account Managers',
      education: "Bachelor's Degree",
      pay: { median: 51554, currency: 'USD', per: 'year', year: 2017, source: 'payscale' },
      growth: {
        percent: 9,
        from: 2016,
        to: 2026,
        for: { name: 'Advertising, Promotions, and Marketing Managers', relation: 'broader' },
        source: 'bls',
      },
      description: [
        'Account managers are the first person a customer calls. They learn what the customer needs, bring in the colleagues who can deliver it, and see to it that the contract is renewed.',
      ],
      responsibilities: [
        'Keeping up the relationship with assigned customers',
        'Preparing offers and negotiating contracts',
        'Passing customers’ wishes on to product and support teams',
        'Forecasting sales for their accounts',
      ],
      related: [
        {
          name: 'Advertising Manager',
          href: 'https://careers.example.edu/advertising-manager',
          reason: 'Both work to engage potential customers.',
        },
      ],
    },
  ],
  sources: {
    payscale: { name: 'Payscale', href: 'https://www.payscale.com/', retrieved: '2018-03-01' },
    bls: {
      name: 'U.S. Bureau of Labor Statistics',
      dataSet: 'Employment Projections 2016–2026',
      href: 'https://www.bls.gov/emp/',
      licence: 'public domain',
    },
  },
  responsibilities: [
    'Both jobs live on coordination: meetings, schedules and numbers that several teams share. They part ways over whom they serve: the program manager works for the goals of the company, the account manager for those of a customer.',
  ],
  schools: {
    disclosure: 'Schools marked “Sponsored” paid for their place in this list.',
    items: [
      {
        name: 'Northfield Example University',
        href: 'https://northfield.example.edu/',
        sponsored: true,
        programs: ['B.S. in Project Management', 'MBA'],
        place: 'Online',
      },
      {
        name: 'Lakeside Example College',
        href: 'https://lakeside.example.edu/',
        sponsored: true,
        programs: ['B.A. in Marketing'],
        place: 'Lakeside',
      },
      {
        name: 'Example State University',
        href: 'https://state.example.edu/',
        programs: ['B.B.A. in Management'],
      },
    ],
    finder: {
      action: 'https://schools.example.edu/find',
      subjects: ['Business', 'Marketing', 'Project management'],
    },
  },
} satisfies ComparisonData;
