import base from './jest.config.js';

/** Every request failing in every way, and no secret in anything that is said then: thousands of small worlds, which `npm cit` leaves to a command of its own. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/acceptance/**/*faults*.test.ts', '<rootDir>/test/acceptance/canary.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
