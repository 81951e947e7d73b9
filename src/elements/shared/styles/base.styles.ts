import { css } from 'lit';

/**
 * What comes from the host page and what doesn't. The page's font family, font size, colour, colour scheme,
 * visibility, language and direction are taken over on purpose; everything else starts anew inside `.root`, so that
 * no rule of the page, not even `* { all: unset !important }`, reaches in.
 */
export const baseStyles = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important; /* stylelint-disable-line declaration-no-important -- the page's "display" must not undo it */
  }

  .root {
    all: initial;
    display: block;
    container: oc / inline-size;
    font-family: var(--oc-font-family, inherit);
    font-size: var(--oc-font-size, inherit);
    line-height: 1.5;
    color: var(--oc-color, inherit);
    color-scheme: inherit;
    visibility: inherit;
    /* stylelint-disable-next-line property-disallowed-list -- WebKit knows no overflow-inline */
    overflow-x: clip;
    overflow-wrap: anywhere;

    --muted: var(--oc-muted-color, color-mix(in srgb, currentcolor 76%, transparent));
    --line: var(--oc-line-color, color-mix(in srgb, currentcolor 22%, transparent));
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

  .muted {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--muted);
  }

  @media print {
    [part~='heading'],
    .disclosure {
      break-after: avoid;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
