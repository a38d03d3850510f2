import { writeFileSync } from 'node:fs';

/** Jest reporter: hands the counts and the names of what failed or was left out to `scripts/test.mjs`. */
export default class Telling {
  onRunComplete(_, uitslag) {
    const overgeslagen = uitslag.testResults.flatMap(({ testResults }) =>
      testResults
        .filter(({ status }) => status === 'pending' || status === 'todo')
        .map(({ ancestorTitles, title }) => [...ancestorTitles, title].join(' › ')),
    );
    const telling = {
      geslaagd: uitslag.numPassedTests,
      // A file that does not even load has no tests, and must not count as nothing.
      mislukt: uitslag.numFailedTests + uitslag.numRuntimeErrorTestSuites,
      // A file that runs in several projects counts once.
      misluktIn: [
        ...new Set(
          uitslag.testResults
            .filter(({ numFailingTests, testExecError }) => numFailingTests > 0 || testExecError)
            .map(({ testFilePath }) => testFilePath),
        ),
      ],
      overgeslagen,
    };
    writeFileSync(process.env.NAV_TEST_TELLING, JSON.stringify(telling));
  }
}
