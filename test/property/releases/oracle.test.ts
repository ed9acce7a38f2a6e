import { describe, expect, it } from '@jest/globals';
import { perform, plainly } from './deeds.ts';
import { reasonsAgainst } from './oracle.ts';
import { buildYard, tipOf } from './yard.ts';
import type { Yard } from './yard.ts';

const spec = { scan: false, qa: true, manager: false, directPushes: false, separation: 'off', begin: 'rule' } as const;

/** A change that is merged, and that nobody has signed. */
function merged(): Yard {
  const yard = buildYard(spec);
  perform(yard, { kind: 'propose', by: 'wren' });
  perform(yard, { kind: 'merge', by: 'wren', which: 0, method: 'squash' });
  return yard;
}

/** A change that a queue merged, and another that proposes the very commit that the queue built for it. */
function shadowed(): Yard {
  const yard = buildYard(spec);
  perform(yard, { kind: 'propose', by: 'wren' });
  perform(yard, { kind: 'enqueue', by: 'wren', which: 0 });
  perform(yard, { kind: 'shadow', by: 'dana' });
  perform(yard, { kind: 'settle', which: 0 });
  return yard;
}

/** It is reported as deployed, and was let through. */
function deployed(yard: Yard): void {
  yard.annals.opened.add(tipOf(yard));
  perform(yard, { kind: 'report', by: 'wren', commit: 'tip', which: 0 });
}

describe('a gate that is green', () => {
  it('does not speak for itself where nothing was deployed yet', () => {
    const yard = merged();
    yard.annals.opened.add(tipOf(yard));
    expect(reasonsAgainst(yard, tipOf(yard))).toEqual(['#1 is not ready']);
    perform(yard, { kind: 'say', by: 'quinn', where: 0, speech: plainly('signoff', 'qa', 'right') });
    expect(reasonsAgainst(yard, tipOf(yard))).toEqual([]);
  });

  it('lets nothing in that is not in where its commit was let through and deployed', () => {
    const yard = merged();
    deployed(yard);
    expect(reasonsAgainst(yard, tipOf(yard))).toEqual([]);
    expect(reasonsAgainst(yard, tipOf(yard), 'wren')).toEqual(['#1 is not ready']);
  });
});

describe('the first deployment ever', () => {
  it('asks every change whose merge the commit is', () => {
    const yard = shadowed();
    expect(yard.annals.changes.map(({ pull }) => pull.mergeCommit)).toEqual([tipOf(yard), tipOf(yard)]);
    expect(reasonsAgainst(yard, tipOf(yard))).toEqual(['#1 is not ready', '#2 is not ready']);
    perform(yard, { kind: 'say', by: 'quinn', where: 0, speech: plainly('signoff', 'qa', 'right') });
    expect(reasonsAgainst(yard, tipOf(yard))).toEqual(['#1 is not ready']);
  });

  it('asks nothing of what was there before its commit', () => {
    const yard = merged();
    perform(yard, { kind: 'propose', by: 'dana' });
    perform(yard, { kind: 'merge', by: 'dana', which: 0, method: 'squash' });
    expect(reasonsAgainst(yard, tipOf(yard))).toEqual(['#2 is not ready']);
  });

  it('is of no commit that was pushed by hand, but where that is allowed', () => {
    const yard = merged();
    perform(yard, { kind: 'by-hand', by: 'wren' });
    expect(reasonsAgainst(yard, tipOf(yard))).toEqual([`${tipOf(yard).slice(0, 7)} was pushed by hand`]);
    perform(yard, { kind: 'configure', spec: { ...spec, directPushes: true } });
    expect(reasonsAgainst(yard, tipOf(yard))).toEqual([]);
  });
});

describe('a deployment of what is there already', () => {
  it('asks every change whose merge the commit is', () => {
    const yard = shadowed();
    deployed(yard);
    expect(reasonsAgainst(yard, tipOf(yard), 'wren')).toEqual(['#1 is not ready', '#2 is not ready']);
  });
});
