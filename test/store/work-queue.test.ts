import { describe } from '@jest/globals';
import { memoryQueue } from '../builders/memory-queue.ts';
import { queueContract } from './contract/queue.ts';

// What the other tests take for a queue is one.
describe('in memory', () => queueContract(async (gap) => memoryQueue(gap)));
