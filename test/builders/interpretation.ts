import type { Hold, Interpretation } from '../../src/commands/interpretation.ts';
import { said } from './facts.ts';
import { otto } from './people.ts';

/** Comments that say nothing, unless said otherwise. */
export function anInterpretation(over: Partial<Interpretation> = {}): Interpretation {
  return { signOffs: [], waivers: [], overrides: [], profiles: [], holds: [], replies: [], ...over };
}

/** Otto holds everything. */
export function aHold(over: Partial<Hold> = {}): Hold {
  return {
    certain: true,
    environment: null,
    by: otto,
    at: said,
    reason: 'Disk is full.',
    comment: { id: '5', url: 'https://github.test/acme/shop/pull/7#issuecomment-5' },
    ...over,
  };
}
