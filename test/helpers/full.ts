/** What web-test-runner.config.mjs puts in the place of this name. */
declare const __FULL__: boolean | undefined;

/** Whether this is a run of `npm run test:full`, which has the time to ask for more. */
export const isFull = typeof __FULL__ === 'boolean' ? __FULL__ : process.env['FULL'] === '1';
