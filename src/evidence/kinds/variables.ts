import { answer, unlearnt } from '../answers.ts';
import { readingOf } from '../need.ts';
import { isKnown } from '../reading.ts';
import type { Answer, FactReference, NextStep } from '../answer.ts';
import type { Need } from '../facts.ts';
import type { Kind, Question } from '../kind.ts';

/** What the checklist may say. */
export interface RawVariables {
  readonly names?: readonly string[];
  readonly secrets?: readonly string[];
}

/** Names of variables and of secrets that the environment must have. */
export interface VariablesSpec {
  readonly variables: readonly string[];
  readonly secrets: readonly string[];
}

const name = {
  type: 'string',
  pattern: '^[A-Za-z_][A-Za-z0-9_]{0,254}$',
  patternErrorMessage: 'letters, digits and _, not starting with a digit',
} as const;

const schema = {
  description:
    'Variables and secrets that exist in the GitHub environment. Only their names are looked at, never a value.',
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: {
    names: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: name,
      description: 'Names of variables of the environment.',
      examples: [['API_URL']],
    },
    secrets: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: name,
      description: 'Names of secrets of the environment.',
      examples: [['DATABASE_URL']],
    },
  },
} as const;

/** Whether the environment has the variables and secrets that the deployment needs. */
export const variables: Kind<RawVariables, VariablesSpec> = {
  schema,
  ask: 'release',
  normalise: ({ names = [], secrets = [] }) => ({ variables: names, secrets }),
  mistakes: () => [],
  needs: (spec, question) => wanted(spec).map(({ of }) => need(of, question)),
  judge,
  signers: () => [],
  documentation: {
    question: 'Does the environment have these variables and secrets?',
    description:
      'Looks at what stands in the GitHub environment itself that is to be deployed to; variables and secrets of the repository or the organisation do not count. ' +
      'GitHub writes these names in capitals, and takes small letters for the same. Values are never kept, shown or compared: that a name is there does not say that its value is right. ' +
      'GitHub tells nobody when one is added or removed: that is noticed at the next look, or with `/recheck`.',
    works: {
      alone: "no: a workflow's own token cannot read them",
      withToken: "with a token that may read the repository's environments",
      withApp: 'yes (Environments: read)',
    },
    requests: 'one for the variables, one for the secrets',
    example:
      'settings:\n  title: All settings of the service are there\n  variables: { names: [API_URL], secrets: [DATABASE_URL] }\n',
  },
};

type Sort = 'variables' | 'secrets';

function wanted(spec: VariablesSpec): readonly { readonly of: Sort; readonly asked: readonly string[] }[] {
  const both = [
    { of: 'variables', asked: spec.variables },
    { of: 'secrets', asked: spec.secrets },
  ] as const;
  return both.filter(({ asked }) => asked.length > 0);
}

function need(of: Sort, { environment }: Question): Need<'setting-names'> {
  return { kind: 'setting-names', of, environment: environment.name };
}

function judge(spec: VariablesSpec, question: Question): Answer {
  const place = question.environment.name;
  const facts: FactReference[] = [];
  const missing: string[] = [];
  for (const { of, asked } of wanted(spec)) {
    const reading = readingOf(question.facts, need(of, question));
    if (!isKnown(reading)) return unlearnt(reading, `Which ${of} ${place} has`, [grantStep(place)]);
    const there = new Set(reading.value.map((name) => name.toUpperCase()));
    const lacking = asked.filter((name) => !there.has(name.toUpperCase()));
    missing.push(...lacking.map((name) => `the ${of === 'variables' ? 'variable' : 'secret'} ${name}`));
    const { source, observer, at } = reading;
    facts.push({
      what: `${of} asked: ${asked.join(', ')}; missing: ${lacking.join(', ') || 'none'}`,
      source,
      observer,
      at,
    });
  }
  if (facts.length === 0)
    return answer('unmet', 'VARIABLES_MISSING', 'It names nothing, and nothing is proved by nothing.');
  if (missing.length === 0) return answer('met', 'MET', `${place} has everything that is asked for.`, { facts });
  const next = [{ who: `somebody who may change the settings of ${place}`, how: 'adds what is missing' }];
  return answer('pending', 'VARIABLES_MISSING', `${place} lacks ${missing.join(', ')}.`, { next, facts });
}

function grantStep(place: string): NextStep {
  const how = `creates the environment ${place} if there is none, and lets the App or a token read the environments`;
  return { who: 'somebody who administers the repository', how };
}
