import { css } from 'lit';

/**
 * What comes from the host page and what doesn't. The page's font family, font size, colour, colour scheme,
 * visibility, language and direction are taken over on purpose; everything else starts anew inside `.root`, so that
 * no rule of the page, not even `* { all: unset !important }`, reaches in.
 */
export const baseStyles = css`
  /* Lines run as they do in the root, so that the width asked for below is the root's, on vertical pages too. */
  :host {
    display: block;
    writing-mode: horizontal-tb;
  }

  /*
   * The width that the element asks of a parent that shrinks to its content (flex items, floats, dialogs, table cells):
   * two dots a measure of text apart, which may stand in two lines where there is less room. The root can't ask for
   * it: as a size container it has no width of its own, and every such parent would make it nothing.
   */
  :host::before {
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    content: '. .';
    word-spacing: 42em;
    white-space: normal;
  }

  :host([hidden]),
  [hidden] {
    display: none !important; /* stylelint-disable-line declaration-no-important -- the page's "display" must not undo it */
  }

  .root {
    all: initial;
    display: block;
    container: oc / inline-size;

    /* what a parent gets that wants the least (min-content, a cell of 1 %): narrow, and to be read */
    contain-intrinsic-inline-size: 12em;

    /* where the page has made a flex container or a grid of the element */
    flex-shrink: 0;
    grid-column: 1 / -1;
    inline-size: 100%;
    font-family: var(--oc-font-family, inherit);
    font-size: var(--oc-font-size, inherit);
    line-height: 1.5;
    color: var(--oc-color, inherit);
    color-scheme: inherit;
    visibility: inherit;
    /* stylelint-disable-next-line property-disallowed-list -- WebKit knows no overflow-inline */
    overflow-x: clip;
    overflow-clip-margin: 4px; /* room for focus rings */
    overflow-wrap: anywhere;

    --muted: var(--oc-muted-color, currentcolor);
    --line: var(--oc-line-color, color-mix(in srgb, currentcolor 22%, transparent));
  }

  /* Text of a strong colour is muted to 76 %; the nearer it is to grey, the less: what the page can't spare stays. */
  @supports (color: oklch(from currentcolor l c h)) {
    .root {
      --muted: var(
        --oc-muted-color,
        oklch(from currentcolor l c h / calc(0.76 + 1.5 * max(0, min(l, 1 - l) - 0.3)))
      );
    }
  }

  [part~='heading'] {
    margin-block: 1.25em 0.5em;
    font-size: 1.0625em;
    font-weight: var(--oc-heading-weight, 650);
    line-height: 1.25;
    text-wrap: balance;
  }

  [part~='title'] {
    margin-block-start: 0;
    font-size: 1.5em;
  }

  [part~='main-heading'] {
    margin-block-start: 0;
    font-size: 1.25em;
  }

  p,
  ul {
    max-inline-size: 42em;
    margin-block: 0 1em;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  li {
    margin-block: 0.25em;
  }

  a {
    color: var(--oc-link-color, inherit);
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    outline: 2px solid var(--oc-focus-color, currentcolor);
    outline-offset: 2px;
  }

  .unbroken {
    white-space: nowrap;
  }

  /* Firefox parts numbers from what runs the other way. */
  .unbroken:dir(rtl) {
    display: inline-block;
  }

  .muted {
    font-size: max(0.875em, 12px);
    font-weight: 400;
    color: var(--muted);
  }

  @container oc (max-width: 28em) {
    [part~='title'] {
      font-size: 1.25em;
    }

    [part~='main-heading'] {
      margin-block-end: 0.375em;
      font-size: 1.0625em;
    }

    p {
      margin-block-end: 0.75em;
      font-size: max(0.9375em, 12px);
      line-height: 1.4;
    }

    .muted {
      font-size: max(0.8125em, 12px);
    }
  }

  @media print {
    .root {
      overflow: visible;
    }

    /* what isn't there won't come on paper */
    .loading {
      display: none;
    }

    [part~='heading'],
    .disclosure {
      break-after: avoid;
    }

    /* nothing is closed on paper */
    details::details-content {
      content-visibility: visible;
      display: contents;
    }

    summary {
      list-style: none;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
