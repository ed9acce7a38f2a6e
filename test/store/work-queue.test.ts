import { describe } from '@jest/globals';
import { memoryQueue } from '../../src/store/work-queue.ts';
import { queueContract } from './contract/queue.ts';

describe('in memory', () => queueContract(async (gap) => memoryQueue(gap)));
