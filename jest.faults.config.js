import base from './jest.config.js';

/** Every request failing in every way: thousands of small worlds, which `npm cit` leaves to a command of its own. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/acceptance/**/*faults*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
