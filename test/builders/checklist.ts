import type { Checklist, Environment, Evidence, Item } from '../../src/checklist/model.ts';
import type { Role } from '../../src/evidence/kind.ts';
import { wordingOf } from './facts.ts';

/** Environment `production`, which blocks, takes `main` and separates duties. */
export function anEnvironment(over: Partial<Environment> = {}): Environment {
  return {
    name: 'production',
    enforce: 'block',
    adviseUntil: null,
    branches: ['main'],
    separationOfDuties: 'change',
    strict: false,
    calendar: { windows: [], freezes: [] },
    ...over,
  };
}

/** A role held by the people named. */
export function aRole(id: string, over: Partial<Role> = {}): Role {
  return { id, teams: [], users: [], ...over };
}

/** Shorthands for evidence. */
export const evidence = {
  check: (name: string, over: { readonly app?: string | number; readonly workflow?: string } = {}): Evidence => ({
    kind: 'check',
    spec: { name, app: over.app ?? null, workflow: over.workflow ?? null },
  }),
  review: (
    from: { readonly users?: readonly string[]; readonly teams?: readonly string[] } = {},
    count = 1,
  ): Evidence => ({
    kind: 'review',
    spec: { users: from.users ?? [], teams: from.teams ?? [], count },
  }),
  signoff: (role: string): Evidence => ({ kind: 'signoff', spec: { role } }),
  tick: (role: string): Evidence => ({ kind: 'tick', spec: { role } }),
  file: (path: string, headings: readonly string[] = []): Evidence => ({ kind: 'file', spec: { path, headings } }),
  all: (...of: readonly Evidence[]): Evidence => ({ kind: 'all', of }),
  any: (...of: readonly Evidence[]): Evidence => ({ kind: 'any', of }),
  not: (part: Evidence): Evidence => ({ kind: 'not', of: [part] }),
  atLeast: (count: number, ...of: readonly Evidence[]): Evidence => ({ kind: 'at-least', count, of }),
};

/** An item with that id, proved by the check `ci / test` unless said otherwise, applying everywhere. */
export function anItem(id: string, over: Partial<Item> = {}): Item {
  return {
    id,
    title: `Item ${id}`,
    section: null,
    why: null,
    phase: 'pre-deployment',
    ask: 'change',
    environments: null,
    when: null,
    evidence: evidence.check('ci / test'),
    wording: wordingOf(id),
    place: { line: 1, column: 1 },
    ...over,
  };
}

/** Roles qa (quinn), ops (otto), lead (octavia); environment production; one item, proved by `ci / test`. */
export function aChecklist(over: Partial<Checklist> = {}): Checklist {
  return {
    version: 1,
    roles: {
      qa: aRole('qa', { users: ['quinn'] }),
      ops: aRole('ops', { users: ['otto'] }),
      lead: aRole('lead', { users: ['octavia'] }),
    },
    environments: [anEnvironment()],
    items: [anItem('tests')],
    ...over,
  };
}
