import { pins } from '../builders/facts.ts';
import { holds, standings } from './said.ts';
import type { Comment } from '../../src/evidence/facts.ts';
import type { Remembered } from '../../src/evidence/remembered.ts';

export const at1001 = { id: '1001' };
export const remembering = (...remembered: readonly Remembered[]) => ({ remembered: [...pins, ...remembered] });
export const recalled = (comments: readonly Comment[], ...remembered: readonly Remembered[]): readonly string[] =>
  standings(comments, {}, remembering(...remembered));
export const held = (comments: readonly Comment[], ...remembered: readonly Remembered[]): readonly string[] =>
  holds(comments, {}, remembering(...remembered));
