/** The elements in JSX of React 18 and 19: `import type {} from 'occupation-comparison/types/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { OcElements, OcProps } from './elements.js';

type Html<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;
type ReactElements = {
  [Tag in keyof OcElements]: OcProps<Tag> & Omit<Html<OcElements[Tag]['element']>, keyof OcProps<Tag>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
