import { describe, expect, it } from '@jest/globals';
import type { ChangeFacts } from '../../../src/evidence/facts.ts';
import { aRole } from '../../builders/checklist.ts';
import {
  afterMerge,
  alone,
  aShownItem,
  aSighting,
  later,
  membership,
  merged,
  mergedAt,
  opened,
  readings,
  said,
  seen,
} from '../../builders/facts.ts';
import { aBot, ada, mallory, otto } from '../../builders/people.ts';
import { title, open, ticked, body, revision, creation, tickedByOtto, judged } from './ticked.ts';

describe('a box in the description', () => {
  it('is met when a holder of the role ticked it', () => {
    expect(judged(tickedByOtto)).toMatchObject({
      outcome: 'met',
      code: 'MET',
      sentence: 'Ticked by otto for the role ops.',
    });
  });

  it('is pending while it is open', () => {
    expect(judged(body([creation]))).toMatchObject({ outcome: 'pending', code: 'TICK_MISSING' });
  });

  it.each([
    '',
    '- [x] Another thing',
    `~~- [x] ${title}~~`,
    `<!-- - [x] ${title} -->`,
    `\`\`\`\n- [x] ${title}\n\`\`\``,
    `> - [x] ${title}`,
    `- [x] ${title} maybe`,
    `[x] ${title}`,
    `- [y] ${title}`,
    `- [x]${title}`,
  ])('is missing, not done, where the description only has %j (T42)', (text) => {
    const answer = judged(body([revision(text), creation]));
    expect(answer).toMatchObject({ outcome: 'pending', code: 'TICK_BOX_MISSING' });
    expect(answer.next[0]?.paste).toBe(`- [ ] ${title}`);
  });

  it.each(['*', '+', '1.', '2)'])('may be marked with %s (T42)', (mark) => {
    expect(judged(body([revision(`${mark} [X]  load  balancer IS configured\r\n`), creation]))).toMatchObject({
      outcome: 'met',
    });
  });

  it('is unknown when it stands there twice (T42)', () => {
    expect(judged(body([revision(`${ticked}${ticked}`), creation]))).toMatchObject({
      outcome: 'unknown',
      code: 'TICK_BOX_DUPLICATE',
    });
  });
});

describe('who ticked the box', () => {
  it('is the author where it was created ticked, and duties are separated (T41)', () => {
    const created = { text: ticked, createdAt: opened, revisions: { complete: true, list: [] } };
    const roles = { ops: aRole('ops', { users: ['ada'] }) };
    expect(judged(created)).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_NOT_IN_ROLE' });
    expect(judged(created, { ask: { roles } })).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_SELF' });
  });

  it('is the editor of the first revision of the unbroken row in which it is ticked', () => {
    const edits = [revision(`${ticked}More.`, later, mallory), revision(ticked), creation];
    expect(judged(body(edits))).toMatchObject({ outcome: 'met' });
    const again = [revision(ticked, later, mallory), revision(open), revision(ticked, seen, otto), creation];
    expect(judged(body(again))).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_NOT_IN_ROLE' });
  });

  it('is not a writer who ticks for somebody else (T41)', () => {
    const answer = judged(body([revision(ticked, said, mallory), creation]));
    expect(answer).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_NOT_IN_ROLE' });
    expect(answer.sentence).toContain('mallory');
  });

  it('is not a bot (T10)', () => {
    const roles = { ops: aRole('ops', { users: ['robot'] }) };
    const answer = judged(body([revision(ticked, said, aBot('robot')), creation]), { ask: { roles } });
    expect(answer).toMatchObject({ outcome: 'pending', code: 'SIGNOFF_NOT_HUMAN' });
  });

  it.each<[string, ChangeFacts['body']]>([
    ['no revision is shown', { text: ticked, createdAt: opened, revisions: { complete: false, list: [] } }],
    ['the older ones are not shown', body([revision(ticked)], false)],
    ['the creation is not shown', body([revision(ticked)])],
    ['a text in the row was erased', body([revision(ticked, later), revision(null), creation])],
    ['the editor is gone', body([revision(ticked, said, null), creation])],
    ['the newest revision is not the description', { ...tickedByOtto, text: `${ticked}!` }],
    ['the newest text was erased', { ...body([revision(null), creation]), text: ticked }],
    ['it stood there twice', body([revision(ticked), revision(`${ticked}${ticked}`, opened, mallory)])],
    ['it was hidden in code', body([revision(ticked), revision(`\`\`\`\n${ticked}`, opened, mallory)])],
    ['it was hidden in a comment', body([revision(ticked), revision(`<!-- ${ticked} -->`, opened, mallory)])],
    ['it was quoted', body([revision(ticked), revision(`> - [x] ${title}`, opened, mallory)])],
  ])('cannot be told where %s (T41)', (_, description) => {
    expect(judged(description)).toMatchObject({ outcome: 'unknown', code: 'TICK_UNATTRIBUTED' });
  });

  it('is who ticks the one box that is left of two open ones (T42)', () => {
    const tidied = body([revision(ticked), revision(`${open}${open}`, opened, mallory)]);
    expect(judged(tidied)).toMatchObject({ outcome: 'met' });
  });

  it('is told though older revisions are hidden, where an open box ends the row', () => {
    expect(judged(body([revision(ticked), revision(open, seen)], false))).toMatchObject({ outcome: 'met' });
  });

  it('is the author of the creation where GitHub names no editor for it', () => {
    const roles = { ops: aRole('ops', { users: ['ada'] }) };
    const created = body([revision(`${ticked}!`, said, mallory), revision(ticked, opened, null)]);
    expect(judged(created, { ask: { roles } })).toMatchObject({ code: 'SIGNOFF_SELF' });
  });

  it('is unknown where the team cannot be read', () => {
    const roles = { ops: aRole('ops', { teams: ['acme/ops'] }) };
    expect(judged(tickedByOtto, { ask: { roles } })).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
    expect(judged(tickedByOtto, { ask: { roles }, facts: { readings: membership('acme/ops', 'otto') } })).toMatchObject(
      { outcome: 'met' },
    );
  });

  it('is nobody where the checklist lost the role', () => {
    expect(judged(tickedByOtto, { ask: { roles: {} } })).toMatchObject({
      outcome: 'pending',
      code: 'SIGNOFF_NOT_IN_ROLE',
    });
  });
});

describe('what a tick means', () => {
  it('is stale when the head was seen only after it: a push resets it', () => {
    expect(judged(tickedByOtto, { facts: { sightings: [aSighting({ at: later })] } })).toMatchObject({
      outcome: 'pending',
      code: 'TICK_STALE',
    });
  });

  it('is stale when the item was shown on the head only after it', () => {
    expect(judged(tickedByOtto, { facts: { shown: [] } })).toMatchObject({ outcome: 'pending', code: 'TICK_STALE' });
  });

  it('is not the present item when it read otherwise', () => {
    const shown = [aShownItem('lb', { wording: 'old' })];
    expect(judged(tickedByOtto, { facts: { shown } })).toMatchObject({
      outcome: 'pending',
      code: 'SIGNOFF_WORDING_CHANGED',
    });
  });

  it('is undone by retargeting the change (T59)', () => {
    const timeline = [{ kind: 'base-changed', at: later, actor: ada, from: 'develop', to: 'main' } as const];
    expect(judged(tickedByOtto, { change: { timeline } })).toMatchObject({
      outcome: 'pending',
      code: 'SIGNOFF_BASE_CHANGED',
    });
  });

  it("is unknown where nothing tells when the head came, and stale where the branch's activity does", () => {
    const facts = { sightings: [], reader: alone, shown: [] };
    expect(judged(tickedByOtto, { facts })).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
    const pushes = (at: string) => ({
      ...facts,
      readings: readings([{ kind: 'pushes', change: 7 }, [{ after: merged, at, actor: ada }]]),
    });
    expect(judged(tickedByOtto, { facts: pushes(seen) })).toMatchObject({ outcome: 'pending', code: 'TICK_STALE' });
  });

  it('is the merge commit after the merge, and carried there from the head before it', () => {
    const merge = { merge: { commit: merged, at: mergedAt } };
    expect(judged(tickedByOtto, { change: merge })).toMatchObject({ outcome: 'met' });
    const after = body([revision(ticked, afterMerge), creation]);
    expect(judged(after, { change: merge })).toMatchObject({ outcome: 'pending', code: 'TICK_STALE' });
    const shown = [aShownItem('lb', { commit: merged, since: mergedAt })];
    expect(judged(after, { change: merge, facts: { shown } })).toMatchObject({ outcome: 'met' });
  });

  it('is stale for an item that is asked of the merge commit, when it was ticked before the merge', () => {
    const merge = { merge: { commit: merged, at: mergedAt } };
    expect(judged(tickedByOtto, { change: merge, ask: { commit: merged } })).toMatchObject({ code: 'TICK_STALE' });
  });
});
