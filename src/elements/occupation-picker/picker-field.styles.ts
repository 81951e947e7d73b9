import { css } from 'lit';

export const fieldStyles = css`
  /* the choices lie over what follows the element, and over headers in it that stick */
  :host(:focus-within) {
    position: relative;
    z-index: 2;
  }

  .field {
    position: relative;
    max-inline-size: 36em;
  }

  label {
    font-weight: 600;
  }

  [part='list'] {
    position: absolute;
    inset-inline: 0;
    box-sizing: border-box;
    max-inline-size: none;
    max-block-size: min(24em, 60vh);
    margin: 0;
    padding: 0;
    border: 1px solid var(--muted);
    border-radius: var(--oc-radius, 0.25em);
    background: field;
    overflow: auto;
    list-style: none;
    color: fieldtext;
  }

  [part~='choice'] {
    margin: 0;
    padding: 0.5em 0.625em;
    cursor: pointer;
  }

  [part~='choice'] > span {
    display: block;
    font-size: 0.875em;
  }

  [part~='choice']:hover {
    text-decoration-line: underline;
  }

  [aria-selected='true'] {
    background: selecteditem;
    color: selecteditemtext;
  }

  [aria-disabled='true'] {
    cursor: default;
    text-decoration-line: none;
  }

  [part='chosen'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: none;
    margin-block: 0.75em 0;
    padding: 0;
    list-style: none;
  }

  [part='chosen'] > li {
    display: flex;
    align-items: center;
    margin: 0;
    border: 1px solid var(--line);
    border-radius: var(--oc-radius, 0.25em);
    padding-inline-start: 0.75em;
  }

  [part='remove'] {
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  [role='status'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    clip-path: inset(50%);
    overflow: hidden;
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    [aria-selected='true'] {
      forced-color-adjust: none;
    }
  }
`;
