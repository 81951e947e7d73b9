/**
 * The words of a test that needs no page: of `node:test` in Node, of Mocha in a browser. So the same file can run in
 * both. In Node a test gets no Mocha context: `this` is nothing there.
 */
const { describe, it } = (
  typeof process === 'object' ? process.getBuiltinModule('node:test') : globalThis
) as Pick<typeof globalThis, 'describe' | 'it'>;

export { describe, it };
export { expect } from 'chai';
