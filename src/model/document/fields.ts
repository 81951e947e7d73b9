/** An object of which nothing is known yet but that it has fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value of any kind is an object with fields: no list, and not `null`. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && !!value && !Array.isArray(value);

/** The fields of a value of any kind; of what is no object, none. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

/** The fields that say something: an empty list is the same as none. */
export const filledFields = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );
