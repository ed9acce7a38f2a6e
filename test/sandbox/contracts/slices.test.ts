import { describe, expect, it } from '@jest/globals';
import rest from '../../../src/sandbox/contracts/rest.json' with { type: 'json' };
import webhooks from '../../../src/sandbox/contracts/webhooks.json' with { type: 'json' };

function references(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = '$ref' in node && typeof node.$ref === 'string' ? [node.$ref] : [];
  return [...own, ...Object.values(node).flatMap(references)];
}

function holdsKey(node: unknown, key: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return key in node || Object.values(node).some((inner) => holdsKey(inner, key));
}

describe.each([
  { name: 'the REST slice', slice: rest },
  { name: 'the webhook slice', slice: webhooks },
])('$name', ({ slice }) => {
  const names = Object.keys(slice.components.schemas);

  it('resolves every reference inside itself', () => {
    const targets = new Set(references(slice));
    expect(targets.size).toBeGreaterThan(50);
    expect([...targets].filter((ref) => !names.includes(ref.replace('#/components/schemas/', '')))).toStrictEqual([]);
  });

  it('holds no schema that nothing refers to', () => {
    const targets = new Set(references(slice).map((ref) => ref.replace('#/components/schemas/', '')));
    expect(names.filter((name) => !targets.has(name))).toStrictEqual([]);
  });

  it('records the exact version of the package that it was cut from', () => {
    expect(slice.source.package).toMatch(/^@octokit\/openapi/);
    expect(slice.source.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('says null the way JSON Schema does, never with a nullable flag', () => {
    expect(holdsKey(slice, 'nullable')).toBe(false);
  });
});

describe('the webhook slice', () => {
  it('holds the events that carry a deployment gate', () => {
    const events = Object.keys(webhooks.events);
    const needed = ['check_run', 'check_suite', 'deployment_protection_rule', 'issue_comment', 'merge_group', 'push'];
    expect(needed.filter((event) => !events.includes(event))).toStrictEqual([]);
  });
});
