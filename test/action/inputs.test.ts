import { describe, expect, it } from '@jest/globals';
import { readInputs, type InputName } from '../../src/action/inputs.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

const given = (part: Partial<Record<InputName, string>>) => {
  const all: Record<InputName, string> = {
    environment: 'production',
    sha: SHA,
    token: 'ghs_abc',
    'app-id': '',
    wait: '',
    ...part,
  };
  return readInputs((name) => all[name]);
};

describe('the inputs', () => {
  it('are read into one value, with what was left out as null', () => {
    expect(given({})).toEqual({
      ok: true,
      inputs: { environment: 'production', sha: SHA, token: 'ghs_abc', appId: null, wait: null },
    });
  });

  it('are read whole', () => {
    expect(given({ 'app-id': '4711', wait: '30m' })).toMatchObject({
      ok: true,
      inputs: { appId: 4711, wait: 1_800_000 },
    });
  });

  it('name all problems at once, each with the input, the value seen, what is allowed and what to do', () => {
    const result = given({ environment: '', sha: 'main', 'app-id': 'x', wait: 'long' });
    expect(result).toEqual({
      ok: false,
      problems: [
        expect.stringMatching(/^Input `environment`: got nothing; allowed is .+ Next: .+\.$/),
        expect.stringMatching(/^Input `sha`: got "main"; allowed is .+ Next: .+\.$/),
        expect.stringMatching(/^Input `app-id`: got "x"; allowed is .+ Next: .+\.$/),
        expect.stringMatching(/^Input `wait`: got "long"; allowed is .+ Next: .+\.$/),
      ],
    });
  });

  it.each(['', 'ghs_abc\nX-Evil: 1', 'ghs_äbc'])('refuse the token %j without showing it', (token) => {
    const result = given({ token });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain('bc');
  });
});
