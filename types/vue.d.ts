/** The elements in templates of Vue 3: `import type {} from 'occupation-comparison/types/vue'`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { OcElements } from './elements.js';

type Emits<Handlers> = {
  [Name in keyof Handlers as Name extends `on${infer Event}` ? Event : never]-?: NonNullable<Handlers[Name]>;
};
type Props<Tag extends keyof OcElements> = OcElements[Tag]['properties'] & OcElements[Tag]['attributes'];
type VueElement<Tag extends keyof OcElements> = new () => OcElements[Tag]['element'] & {
  /** @deprecated For the types of templates only: an element has no such property. */
  $props: Props<Tag> & Omit<HTMLAttributes & PublicProps, keyof Props<Tag>>;
  /** @deprecated For the types of templates only: an element has no such method. */
  $emit: EmitFn<Emits<OcElements[Tag]['handlers']>>;
};
type VueElements = { [Tag in keyof OcElements]: VueElement<Tag> };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
