/**
 * Shapes describe legal data. One description of the document (`schema.ts`) gives three things: the TypeScript
 * types below, the validation in `validate.ts`, and the published JSON Schema (`scripts/build/schema.mjs`).
 */

/** Text; a number is taken as its digits. */
export interface TextShape {
  readonly kind: 'text';
}
/** A finite number; text that is nothing but a number is taken too. */
export interface NumberShape {
  readonly kind: 'number';
}
/** A number, or the text of a figure as people type it: `81765`, `"$81,765"`, `">=$239,200"`, `"N/A"`. */
export interface AmountShape {
  readonly kind: 'amount';
}
/** Yes or no. What is neither counts as yes: the one flag there is says that a school paid. */
export interface FlagShape {
  readonly kind: 'flag';
}
/** An address with one of the schemes http, https, mailto and tel, or a relative one. */
export interface LinkShape {
  readonly kind: 'link';
  /** Only addresses that a form can be sent to: http, https, relative. */
  readonly web?: true;
}
/** One of a few words. */
export interface OptionShape<Option extends string = string> {
  readonly kind: 'option';
  readonly options: readonly Option[];
}
/** A list; a single item stands for a list of one. */
export interface ListShape<Item extends Shape = Shape> {
  readonly kind: 'list';
  readonly of: Item;
}
/** Named items. */
export interface MapShape<Item extends Shape = Shape> {
  readonly kind: 'map';
  readonly of: Item;
}
/** An object with known fields. */
export interface ObjectShape<Fields extends ShapeFields = ShapeFields> {
  readonly kind: 'object';
  readonly fields: Fields;
  /** The field without which the object means nothing. */
  readonly required?: keyof Fields & string;
  /** The field that a bare value stands for: `"pay": 81765` is `"pay": { "amount": 81765 }`. */
  readonly short?: keyof Fields & string;
}
export type Shape =
  | TextShape
  | NumberShape
  | AmountShape
  | FlagShape
  | LinkShape
  | OptionShape
  | ListShape
  | MapShape
  | ObjectShape;
export interface ShapeFields {
  readonly [name: string]: Shape;
}

export const text: TextShape = { kind: 'text' };
export const number: NumberShape = { kind: 'number' };
export const amount: AmountShape = { kind: 'amount' };
export const flag: FlagShape = { kind: 'flag' };
export const link: LinkShape = { kind: 'link' };
export const webLink: LinkShape = { kind: 'link', web: true };
export const option = <const Option extends string>(...options: Option[]): OptionShape<Option> => ({
  kind: 'option',
  options,
});
export const list = <const Item extends Shape>(of: Item): ListShape<Item> => ({ kind: 'list', of });
export const map = <const Item extends Shape>(of: Item): MapShape<Item> => ({ kind: 'map', of });
export const object = <
  const Fields extends ShapeFields,
  const Extra extends { required?: keyof Fields & string; short?: keyof Fields & string },
>(
  fields: Fields,
  extra: Extra = {} as Extra,
): ObjectShape<Fields> & Extra => ({ kind: 'object', fields, ...extra });

type RequiredKey<S> = S extends { required: infer Key extends string } ? Key : never;

/** What a shape lets through: the data after validation, short forms written out. */
export type Legal<S> = S extends TextShape
  ? string
  : S extends NumberShape
    ? number
    : S extends AmountShape
      ? number | string
      : S extends FlagShape
        ? boolean
        : S extends LinkShape
          ? string
          : S extends OptionShape<infer Option>
            ? Option
            : S extends ListShape<infer Item>
              ? readonly Legal<Item>[]
              : S extends MapShape<infer Item>
                ? ReadonlyMap<string, Legal<Item>>
                : S extends { kind: 'object'; fields: infer Fields }
                  ? { readonly [K in keyof Fields]?: Legal<Fields[K]> } & {
                      readonly [K in RequiredKey<S> & keyof Fields]: Legal<Fields[K]>;
                    }
                  : never;

/** What may be written: short forms included. */
export type Given<S> =
  S extends ListShape<infer Item>
    ? Given<Item> | readonly Given<Item>[] | null
    : S extends MapShape<infer Item>
      ? Readonly<Record<string, Given<Item>>> | null
      : S extends { kind: 'object'; fields: infer Fields }
        ? GivenObject<S, Fields> | GivenShort<S>
        : S extends TextShape
          ? string | number | null
          : Legal<S> | null;

/** A bare value; where the field that it stands for can be a bare value itself, that. */
type GivenShort<S> = S extends { fields: infer Fields; short: infer Key }
  ? Key extends keyof Fields
    ? Fields[Key] extends { kind: 'object' }
      ? GivenShort<Fields[Key]>
      : Given<Fields[Key]>
    : never
  : never;

type GivenObject<S, Fields> = Written<Fields> | Imported<S, Omit<Fields, OptionKey<Fields>>>;

/** Fields that take one of a few words. */
type OptionKey<Fields> = {
  [K in keyof Fields]: Fields[K] extends OptionShape ? K : never;
}[keyof Fields];

/**
 * An object is held to all of its fields but those of a few words: in a JSON file that is imported, TypeScript takes every
 * word for any `string`.
 */
type Imported<S, Fields> = object & { readonly [K in keyof Fields]?: Given<Fields[K]> | undefined } & {
  readonly [K in RequiredKey<S> & keyof Fields]: Given<Fields[K]>;
};

/**
 * Nothing is of this type, for want of the symbol. It makes TypeScript hold what is written out in the code to the words, too: each property of
 * that has to fit some member of the union that names it.
 */
type Written<Fields> = {
  [K in OptionKey<Fields>]: { readonly [P in K]?: Given<Fields[P]> | undefined } & {
    readonly [Symbol.unscopables]: true;
  };
}[OptionKey<Fields>];
