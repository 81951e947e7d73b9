/** The elements in JSX of Solid: `import type {} from 'occupation-comparison/types/solid'`. */
import type { JSX } from 'solid-js';
import type { OcElements, OcProps } from './elements.js';

/** `prop:occupations`, `attr:src`, `bool:sortable`, `on:oc-ready`. */
type Prefixed<Tag extends keyof OcElements> = {
  [
    Name in keyof OcElements[Tag]['properties'] & string as `prop:${Name}`
  ]?: OcElements[Tag]['properties'][Name];
} & {
  [
    Name in keyof OcElements[Tag]['attributes'] & string as `attr:${Name}`
  ]?: OcElements[Tag]['attributes'][Name];
} & {
  [
    Name in keyof OcElements[Tag]['handlers'] & string as Name extends `on${infer Event}`
      ? `on:${Event}`
      : never
  ]?: OcElements[Tag]['handlers'][Name];
};
type Props<Tag extends keyof OcElements> = OcElements[Tag]['properties'] &
  OcElements[Tag]['attributes'] &
  Prefixed<Tag>;
type SolidElements = {
  [Tag in keyof OcElements]: Props<Tag> &
    Omit<JSX.HTMLAttributes<OcElements[Tag]['element']>, keyof Props<Tag>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
