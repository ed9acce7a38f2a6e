import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inputNames } from '../../src/action/inputs.ts';
import { outputNames } from '../../src/action/outputs.ts';

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
const sources = ['announce', 'api-host', 'guard', 'inputs', 'outputs', 'run'].map((name) => ({
  name,
  text: readFileSync(new URL(`../../src/action/${name}.ts`, import.meta.url), 'utf8'),
}));

describe('action.yml', () => {
  it('has the inputs that the code reads, and no other', () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames]);
  });

  it('has the outputs that the code sets, and no other', () => {
    expect(Object.keys(action.outputs).sort()).toEqual([...outputNames].sort());
  });

  it.each([...inputNames])('states form and default of %s', (name) => {
    const { description, required, default: preset } = action.inputs[name];
    expect(description).toMatch(/default/i);
    // An input that is neither required nor has a default would be empty without anybody having said so.
    expect(required === true || typeof preset === 'string').toBe(true);
  });

  it('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  it('has no input that switches enforcement: only the default branch decides that', () => {
    expect(Object.keys(action.inputs).join(' ')).not.toMatch(/enforce|advise|fail|ignore|dry/);
  });

  it.each(sources)('is read in one place only: $name does not ask the runner itself', ({ text }) => {
    expect(text).not.toMatch(/@actions\//);
    expect(text).not.toMatch(/process\.env|GITHUB_OUTPUT|INPUT_/);
  });
});
