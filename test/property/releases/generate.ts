import * as fc from 'fast-check';
import { fault, kill, post } from '../generate.ts';
import type { Kill } from '../life.ts';
import type { Fault } from '../wire.ts';
import { scene } from './generate-scenes.ts';
import { DEPLOY } from './spec.ts';
import type { ReleaseSpec } from './spec.ts';
import { forms } from './speech.ts';
import type { Speech } from './speech.ts';
import type { Deed, ReleaseSchedule, Step, Timed } from './steps.ts';

const coder = fc.constantFrom('dana', 'wren', 'wren');
const speaker = fc.constantFrom('quinn', 'quill', 'rhea', 'octavia', 'dana', 'dana', 'wren', 'oscar');
const which = fc.nat(4);

const spec: fc.Arbitrary<ReleaseSpec> = fc
  .record({
    scan: fc.boolean(),
    qa: fc.constantFrom(true, true, false),
    manager: fc.constantFrom(true, true, false),
    directPushes: fc.constantFrom(false, false, true),
    separation: fc.constantFrom('change', 'change', 'range', 'off'),
    begin: fc.constantFrom('rule', 'rule', 'dispatch', 'park'),
  })
  .map((one) => (one.scan || one.qa || one.manager ? one : { ...one, qa: true }));

const speech: fc.Arbitrary<Speech> = fc.record({
  form: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom<Speech['form']>('signoff', 'signoff', 'signoff', 'hold', 'unhold', 'revoke'),
    },
    { weight: 1, arbitrary: fc.constantFrom(...forms) },
  ),
  target: fc.constantFrom('qa', 'qa', 'manager', 'manager', 'rollback'),
  commit: fc.constantFrom('none', 'right', 'right', 'other'),
});

const where = fc.oneof(fc.constant<'home'>('home'), which);

const code: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('propose'), by: coder }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('merge'),
      by: coder,
      which,
      method: fc.constantFrom('squash', 'merge', 'rebase'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('push'), by: coder, which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('by-hand'), by: coder }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revert'), by: coder, which }) },
  { weight: 1, arbitrary: fc.constant<Deed>({ kind: 'take-back' }) },
  {
    weight: 2,
    arbitrary: fc.oneof<fc.Arbitrary<Deed>[]>(
      fc.record({ kind: fc.constant('enqueue'), by: coder, which }),
      fc.record({ kind: fc.constantFrom('dequeue', 'settle'), which }),
      fc.record({ kind: fc.constant('shadow'), by: coder }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.record({ kind: fc.constant('darken'), which }), fc.constant<Deed>({ kind: 'lighten' })),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('scan'),
      which,
      conclusion: fc.constantFrom('success', 'success', 'failure', null),
    }),
  },
);

const words: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('say'), by: speaker, where, speech }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit'), by: speaker, which, speech }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete'), by: fc.constantFrom('wren', 'mona'), which }) },
);

const deploys: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('run'),
      by: fc.constantFrom('wren', 'wren', 'dana', 'rhea'),
      commit: fc.constantFrom('tip', 'tip', 'home', 'older', 'head'),
      which,
      branch: fc.constantFrom('main', 'main', 'main', 'own'),
      event: fc.constantFrom('push', 'push', 'workflow_dispatch', 'pull_request'),
      path: fc.constantFrom(DEPLOY, DEPLOY, DEPLOY, '.github/workflows/other.yml'),
      jobs: fc.constantFrom(1, 1, 2),
      inTurn: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('finish'),
      which: fc.nat(1),
      how: fc.constantFrom('success', 'success', 'failure', 'parked', 'parked'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('rerun', 'rerun', 'cancel', 'bypass'),
      by: fc.constantFrom('wren', 'dana', 'rhea'),
      which: fc.nat(1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('report'),
      by: fc.constant('wren'),
      commit: fc.constantFrom('tip', 'older'),
      which,
    }),
  },
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: code },
  { weight: 6, arbitrary: words },
  { weight: 5, arbitrary: deploys },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('configure'), spec }) },
);

const work: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant<'work'>('work'),
  post,
  fault: fc.option<Fault>(fault, { freq: 4 }),
  kill: fc.option<Kill>(kill, { freq: 3 }),
  meanwhile: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Deed[]>([]) },
    { weight: 1, arbitrary: fc.array(deed, { minLength: 1, maxLength: 2 }) },
  ),
  before: fc.nat(30),
  restarted: fc.constantFrom(false, false, true),
  sweep: fc.constantFrom(false, false, true),
});

const release: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('release'),
  without: fc.constantFrom('nothing', 'nothing', 'scan', 'qa', 'manager', 'finish', 'settling', 'leave'),
});

const timed: fc.Arbitrary<Timed> = fc.record({
  after: fc.constantFrom(0, 300, 1000, 1500, 5000, 60_000, 3_600_000),
  step: fc.oneof({ weight: 12, arbitrary: deed }, { weight: 4, arbitrary: work }, { weight: 1, arbitrary: release }),
});

/** Runs of about `longest` steps at most. */
export function releaseSchedules(longest: number): fc.Arbitrary<ReleaseSchedule> {
  const part = fc.oneof({ weight: 6, arbitrary: timed.map((one) => [one]) }, { weight: 1, arbitrary: scene });
  const parts = fc.array(part, { minLength: Math.ceil(longest / 6), maxLength: Math.ceil(longest / 2), size: 'max' });
  return fc.record({
    mode: fc.constant('releases'),
    spec,
    deployed: fc.constantFrom(true, true, false),
    steps: parts.map((many) => many.flat()),
    ending: fc.constantFrom('stop', 'stop', 'mend', 'roll-out'),
  });
}
