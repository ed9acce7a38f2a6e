export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/system/'],
  extensionsToTreatAsEsm: ['.ts'],
  injectGlobals: false,
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.js' },
  setupFiles: ['<rootDir>/test/setup.js'],
  workerIdleMemoryLimit: '768MB',
  cacheDirectory: 'node_modules/.cache/jest',
};
