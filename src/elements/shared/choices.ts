import type { Occupation, RelatedCareer } from '../../model/comparison/occupations.js';
import { relatedHref } from '../../model/document/related-link.js';
import type { School } from '../../model/document/schema.js';
import { trimmedText } from './attribute-options.js';
import type { Choice } from './events.js';

/** A school as something to follow. */
export const schoolChoice = ({ name, href, sponsored = false }: School): Choice => ({
  kind: 'school',
  name,
  href,
  sponsored,
});

/**
 * A career, related to an occupation, as something to follow.
 * @param pattern What `related-href` says of addresses, whatever it holds.
 */
export const careerChoice = (career: RelatedCareer, { name }: Occupation, pattern: unknown): Choice => ({
  kind: 'related',
  name: career.name,
  href: relatedHref(career, trimmedText(pattern)),
  occupation: name,
});
