import { isSafeAction, isSafeLink } from './links.js';
import { excerptOf, nameOf } from './problems.js';
import type { ProblemCode, Report } from './problems.js';
import type { Legal, LinkShape, ListShape, MapShape, ObjectShape, OptionShape, Shape } from './shape.js';

/** What to write, in the words of a message. */
const WANTED: Readonly<Record<Shape['kind'], string>> = {
  text: 'text',
  number: 'a number',
  amount: 'a number, or text such as "$81,765"',
  flag: 'true or false',
  link: 'an address that begins with https://, http://, mailto: or tel:, or a relative one',
  option: 'one of',
  list: 'a list',
  map: 'an object',
  object: 'an object',
};

/** Keys that JSON documents carry for other readers: `$schema`, `@context`, `_comment`, `x-anything`. */
const FOREIGN_KEY = /^([$@_]|x-)/;

/**
 * Brings any value whatever to a legal one. What is bad is left out and reported; what is good stays. Never throws,
 * never changes the value, reads own properties only.
 */
export function legalise<S extends Shape>(
  shape: S,
  value: unknown,
  path: string,
  report: Report,
): Legal<S> | undefined {
  return new Legaliser(report).read(shape, value, path) as Legal<S> | undefined;
}

class Legaliser {
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  read(shape: Shape, value: unknown, path: string): unknown {
    if (value === null || value === undefined) return undefined;
    switch (shape.kind) {
      case 'text':
        return typeof value === 'string' || typeof value === 'number'
          ? blankAsNothing(String(value))
          : this.#wrong(shape, value, path);
      case 'number':
        return this.#number(value, path);
      case 'amount':
        return typeof value === 'string' ? blankAsNothing(value) : this.#number(value, path, shape);
      case 'flag':
        return this.#flag(value, path);
      case 'link':
        return this.#link(shape, value, path);
      case 'option':
        return this.#option(shape, value, path);
      case 'list':
        return this.#list(shape, value, path);
      case 'map':
        return this.#map(shape, value, path);
      case 'object':
        return this.#object(shape, value, path);
    }
  }

  #number(value: unknown, path: string, shape: Shape = { kind: 'number' }) {
    const read = typeof value === 'string' && value.trim() ? Number(value) : value;
    return typeof read === 'number' && Number.isFinite(read) ? read : this.#wrong(shape, value, path);
  }

  #flag(value: unknown, path: string) {
    const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
    if (word === false || word === 'false' || word === 'no' || word === '' || word === 0) return false;
    if (word !== true && word !== 'true' && word !== 'yes' && word !== 1)
      this.#wrong({ kind: 'flag' }, value, path);
    return true;
  }

  #link(shape: LinkShape, value: unknown, path: string) {
    if (typeof value !== 'string') return this.#wrong(shape, value, path);
    const href = value.trim();
    if (!href) return undefined;
    if (shape.web ? isSafeAction(href) : isSafeLink(href)) return href;
    return this.#wrong(shape, value, path, 'bad-link');
  }

  #option(shape: OptionShape, value: unknown, path: string) {
    return shape.options.find((each) => each === value) ?? this.#wrong(shape, value, path, 'bad-option');
  }

  #list({ of }: ListShape, value: unknown, path: string) {
    if (!Array.isArray(value)) {
      const only = this.read(of, value, path);
      return only === undefined ? undefined : [only];
    }
    const items = Array.from({ length: value.length }, (_, index) =>
      this.read(of, this.#own(value, index, path), `${path}[${index}]`),
    );
    return items.filter((item) => item !== undefined);
  }

  #map(shape: MapShape, value: unknown, path: string) {
    if (!isObject(value)) return this.#wrong(shape, value, path);
    const entries = Object.keys(value).map(
      (key) => [key, this.read(shape.of, this.#own(value, key, path), join(path, key))] as const,
    );
    return new Map(entries.filter(([, item]) => item !== undefined));
  }

  #object(shape: ObjectShape, value: unknown, path: string) {
    const { fields, required, short } = shape;
    if (!isObject(value)) {
      if (!short || Array.isArray(value)) return this.#wrong(shape, value, path);
      const only = this.read(fields[short]!, value, path);
      return only === undefined ? undefined : { [short]: only };
    }
    const legal: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(fields, key)) {
        const read = this.read(fields[key]!, this.#own(value, key, path), join(path, key));
        if (read !== undefined) legal[key] = read;
      } else if (!FOREIGN_KEY.test(key)) {
        this.#tell(
          'unknown-field',
          join(path, key),
          `is not a field that is known here; known are: ${Object.keys(fields).join(', ')}.`,
        );
      }
    }
    if (!required || Object.hasOwn(legal, required)) return legal;
    this.#tell('missing-field', path, `was left out: it has no "${required}".`);
    return undefined;
  }

  /** Reads a property; a getter that throws is a fault of that property alone. */
  #own(value: object, key: string | number, path: string): unknown {
    try {
      return (value as Record<string | number, unknown>)[key];
    } catch {
      this.#tell('unreadable-value', join(path, String(key)), 'threw an exception when it was read.');
      return undefined;
    }
  }

  #wrong(shape: Shape, value: unknown, path: string, code: ProblemCode = 'wrong-type') {
    const wanted = shape.kind === 'option' ? `one of ${shape.options.join(', ')}` : WANTED[shape.kind];
    this.#tell(
      code,
      path,
      `should be ${wanted}, not ${nameOf(value)}.`,
      typeof value === 'string' ? value : undefined,
    );
    return undefined;
  }

  #tell(code: ProblemCode, path: string, says: string, excerpt?: string) {
    this.#report({
      code,
      path,
      message: `${path || 'The data'} ${says}`,
      ...(excerpt && { excerpt: excerptOf(excerpt) }),
    });
  }
}

const join = (path: string, key: string) => (path ? `${path}.${key}` : key);
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const blankAsNothing = (text: string) => (text.trim() ? text : undefined);
