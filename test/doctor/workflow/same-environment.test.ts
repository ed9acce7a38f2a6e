import { describe, expect, it } from '@jest/globals';
import { namesSame } from '../../../src/doctor/workflow/same-environment.ts';

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
