// What a run comes to, for scripts/test/test.mjs or as the last line.
import { writeFileSync } from 'node:fs';

/** Adds up the tests of all engines. For scripts/test/test.mjs into the file that WTR_COUNTS names, else as the last line. */
export function countReporter() {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const walk = ({ tests, suites }) => {
        for (const test of tests ?? [])
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        suites?.forEach(walk);
      };
      for (const { testResults, passed } of sessions) {
        const before = counts.failed;
        if (testResults) walk(testResults);
        // a file that didn't load, or an error outside of any test
        if (!passed && counts.failed === before) counts.failed++;
      }
      if (process.env.WTR_COUNTS) {
        writeFileSync(process.env.WTR_COUNTS, JSON.stringify(counts));
        return;
      }
      const line = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
      process.once('exit', () => console.log(line));
    },
  };
}
