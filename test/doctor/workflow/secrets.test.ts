import { describe, expect, it } from '@jest/globals';
import { usesSecret, usesSecrets } from '../../../src/doctor/workflow/secrets.ts';

describe('a secret that a text of a workflow uses', () => {
  it.each([
    '${{ secrets.KEY }}',
    '${{ secrets . key }}',
    '${{ secrets .KEY }}',
    "${{ secrets [ 'KEY' ] }}",
    'if: secrets.KEY',
    '${{ toJSON(secrets) }}',
    '${{ secrets[ matrix.name ] }}',
    '${{ secrets . * }}',
    "${{ secrets.OTHER }} ${{ format('{0}', secrets) }}",
  ])('is one: %s', (text) => {
    expect(usesSecret(text, 'KEY')).toBe(true);
    expect(usesSecrets(text)).toBe(true);
  });

  it.each([
    '${{ secrets.OTHER }}',
    '${{ secrets . OTHER }}',
    "${{ secrets[ 'OTHER' ] }}",
    "${{ secrets['KEY_2' ] }}",
    '${{ mysecrets.KEY }}',
  ])('is not this one: %s', (text) => {
    expect(usesSecret(text, 'KEY')).toBe(false);
  });

  it.each([
    '',
    '${{ secrets.GITHUB_TOKEN }}',
    '${{ secrets . github_token }}',
    "${{ secrets [ 'GITHUB_TOKEN' ] }}",
    '${{ steps.secrets.outputs.x }}',
    '${{ inputs.my-secrets }}',
    '${{ secretsmanager }}',
    '${{ secrets-of-mine }}',
    "${{ 'secrets' }}",
    'secrets: inherit',
  ])('is none: %s', (text) => {
    expect(usesSecrets(text)).toBe(false);
  });
});
