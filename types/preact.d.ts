/** The elements in JSX of Preact: `import type {} from 'occupation-comparison/types/preact'`. */
import type { HTMLAttributes } from 'preact';
import type { OcElements, OcProps } from './elements.js';

type PreactElements = {
  [Tag in keyof OcElements]: OcProps<Tag> &
    Omit<HTMLAttributes<OcElements[Tag]['element']>, keyof OcProps<Tag>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
