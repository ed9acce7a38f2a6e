import { describe, expect, it } from '@jest/globals';
import { file } from '../../../src/evidence/kinds/file.ts';
import type { FileSpec } from '../../../src/evidence/kinds/file.ts';
import type { ChangeFacts, FileFact } from '../../../src/evidence/facts.ts';
import type { Unlearnable } from '../../../src/evidence/reading.ts';
import { anEnvironment } from '../../builders/checklist.ts';
import { aChange, head, merged, mergedAt, readings, someFacts, unlearnable } from '../../builders/facts.ts';
import { aQuestion } from '../../builders/question.ts';

const spec: FileSpec = { path: 'docs/rollback.md', headings: [] };
const withHeadings: FileSpec = { ...spec, headings: ['Triggers', 'Steps'] };
const plan = '# Rollback\n\n## triggers\n\nErrors.\n\nSteps\n-----\n\n```sh\nrevert\n```\n';

function judged(asked: FileSpec, fact: FileFact | Unlearnable) {
  const facts = someFacts({ readings: readings([{ kind: 'file', commit: head, path: asked.path }, fact]) });
  return file.judge(asked, aQuestion({ facts }));
}

function text(content: string): FileFact {
  return { kind: 'file', text: content };
}

describe('a file', () => {
  it('is met when a text file stands there', () => {
    expect(judged(spec, text('Revert.'))).toMatchObject({ outcome: 'met', code: 'MET' });
  });

  it('is unknown while it is not read, or cannot be (T46)', () => {
    expect(file.judge(spec, aQuestion())).toMatchObject({ outcome: 'unknown', code: 'NOT_READ' });
    expect(judged(spec, unlearnable('TRUNCATED'))).toMatchObject({ outcome: 'unknown', code: 'TRUNCATED' });
  });

  it('is unmet when it does not exist', () => {
    expect(judged(spec, { kind: 'missing', text: '' })).toMatchObject({ outcome: 'unmet', code: 'FILE_MISSING' });
  });

  it.each(['', ' \n\t\n'])('is unmet when it is empty (T44)', (content) => {
    expect(judged(spec, text(content))).toMatchObject({ outcome: 'unmet', code: 'FILE_EMPTY' });
  });

  it.each(['directory', 'symlink', 'submodule', 'binary', 'too-large'] as const)(
    'is unmet when a %s stands there (T44)',
    (kind) => {
      expect(judged(spec, { kind, text: 'x' })).toMatchObject({ outcome: 'unmet', code: 'FILE_NOT_REGULAR' });
    },
  );

  it('is read from the candidate, also after the merge', () => {
    expect(file.needs(spec, aQuestion({ candidate: merged }))).toEqual([
      { kind: 'file', commit: merged, path: 'docs/rollback.md' },
    ]);
  });
});

describe('a file that could not be read', () => {
  it.each([
    'NOT_READ',
    'API_UNAVAILABLE',
    'API_PARTIAL',
    'API_FORBIDDEN',
    'API_RATE_LIMITED',
    'TRUNCATED',
    'TEAM_UNREADABLE',
    'PUSHER_UNKNOWN',
  ] as const)('is unknown with the reason %s, never missing and never met (T90, T91)', (code) => {
    expect(judged(spec, unlearnable(code))).toMatchObject({ outcome: 'unknown', code });
  });
});

describe('a file with headings', () => {
  it('is met when each heading is there with something under it, case and level aside', () => {
    expect(judged(withHeadings, text(plan))).toMatchObject({ outcome: 'met' });
    expect(judged(withHeadings, text('### Triggers ##\r\n\r\nx\r\n# STEPS\r\n- y\r\n'))).toMatchObject({
      outcome: 'met',
    });
  });

  it.each([
    ['is missing', '## Triggers\n\nErrors.\n'],
    ['has nothing under it', '## Triggers\n\nErrors.\n\n## Steps\n\n## Other\n\ntext\n'],
    ['has only a comment under it', '## Triggers\n\nErrors.\n\n## Steps\n\n<!-- to be\nwritten -->\n'],
    ['has only a rule under it', '## Triggers\n\nErrors.\n\n## Steps\n\n---\n'],
    ['stands in code', '## Triggers\n\nErrors.\n\n```\n## Steps\nx\n```\n'],
    ['stands in a comment', '## Triggers\n\nErrors.\n<!--\n## Steps\nx\n-->\n'],
    ['only begins like it', '## Triggers\n\nErrors.\n## Steps later\nx\n'],
  ])('is unmet when a heading %s', (_, content) => {
    const answer = judged(withHeadings, text(content));
    expect(answer).toMatchObject({ outcome: 'unmet', code: 'FILE_HEADING_MISSING' });
    expect(answer.sentence).toContain('"Steps"');
    expect(answer.sentence).not.toContain('"Triggers"');
  });

  it('counts text under a deeper heading', () => {
    expect(judged({ ...spec, headings: ['Steps'] }, text('# Steps\n## One\nrevert\n'))).toMatchObject({
      outcome: 'met',
    });
  });
});

describe('a file that the change itself touched (T44)', () => {
  const fact = { kind: 'file', text: 'Revert.' } as const;
  const asking = (asked: FileSpec, strict: boolean, change: Partial<ChangeFacts>) => {
    const facts = someFacts({
      change: aChange(change),
      readings: readings([{ kind: 'file', commit: change.merge?.commit ?? head, path: asked.path }, fact]),
    });
    return file.judge(asked, aQuestion({ facts, environment: anEnvironment({ strict }) }));
  };
  const byItself = { files: [{ path: 'src/a.ts' }, { path: spec.path }] };

  it('proves nothing in a strict environment, and says what would', () => {
    const answer = asking(spec, true, byItself);
    expect(answer).toMatchObject({ outcome: 'pending', code: 'FILE_SELF_EVIDENCE' });
    expect(answer.next.map(({ how }) => how).join()).toContain('a change of its own');
    expect(answer.next.map(({ how }) => how).join()).toContain('unchanged: false');
  });

  it('proves nothing where it was moved there, or away from there to the same name', () => {
    const moved = { files: [{ path: spec.path, previousPath: 'notes.md' }] };
    expect(asking(spec, true, moved)).toMatchObject({ code: 'FILE_SELF_EVIDENCE' });
    const away = { files: [{ path: 'notes.md', previousPath: spec.path }] };
    expect(asking(spec, true, away)).toMatchObject({ code: 'FILE_SELF_EVIDENCE' });
  });

  it('will never prove anything once that change is merged', () => {
    const merge = { commit: merged, at: mergedAt };
    expect(asking(spec, true, { ...byItself, merge })).toMatchObject({ outcome: 'unmet', code: 'FILE_SELF_EVIDENCE' });
  });

  it('proves it elsewhere, unless the item says otherwise', () => {
    expect(asking(spec, false, byItself)).toMatchObject({ outcome: 'met' });
    expect(asking({ ...spec, unchanged: true }, false, byItself)).toMatchObject({ code: 'FILE_SELF_EVIDENCE' });
    expect(asking({ ...spec, unchanged: false }, true, byItself)).toMatchObject({ outcome: 'met' });
  });

  it('proves it in a strict environment where the change left it alone', () => {
    expect(asking(spec, true, {})).toMatchObject({ outcome: 'met' });
  });

  it('is told what it lacks first', () => {
    const facts = someFacts({
      change: aChange(byItself),
      readings: readings([
        { kind: 'file', commit: head, path: spec.path },
        { kind: 'missing', text: '' },
      ]),
    });
    const question = aQuestion({ facts, environment: anEnvironment({ strict: true }) });
    expect(file.judge(spec, question)).toMatchObject({ outcome: 'unmet', code: 'FILE_MISSING' });
  });
});

describe('what the checklist may say about a file', () => {
  it('takes a path alone as shorthand', () => {
    expect(file.normalise('docs/rollback.md')).toEqual(spec);
    expect(file.normalise({ path: 'docs/rollback.md', headings: ['Steps'] })).toEqual({ ...spec, headings: ['Steps'] });
    expect(file.normalise({ path: 'docs/rollback.md', unchanged: false })).toEqual({ ...spec, unchanged: false });
  });

  it.each(['/etc/passwd', '../x', 'a/../b', './a', 'a//b', 'a/', 'a\\b', 'a\nb'])('refuses the path %j', (path) => {
    expect(file.mistakes({ ...spec, path }, {})).toMatchObject([{ code: 'BAD_PATH', seen: path }]);
  });

  it('finds nothing wrong with a path of the repository', () => {
    expect(file.mistakes({ ...spec, path: 'Dokumente/Rückweg plan.md' }, {})).toEqual([]);
  });
});
