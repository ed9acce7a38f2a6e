import { describe, expect, it } from '@jest/globals';
import { tickerOf } from '../../../src/evidence/statements/ticker.ts';
import type { ChangeFacts } from '../../../src/evidence/facts.ts';
import { aChange, later, mergedAt, opened, said } from '../../builders/facts.ts';
import { ada, mallory, otto, quinn } from '../../builders/people.ts';
import { body, creation, revision, ticked, title } from '../kinds/ticked.ts';

function tickerIn(description: ChangeFacts['body'], author: ChangeFacts['author'] = ada) {
  return tickerOf(aChange({ author, body: description }), title);
}

describe('who ticked a box', () => {
  it('is the first of an unbroken row of editors, down to the creation', () => {
    const row = [revision(`${ticked}2`, mergedAt, mallory), revision(`${ticked}1`, later, quinn)];
    expect(tickerIn(body([...row, revision(ticked, opened, otto)]))).toEqual({ by: otto, at: opened });
    expect(tickerIn(body([...row, revision(ticked, opened, null)]))).toEqual({ by: ada, at: opened });
    expect(tickerIn(body([...row, creation]))).toEqual({ by: quinn, at: later });
  });

  it('is the author where the description was never edited, and nobody where GitHub does not tell the author', () => {
    const created = { text: ticked, createdAt: opened, revisions: { complete: true, list: [] } };
    expect(tickerIn(created)).toEqual({ by: ada, at: opened });
    expect(tickerIn(created, null)).toEqual({ untold: 'GitHub does not tell who edited the description' });
  });

  it.each<[string, ChangeFacts['body']]>([
    [
      'GitHub does not show the revisions of the description',
      { ...body([]), text: ticked, revisions: { complete: false, list: [] } },
    ],
    [
      'the newest revision is not the description as it stands',
      { ...body([revision(ticked), creation]), text: `${ticked}!` },
    ],
    [`the text of the revision of ${said} is not shown`, { ...body([revision(null), creation]), text: ticked }],
    [
      'GitHub does not show every revision of the description',
      body([revision(ticked), revision(`${ticked}!`, opened)], false),
    ],
    ['GitHub does not show every revision of the description', body([revision(`${ticked}!`, later), revision(ticked)])],
    ['GitHub does not tell who edited the description', body([revision(ticked, said, null), creation])],
  ])('cannot be told, because %s (T41)', (untold, description) => {
    expect(tickerIn(description)).toEqual({ untold });
  });
});
