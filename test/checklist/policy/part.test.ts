import { describe, expect, it } from '@jest/globals';
import { addPart, emptyPart, mix } from '../../../src/checklist/policy/part.ts';
import type { Part, Source } from '../../../src/checklist/policy/part.ts';

const first: Source = { from: 'first', at: ['extends', 0] };
const second: Source = { from: 'second', at: ['extends', 1] };
const HOLIDAYS = { reason: 'Holidays' };

interface Said {
  readonly roles?: Readonly<Record<string, unknown>>;
  readonly environments?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly freeze?: readonly unknown[];
  readonly items?: Readonly<Record<string, unknown>>;
}

function aPart({ roles = {}, environments = {}, freeze, items = {} }: Said, source = first): Part {
  const lent = (values: Readonly<Record<string, unknown>>) =>
    new Map(Object.entries(values).map(([name, value]) => [name, { ...source, value }]));
  return {
    roles: lent(roles),
    environments: new Map(
      Object.entries(environments).map(([name, said]) => [name.toLowerCase(), { name, said, source }]),
    ),
    freeze: freeze === undefined ? null : { said: freeze, source },
    items: lent(items),
  };
}

/** What two policies say together, and what they contradict each other in. */
function both(one: Said, other: Said) {
  const part = emptyPart();
  const drafts = [...addPart(part, aPart(one)), ...addPart(part, aPart(other, second))];
  return { part, drafts };
}

describe('two policies', () => {
  it('that say different things are both taken', () => {
    const { part, drafts } = both(
      { roles: { qa: 1 }, environments: { live: { strict: true } }, items: { a: 1 } },
      { roles: { ops: 2 }, environments: { Live: { branches: ['main'] }, lab: {} }, items: { b: 2 } },
    );
    expect(drafts).toEqual([]);
    expect([...part.roles.keys(), ...part.items.keys(), ...part.environments.keys()]).toEqual([
      'qa',
      'ops',
      'a',
      'b',
      'live',
      'lab',
    ]);
    expect(part.environments.get('live')).toEqual({
      name: 'live',
      said: { strict: true, branches: ['main'] },
      source: first,
    });
  });

  it.each([
    ['the role qa', { roles: { qa: { users: ['a'] } } }, { roles: { qa: { users: ['b'] } } }],
    ['the item scan', { items: { scan: { check: 'a' } } }, { items: { scan: { check: 'b' } } }],
    [
      '`branches` of the environment live',
      { environments: { live: { branches: ['main'] } } },
      { environments: { live: { branches: ['**'] } } },
    ],
  ])('that contradict each other in %s leave the first as it is, and are told of at the second', (what, one, other) => {
    const { part, drafts } = both(one, other);
    expect(part).toEqual(aPart(one));
    expect(drafts).toEqual([
      {
        code: 'POLICY_LOCKED',
        at: ['extends', 1],
        on: 'value',
        message: `second says of ${what} something else than first`,
        seen: 'second',
        allowed: 'policies that do not contradict each other',
        next: 'Extend one of the two, or have whoever keeps the policies mend one.',
      },
    ]);
  });

  it('freeze together, each reason once', () => {
    expect(both({ freeze: [HOLIDAYS] }, { freeze: [HOLIDAYS, { reason: 'Fair' }] }).part.freeze).toEqual({
      said: [HOLIDAYS, { reason: 'Fair' }],
      source: first,
    });
  });
});

describe('a file beside policies', () => {
  it('stays as it is where they say nothing', () => {
    const { data, drafts } = mix({ extends: 'x' }, emptyPart());
    expect({ data, drafts }).toStrictEqual({ data: { extends: 'x' }, drafts: [] });
  });

  it('keeps what is no map, for the schema to tell', () => {
    const own = { roles: 'qa', environments: ['live'], items: 7 };
    const part = aPart({ roles: { qa: 1 }, environments: { live: { enforce: 'block' } }, items: { a: 1 } });
    expect(mix(own, part).data).toStrictEqual(own);
    expect(mix({ environments: { live: 'x' } }, part).data['environments']).toEqual({ live: 'x' });
  });

  it('loses items that are a policy’s, and keeps the others', () => {
    const { data, drafts } = mix({ items: { a: 2, c: 3 } }, aPart({ items: { a: 1, b: 1 } }));
    expect(data).toEqual({ items: { c: 3 } });
    expect(drafts.map(({ at, message }) => [at, message])).toEqual([
      [['items', 'a'], 'the item a is given by the policy first'],
    ]);
  });

  it('takes roles over, and says of a role once more only what the policy says', () => {
    const part = aPart({ roles: { qa: { users: ['a'] } } });
    expect(mix({ roles: { qa: { users: ['a'] } } }, part).drafts).toEqual([]);
    expect(mix({}, part).data).toEqual({ roles: { qa: { users: ['a'] } } });
    expect(mix({ roles: { qa: {} } }, part).drafts).toEqual([
      {
        code: 'POLICY_LOCKED',
        at: ['roles', 'qa'],
        on: 'key',
        message: 'the role qa is given by the policy first',
        seen: 'the role qa in this file too',
        allowed: 'what the policy does not say, and environments that are kept more strictly',
        next: 'Remove it here, or have whoever keeps the policy change it there.',
      },
    ]);
  });

  it('contradicts them in one key of an environment, which is named', () => {
    const { drafts } = mix(
      { environments: { live: { strict: false } } },
      aPart({ environments: { LIVE: { strict: true } } }),
    );
    expect(drafts).toMatchObject([
      { at: ['environments', 'live', 'strict'], message: '`strict` of live is given by the policy first' },
    ]);
  });

  it('has no environments where it names none and none is brought', () => {
    expect(mix({}, aPart({ environments: { live: { strict: true } } })).data).toStrictEqual({});
    expect(mix({}, aPart({ environments: { live: { enforce: 'block' } } })).data).toStrictEqual({
      environments: { live: { enforce: 'block' } },
    });
  });
});

describe('an override that a file allows', () => {
  const own = { environments: { live: { override: { by: 'lead' } } } };
  const told = (part: Part) => mix(own, part).drafts.map(({ at, message }) => `${at.join('.')}: ${message}`);
  const by = (name: string) => [`environments.live.override: \`override\` of live is given by the policy ${name}`];

  it('is the policy’s to allow, whatever the case of the environment’s name', () => {
    expect(told(aPart({ environments: { Live: { override: { by: 'lead' } } } }))).toEqual([]);
    expect(told(emptyPart())).toEqual([]);
    expect(mix({ environments: { live: {} } }, aPart({ roles: { qa: 1 } })).drafts).toEqual([]);
  });

  it('is refused by the policy that speaks of the environment, before the one that freezes, before any other', () => {
    const part = aPart({ roles: { qa: 1 } }, { from: 'third', at: ['extends', 2] });
    expect(told(part)).toEqual(by('third'));
    addPart(part, aPart({ freeze: [HOLIDAYS] }, second));
    expect(told(part)).toEqual(by('second'));
    addPart(part, aPart({ environments: { LIVE: { strict: true } } }));
    expect(told(part)).toEqual(by('first'));
  });
});

describe('where a value came from', () => {
  const part = aPart({
    roles: { qa: 1 },
    environments: { live: { enforce: 'block' }, lab: { branches: ['main'], freeze: [HOLIDAYS] } },
    items: { scan: 1 },
  });
  const { sourceOf } = mix({ environments: { lab: { enforce: 'off', freeze: [{ reason: 'Ours' }] } } }, part);

  it.each([
    [['roles', 'qa']],
    [['items', 'scan', 'check']],
    [['environments', 'live']],
    [['environments', 'live', 'enforce']],
    [['environments', 'lab', 'branches']],
    [['environments', 'lab', 'branches', 0]],
    [['environments', 'lab', 'freeze']],
    [['environments', 'lab', 'freeze', 1, 'reason']],
  ])('is the policy for %j', (keys) => {
    expect(sourceOf(keys)).toMatchObject(first);
  });

  it.each([
    [['roles', 'ops']],
    [['items', 'own']],
    [['profiles', 'live']],
    [['environments', 'lab']],
    [['environments', 'lab', 'enforce']],
    [['environments', 'lab', 'freeze', 0, 'reason']],
    [['environments', 'none']],
    [['environments']],
    [[]],
  ])('is the file itself for %j', (keys) => {
    expect(sourceOf(keys)).toBeNull();
  });
});
