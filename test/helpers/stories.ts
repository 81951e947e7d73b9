import { fixture, html } from '@open-wc/testing';
import { drawn } from './deep.js';

/** The page around a story, as the toolbar of Storybook chooses it. */
export interface HostPage {
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly width: 'full' | 'wide' | 'phone' | 'narrow' | 'tiny';
}

/** What a story file says of all its stories, or of one. Methods, so that any arguments fit. */
interface Annotations {
  readonly args?: object;
  readonly globals?: object;
  readonly parameters?: { readonly faulty?: boolean; readonly shows?: readonly string[] };
  render?(args: object, context: object): unknown;
}

/** A module in Storybook's format. */
export type StoryModule = Readonly<Record<string, Annotations>>;

/** A story that can be drawn without Storybook. */
export interface Story {
  readonly name: string;
  /** Whether its data are bad on purpose, so that it has to warn. */
  readonly isFaulty: boolean;
  /** Texts that readers must see, however bad the data. */
  readonly shows: readonly string[];
  /** What it says of the page itself: that goes before what is asked for. */
  readonly page: Partial<HostPage>;
  /** Draws it into a host page, and waits until everything in it has drawn. */
  open(page?: Partial<HostPage>): Promise<HTMLElement>;
}

const PLAIN: HostPage = { scheme: 'light', direction: 'ltr', width: 'full' };

/** The host page is the one of Storybook: the same style sheet, loaded once. */
const styled = new Promise((resolve, reject) => {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL('../../.storybook/preview.css', import.meta.url).href;
  sheet.addEventListener('load', resolve);
  sheet.addEventListener('error', reject);
  document.head.append(sheet);
});

/** All stories of a module. */
export function storiesOf({ default: meta, ...stories }: StoryModule): readonly Story[] {
  return Object.entries(stories).map(([name, story]) => {
    const { faulty = false, shows = [] } = story.parameters ?? {};
    const content = () => (story.render ?? meta?.render)?.({ ...meta?.args, ...story.args }, {});
    const own: Partial<HostPage> = story.globals ?? {};
    const open = async (page: Partial<HostPage> = {}) => {
      await styled;
      const { scheme, direction, width } = { ...PLAIN, ...page, ...own };
      const host = await fixture<HTMLElement>(
        html`<main class="host-page scheme-${scheme} width-${width}" dir=${direction}>${content()}</main>`,
      );
      return drawn(host);
    };
    return { name, isFaulty: faulty, shows, page: own, open };
  });
}
