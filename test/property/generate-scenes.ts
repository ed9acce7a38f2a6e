import * as fc from 'fast-check';
import { config } from './generate-config.ts';
import type { Speech } from './speech.ts';
import type { Deed, Step, Timed } from './steps.ts';
import { undisturbed } from './take-look.ts';

const holder = fc.constantFrom('quill', 'quinn', 'lou', 'lena', 'lena', 'mona');

const nearlyForms = ['signoff', 'signoff', 'signoff', 'signoff', 'signoff-and-revoke', 'revoke', 'talk'] as const;

/** Words that nearly sign: by those who may, in all the ways in which it may yet not count. */
const nearly: fc.Arbitrary<Speech> = fc.record({
  form: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...nearlyForms) },
    { weight: 1, arbitrary: fc.constantFrom('hold', 'unhold', 'hold-and-unhold') },
  ),
  target: fc.constantFrom('qa', 'lead'),
  commit: fc.constantFrom('none', 'none', 'head', 'old'),
  environment: fc.constant('none'),
});

const nearlySaid: fc.Arbitrary<Deed> = fc.record({ kind: fc.constant('say'), by: holder, speech: nearly });

const readme: Deed = { kind: 'push', by: 'mona', file: 'README.md', force: false, trailer: null, stranger: false };

const nearlyDone: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: nearlySaid },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('edit'),
      by: fc.constantFrom('wren', 'lou'),
      which: fc.nat(1),
      speech: nearly,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('go-back'), by: fc.constant('mona'), which: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.constant(readme) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('configure'), config }) },
);

const nearlyLooked: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('look'),
  by: fc.constant('number'),
  fault: fc.constant(null),
  kill: fc.constant(null),
  skew: fc.constant(0),
  meanwhile: fc.array(nearlyDone, { maxLength: 2 }),
  during: fc.constantFrom(0, 0, 1, 2),
  restarted: fc.constant(false),
});

/** Who gets a role before the scene, that they must not fill: the author, or somebody who holds another one. */
const prelude = fc
  .constantFrom<readonly string[]>([], ['mona'], ['lena'])
  .map((logins) => logins.map((who): Timed => ({ after: 0, step: { kind: 'join', who, team: 'qa' } })));

const burst = fc.array(
  fc.record({
    after: fc.constantFrom(0, 1, 300, 600, 1000, 1500),
    step: fc.oneof({ weight: 5, arbitrary: nearlyDone }, { weight: 1, arbitrary: nearlyLooked }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Everything is in but the signatures; then a few people sign, take back and hold within seconds, while heads move and the App looks. */
export const scene: fc.Arbitrary<readonly Timed[]> = fc
  .tuple(prelude, burst)
  .map(([before, busy]) => [
    ...before,
    { after: 0, step: { kind: 'settle', without: 'signatures' } },
    ...busy,
    { after: 2000, step: undisturbed },
  ]);
