import type { AuthorDocument, AuthorOccupation } from './author-document.js';

/** Fields that only an article has room for. */
const PROSE = ['description', 'responsibilities'] as const;

/**
 * The document of a table for an element that shows nothing but its figures and facts: what its columns say in
 * sentences ("Description", "Duties") is a fact under the author's own header.
 */
export function withProseAsFacts(given: AuthorDocument): AuthorDocument {
  const { document, proseTitles } = given;
  if (!PROSE.some((field) => proseTitles?.has(field))) return given;
  const { occupations, ...rest } = document as { readonly occupations: readonly AuthorOccupation[] };
  return {
    ...given,
    document: { ...rest, occupations: occupations.map((each) => moved(each, proseTitles!)) },
  };
}

function moved(occupation: AuthorOccupation, titles: ReadonlyMap<string, string>): AuthorOccupation {
  const { facts = [], ...rest } = occupation as AuthorOccupation & { facts?: readonly object[] };
  const said = PROSE.flatMap((field) => {
    const [label, lines] = [titles.get(field), rest[field]];
    if (!label || !Array.isArray(lines)) return [];
    delete rest[field];
    return lines.length ? [{ label, value: lines.join('\n') }] : [];
  });
  return { ...rest, facts: [...facts, ...said] };
}
