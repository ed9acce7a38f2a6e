import { describe, expect, it } from '@jest/globals';
import { isRuleEnabled } from '../../../src/github/waiting/enabled-rules.ts';
import { anApi, type Says } from './rule-api.ts';

const RULES = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules';

const rule = (slug: string, enabled = true) => ({ id: 1, enabled, app: { id: 7, slug } });
const says = (...rules: readonly object[]): Says => ({ data: { custom_deployment_protection_rules: rules } });

const ask = async (said: Says) => {
  const { api, asked } = anApi({ [RULES]: [said] });
  return { answer: await isRuleEnabled(api, 'acme/shop', 'pro/duction', 'holdpoint'), asked };
};

describe('whether our rule is enabled on an environment', () => {
  it('is asked with one request', async () => {
    const { answer, asked } = await ask(says(rule('other'), rule('holdpoint')));
    expect(answer).toEqual({ ok: true, value: true });
    expect(asked).toEqual([{ what: RULES, with: { owner: 'acme', repo: 'shop', environment_name: 'pro/duction' } }]);
  });

  it('is not said by the rule of another app, by one that is switched off, or by none', async () => {
    for (const said of [says(rule('other')), says(rule('holdpoint', false)), says()])
      expect((await ask(said)).answer).toEqual({ ok: true, value: false });
  });

  it('is not known where GitHub says it otherwise, or not at all', async () => {
    expect((await ask({ data: { custom_deployment_protection_rules: [{ enabled: true }] } })).answer.ok).toBe(false);
    expect((await ask({ status: 403 })).answer.ok).toBe(false);
    expect((await ask(null)).answer.ok).toBe(false);
  });
});
