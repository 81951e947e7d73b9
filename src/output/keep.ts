/** Gives what was made of an object before, or makes it. */
export type Keep = <Of extends object, Made>(what: string, of: Of, make: (of: Of) => Made) => Made;

/** Makes everything anew. */
export const keepNothing: Keep = (_, of, make) => make(of);

/** Keeps what is made of an object for as long as there is the object. It must follow from the object alone. */
export function keepAll(): Keep {
  const made = new Map<string, WeakMap<object, unknown>>();
  return <Of extends object, Made>(what: string, of: Of, make: (of: Of) => Made): Made => {
    const known = made.get(what) ?? new WeakMap<object, unknown>();
    made.set(what, known);
    if (!known.has(of)) known.set(of, make(of));
    return known.get(of) as Made;
  };
}
