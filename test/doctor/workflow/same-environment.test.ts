import { describe, expect, it } from '@jest/globals';
import { handedOn, namesSame } from '../../../src/doctor/workflow/same-environment.ts';

describe('two expressions that name an environment', () => {
  it.each([
    ['${{ inputs.environment }}', '${{inputs.Environment}}'],
    ["${{ inputs['to'] }}", '${{ inputs.to }}'],
    ['${{ github.event.inputs.to }}', '${{ github.event.inputs.to }}'],
    [
      "${{ github.ref_name == 'main' && 'production' || 'staging' }}",
      "${{ github.ref_name=='main'&&'production'||'staging' }}",
    ],
    ["${{ format('{0}-eu', inputs.to) }}", "${{ format('{0}-eu', inputs.to) }}"],
    ['${{ inputs.to }}-${{ inputs.region }}', '${{ inputs.to }}-${{inputs.region}}'],
    ['${{ github.head_ref || github.ref_name }}', '${{ github.head_ref || github.ref_name }}'],
    ['${{ !inputs.dry }}', '${{ !inputs.dry }}'],
    ...['ref', 'ref_name', 'ref_type', 'head_ref', 'base_ref', 'event_name', 'event.action'].map((name) => {
      const one = `\${{ github.${name} }}`;
      return [one, one] as const;
    }),
    ...[
      "contains('a', inputs.b)",
      "startsWith(inputs.b, 'a')",
      "endsWith(inputs.b, 'a')",
      "join(inputs.b, ',')",
      'toJSON(inputs.b)',
      'fromJSON(inputs.b)',
    ].map((call) => {
      const one = `\${{ ${call} }}`;
      return [one, one] as const;
    }),
  ])('are one in every job of a run: %s and %s', (one, other) => {
    expect(namesSame(one, other, false)).toBe(true);
    expect(namesSame(one, other, true)).toBe(true);
  });

  it.each([
    ['${{ inputs.environment }}', '${{ inputs.other }}'],
    ['${{ inputs.a }}', '${{ inputs.a }} '],
    ["${{ 'A' }}", "${{ 'a' }}"],
    ['${{ vars.TO }}', '${{ vars.TO }}'],
    ['${{ env.TO }}', '${{ env.TO }}'],
    ['${{ needs.plan.outputs.to }}', '${{ needs.plan.outputs.to }}'],
    ['${{ github.job }}', '${{ github.job }}'],
    ['${{ env.ref }}', '${{ env.ref }}'],
    ['${{ inputs.to }}-${{ vars.TO }}', '${{ inputs.to }}-${{ vars.TO }}'],
    ["${{ format('{0}{1}', inputs.to, vars.TO) }}", "${{ format('{0}{1}', inputs.to, vars.TO) }}"],
    ['${{ inputs.to || vars.TO }}', '${{ inputs.to || vars.TO }}'],
    ['${{ vars.TO || inputs.to }}', '${{ vars.TO || inputs.to }}'],
    ['${{ vars.TO && inputs.to }}', '${{ vars.TO && inputs.to }}'],
    ['${{ inputs.to == vars.TO }}', '${{ inputs.to == vars.TO }}'],
    ['${{ github }}', '${{ github }}'],
    ['${{ inputs[github.job] }}', '${{ inputs[github.job] }}'],
    ["${{ hashFiles('x') }}", "${{ hashFiles('x') }}"],
    ['${{ matrix.to', '${{ matrix.to'],
    ['${{ inputs.to && }}', '${{ inputs.to && }}'],
    ['${{ inputs.to }}', '$TO'],
    ['$TO', '$TO'],
    ['', ''],
  ])('may differ: %s and %s', (one, other) => {
    expect(namesSame(one, other, false)).toBe(false);
    expect(namesSame(one, other, true)).toBe(false);
  });

  it('are one within a job for a matrix too, and not from one job to the next', () => {
    expect(namesSame('${{ matrix.to }}', '${{ matrix.to }}', true)).toBe(true);
    expect(namesSame('${{ matrix.to }}', '${{ matrix.to }}', false)).toBe(false);
  });
});

describe('a name that is handed on by a caller', () => {
  const inputs = new Map([
    ['To', 'production'],
    ['where', '${{ inputs.place }}'],
    ['empty', ''],
  ]);

  it.each<[string, string | null]>([
    ['production', 'production'],
    ['${{ inputs.to }}', 'production'],
    ["${{ inputs['TO'] }}", 'production'],
    ['${{ inputs.where }}-${{ inputs.to }}', '${{ inputs.place }}-production'],
    ['a${{ inputs.empty }}b', 'ab'],
    ['${{ github.ref_name }}', '${{ github.ref_name }}'],
    ['${{ vars.TO }}-${{ inputs.to }}', '${{ vars.TO }}-production'],
    ['${{ inputs.other }}', null],
    ['${{ inputs.other }}-${{ inputs.to }}', null],
    ["${{ inputs.to || 'x' }}", null],
    ["${{ inputs.to || 'x' }}-${{ github.ref_name }}", null],
    ['${{ inputs.to.more }}', null],
    ['${{ inputs.to', '${{ inputs.to'],
    ['${{ inputs.to && }}', null],
    ['${{ github.event.inputs.to }}', null],
  ])('%s is %s', (name, expected) => {
    expect(handedOn(name, inputs)).toBe(expected);
  });
});
