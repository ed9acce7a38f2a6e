import { describe, expect, it } from '@jest/globals';
import { judgeGates } from '../../../src/gate/assess.ts';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import type { Comment, Facts } from '../../../src/evidence/facts.ts';
import {
  aChange,
  aComment,
  aCommitEvidence,
  afterMerge,
  head,
  merged,
  mergedAt,
  neverDeployed,
  someFacts,
} from '../../builders/facts.ts';
import { octavia, otto } from '../../builders/people.ts';

const text = (production = '', exceptions = '') => `version: 1
roles: { ops: { users: [otto, octavia] }, lead: { users: [otto, octavia] } }
${exceptions}environments:
  production: { enforce: block, branches: [main]${production} }
items:
  agreed: { title: Operations say go, ask: release, signoff: ops }
`;
const waivers = 'waivers: { by: ops, max: 8h }\n';

const by = (words: string, author = otto): Comment => aComment({ author, text: words, createdAt: afterMerge });

/** What production says of the change, which `deployer` deploys. */
function called(comments: readonly Comment[], deployer: typeof otto | null, list = text()) {
  const parsed = parseChecklist(list, 'holdpoint.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const deployers: Facts['deployers'] =
    deployer === null ? [] : [{ environment: 'production', commit: merged, by: deployer, at: afterMerge }];
  const facts = someFacts({
    change: aChange({ merge: { commit: merged, at: mergedAt }, comments }),
    commits: [aCommitEvidence({ oid: head }), aCommitEvidence({ oid: merged })],
    readings: neverDeployed(merged),
    deployers,
  });
  const subject = { ...facts.subject, environment: 'production' };
  const { rollCalls } = judgeGates({ state: 'valid', checklist: parsed.checklist }, { ...facts, subject });
  const call = rollCalls.find(({ gate }) => gate.kind === 'environment');
  if (call === undefined) throw new Error('production was not judged');
  return call;
}

const sign = [by(`/signoff agreed @${merged}`)];

describe('what is asked of a release, on the pull request of the only change that it brings', () => {
  it('is signed by nobody who deploys it, and told to somebody else (T7)', () => {
    expect(called(sign, null)).toMatchObject({ verdict: 'go' });
    expect(called(sign, octavia)).toMatchObject({ verdict: 'go' });
    const own = called(sign, otto);
    expect(own).toMatchObject({ verdict: 'pending', open: false });
    expect(own.findings[0]).toMatchObject({
      code: 'SIGNOFF_SELF',
      sentence: 'otto deploys this, and duties are separated here.',
    });
    expect(own.findings[0]?.signable?.[0]).toMatchObject({
      canSign: ['octavia'],
      excluded: [{ login: 'otto', why: 'deploys it' }],
    });
    expect(called([...sign, by(`/signoff agreed @${merged}`, octavia)], otto)).toMatchObject({ verdict: 'go' });
  });

  it('is theirs to sign where duties are not separated', () => {
    expect(called(sign, otto, text(', separation-of-duties: "off"'))).toMatchObject({ verdict: 'go' });
  });

  it('is waived by nobody who deploys it (T137)', () => {
    const waive = [by('/waive agreed until 2026-11-20T20:00:00Z -- octavia is on a plane today')];
    expect(called(waive, null, text('', waivers)).findings[0]).toMatchObject({ outcome: 'waived' });
    expect(called(waive, otto, text('', waivers))).toMatchObject({ open: false });
  });

  it('is overridden by nobody who deploys it (T138)', () => {
    const list = text(', override: { by: lead, max: 2h }');
    const words = [by('/override -- the shop is down for everybody'), by('/override -- I agree with that', octavia)];
    expect(called(words, null, list)).toMatchObject({ overridden: true });
    expect(called(words, otto, list)).toMatchObject({ open: false });
  });

  it('is asked of the change by whoever signs it: deploying bars nobody from that', () => {
    const list = text().replace('ask: release', 'ask: change');
    expect(called(sign, otto, list)).toMatchObject({ verdict: 'go' });
  });
});
