import { describe, expect, it } from '@jest/globals';
import { judgeGates } from '../../src/gate/assess.ts';
import { readConfig } from '../../src/gate/config.ts';
import { readAlso } from '../../src/gate/read-also.ts';
import { readPolicies } from '../../src/gate/read-policies.ts';
import { needKey } from '../../src/evidence/need.ts';
import type { ConfigBlob, Facts, Need } from '../../src/evidence/facts.ts';
import type { Reading } from '../../src/evidence/reading.ts';
import { elsewhere, head, known, opened, someFacts, unlearnable } from '../builders/facts.ts';

const OWN = `version: 1
extends: acme/.github:1.yml
environments: { production: { enforce: block, branches: [main] } }
items:
  own: { title: Ours, check: ci }
`;
const LINE = 'version: 1\nitems:\n  scan: { title: Scan, check: codeql }\n';
const link = (next: number) => `version: 1\nextends: acme/.github:${next}.yml\n`;

function factsOf(text: string): Facts {
  const config = { ref: 'refs/heads/main', path: '.github/holdpoint.yml', commit: elsewhere, changedAt: opened };
  const facts = someFacts();
  return {
    ...facts,
    subject: { ...facts.subject, repository: { ...facts.subject.repository, name: 'acme/shop', private: true } },
    config: [{ ...config, blob: { oid: 'f'.repeat(40), text } }],
  };
}

function policy(reference: string, text: string): ConfigBlob {
  const repository = { id: 2, name: 'acme/.github', private: false };
  return {
    ref: 'refs/heads/main',
    path: '1.yml',
    commit: elsewhere,
    blob: { oid: 'e'.repeat(40), text },
    changedAt: opened,
    policy: { reference, repository, changedBy: head },
  };
}

/** A reader of policies that lie there; the others cannot be read. It keeps what it was asked, round by round. */
function reader(texts: Readonly<Record<string, string>>) {
  const asked: string[][] = [];
  const read = (_facts: Facts, needs: readonly Need[]) => {
    asked.push(needs.map(needKey));
    const readings = needs.map((need): [string, Reading<unknown>] => {
      const reference = need.kind === 'policy' ? need.reference : '';
      const text = texts[reference];
      return [
        needKey(need),
        text === undefined ? unlearnable('POLICY_UNREADABLE', 'gone') : known(policy(reference, text)),
      ];
    });
    return Promise.resolve(Object.fromEntries(readings));
  };
  return { asked, read };
}

describe('reading the policies that a checklist extends', () => {
  it('asks nothing where it extends none', async () => {
    const port = reader({});
    const facts = factsOf(OWN.replace(/extends.*\n/, ''));
    const { config, facts: after } = await readPolicies(port, facts);
    expect(port.asked).toEqual([]);
    expect(after).toBe(facts);
    expect(config).toMatchObject({ state: 'valid' });
  });

  it('asks for each once, and puts it into the configuration', async () => {
    const port = reader({ 'acme/.github:1.yml': LINE });
    const { config, facts } = await readPolicies(port, factsOf(OWN));
    expect(port.asked).toEqual([['policy:acme/.github:1.yml']]);
    expect(facts.config.map(({ policy: source }) => source?.reference)).toEqual([undefined, 'acme/.github:1.yml']);
    expect(config.state === 'valid' ? config.checklist.items.map(({ id }) => id) : config).toEqual(['scan', 'own']);
    expect(readConfig(facts)).toEqual(config);
  });

  it('goes on to the policies that those extend', async () => {
    const texts = { 'acme/.github:1.yml': link(2), 'acme/.github:2.yml': link(3), 'acme/.github:3.yml': LINE };
    const port = reader(texts);
    const { config } = await readPolicies(port, factsOf(OWN));
    expect(port.asked.flat()).toEqual([1, 2, 3].map((n) => `policy:acme/.github:${n}.yml`));
    expect(config).toMatchObject({ state: 'valid' });
  });

  it('ends where they go on for ever (T55)', async () => {
    const endless = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`acme/.github:${n}.yml`, link(n + 1)]));
    const port = reader(endless);
    const { config } = await readPolicies(port, factsOf(OWN));
    expect(port.asked).toHaveLength(3);
    expect(config).toMatchObject({ state: 'invalid', problems: [{ code: 'POLICY_CHAIN' }] });
  });

  it('asks for none of another organisation (T55)', async () => {
    const port = reader({ 'evil/.github:1.yml': LINE });
    const { config } = await readPolicies(port, factsOf(OWN.replace('acme', 'evil')));
    expect(port.asked).toEqual([]);
    expect(config).toMatchObject({ state: 'invalid', problems: [{ code: 'POLICY_FOREIGN' }] });
  });

  it('keeps why one could not be read, asks no second time, and shuts every gate', async () => {
    const port = reader({});
    const { config, facts } = await readPolicies(port, factsOf(OWN));
    expect(port.asked).toHaveLength(1);
    expect(config).toMatchObject({
      state: 'unread',
      policies: [{ reference: 'acme/.github:1.yml', reading: { code: 'POLICY_UNREADABLE', detail: 'gone' } }],
    });
    for (const environment of ['production', null]) {
      const { rollCalls } = judgeGates(config, { ...facts, subject: { ...facts.subject, environment } });
      expect(rollCalls).toHaveLength(1);
      expect(rollCalls[0]).toMatchObject({
        open: false,
        enforcement: 'block',
        verdict: 'pending',
        findings: [],
        blockers: [
          {
            outcome: 'unknown',
            code: 'POLICY_UNREADABLE',
            sentence: expect.stringMatching(/^The policy acme\/\.github:1\.yml was not read: .*\(gone\)\.$/),
          },
        ],
      });
    }
  });

  it('shuts every gate where nobody answers for a policy at all', async () => {
    const { config } = await readPolicies({ read: () => Promise.resolve({}) }, factsOf(OWN));
    expect(config).toMatchObject({ state: 'unread', policies: [{ reading: { code: 'NOT_READ' } }] });
  });
});

describe('the configuration in facts', () => {
  const [own] = factsOf(OWN).config;
  const lent = policy('acme/.github:1.yml', LINE);

  it('is told by the roll call, with the policies and their commits', () => {
    const facts = { ...factsOf(OWN), config: [own, lent].flatMap((one) => one ?? []) };
    const { rollCalls } = judgeGates(readConfig(facts), facts);
    expect(rollCalls[0]?.policies).toEqual([
      {
        reference: 'acme/.github:1.yml',
        repository: 'acme/.github',
        ref: 'refs/heads/main',
        path: '1.yml',
        commit: elsewhere,
        changedBy: head,
        blob: 'e'.repeat(40),
      },
    ]);
    expect(rollCalls[0]?.findings[0]).toMatchObject({ item: 'scan', from: `acme/.github:1.yml (commit ${head})` });
  });

  it('is missing where only a policy stands there', () => {
    expect(readConfig({ ...factsOf(OWN), config: [lent] })).toEqual({ state: 'missing' });
  });

  it('is not known where a policy stands among the readings alone, or without a text', () => {
    const misplaced = { ...factsOf(OWN), readings: { 'policy:acme/.github:1.yml': known(lent) } };
    expect(readConfig(misplaced)).toMatchObject({ state: 'unread', policies: [{ reading: { code: 'NOT_READ' } }] });
    const empty = { ...factsOf(OWN), config: [own, { ...lent, blob: null }].flatMap((one) => one ?? []) };
    expect(readConfig(empty)).toMatchObject({ state: 'unread' });
  });
});

describe('reading what another checklist needs', () => {
  const without = OWN.replace(/extends.*\n/, '');

  it('adds its policies to the configuration, where the recorded checklist stays the first', async () => {
    const port = reader({ 'acme/.github:1.yml': LINE });
    const facts = factsOf(without);
    const also = await readAlso({ needs: port }, facts, { path: 'proposed.yml', text: OWN });
    expect(port.asked).toEqual([['policy:acme/.github:1.yml']]);
    expect(also.facts.config).toEqual([...facts.config, policy('acme/.github:1.yml', LINE)]);
    expect(also.config.state === 'valid' ? also.config.checklist.items.map(({ id }) => id) : also.config).toEqual([
      'scan',
      'own',
    ]);
  });

  it('tells its problems under its own name, and reads nothing for it', async () => {
    const port = reader({});
    const also = await readAlso({ needs: port }, factsOf(without), { path: 'proposed.yml', text: 'version: 1\n' });
    expect(also.config).toMatchObject({
      state: 'invalid',
      problems: [{ file: 'proposed.yml' }, { file: 'proposed.yml' }],
    });
    expect(port.asked).toEqual([]);
  });

  it('is nothing where it is not known where the checklist would stand', async () => {
    const facts = { ...factsOf(without), config: [] };
    const also = await readAlso({ needs: reader({}) }, facts, { path: 'proposed.yml', text: OWN });
    expect(also).toEqual({ facts, config: { state: 'missing' } });
  });
});
