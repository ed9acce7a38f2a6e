import { makeAppKey } from './make-app-key.js';

/** What the test files of one run share; whatever runs them hands its environment on. */
export default () => {
  process.env.HOLDPOINT_TEST_KEY = makeAppKey();
};
