import type { Schema } from '../../src/checklist/schema-shapes.ts';
import { publishedSchema } from './published-schema.ts';

/** The schema for editors of a policy: a checklist that may leave everything out but its version, and may freeze every environment. */
export function policySchema(schema: Schema): Schema {
  const published = publishedSchema(schema);
  const properties = recordOf(published['properties']);
  const { required: _, properties: settings, ...environment } = recordOf(recordOf(published['$defs'])['environment']);
  const { minProperties: __, ...environments } = recordOf(properties['environments']);
  const { version, extends: lenders, roles, items } = properties;
  const { freeze } = recordOf(settings);
  return {
    $schema: published['$schema'],
    title: 'Holdpoint policy',
    description: 'What an organisation asks of every checklist that extends it: a file in its repository `.github`.',
    type: 'object',
    additionalProperties: false,
    required: ['version'],
    minProperties: 2,
    properties: {
      version,
      extends: lenders,
      roles,
      environments: { ...environments, additionalProperties: { ...environment, properties: settings } },
      freeze: {
        ...recordOf(freeze),
        description: 'When nothing is deployed, in every environment of every checklist that extends the policy.',
      },
      items,
    },
    // An item says all of itself, unless a template does.
    allOf: listOf(published['allOf']).map(withoutRequired),
    $defs: published['$defs'],
  };
}

/** A choice that also says which keys a whole checklist needs. */
function withoutRequired(choice: Schema): Schema {
  const { required: _, ...said } = recordOf(choice['else']);
  return { ...choice, else: said };
}

function listOf(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function recordOf(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
