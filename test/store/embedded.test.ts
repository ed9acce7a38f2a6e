import { describe } from '@jest/globals';
import { storeContract } from './contract/store.ts';
import { embeddedPlace } from './embedded-place.ts';

describe('on the embedded engine', () => storeContract(embeddedPlace));
