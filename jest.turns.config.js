import base, { longStories } from './jest.config.js';

/**
 * Every turn that a waiting deployment, a start, a release, a rollback, a queue, a button or a place may take, played through with the whole App:
 * `NAME.test.ts` in the same folder tells the story, `NAME-….test.ts` how else it may go. `npm cit` tells the stories alone, but for the
 * longest of them.
 */
export default {
  ...base,
  testMatch: [
    '<rootDir>/test/acceptance/{buttons,places,queue,release,rollback,rule,start}-*.test.ts',
    `<rootDir>/test/acceptance/{${longStories.join(',')}}.test.ts`,
    '<rootDir>/test/supply-chain/egress.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/acceptance/.*(?:faults|canary)'],
};
