import * as fc from 'fast-check';
import type { CheckConclusion } from '../../src/sandbox/world/model/checks.ts';
import { config } from './generate-config.ts';
import { scene } from './generate-scenes.ts';
import { CI } from './spec.ts';
import type { Speech } from './speech.ts';
import { forms, targets } from './speech.ts';
import type { Kill } from './life.ts';
import type { Post } from './post.ts';
import type { Deed, Schedule, Step, Timed } from './steps.ts';
import { members } from './town.ts';
import type { Fault } from './wire.ts';
import { faultKinds } from './wire.ts';

/** Who never touches the code, so that somebody can sign at any time. */
const bystanders: readonly string[] = ['quill', 'lou', 'otto', 'ravi'];
const coders = members.filter((login) => !bystanders.includes(login));

const speaker = fc.constantFrom(...members, 'oscar', 'helper');
const writer = fc.constantFrom(...members);
const which = fc.nat(4);

const speech: fc.Arbitrary<Speech> = fc.record({
  form: fc.oneof(
    {
      weight: 2,
      arbitrary: fc.constantFrom<Speech['form']>('signoff', 'signoff-with-note', 'hold', 'unhold', 'revoke'),
    },
    { weight: 1, arbitrary: fc.constantFrom(...forms) },
  ),
  target: fc.constantFrom(...targets),
  commit: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Speech['commit']>('none') },
    { weight: 1, arbitrary: fc.constantFrom<Speech['commit']>('head', 'old', 'merge', 'wrong') },
  ),
  environment: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Speech['environment']>('none') },
    { weight: 1, arbitrary: fc.constantFrom<Speech['environment']>('production', 'staging') },
  ),
});

const conclusion = fc.oneof(
  { weight: 3, arbitrary: fc.constant<CheckConclusion | null>('success') },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CheckConclusion | null>(
      null,
      'failure',
      'neutral',
      'skipped',
      'cancelled',
      'timed_out',
      'action_required',
    ),
  },
);
const place = fc.oneof(
  { weight: 3, arbitrary: fc.constant<'head'>('head') },
  { weight: 1, arbitrary: fc.constantFrom<'old' | 'merge'>('old', 'merge') },
);

const coder = fc.oneof(
  { weight: 4, arbitrary: fc.constant('mona') },
  { weight: 1, arbitrary: fc.constantFrom(...coders) },
);

const code: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('push'),
      by: coder,
      file: fc.constantFrom('src/cart.ts', 'src/cart.ts', 'docs/plan.md', 'docs/plan.md', 'db/1.sql', 'db/1.sql', CI),
      force: fc.boolean(),
      trailer: fc.option(fc.constantFrom(...coders), { freq: 6 }),
      stranger: fc.constantFrom(false, false, false, false, false, true),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('go-back'), by: coder, which }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('move-main'), file: fc.constantFrom('src/else.ts', 'docs/plan.md', CI) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('retarget'), to: fc.constantFrom('main', 'release') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('configure-branch'), config }) },
);

const words: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('say'), by: speaker, speech }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit'), by: speaker, which, speech }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('delete', 'erase'), by: writer, which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('describe'),
      by: speaker,
      box: fc.constantFrom('missing', 'open', 'ticked', 'ticked', 'twice'),
    }),
  },
);

const machines: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('check'),
    name: fc.constantFrom('scan', 'lint', 'ci / test', 'holdpoint/merge', 'holdpoint/production', 'holdpoint/qa'),
    app: fc.constantFrom('github-actions', 'scanner', 'impostor'),
    on: place,
    conclusion,
  }),
  fc.record({
    kind: fc.constant('workflow'),
    path: fc.constantFrom(CI, CI, CI, '.github/workflows/other.yml'),
    event: fc.constantFrom('push', 'pull_request', 'pull_request_target'),
    on: place,
    test: conclusion,
    build: conclusion,
  }),
  fc.record({ kind: fc.constant('rerun'), which, conclusion }),
  fc.record({ kind: fc.constant('status'), context: fc.constantFrom('scan', 'lint', 'holdpoint/merge') }),
);

const people: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('review'),
    by: writer,
    verb: fc.constantFrom('APPROVE', 'APPROVE', 'REQUEST_CHANGES', 'COMMENT'),
  }),
  fc.record({ kind: fc.constant('dismiss'), by: writer, which }),
  fc.record({
    kind: fc.constantFrom('join', 'leave'),
    who: fc.constantFrom('quinn', 'quill', 'lena', 'mona', 'ravi', 'rhea', 'oscar'),
    team: fc.constantFrom('qa', 'backend'),
  }),
  fc.record({
    kind: fc.constant('rename'),
    who: fc.constantFrom('lena', 'quinn', 'oscar', 'oscar', 'rhea'),
    to: fc.constantFrom('lena', 'quinn', 'lisa', 'rhea', 'oscar'),
  }),
);

const rules: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('configure'), config }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('merge'), method: fc.constantFrom('merge', 'squash', 'rebase') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('close', 'reopen') }) },
);

export const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: code },
  { weight: 6, arbitrary: words },
  { weight: 3, arbitrary: machines },
  { weight: 3, arbitrary: people },
  { weight: 2, arbitrary: rules },
);

export const fault: fc.Arbitrary<Fault> = fc.record({
  how: fc.constantFrom(...faultKinds),
  nth: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 4),
  times: fc.constantFrom(1, 2, 20),
  place: fc.nat(40),
  route: fc.constantFrom('any', 'any', 'graphql', 'rest', 'ledger'),
});

export const kill: fc.Arbitrary<Kill> = fc.record({ nth: fc.nat(9), when: fc.constantFrom('before', 'after') });

export const post: fc.Arbitrary<Post> = fc.record({
  how: fc.constantFrom('in-order', 'in-order', 'twice', 'shuffled', 'late', 'lost', 'not-at-all'),
  seed: fc.nat(1000),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: deed },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('look'),
      by: fc.constantFrom('number', 'commit'),
      fault: fc.option(fault, { freq: 6 }),
      kill: fc.option(kill, { freq: 2 }),
      skew: fc.constantFrom(0, 0, 0, 0, 20_000, -20_000, 300_000),
      meanwhile: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(deed, { maxLength: 2 }) },
      ),
      during: fc.constantFrom(0, 0, 1, 2, 3),
      restarted: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('work'),
      post,
      fault: fc.option(fault, { freq: 6 }),
      kill: fc.option(kill, { freq: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('ask'),
      alone: fc.boolean(),
      about: fc.constantFrom('merge', 'merge', 'merge', 'head', 'main'),
      fault: fc.option(fault, { freq: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('settle'),
      without: fc.constantFrom('nothing', 'nothing', 'nothing', 'look', 'signatures', 'ticks', 'checks', 'review'),
    }),
  },
);

const timed: fc.Arbitrary<Timed> = fc.record({
  after: fc.constantFrom(0, 1, 300, 700, 1000, 1500, 5000, 60_000),
  step,
});

/** Everybody does their part as the last thing, now and then, so that enough runs end open. */
const last: fc.Arbitrary<readonly Timed[]> = fc.constantFrom<readonly Timed[]>(
  [{ after: 1000, step: { kind: 'settle', without: 'nothing' } }],
  [],
  [],
  [],
  [],
);

const ending = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Schedule['ending']>('stop') },
  { weight: 4, arbitrary: fc.constantFrom<Schedule['ending']>('mend', 'squash', 'merge', 'rebase') },
);

/** Runs of about `longest` steps at most; a scene counts as one here, and has half a dozen. */
export function schedules(longest: number): fc.Arbitrary<Schedule> {
  const part = fc.oneof({ weight: 5, arbitrary: timed.map((one) => [one]) }, { weight: 1, arbitrary: scene });
  const parts = fc.array(part, { minLength: Math.ceil(longest / 3), maxLength: longest, size: 'max' });
  // What came before can make a scene harmless; nothing came before the first.
  const opening = fc.oneof(fc.constant([]), scene);
  return fc.record({
    config,
    hidden: fc.boolean(),
    steps: fc.tuple(opening, parts, last).map(([first, many, end]) => [...first, ...many.flat(), ...end]),
    ending,
  });
}
