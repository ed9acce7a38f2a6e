import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../../../src/checklist/parse.ts';
import type { LiveQuestions } from '../../../../src/checklist/warnings/live/live-facts.ts';
import { liveQuestions } from '../../../../src/checklist/warnings/live/live-questions.ts';

const HEAD = 'version: 1\nroles: { qa: { users: [quinn] } }\n';
const ONE = 'items:\n  one: { title: One, signoff: qa }\n';
const PLACE = 'environments: { production: { enforce: block } }\n';

function questionsOf(rest: string): LiveQuestions {
  const read = parseChecklist(HEAD + rest, 'f.yml');
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join());
  return liveQuestions(read.checklist);
}

const NOTHING: LiveQuestions = {
  logins: ['quinn'],
  teams: [],
  workflows: [],
  checks: false,
  paths: false,
  branches: false,
  environments: true,
  labels: false,
};

/** What one more item makes of the questions. */
function askedBy(item: string): Partial<LiveQuestions> {
  const asked = Object.entries(questionsOf(`${PLACE}${ONE}  two: { title: Two, ${item} }\n`));
  return Object.fromEntries(asked.filter(([key, value]) => String(value) !== String(Reflect.get(NOTHING, key))));
}

describe('what is looked up about a checklist', () => {
  it('is its people and environments where it names nothing else', () => {
    expect(questionsOf(PLACE + ONE)).toEqual(NOTHING);
  });

  it.each<[string, Partial<LiveQuestions>]>([
    ['check: test', { checks: true }],
    [
      'check: { name: test, workflow: .github/workflows/ci.yml }',
      { checks: true, workflows: ['.github/workflows/ci.yml'] },
    ],
    ['workflow: { path: .github/workflows/ci.yml }', { workflows: ['.github/workflows/ci.yml'] }],
    ['file: README.md', { paths: true }],
    ['codeowners: {}', { paths: true }],
    ['deployment: { environment: staging }', {}],
    ['signoff: qa, when: { paths: ["src/**"] }', { paths: true }],
    ['signoff: qa, when: { base: [main] }', { branches: true }],
    ['signoff: qa, when: { labels: [bug] }', { labels: true }],
    ['signoff: qa, when: { author: { users: [renovate, QUINN] } }', { logins: ['QUINN', 'renovate'] }],
    ['review: { from: [acme/qa, rhea], count: 1 }', { logins: ['quinn', 'rhea'], teams: ['acme/qa'] }],
    ['any: [{ check: test }, { file: README.md }]', { checks: true, paths: true }],
  ])('is for `%s` this besides: %j', (item, more) => {
    expect(askedBy(item)).toEqual(more);
  });

  it('is each branch that may be deployed', () => {
    const places = 'environments: { staging: { enforce: block }, production: { enforce: block, branches: [main] } }\n';
    expect(questionsOf(places + ONE)).toEqual({ ...NOTHING, branches: true });
  });

  it('is each name once, whatever the case of logins; paths are told apart', () => {
    const asked = questionsOf(
      `${PLACE}items:\n  a: { title: A, workflow: { path: .github/workflows/ci.yml } }\n  b: { title: B, check: { name: b, workflow: .github/workflows/ci.yml } }\n  c: { title: C, workflow: { path: .github/workflows/CI.yml } }\n  d: { title: D, review: { from: [Rhea, acme/qa], count: 1 } }\n  e: { title: E, review: { from: [rhea, Acme/QA], count: 1 }, when: { labels: [x] } }\n`,
    );
    expect(asked.workflows).toEqual(['.github/workflows/ci.yml', '.github/workflows/CI.yml']);
    expect([...asked.logins, ...asked.teams].map((name) => name.toLowerCase())).toEqual(['quinn', 'rhea', 'acme/qa']);
  });
});
