import base from './jest.config.js';

/** Tests against real servers of Debian; an absent server is a failure, never a skip. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/system/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
