/** An article with a text in every place that a text may be; its links lead to `/a`, `/b` and `/c`. */
export const everywhere = (text: string) => ({
  title: text,
  introduction: text,
  notes: text,
  responsibilities: text,
  place: text,
  occupations: [
    {
      name: text,
      plural: text,
      description: text,
      lead: text,
      responsibilities: [text, text],
      wording: { lang: text, source: 's' },
      education: { value: text, notes: text, source: text },
      facts: [{ label: text, value: text, source: 's' }],
      related: [
        { name: text, reason: text },
        { name: text, href: '/a' },
      ],
    },
  ],
  sources: { s: { name: text, dataSet: text, licence: text, href: '/b' } },
  schools: { disclosure: text, items: [{ name: text, place: text, programs: text, sponsored: true }] },
  next: { label: text, href: '/c' },
});
