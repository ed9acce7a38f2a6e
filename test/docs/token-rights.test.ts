import { describe, expect, it } from '@jest/globals';
import { READS } from '../../src/doctor/workflow/token.ts';
import { readPage } from './page.ts';

describe('the rights that the doctor looks for', () => {
  it('are those that action.yml asks for, each of them', () => {
    const token = /^ {2}token:\n[\s\S]*?(?=^ {2}[\w-]+:\n)/m.exec(readPage('action.yml'))?.[0] ?? '';
    const asked = [...token.matchAll(/`([a-z-]+): read`/g)].map(([, name = '']) => name);
    expect(asked.toSorted()).toEqual([...READS].toSorted());
    expect(READS).toContain('deployments');
  });
});
