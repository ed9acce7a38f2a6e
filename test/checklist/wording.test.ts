import { describe, expect, it } from '@jest/globals';
import { parseChecklist } from '../../src/checklist/parse.ts';

function wordingOf(item: string, roles = 'qa: { users: [quinn] }'): string | undefined {
  const text = `version: 1\nroles:\n  ${roles}\nenvironments:\n  production: { enforce: block }\n  staging: { enforce: block }\nitems:\n  other: { title: Other, check: other }\n  plan:\n    ${item.replaceAll('\n', '\n    ')}\n`;
  const result = parseChecklist(text, 'f.yml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.checklist.items.find(({ id }) => id === 'plan')?.wording;
}

const plain = 'title: Plan is ready\nsignoff: qa';

describe('the wording of an item', () => {
  it.each([
    ['the order of its keys', 'signoff: qa\ntitle: Plan is ready'],
    ['quotes and comments', 'title: "Plan is ready" # really\nsignoff: \'qa\''],
    ['a shorthand spelt out', 'title: Plan is ready\nsignoff: { role: qa }'],
    ['a default spelt out', 'title: Plan is ready\nsignoff: qa\nphase: pre-deployment\nask: change'],
    ['the environments that ask for it', 'title: Plan is ready\nsignoff: qa\nenvironments: [staging]'],
  ])('stays the same with %s', (_what, item) => {
    expect(wordingOf(item)).toBe(wordingOf(plain));
  });

  it('stays the same when other people hold the role', () => {
    expect(wordingOf(plain, 'qa: { teams: [acme/qa] }')).toBe(wordingOf(plain));
  });

  it.each([
    ['title', 'title: Plan is nearly ready\nsignoff: qa'],
    ['reason', 'title: Plan is ready\nwhy: Because.\nsignoff: qa'],
    ['section', 'title: Plan is ready\nsection: Plans\nsignoff: qa'],
    ['evidence', 'title: Plan is ready\ntick: qa'],
    ['condition', 'title: Plan is ready\nsignoff: qa\nwhen: { paths: ["db/**"] }'],
    ['phase', 'title: Plan is ready\nsignoff: qa\nphase: review'],
    ['moment at which it is asked', 'title: Plan is ready\nsignoff: qa\nask: release'],
  ])('changes with its %s', (_what, item) => {
    expect(wordingOf(item)).not.toBe(wordingOf(plain));
  });

  it('is a digest that stays: sign-offs given under an earlier version are bound to it', () => {
    expect(wordingOf(plain)).toBe('9d6094e75765eb36');
  });
});
