import { describe, expect, it } from '@jest/globals';
import { isGivenUp, lostIssues, withHoldsPassedOn } from '../../../src/gate/release/passed-on.ts';
import { saidSince } from '../../../src/gate/said-since.ts';
import type { ReadFault } from '../../../src/gate/ports.ts';
import type { EntryBody } from '../../../src/ledger/entry.ts';
import type { ReleaseStep } from '../../../src/ledger/release-entries.ts';
import { aChange, now, someFacts } from '../../builders/facts.ts';
import { aLedger } from '../../builders/ledger.ts';
import { aRememberedComment, aRememberedDeletion } from '../../builders/memory.ts';
import { octavia } from '../../builders/people.ts';
import { aCandidate, aHomeEntry, aStep } from '../../ledger/releases.ts';

const lost = (issue = 30, over: Partial<ReleaseStep> = {}) => aStep({ issue, how: 'dropped', by: null, ...over });
const hold = (over = {}) => aRememberedComment('/hold -- wait', { change: 30, ...over });
const down: ReadFault = { code: 'LEDGER_UNAVAILABLE', detail: 'down' };

describe('issues of releases that are lost (T85, T91)', () => {
  it('are those since somebody ended a release, or it was deployed', () => {
    expect(lostIssues([aCandidate(), aHomeEntry(30)])).toEqual([]);
    expect(lostIssues([lost(), lost(31), lost(31)])).toEqual([30, 31]);
    expect(lostIssues([lost(), aStep({ issue: 31, step: 'fixed', how: 'command' })])).toEqual([30]);
    expect(lostIssues([lost(), aStep({ issue: 31, how: 'deployed' }), lost(32)])).toEqual([32]);
    expect(lostIssues([lost(), aStep({ issue: 31, how: 'dropped', by: octavia })])).toEqual([]);
  });
});

describe('a release that was given up in an issue that is lost', () => {
  it('is one of which anybody was heard to say so there, and by no other word', () => {
    expect(isGivenUp([hold(), aRememberedComment('/drop', { change: 30 })])).toBe(true);
    expect(isGivenUp([hold(), aRememberedComment('I would drop it.', { change: 30 })])).toBe(false);
    expect(isGivenUp([])).toBe(false);
  });
});

/** What a release in issue 31 knows where this stands in the ledger. */
async function known(bodies: readonly EntryBody[], { release = true, recall = null as ReadFault | null } = {}) {
  const memory = aLedger();
  const facts = someFacts({
    remembered: [],
    changes: [aChange({ number: 31, ...(release ? { release: { environment: 'production' } } : {}) })],
  });
  const repository = facts.subject.repository.id;
  let n = 0;
  await memory.ledger.append(
    bodies.map((body) => ({
      key: `${(n += 1)}`,
      repository,
      change: 'change' in body ? body.change : 'issue' in body ? body.issue : null,
      at: now,
      body,
    })),
  );
  const ledger =
    recall === null ? memory.ledger : { ...memory.ledger, recall: async () => ({ ok: false, fault: recall }) as const };
  return { facts, ledger, told: await withHoldsPassedOn(ledger, facts) };
}

describe('what was said in such an issue', () => {
  it('holds the next release where it holds, and nothing else of it goes over', async () => {
    const bodies = [
      hold(),
      aRememberedComment('/signoff qa', { id: '2', change: 30 }),
      aRememberedComment('/drop', { id: '3', change: 30 }),
      aRememberedComment('/hold', { id: '4', change: 30, silent: true }),
      aRememberedDeletion({ id: '5', change: 30 }),
      lost(),
    ];
    const { told, facts } = await known(bodies);
    expect(told.remembered).toEqual([...facts.remembered, hold({ change: 31 })]);
    expect(told.passedOn).toBe(1);
  });

  it('is nothing to a pull request, or where no issue is lost, or nobody held', async () => {
    for (const { told, facts } of [
      await known([hold(), lost()], { release: false }),
      await known([hold(), aStep()]),
      await known([hold({ change: 31 }), lost(31)]),
      await known([aRememberedComment('Nice', { change: 30 }), lost()]),
    ])
      expect(told).toBe(facts);
  });

  it('opens nothing where it cannot be told', async () => {
    const { told } = await known([hold(), lost()], { recall: down });
    expect(told.ledger).toMatchObject({ unlearnable: true, ...down });
    const { facts, ledger } = await known([hold(), lost()]);
    const deaf = { ...ledger, releases: async () => ({ ok: false, fault: down }) as const };
    expect((await withHoldsPassedOn(deaf, facts)).ledger).toMatchObject({ unlearnable: true, ...down });
  });

  it('hides nothing that is said while the next one is judged (T67)', async () => {
    const { told, ledger, facts } = await known([hold(), lost()]);
    const judged = { ...told, subject: { ...told.subject, changes: [31] } };
    expect(await saidSince(ledger, judged)).toBeNull();
    const later = hold({ id: '9', change: 31, seenAt: '2026-11-01T10:00:00Z' });
    await ledger.append([
      { key: 'x', repository: facts.subject.repository.id, change: 31, at: '2026-11-01T10:00:00Z', body: later },
    ]);
    expect(await saidSince(ledger, judged)).toMatchObject({ code: 'NOT_READ' });
  });
});
