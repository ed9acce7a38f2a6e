import * as fc from 'fast-check';
import { config } from './generate-config.ts';
import { catalog } from './spec.ts';
import type { Post } from './post.ts';
import type { Speech } from './speech.ts';
import type { Deed, Step, Timed } from './steps.ts';
import { undisturbed } from './take-look.ts';
import type { Fault } from './wire.ts';

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
const busy: fc.Arbitrary<readonly Timed[]> = fc
  .tuple(prelude, burst)
  .map(([before, steps]) => [...before, allButSigned, ...steps, { after: 2000, step: undisturbed }]);

const allButSigned: Timed = { after: 0, step: { kind: 'settle', without: 'signatures' } };

function asking(ids: readonly string[], strict: boolean): Timed {
  const items = catalog.filter(({ id }) => ids.includes(id));
  const environments = [{ name: 'production', strict, separated: true }];
  return { after: 0, step: { kind: 'configure', config: { environments, items, leads: ['lena', 'lou'] } } };
}

function signing(by: string, target: 'qa' | 'lead'): Deed {
  return { kind: 'say', by, speech: { form: 'signoff', target, commit: 'none', environment: 'none' } };
}

const soon = fc.constantFrom(0, 1, 300, 600, 1000, 1500);

/** Somebody who holds two roles signs for both, and nobody else does. */
const twice: fc.Arbitrary<readonly Timed[]> = fc
  .record({ first: fc.constantFrom('qa', 'lead'), between: soon, look: fc.boolean() })
  .map(({ first, between, look }) => [
    asking(['qa', 'notes'], false),
    { after: 0, step: { kind: 'join', who: 'lena', team: 'qa' } },
    allButSigned,
    { after: 2000, step: signing('lena', first) },
    ...(look ? [{ after: between, step: undisturbed }] : []),
    { after: between, step: signing('lena', first === 'qa' ? 'lead' : 'qa') },
    { after: 2000, step: undisturbed },
  ]);

/** The same, and the other role is somebody else's as well; what the App asks about them is damaged on its way. */
const unread: fc.Arbitrary<readonly Timed[]> = fc
  .record({
    between: fc.constantFrom(0, 1000, 2000),
    how: fc.constantFrom<Fault['how']>('cut-text', 'html', 'forbidden'),
    nth: fc.nat(7),
  })
  .map(({ between, how, nth }) => [
    asking(['qa', 'notes'], false),
    { after: 0, step: { kind: 'join', who: 'lena', team: 'qa' } },
    allButSigned,
    { after: 2000, step: signing('quill', 'qa') },
    { after: 0, step: signing('lena', 'qa') },
    { after: between, step: signing('lena', 'lead') },
    { after: 2000, step: { ...undisturbed, fault: { how, nth, times: 1, place: 0, route: 'rest' } } },
  ]);

/** Somebody who may sign says something else, and that is made a signature later, by themselves or by somebody else. */
const edited: fc.Arbitrary<readonly Timed[]> = fc
  .record({
    by: fc.constantFrom<readonly [string, 'qa' | 'lead']>(['quill', 'qa'], ['lou', 'lead']),
    form: fc.constantFrom<Speech['form']>('talk', 'quoted', 'signoff'),
    editor: fc.constantFrom('wren', null),
    after: soon,
  })
  .map(({ by: [who, role], form, editor, after }) => {
    const speech = { form: 'signoff-with-note', target: role, commit: 'none', environment: 'none' } as const;
    return [
      asking([role === 'qa' ? 'qa' : 'notes'], false),
      allButSigned,
      { after: 2000, step: { kind: 'say', by: who, speech: { ...speech, form } } },
      { after, step: { kind: 'edit', by: editor ?? who, which: 0, speech } },
      { after: 2000, step: undisturbed },
    ];
  });

/** Somebody signs while somebody else pushes; it is merged, and a deploy job asks. */
const crossed: fc.Arbitrary<readonly Timed[]> = fc
  .record({ strict: fc.boolean(), between: soon, after: soon, method: fc.constantFrom('merge', 'squash', 'rebase') })
  .map(({ strict, between, after, method }) => [
    asking(['notes'], strict),
    allButSigned,
    { after: 2000, step: signing('lou', 'lead') },
    { after: between, step: readme },
    { after, step: { kind: 'merge', method } },
    { after: 0, step: { kind: 'ask', alone: true, about: 'merge', fault: null } },
    { after: 2000, step: undisturbed },
  ]);

/** What the App must hear of, and an item for which it matters. */
const news: readonly (readonly [string, Deed])[] = [
  ['qa', { kind: 'leave', who: 'quill', team: 'qa' }],
  ['code-review', { kind: 'dismiss', by: 'mona', which: 0 }],
  ['code-review', { kind: 'review', by: 'ravi', verb: 'REQUEST_CHANGES' }],
  ['scan', { kind: 'check', name: 'scan', app: 'scanner', on: 'head', conclusion: 'failure' }],
  ['tests', { kind: 'rerun', which: 0, conclusion: null }],
  ['runbook', { kind: 'describe', by: 'otto', box: 'open' }],
  ['plan', { kind: 'retarget', to: 'release' }],
  ['notes', { kind: 'delete', by: 'wren', which: 0 }],
  ['notes', { kind: 'push', by: 'mona', file: 'src/cart.ts', force: false, trailer: null, stranger: false }],
];

/** Everything is in; then something changes, and the App hears of it by its webhooks alone. */
const heard: fc.Arbitrary<readonly Timed[]> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...news) },
    { weight: 1, arbitrary: config.map((other) => ['qa', { kind: 'configure', config: other }] as const) },
    { weight: 1, arbitrary: nearlyDone.map((deed) => ['qa', deed] as const) },
  )
  .map(([item, deed]) => [
    asking([item], false),
    { after: 0, step: { kind: 'settle', without: 'nothing' } },
    { after: 2000, step: working },
    { after: 0, step: deed },
    { after: 2000, step: working },
  ]);

/** Deeds around somebody's signature that must not count: invited only, with a hand in the change, gone again, under another's name, or for another branch. */
const wrongly: readonly (readonly [readonly Deed[], string, 'qa' | 'lead', readonly Deed[]])[] = [
  [[{ kind: 'join', who: 'oscar', team: 'qa' }], 'oscar', 'qa', []],
  [[{ kind: 'join', who: 'mona', team: 'qa' }], 'mona', 'qa', []],
  [
    [],
    'quill',
    'qa',
    [
      { kind: 'retarget', to: 'release' },
      { kind: 'retarget', to: 'main' },
    ],
  ],
  [[{ ...readme, trailer: 'lena' }], 'lena', 'lead', []],
  [[{ ...readme, by: 'lena' }], 'lena', 'lead', []],
  [[{ ...readme, stranger: true }], 'lou', 'lead', []],
  [[{ kind: 'join', who: 'rhea', team: 'qa' }], 'rhea', 'qa', [{ kind: 'leave', who: 'rhea', team: 'qa' }]],
  [
    [
      { kind: 'rename', who: 'lena', to: 'lisa' },
      { kind: 'rename', who: 'oscar', to: 'lena' },
    ],
    'oscar',
    'lead',
    [],
  ],
];

const wrongSigner: fc.Arbitrary<readonly Timed[]> = fc
  .constantFrom(...wrongly)
  .map(([before, who, role, then]) => [
    asking([role === 'qa' ? 'qa' : 'notes'], false),
    allButSigned,
    ...before.map((step): Timed => ({ after: 1000, step })),
    { after: 2000, step: undisturbed },
    { after: 2000, step: signing(who, role) },
    ...then.map((step): Timed => ({ after: 1000, step })),
    { after: 2000, step: undisturbed },
  ]);

const working: Step = { kind: 'work', post: { how: 'in-order', seed: 0 }, fault: null, kill: null };

/** Somebody signs a new head while the App is still writing what it asks there, and perhaps dies of it. */
const slow: fc.Arbitrary<readonly Timed[]> = fc
  .record({
    by: fc.constantFrom<readonly [string, 'qa' | 'lead']>(['quill', 'qa'], ['lou', 'lead']),
    during: fc.constantFrom(0, 1, 1, 2, 3),
    kill: fc.option(fc.record({ nth: fc.integer({ min: 2, max: 9 }), when: fc.constant('after') }), { freq: 2 }),
    between: soon,
  })
  .map(({ by: [who, role], during, kill, between }) => [
    asking([role === 'qa' ? 'qa' : 'notes'], false),
    allButSigned,
    { after: 2000, step: readme },
    { after: between, step: { ...undisturbed, kill, during, meanwhile: [signing(who, role)] } },
    { after: between, step: undisturbed },
    { after: 2000, step: undisturbed },
  ]);

/** Somebody stops it, and the comment is deleted, before or after the App could see it; or somebody lets it go who may not. */
const gone: fc.Arbitrary<readonly Timed[]> = fc
  .record({
    by: fc.constantFrom('lou', 'wren', 'mona'),
    seen: fc.boolean(),
    isDeleted: fc.boolean(),
    lifter: fc.constantFrom('mona', 'lou'),
    after: soon,
    how: fc.constantFrom<Post['how']>('lost', 'late', 'in-order', 'shuffled'),
    seed: fc.nat(100),
  })
  .map(({ by, seen, isDeleted, lifter, after, how, seed }) => [
    asking(['qa'], false),
    allButSigned,
    {
      after: 2000,
      step: { kind: 'say', by, speech: { form: 'hold', target: 'qa', commit: 'none', environment: 'none' } },
    },
    ...(seen ? [{ after: 300, step: undisturbed }] : []),
    ...(isDeleted ? deleted : liftedBy(lifter, after)),
    { after: 2000, step: signing('quill', 'qa') },
    { after: 300, step: { kind: 'work', post: { how, seed }, fault: null, kill: null } },
    { after: 2000, step: undisturbed },
  ]);

const deleted: readonly Timed[] = [{ after: 300, step: { kind: 'delete', by: 'wren', which: 0 } }];
function liftedBy(by: string, after: number): readonly Timed[] {
  const speech = { form: 'unhold', target: 'qa', commit: 'none', environment: 'none' } as const;
  return [
    { after: 0, step: { kind: 'join', who: 'mona', team: 'qa' } },
    { after, step: { kind: 'say', by, speech } },
  ];
}

/** A few minutes in which something nearly goes wrong. */
export const scene: fc.Arbitrary<readonly Timed[]> = fc.oneof(
  { weight: 5, arbitrary: busy },
  { weight: 1, arbitrary: twice },
  { weight: 1, arbitrary: unread },
  { weight: 1, arbitrary: edited },
  { weight: 1, arbitrary: crossed },
  { weight: 4, arbitrary: heard },
  { weight: 4, arbitrary: wrongSigner },
  { weight: 1, arbitrary: slow },
  { weight: 1, arbitrary: gone },
);
