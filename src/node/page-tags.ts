import { Parser } from 'htmlparser2';
import {
  attributeSlips,
  mayStandIn,
  strayOccupation,
  tagSlips,
  unclosed,
} from '../input/html/author-slips.js';
import { OCCUPATION_ATTRIBUTES, TAGS } from '../input/html/tag-names.js';
import type { Fault } from '../model/document/problems.js';

/** An element of ours, or one that is like it, as it stands in the text of a page. */
interface Written {
  readonly tag: string;
  readonly position: number;
  /** The element of ours around it. */
  readonly outer: Written | undefined;
  /** Whether it is written `<oc-comparison />`. */
  readonly isSelfClosed: boolean;
  /** What stands in it first, and whether its end is written. */
  held?: string;
  isEnded: boolean;
}

/** Elements whose attributes are looked at here. */
const READ = new Set(TAGS.filter((tag) => tag !== 'oc-occupation'));

/** A tag with "/>"; behind a value without quotes, the stroke is part of that. */
const SELF_CLOSED = /(?<!=[^\s"'>]*)\/>$/;

/** The script, which is a module, by any of its addresses. */
const MODULE = /(?:^|\/)(?:occupation-comparison|loader)\.min\.js(?:$|[?#])/;

/** The attributes that each element knows; what an occupation doesn't is told by what reads it. */
async function attributesOfElements(): Promise<ReadonlyMap<string, readonly string[]>> {
  const [{ OcComparison }, { SECTION_ELEMENTS }, { OcOccupationPicker }, { OcPlacePicker }] =
    await Promise.all([
      import('../elements/comparison/comparison.js'),
      import('../elements/comparison/sections.js'),
      import('../elements/occupation-picker/occupation-picker.js'),
      import('../elements/place-picker/place-picker.js'),
    ]);
  const elements: readonly { tag: string; observedAttributes?: readonly string[] }[] = [
    OcComparison,
    ...SECTION_ELEMENTS,
    OcOccupationPicker,
    OcPlacePicker,
  ];
  const known = new Map<string, readonly string[]>();
  for (const { tag, observedAttributes } of elements)
    known.set(tag, observedAttributes ?? OCCUPATION_ATTRIBUTES);
  return known;
}

/** A module that isn't called one does nothing but throw. */
const classicScript = ({ src = '', type = '' }: Readonly<Record<string, string>>): readonly Fault[] =>
  MODULE.test(src) && type.trim().toLowerCase() !== 'module'
    ? [{ code: 'classic-script', path: '', found: src, wanted: ['<script type="module" src="…">'] }]
    : [];

/** Elements that hold what follows them, or what can't stand in them. */
function withoutEnd(all: readonly Written[], text: string): readonly Fault[] {
  // once for each tag, not for each element: a page may hold thousands
  const tags = new Set(all.map(({ tag }) => tag));
  const lackEnds = new Set(
    [...tags].filter(
      (tag) =>
        (text.match(new RegExp(`</${tag}[\\s>]`, 'gi'))?.length ?? 0) <
        all.filter((each) => each.tag === tag).length,
    ),
  );
  const open = new Set(all.filter((each) => each.isSelfClosed || (!each.isEnded && lackEnds.has(each.tag))));
  const nested = all.flatMap(({ tag, outer }) =>
    outer && !open.has(outer) && !mayStandIn(outer.tag, tag) ? { ...outer, held: tag } : [],
  );
  return [...open, ...nested].map(({ tag, held, position }) => ({
    ...unclosed(tag, held),
    position,
  }));
}

/**
 * What is wrong with the elements of a page as their author wrote them: names of tags and attributes, tags without an
 * end, elements where they can't stand, the script that isn't called a module. Each with its place in the text.
 */
export async function slipsInPage(text: string): Promise<readonly Fault[]> {
  if (!/<o-?c|occupation-comparison|loader\.min/i.test(text)) return [];
  const known = await attributesOfElements();
  const faults: Fault[] = [];
  const all: Written[] = [];
  const open: Written[] = [];
  /** How many templates are open from the first one on that holds a shadow root: what a server drew, no author wrote. */
  let templates = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'template' && (templates || 'shadowrootmode' in attributes)) templates++;
      if (templates) return;
      const position = parser.startIndex;
      const outer = open.at(-1);
      if (outer) outer.held ??= tag;
      const slips = [
        ...(tag === 'script' ? classicScript(attributes) : tagSlips(tag)),
        ...(READ.has(tag) ? attributeSlips(tag, Object.keys(attributes), known) : []),
        ...(tag === 'oc-occupation' && !outer ? [strayOccupation()] : []),
      ];
      faults.push(...slips.map((each) => ({ ...each, position })));
      if (!TAGS.includes(tag)) return;
      open.push({
        tag,
        position,
        outer,
        isSelfClosed: SELF_CLOSED.test(text.slice(position, parser.endIndex + 1)),
        isEnded: false,
      });
      all.push(open.at(-1)!);
    },
    onclosetag(tag, isImplied) {
      if (tag === 'template' && templates) templates--;
      if (!templates && open.at(-1)?.tag === tag) open.pop()!.isEnded = !isImplied;
    },
  });
  parser.end(text);
  return [...faults, ...withoutEnd(all, text)].sort((one, other) => one.position! - other.position!);
}
