/** Stories of test/acceptance that take processes of their own, or many turns: `npm run test:turns` tells them. */
export const longStories = [
  'adoption',
  'alone',
  'asked-reviewers',
  'conditions',
  'dispatch',
  'doctor',
  'economy',
  'ending',
  'exceptions',
  'forced-off',
  'forced-off-release',
  'kept',
  'killed',
  'limits',
  'look-alikes',
  'merge-queue',
  'missed',
  'one-commit',
  'opening-hours',
  'park',
  'profiles',
  'proposed',
  'replicas',
  'restored',
  'shadow',
  'timers',
  'versions',
  'weakened',
];

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // What needs Debian's servers, what fails every request in every way, and the further turns of long stories are commands of their own:
  // `test:system`, `test:faults`, `test:turns`.
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/system/',
    '<rootDir>/test/acceptance/.*(?:faults|canary)',
    '<rootDir>/test/acceptance/(?:buttons|places|queue|release|rollback|rule|start)-',
    `<rootDir>/test/acceptance/(?:${longStories.join('|')})\\.`,
    '<rootDir>/test/supply-chain/egress',
  ],
  extensionsToTreatAsEsm: ['.ts'],
  injectGlobals: false,
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.js' },
  globalSetup: '<rootDir>/test/before-all.js',
  setupFiles: ['<rootDir>/test/setup.js'],
  // A busy machine is no failure: what hangs is ended, what is slow is not judged.
  testTimeout: 60_000,
  workerIdleMemoryLimit: '768MB',
  // The process that hands out the work is idle: every core tests.
  maxWorkers: '100%',
  cacheDirectory: 'node_modules/.cache/jest',
};
