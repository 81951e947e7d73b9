import type { WorldPage } from './pages.js';
import { markdown } from './written.js';

/** A twentieth lot, of the kinds of tables that stand in articles in Markdown. */
export const TWENTIETH: readonly WorldPage[] = [
  markdown(
    'roles with escaped signs of money',
    'en-US',
    `| Role | Salary Range |
|------|-------------|
| Harbor Pilot | \\$150K+ |
| Dock Planner | \\$140K–\\$180K |`,
    {
      'Harbor Pilot': ['pay unspecified at-least 150000 USD/year'],
      'Dock Planner': ['pay unspecified 140000..180000 USD/year'],
    },
  ),
  markdown(
    'a comparison of two trades, one growth a year',
    'en-US',
    `## The quick comparison

| Factor | Barber | Stylist |
|--------|-----------|--------------|
| Training time | 4-8 weeks | 2-4 years |
| Cost | $700-$3,000 | $10,000-$80,000 |
| Starting salary | $30,000-$35,000 | $55,000-$65,000 |
| Top salary | $45,000-$52,000 | $80,000-$120,000+ |
| Job growth | 22% | +6% per year |
| Stress level | Moderate | High |`,
    {
      Barber: [
        'growth 22%',
        'Training time = 4-8 weeks',
        'Cost = $700-$3,000',
        'Starting salary = $30,000-$35,000',
        'Top salary = $45,000-$52,000',
        'Stress level = Moderate',
      ],
      Stylist: [
        'growth «+6% per year»',
        'Training time = 2-4 years',
        'Cost = $10,000-$80,000',
        'Starting salary = $55,000-$65,000',
        'Top salary = $80,000-$120,000+',
        'Stress level = High',
      ],
    },
  ),
  markdown(
    'two countries, one with another currency in brackets',
    'en-US',
    `| Aspect | Vietnam | US/Europe |
|---|---|---|
| Salary range | 15–50M VND/month (~$600–2,000) | $70k–$180k/yr |
| Growth rate | Very fast (35–50% YoY) | 15–25% |`,
    {
      Vietnam: [
        'pay unspecified 15000000..50000000 VND/month (~$600–2,000)',
        'growth «Very fast (35–50% YoY)»',
      ],
      'US/Europe': ['pay unspecified 70000..180000 USD/year', 'growth 15..25%'],
    },
  ),
  markdown(
    'a box of metrics with pay of two countries and growth a year',
    'en-US',
    `# Farm Adviser

| Metric | Value |
|---|---|
| India Salary | ₹18L – ₹80L/year |
| USA Salary | $140K – $350K/year |
| Job Growth | +40% per year |
| Automation Risk | **VERY LOW** |`,
    {
      'Farm Adviser': [
        'growth «+40% per year»',
        'India Salary = ₹18L – ₹80L/year',
        'USA Salary = $140K – $350K/year',
        'Automation Risk = VERY LOW',
      ],
    },
  ),
  markdown(
    'cities with medals before ranks',
    'en-US',
    `| Rank | City | Score | Jobs | Fresher % | Median Salary |
|------|------|-----------|-----------|-----------|---------------|
| 🥇 1 | Bengaluru | 56.5 | 9,358 | 17% | ₹13.2 LPA |
| 🥉 3 | Mohali | 49.6 | 122 | 47% | ₹6.5 LPA |`,
    {
      Bengaluru: [
        'pay median 1320000 INR/year',
        'employment 9358',
        'Rank = 🥇 1',
        'Score = 56.5',
        'Fresher % = 17%',
      ],
      Mohali: [
        'pay median 650000 INR/year',
        'employment 122',
        'Rank = 🥉 3',
        'Score = 49.6',
        'Fresher % = 47%',
      ],
    },
  ),
  markdown(
    'a premium in the last line',
    'en-US',
    `| Group | Median Salary |
|-------|--------------|
| Python developers | **$157,000** |
| Other developers | $148,000 |
| **Premium** | **+$9,000 (+6%)** |`,
    {
      'Python developers': ['pay median 157000 USD/year'],
      'Other developers': ['pay median 148000 USD/year'],
    },
  ),
  markdown(
    'levels with base, bonus, equity and a total that is about so',
    'en-US',
    `| Level | Base | Bonus | Equity | Total comp |
|---|---|---|---|---|
| Junior | $120k | 10% | $20k/yr | ~$150k |
| Senior | $180k | 15% | $60k/yr | ~$265k |`,
    {
      Junior: ['pay unspecified 150000 USD/year (~$150k)', 'Base = $120k', 'Bonus = 10%', 'Equity = $20k/yr'],
      Senior: ['pay unspecified 265000 USD/year (~$265k)', 'Base = $180k', 'Bonus = 15%', 'Equity = $60k/yr'],
    },
  ),
  markdown(
    'pay by publisher in the heads',
    'en-US',
    `| Title | Salary (Glassdoor) | Salary (Indeed) | Growth (BLS) |
|---|---|---|---|
| UX Researcher | $104,520 | $112,600 | 8% (2023–33) |
| Product Designer | $113,300 | N/A | 8% (2023–33) |`,
    {
      'UX Researcher': [
        'pay unspecified 104520 USD/year [Glassdoor]',
        'growth 8% 2023-2033 [BLS]',
        'Salary (Indeed) = $112,600',
      ],
      'Product Designer': [
        'pay unspecified 113300 USD/year [Glassdoor]',
        'growth 8% 2023-2033 [BLS]',
        'Salary (Indeed) = not-applicable',
      ],
    },
  ),
  markdown(
    'two roles, pay of two places in one currency each',
    'en-US',
    `| | Data Scientist | ML Engineer |
|---|---|---|
| Avg. salary (US) | ~$125k | ~$155k |
| Avg. salary (EU) | €65k | €75k |
| YoY demand | +28% | +35% |
| Remote? | ✅ | ✅ |`,
    {
      'Data Scientist': [
        'pay mean 125000 USD/year @US (~$125k)',
        'Avg. salary (EU) = €65k',
        'YoY demand = +28%',
        'Remote? = ✅',
      ],
      'ML Engineer': [
        'pay mean 155000 USD/year @US (~$155k)',
        'Avg. salary (EU) = €75k',
        'YoY demand = +35%',
        'Remote? = ✅',
      ],
    },
  ),
  markdown(
    'short heads: 10-yr Outlook, Edu, 2023 Jobs',
    'en-US',
    `| Career | Median Pay | 2023 Jobs | 10-yr Outlook | Edu |
|---|---|---|---|---|
| Ferry Captain | $90,820/yr ($43.66/hr) | 38.2K | +2% (as fast as avg) | Postsecondary nondegree award |
| Tug Deckhand | $48,400/yr ($23.27/hr) | 31K | 1% (slower) | No formal credential |`,
    {
      'Ferry Captain': [
        'education «Postsecondary nondegree award»',
        'pay median 90820 USD/year',
        'hourly median 43.66 USD/hour',
        'growth 2% (as fast as avg)',
        'employment 38200 2023',
      ],
      'Tug Deckhand': [
        'education «No formal credential»',
        'pay median 48400 USD/year',
        'hourly median 23.27 USD/hour',
        'growth 1% (slower)',
        'employment 31000 2023',
      ],
    },
  ),
  markdown(
    'Philippines: a range with one k a month',
    'en-US',
    `| Job | Avg Salary (₱/mo) | Demand 2025 |
|---|---|---|
| BPO Agent | 18-25k | High |
| Nurse | ₱25,000+ | Very High |`,
    {
      'BPO Agent': ['pay mean 18000..25000 PHP/month', 'Demand 2025 = High'],
      Nurse: ['pay mean at-least 25000 PHP/month', 'Demand 2025 = Very High'],
    },
  ),
  markdown(
    'percentiles in brackets',
    'en-US',
    `| Occupation | Wage (p50) | Wage (p90) | AI exposure |
|---|---|---|---|
| Proofreader | 48,790 | 76,440 | 0.84 |
| Roofer | 50,030 | 80,780 | 0.04 |`,
    {
      Proofreader: ['pay median 48790 USD/year', 'pay p90 76440 USD/year', 'AI exposure = 0.84'],
      Roofer: ['pay median 50030 USD/year', 'pay p90 80780 USD/year', 'AI exposure = 0.04'],
    },
  ),
  markdown(
    'pay of two years and its change',
    'en-US',
    `| Position | 2022 salary | 2023 salary | Change |
|---|---|---|---|
| Clerk | $38,000 | $40,100 | +5.5% |
| Cook | $33,000 | $34,900 | +5.8% |`,
    {
      Clerk: ['pay unspecified 40100 USD/year 2023', '2022 salary = $38,000', 'Change = +5.5%'],
      Cook: ['pay unspecified 34900 USD/year 2023', '2022 salary = $33,000', 'Change = +5.8%'],
    },
  ),
  markdown(
    'Spain: pay by month and year in brackets',
    'es',
    `| Profesión | Salario (mes) | Salario (año) | Paro |
|---|---|---|---|
| Soldador | 1.850 € | 25.900 € | 6 % |`,
    {
      Soldador: ['pay unspecified 25900 EUR/year', 'Salario (mes) = 1.850 €', 'Paro = 6 %'],
    },
  ),
  markdown(
    'Germany: entry, average and top pay with Ø',
    'de',
    `| Beruf | Einstiegsgehalt | Ø-Gehalt | Top-Gehalt |
|---|---|---|---|
| Pilot/in | 54.000 € | 98.500 € | 250.000 € |`,
    {
      'Pilot/in': ['pay mean 98500 EUR/year', 'Einstiegsgehalt = 54.000 €', 'Top-Gehalt = 250.000 €'],
    },
  ),
  markdown(
    'pay by hour and year and “Growth %”',
    'en-US',
    `| Job | Pay/Hr | Pay/Yr | Growth % |
|---|---|---|---|
| Barista | $14.20 | $29,540 | 6 |
| Baker | $16.80 | $34,950 | 5 |`,
    {
      Barista: ['pay unspecified 29540 USD/year', 'hourly unspecified 14.2 USD/hour', 'growth 6%'],
      Baker: ['pay unspecified 34950 USD/year', 'hourly unspecified 16.8 USD/hour', 'growth 5%'],
    },
  ),
];
