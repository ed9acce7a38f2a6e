export { memoryQueue } from '../store/work-queue.ts';
export type { Claim, WorkQueue } from '../store/work-queue.ts';
