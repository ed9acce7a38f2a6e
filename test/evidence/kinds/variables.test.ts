import { describe, expect, it } from '@jest/globals';
import { variables } from '../../../src/evidence/kinds/variables.ts';
import type { VariablesSpec } from '../../../src/evidence/kinds/variables.ts';
import { now, readings, someFacts, unlearnable } from '../../builders/facts.ts';
import { aQuestion } from '../../builders/question.ts';

const need = (of: 'variables' | 'secrets') => ({ kind: 'setting-names', of, environment: 'production' }) as const;
const spec: VariablesSpec = { variables: ['API_URL', 'Region'], secrets: ['DATABASE_URL'] };

function judged(names: readonly string[], secrets: readonly string[], asked = spec) {
  const facts = someFacts({ readings: readings([need('variables'), names], [need('secrets'), secrets]) });
  return variables.judge(asked, aQuestion({ facts }));
}

describe('variables and secrets', () => {
  it('are met when every name is there, whatever its case, and others besides', () => {
    const seen = { source: 'test', observer: 'test', at: now };
    expect(judged(['X', 'API_URL', 'REGION'], ['database_url'])).toEqual({
      outcome: 'met',
      code: 'MET',
      sentence: 'production has everything that is asked for.',
      next: [],
      facts: [
        { what: 'variables asked: API_URL, Region; missing: none', ...seen },
        { what: 'secrets asked: DATABASE_URL; missing: none', ...seen },
      ],
    });
  });

  it('are asked for by name where they are missing, without naming any other', () => {
    const found = judged(['API_URL', 'HIDDEN'], ['OTHER_SECRET']);
    expect(found).toMatchObject({
      outcome: 'pending',
      code: 'VARIABLES_MISSING',
      sentence: 'production lacks the variable Region, the secret DATABASE_URL.',
      next: [{ who: 'somebody who may change the settings of production', how: 'adds what is missing' }],
      facts: [
        { what: 'variables asked: API_URL, Region; missing: Region' },
        { what: 'secrets asked: DATABASE_URL; missing: DATABASE_URL' },
      ],
    });
    expect(JSON.stringify(found)).not.toMatch(/HIDDEN|OTHER/);
  });

  it('do not stand in for each other', () => {
    expect(judged(['API_URL', 'REGION', 'DATABASE_URL'], [])).toMatchObject({
      sentence: 'production lacks the secret DATABASE_URL.',
    });
  });

  it('are read only where they are asked for', () => {
    expect(variables.needs(spec, aQuestion())).toEqual([need('variables'), need('secrets')]);
    const alone: VariablesSpec = { variables: [], secrets: ['A'] };
    expect(variables.needs(alone, aQuestion())).toEqual([need('secrets')]);
    expect(variables.needs({ variables: ['A'], secrets: [] }, aQuestion())).toEqual([need('variables')]);
    const facts = someFacts({ readings: readings([need('secrets'), ['A']]) });
    expect(variables.judge(alone, aQuestion({ facts }))).toMatchObject({ outcome: 'met', facts: [{}] });
  });

  it('are unknown where they could not be read, with what to do', () => {
    const facts = someFacts({
      readings: readings([need('variables'), ['API_URL', 'REGION']], [need('secrets'), unlearnable('API_FORBIDDEN')]),
    });
    expect(variables.judge(spec, aQuestion({ facts }))).toMatchObject({
      outcome: 'unknown',
      code: 'API_FORBIDDEN',
      sentence: 'Which secrets production has could not be learnt: not told.',
      next: [
        {
          who: 'somebody who administers the repository',
          how: 'creates the environment production if there is none, and lets the App or a token read the environments',
        },
      ],
    });
    expect(variables.judge(spec, aQuestion())).toMatchObject({
      code: 'NOT_READ',
      sentence: expect.stringContaining('Which variables production has'),
    });
  });

  it('that name nothing are never met', () => {
    expect(variables.judge({ variables: [], secrets: [] }, aQuestion())).toMatchObject({
      outcome: 'unmet',
      code: 'VARIABLES_MISSING',
      sentence: 'It names nothing, and nothing is proved by nothing.',
    });
  });

  it('are spelt out', () => {
    expect(variables.normalise({ names: ['A'] })).toEqual({ variables: ['A'], secrets: [] });
    expect(variables.normalise({ secrets: ['B'] })).toEqual({ variables: [], secrets: ['B'] });
    expect(variables.signers(spec)).toEqual([]);
    expect(variables.mistakes(spec, {})).toEqual([]);
    expect(variables.ask).toBe('release');
  });
});
