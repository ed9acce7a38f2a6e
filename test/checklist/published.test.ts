import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { policySchema } from '../../scripts/gen/policy-schema.ts';
import { publishedSchema } from '../../scripts/gen/published-schema.ts';
import { renderReasonCodes } from '../../scripts/gen/reason-codes.ts';
import { checklistSchema } from '../../src/checklist/schema.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('what is published', () => {
  it('as schema for editors is the one that the parser has', () => {
    expect(read('schema/holdpoint.schema.json')).toBe(`${JSON.stringify(publishedSchema(checklistSchema), null, 2)}\n`);
    expect(read('schema/holdpoint-policy.schema.json')).toBe(
      `${JSON.stringify(policySchema(checklistSchema), null, 2)}\n`,
    );
  });

  it('as list of reason codes is the one that the judge has', () => {
    expect(read('docs/reason-codes.md')).toBe(renderReasonCodes());
  });
});

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every schema inside a schema, with its path. */
function schemasIn(value: unknown, path: string): readonly (readonly [string, Node])[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => schemasIn(entry, `${path}/${index}`));
  if (!isNode(value)) return [];
  return [[path, value], ...Object.entries(value).flatMap(([key, entry]) => schemasIn(entry, `${path}/${key}`))];
}

describe('the published schema', () => {
  const schemas = schemasIn(checklistSchema, '#');

  it('lets no map hold a key it does not know', () => {
    const open = schemas.filter(
      ([, schema]) => schema['type'] === 'object' && schema['additionalProperties'] === undefined,
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  it('explains every key', () => {
    const keys = schemas.flatMap(([path, schema]) =>
      isNode(schema['properties']) && path !== '#/properties'
        ? Object.entries(schema['properties']).map(([key, value]) => [`${path}/${key}`, value] as const)
        : [],
    );
    const defs = isNode(checklistSchema['$defs']) ? checklistSchema['$defs'] : {};
    const described = (value: unknown): boolean => {
      if (!isNode(value)) return false;
      const target = typeof value['$ref'] === 'string' ? defs[value['$ref'].slice('#/$defs/'.length)] : undefined;
      return typeof value['description'] === 'string' || described(target);
    };
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter(([, value]) => !described(value)).map(([path]) => path)).toEqual([]);
  });
});
