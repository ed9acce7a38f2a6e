import { describe, expect, it } from '@jest/globals';
import { answerSignOff } from '../../src/commands/answers-sign-off.ts';
import { interpret } from '../../src/commands/interpret.ts';
import { sceneOf } from '../../src/commands/scene.ts';
import { anItem, evidence } from '../builders/checklist.ts';
import {
  aChange,
  aShownItem,
  afterMerge,
  earlier,
  head,
  later,
  merged,
  mergedAt,
  opened,
  someFacts,
} from '../builders/facts.ts';
import { mallory, quinn } from '../builders/people.ts';
import { answer, by, checklist, factsOf, standings } from './said.ts';
import type { Checklist, Evidence } from '../../src/checklist/model.ts';
import type { Facts } from '../../src/evidence/facts.ts';

const keeping: Evidence = { kind: 'signoff', spec: { role: 'qa', onPush: 'keep' } };
const kept: Checklist = { ...checklist, items: [anItem('qa-check', { evidence: keeping })] };
const signed = by(quinn, '/signoff qa');

/** The file has been as it is since long before. */
function oldFile(over: Partial<Facts> = {}): Partial<Facts> {
  return { config: someFacts().config.map((one) => ({ ...one, changedAt: opened })), ...over };
}

describe('a sign-off of an item that was not shown before', () => {
  it('is ambiguous without the commit, and counts with it, also where a push need not reset it', () => {
    for (const list of [checklist, kept]) {
      const facts = oldFile({ shown: [] });
      expect(standings([signed], {}, facts, list)).toStrictEqual(['quinn qa-check production SIGNOFF_AMBIGUOUS']);
      expect(standings([by(quinn, `/signoff qa @${head}`)], {}, facts, list)).toStrictEqual([
        'quinn qa-check production counts',
      ]);
    }
  });

  it('is ambiguous after the merge just so', () => {
    const merge = { merge: { commit: merged, at: mergedAt } };
    const late = by(quinn, '/signoff qa', { createdAt: afterMerge });
    expect(standings([late], merge, oldFile({ shown: [] }), kept)).toStrictEqual([
      'quinn qa-check production SIGNOFF_AMBIGUOUS',
    ]);
  });

  it('is held against what was shown of that item alone', () => {
    const shown = [aShownItem('qa-check'), aShownItem('backup', { wording: 'f'.repeat(16) })];
    expect(standings([signed], {}, { shown })).toStrictEqual(['quinn qa-check production counts']);
    expect(standings([signed], {}, { shown: [shown[1] ?? aShownItem('backup')] })).toStrictEqual([
      'quinn qa-check production SIGNOFF_AMBIGUOUS',
    ]);
  });

  it('is held against what was shown last of it, and every showing of that moment', () => {
    const other = { wording: 'f'.repeat(16), first: false };
    const at = '2026-11-20T10:30:00Z';
    const changed = ['quinn qa-check production SIGNOFF_WORDING_CHANGED'];
    const counts = ['quinn qa-check production counts'];
    expect(
      standings([signed], {}, { shown: [aShownItem('qa-check'), aShownItem('qa-check', { ...other, since: at })] }),
    ).toStrictEqual(changed);
    expect(
      standings([signed], {}, { shown: [aShownItem('qa-check', other), aShownItem('qa-check', { since: at })] }),
    ).toStrictEqual(counts);
    expect(
      standings([signed], {}, { shown: [aShownItem('qa-check', { since: at }), aShownItem('qa-check', other)] }),
    ).toStrictEqual(counts);
    expect(standings([signed], {}, { shown: [aShownItem('qa-check'), aShownItem('qa-check', other)] })).toStrictEqual(
      changed,
    );
    expect(
      standings([signed], {}, { shown: [aShownItem('qa-check'), aShownItem('qa-check', { ...other, since: later })] }),
    ).toStrictEqual(counts);
  });
});

describe('what is given', () => {
  it('carries a link only where one was given', () => {
    const [signOff] = interpret(checklist, factsOf([signed])).signOffs;
    expect(signOff).not.toHaveProperty('link');
  });

  it('is nothing by an account that is gone, also where the environment is open', () => {
    expect(standings([by(null, '/signoff qa')])).toStrictEqual([]);
  });
});

describe('the answer to a sign-off of a role', () => {
  const list: Checklist = {
    ...checklist,
    items: ['a', 'b'].map((id) => anItem(id, { evidence: evidence.signoff('qa') })),
  };
  const told = (shown: Facts['shown']) =>
    (interpret(list, factsOf([signed], {}, { shown })).replies[0]?.reply ?? []).flatMap((part) =>
      part.kind === 'sentence' ? [part.text] : [],
    );

  it('names each kind of reason once', () => {
    expect(told([])).toStrictEqual(
      [
        '"a" was not shown on this commit before this was written; write the commit with it. Paste the line with the commit that is meant.',
      ].map((text) => expect.stringContaining(text.slice(0, 40))),
    );
    const other = aShownItem('b', { wording: 'f'.repeat(16) });
    expect(told([other])).toStrictEqual([
      expect.stringContaining('"a" was not shown'),
      expect.stringContaining('"b" is not known to have read as it does now'),
    ]);
  });

  it('says why it does not count before it says that the commit is an old one', () => {
    const { text } = answer([by(mallory, `/signoff qa @${earlier}`)], { commits: aChange().commits });
    expect(text).toContain('mallory does not hold the role qa');
    expect(text).not.toContain('is not the head');
  });

  it('lists what can be signed where nothing is known of it', () => {
    const facts = factsOf([]);
    const scene = sceneOf(checklist, aChange(), facts);
    expect(answerSignOff(undefined, scene)).toStrictEqual({
      reaction: 'refused',
      reply: [{ kind: 'sentence', text: 'What can be signed: roles qa, ops; items qa-check, backup.' }],
    });
  });
});
