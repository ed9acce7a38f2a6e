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

interface Town {
  readonly over?: Partial<Facts>;
  /** Comments that carry our reaction. */
  readonly reacted?: readonly string[];
  /** What others do on the pull request when something is written on it, and before it is looked at again. */
  readonly meanwhile?: (comments: readonly Comment[], write: Write) => readonly Comment[];
  /** GitHub goes on showing for so many looks what was there before. */
  readonly lag?: number;
}

/** What is written about a change with these comments, and what stands there then. */
async function answered(first: readonly Comment[], { over = {}, reacted = [], meanwhile, lag = 0 }: Town = {}) {
  const sent: Write[] = [];
  let comments = first;
  let looks = 0;
  const apply = (write: Write): void => {
    if (write.kind === 'create-comment')
      comments = [...comments, aComment({ id: String(900 + sent.length), author: us, text: write.text })];
    if (write.kind === 'update-comment')
      comments = comments.map((one) => (one.id === write.id ? { ...one, text: write.text } : one));
    comments = meanwhile?.(comments, write) ?? comments;
  };
  const ports = {
    snapshots: {
      snapshot: async () => {
        looks += 1;
        const facts = someFacts({
          change: aChange({ comments: looks <= lag ? first : comments }),
          commits: [aCommitEvidence({ checks: [aCheck()] })],
          config: someFacts().config.map((one) => ({ ...one, blob: { oid: 'f'.repeat(40), text: TEXT } })),
          reader: { app: null, alone: true, run: 7 },
        });
        return { ok: true, value: { facts: { ...facts, ...over }, shown: { ...nothingShown, reacted } } } as const;
      },
    },
    needs: { read: async () => ({}) },
    writer: {
      write: async (_repository: string, write: Write) => {
        sent.push(write);
        if (write.kind === 'react') return { ok: false, fault: { code: 'API_FORBIDDEN', detail: 'no' } } as const;
        apply(write);
        return { ok: true, value: { check: null, since: seen, visible: seen } } as const;
      },
    },
  };
  const address = { repository: 'acme/shop', by: { number: 7 }, environment: null };
  const result = await respond(ports, { address, bot: 'github-actions' });
  if (!result.ok) throw new Error(result.fault.detail);
  return { ...result.value, sent, looks, comments };
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

  it('to a command is a reply and a reaction, once, whichever event told of it', async () => {
    const wrong = by(aPerson('quinn'), '/signoff qaa', '60');
    const kinds = ({ sent }: { readonly sent: readonly Write[] }) =>
      sent.map((write) => (write.kind === 'react' ? `react ${write.comment} ${write.content}` : write.kind));
    expect(kinds(await answered([wrong]))).toEqual(['create-comment', 'create-comment', 'react 60 confused']);
    expect(kinds(await answered([wrong], { reacted: ['60'] }))).toEqual(['create-comment', 'create-comment']);
    const reply = by(us, '<!-- holdpoint:reply 60 -->\nThere is no qaa.', '61');
    expect(kinds(await answered([wrong, reply]))).toEqual(['create-comment', 'react 60 confused']);
    const forged = by(aBot('other'), '<!-- holdpoint:reply 60 -->\nThere is no qaa.', '61');
    expect(kinds(await answered([wrong, forged], { reacted: ['60'] }))).toEqual(['create-comment', 'create-comment']);
  });

  it('tells what could not be written, tries it once, and goes on', async () => {
    const { written, unwritten } = await answered([by(aPerson('quinn'), `/signoff qa @${head}`, '60')]);
    expect(written.map(({ kind }) => kind)).toEqual(['create-comment']);
    expect(unwritten).toMatchObject([{ write: { kind: 'react' }, fault: { code: 'API_FORBIDDEN' } }]);
  });

  it('is none about a commit that no pull request proposes, and none where nothing is asked', async () => {
    expect((await answered([], { over: { changes: [] } })).sent).toEqual([]);
    const config = someFacts().config.map((one) => ({ ...one, blob: null }));
    expect((await answered([], { over: { config } })).sent).toEqual([]);
  });
});

describe('two runs that answer at once', () => {
  const saysOpen = (text: string) => text.replace(/of \d+ open/, 'of 2 open, as a slower run read it');

  it('leave one comment that is kept up to date, whoever made it first', async () => {
    const text = await living();
    const theirs = { ...by(us, saysOpen(text), '40'), url: 'https://github.test/acme/shop/pull/7#issuecomment-40' };
    let others: readonly Comment[] = [theirs];
    const meanwhile = (comments: readonly Comment[]) => {
      const all = [...others, ...comments];
      others = [];
      return all;
    };
    const { comments, looks } = await answered([], { meanwhile });
    expect(comments.map((one) => one.text)).toEqual([
      text,
      `*What is missing stands [in another comment](${theirs.url}).*`,
    ]);
    expect(looks).toBe(3);
  });

  it('do not leave what the slower one read first: whoever wrote looks again, and sees the hold', async () => {
    const hold = by(aPerson('octavia'), '/hold -- not today', '70');
    let held: readonly Comment[] = [hold];
    const meanwhile = (comments: readonly Comment[]) => {
      const all = [...comments, ...held];
      held = [];
      return all;
    };
    const { comments, sent } = await answered([], { meanwhile });
    expect(sent.map(({ kind }) => kind)).toEqual(['create-comment', 'update-comment', 'react']);
    expect(comments[0]?.text).toContain('not today');
  });

  it('write nothing twice where GitHub shows only later what was written', async () => {
    const wrong = by(aPerson('quinn'), '/signoff qaa', '60');
    const { sent, looks } = await answered([wrong], { lag: 3, reacted: ['60'] });
    expect(sent.map(({ kind }) => kind)).toEqual(['create-comment', 'create-comment']);
    expect(looks).toBe(2);
  });

  it('end, though each time somebody has changed what was written', async () => {
    const spoilt = await living();
    const meanwhile = (comments: readonly Comment[]) =>
      comments.map((one) => (one.author === us ? { ...one, text: saysOpen(spoilt) } : one));
    const { looks, sent } = await answered([by(us, saysOpen(spoilt), '51')], { meanwhile });
    expect(looks).toBe(4);
    expect(sent).toHaveLength(4);
  });

  it('cost one look where nothing is to be written', async () => {
    expect(await answered([by(us, await living())])).toMatchObject({ looks: 1, sent: [] });
  });
});
