import { describe, expect, it } from '@jest/globals';
import type { Comment, Facts } from '../../src/evidence/facts.ts';
import { respond } from '../../src/gate/respond.ts';
import type { Write } from '../../src/gate/ports.ts';
import { aChange, aCheck, aComment, aCommitEvidence, head, seen, someFacts } from '../builders/facts.ts';
import { aBot, aPerson } from '../builders/people.ts';
import { nothingShown } from './display.ts';

const TEXT = `version: 1
roles: { qa: { users: [quinn] } }
environments: { production: { enforce: block, branches: [main] } }
items:
  tests: { title: All tests are passing, check: ci / test }
  qa: { title: QA agrees, signoff: qa }
`;
const us = aBot('github-actions');

/** What is written about a change with these comments, after the comment of that id or something else. */
async function answered(comments: readonly Comment[], caused: string | null = null, over: Partial<Facts> = {}) {
  const facts = someFacts({
    change: aChange({ comments }),
    commits: [aCommitEvidence({ checks: [aCheck()] })],
    config: someFacts().config.map((one) => ({ ...one, blob: { oid: 'f'.repeat(40), text: TEXT } })),
    reader: { app: null, alone: true, run: 7 },
  });
  const sent: Write[] = [];
  const ports = {
    snapshots: {
      snapshot: async () => ({ ok: true, value: { facts: { ...facts, ...over }, shown: nothingShown } }) as const,
    },
    needs: { read: async () => ({}) },
    writer: {
      write: async (_repository: string, write: Write) => {
        sent.push(write);
        return write.kind === 'react'
          ? ({ ok: false, fault: { code: 'API_FORBIDDEN', detail: 'no' } } as const)
          : ({ ok: true, value: { check: null, since: seen, visible: seen } } as const);
      },
    },
  };
  const address = { repository: 'acme/shop', by: { number: 7 }, environment: null };
  const result = await respond(ports, { address, bot: 'github-actions', comment: caused });
  if (!result.ok) throw new Error(result.fault.detail);
  return { ...result.value, sent };
}

const living = async (): Promise<string> => {
  const [write] = (await answered([])).sent;
  if (write?.kind !== 'create-comment') throw new Error('no comment');
  return write.text;
};
const by = (author: Comment['author'], text: string, id = '50') => aComment({ id, author, text });

describe('an answer without a server', () => {
  it('is one comment, which says of itself that nothing rests on it, and no check run', async () => {
    const { sent, written, rollCalls } = await answered([]);
    expect(sent).toEqual([{ kind: 'create-comment', number: 7, text: expect.stringContaining('QA agrees') }]);
    expect(written).toEqual(sent);
    expect(await living()).toMatch(/<sub>Shown by a workflow, without a server: .*<\/sub>$/);
    expect(rollCalls.length).toBeGreaterThan(0);
  });

  it('stands when it stands already, however GitHub ends its lines', async () => {
    const text = await living();
    for (const same of [text, text.replaceAll('\n', '\r\n'), `${text}\n`])
      expect((await answered([by(us, same)])).sent).toEqual([]);
  });

  it('is written anew where a word of it was changed, and beside whatever somebody else calls it', async () => {
    const text = await living();
    expect((await answered([by(us, text.replace('1 of 2 open', 'go'), '51')])).sent).toEqual([
      { kind: 'update-comment', id: '51', text },
    ]);
    expect((await answered([by(aPerson('github-actions'), text)])).sent).toMatchObject([{ kind: 'create-comment' }]);
  });

  it('is none where another bot keeps such a comment: a Holdpoint App is at work', async () => {
    const text = await living();
    const { sent, standsAside } = await answered([by(aBot('holdpoint'), text)]);
    expect({ sent, standsAside }).toEqual({ sent: [], standsAside: true });
    expect((await answered([by(aBot('renovate'), 'Update')])).standsAside).toBe(false);
    expect((await answered([by(aBot('x'), '<!-- holdpoint:reply 7 -->\nYes')])).standsAside).toBe(false);
  });

  it('to a command is a reply, once, and a reaction to the comment that was just made alone', async () => {
    const wrong = by(aPerson('quinn'), '/signoff qaa', '60');
    const kinds = ({ sent }: { readonly sent: readonly Write[] }) =>
      sent.map((write) => (write.kind === 'react' ? `react ${write.comment} ${write.content}` : write.kind));
    expect(kinds(await answered([wrong]))).toEqual(['create-comment', 'create-comment']);
    expect(kinds(await answered([wrong], '60'))).toEqual(['create-comment', 'create-comment', 'react 60 confused']);
    expect(kinds(await answered([wrong], '61'))).toEqual(['create-comment', 'create-comment']);
    const reply = by(us, '<!-- holdpoint:reply 60 -->\nThere is no qaa.', '61');
    expect(kinds(await answered([wrong, reply]))).toEqual(['create-comment']);
    const forged = by(aBot('other'), '<!-- holdpoint:reply 60 -->\nThere is no qaa.', '61');
    expect(kinds(await answered([wrong, forged]))).toEqual(['create-comment', 'create-comment']);
  });

  it('tells what could not be written, and goes on', async () => {
    const { written, unwritten } = await answered([by(aPerson('quinn'), `/signoff qa @${head}`, '60')], '60');
    expect(written.map(({ kind }) => kind)).toEqual(['create-comment']);
    expect(unwritten).toMatchObject([{ write: { kind: 'react' }, fault: { code: 'API_FORBIDDEN' } }]);
  });

  it('is none about a commit that no pull request proposes, and none where nothing is asked', async () => {
    expect((await answered([], null, { changes: [] })).sent).toEqual([]);
    const config = someFacts().config.map((one) => ({ ...one, blob: null }));
    expect((await answered([], null, { config })).sent).toEqual([]);
  });
});
