import { describe, expect, it } from '@jest/globals';
import { WAITING } from '../../src/gate/group-commit.ts';
import type { Write } from '../../src/gate/ports.ts';
import { untilHeard } from '../../src/gate/until-heard.ts';
import type { CheckOutput } from '../../src/report/check-run.ts';
import { formatExternalId } from '../../src/report/external-id.ts';
import { head, seen } from '../builders/facts.ts';
import { afterWrites, nothingShown } from './display.ts';

const fault = { code: 'NOT_READ', detail: "GitHub's log could not be read" } as const;
const about = { kind: 'gate', repository: 42, change: 7, gate: 'merge', candidate: head } as const;
const gate = (conclusion: CheckOutput['conclusion'], digest = '1'.repeat(32)): CheckOutput => ({
  name: 'holdpoint/merge',
  externalId: formatExternalId({ ...about, digest }),
  conclusion,
  title: 'Ready',
  summary: 'All is met.',
  text: '',
  startedAt: seen,
  completedAt: seen,
  detailsUrl: null,
  actions: [],
});
const creates = (check: CheckOutput): Write => ({ kind: 'create-check', commit: head, check });
const shut = afterWrites(nothingShown, [creates(gate('action_required'))]);
const green = afterWrites(nothingShown, [creates(gate('success'))]);
const updates = (check: CheckOutput): Write => ({ kind: 'update-check', id: 1, check });

describe('while what was missed is not known', () => {
  it.each([
    ['is shown for the first time', nothingShown, creates],
    ['was shut', shut, updates],
  ])('what would open and %s says that it waits, and what for', (_, shown, write) => {
    const opening = write(gate('success'));
    const { writes, kept } = untilHeard([opening], shown, fault);
    expect(writes).toMatchObject([
      {
        kind: opening.kind,
        check: {
          conclusion: 'action_required',
          title: expect.stringContaining("Waits until the App knows what it missed: GitHub's log could not be read."),
          externalId: formatExternalId({ ...about, digest: WAITING }),
          summary: expect.stringMatching(/nobody has to do anything here\.\n\nAll is met\.$/),
        },
      },
    ]);
    expect(kept).toEqual([{ write: opening, fault }]);
  });

  it('what says so already is not written again', () => {
    const opening = updates(gate('success'));
    const said = afterWrites(shut, untilHeard([opening], shut, fault).writes);
    expect(untilHeard([opening], said, fault)).toEqual({ writes: [], kept: [{ write: opening, fault }] });
  });

  it.each([
    ['what is green stays so, whatever else it would say', green, updates(gate('success', '2'.repeat(32)))],
    ['what is green stays so behind a run of somebody else', green, creates(gate('success'))],
    ['what only advises is left alone', shut, updates(gate('neutral'))],
    [
      'what one item shows is left alone',
      nothingShown,
      creates({
        ...gate('success'),
        externalId: formatExternalId({ kind: 'item', repository: 42, change: 7, item: 'qa', digest: '1'.repeat(32) }),
      }),
    ],
  ])('%s', (_, shown, opening) => {
    expect(untilHeard([opening], shown, fault)).toEqual({ writes: [], kept: [{ write: opening, fault }] });
  });

  it('what shuts, and what is said, goes out as ever', () => {
    const writes: readonly Write[] = [
      updates(gate('action_required')),
      updates(gate('failure')),
      { kind: 'create-comment', number: 7, text: 'Hello.' },
    ];
    expect(untilHeard(writes, green, fault)).toEqual({ writes, kept: [] });
  });
});
