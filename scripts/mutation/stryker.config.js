// How mutants are made and tried. What is chosen for one run (files, folders for its work) is given by scripts/mutation.ts.
// No kind of mutation is switched off. Left alone are sentences for people, and nothing else: scripts/mutation/sentences.ts says which texts
// those are; each is counted as "left alone" in the table.
export default {
  testRunner: 'in-process',
  ignorers: ['sentences'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Loops are ended by counting, so that a busy machine is not taken for an endless loop; the clock is the last resort.
  timeoutMS: 20_000,
  timeoutFactor: 4,
  reporters: ['json'],
  jsonReporter: { fileName: 'reports/mutation/report.json' },
  ignorePatterns: [
    '*',
    ...['src', 'test', 'scripts', 'schema', 'docs', 'examples'].flatMap((folder) => [`!${folder}`, `!${folder}/**`]),
    '!package.json',
    '!README.md',
  ],
  disableTypeChecks: false,
  allowConsoleColors: false,
  warnings: { unknownOptions: false, slow: false },
  logLevel: 'warn',
};
