import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { answerComment, MOST_REPORTS, refusalReport, waitingReport } from '../../../src/gate/waiting/report.ts';
import { ungatedIssue } from '../../../src/gate/waiting/ungated-issue.ts';
import type { Deployed } from '../../../src/gate/waiting/waiting.ts';
import { hostileText } from '../../report/hostile.ts';
import { aBlocker, aFailure, aHold, aRollCall, aWait } from '../../report/roll-calls.ts';
import { liveText, rendered } from '../../report/hostile.ts';

const url = 'https://github.test/acme/shop/pull/7';
const shut = (over: Parameters<typeof aRollCall>[0] = {}) =>
  aRollCall({
    gate: { kind: 'environment', name: 'production' },
    change: { number: 7, url, head: 'a'.repeat(40) },
    verdict: 'pending',
    open: false,
    findings: [aWait('qa')],
    ...over,
  });

describe('what a waiting run is told', () => {
  it('is what is missing, with the commit, and where it is shown', () => {
    const lines = waitingReport(
      shut({ holds: [aHold()], blockers: [aBlocker()], findings: [aFailure('tests'), aWait('qa')] }),
    ).split('\n');
    expect(lines[0]).toMatch(/^\*\*.*\*\* \(`[0-9a-f]{12}`\)$/);
    expect(lines).toContain(`[Where this is shown and signed](${url})`);
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(4);
  });

  it('gives the lines to paste, headed by who can give them', () => {
    const next = [{ who: 'somebody who holds the role qa', how: 'comments on the pull request', paste: '/signoff qa' }];
    const report = waitingReport(shut({ findings: [aWait('qa', { next })] }));
    expect(report).toContain(
      'Somebody who holds the role qa comments on the pull request:\n\n```text\n/signoff qa\n```',
    );
  });

  it('names no place where there is none', () => {
    expect(waitingReport(shut({ change: null }))).not.toContain('Where this is shown');
  });

  it('fits, and says that there is more (T101)', () => {
    const findings = Array.from({ length: 60 }, (_, n) => aWait(`item-${n}`));
    for (const change of [{ number: 7, url, head: 'a'.repeat(40) }, null]) {
      const report = waitingReport(shut({ findings, change }));
      expect(report.length).toBeLessThanOrEqual(1024);
      expect(report.endsWith(change === null ? '…' : '… the rest is there.')).toBe(true);
    }
    expect(MOST_REPORTS).toBe(8);
  });

  it('says why it is not released, and what to do', () => {
    const refusal = { code: 'RUN_NOT_ALLOWED', sentence: 'It runs on `evil`.', next: 'Run it on main.' } as const;
    expect(refusalReport('production', refusal)).toBe(
      '**Holdpoint does not release this run for production: RUN_NOT_ALLOWED.** It runs on `evil`. Next: Run it on main.',
    );
  });

  it('is told with our answer where it was decided', () => {
    const words = answerComment(shut());
    expect(words.endsWith(`([#7](${url}))`)).toBe(true);
    expect(answerComment(shut({ change: null }))).not.toContain('(');
  });

  it('keeps within 1024 characters, inert, whatever stands in it (T32)', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const refusal = { code: 'ENV_UNKNOWN', sentence: one, next: other } as const;
        for (const text of [
          refusalReport(other, refusal),
          waitingReport(shut({ change: null, findings: [aWait('qa', { title: one, sentence: other })] })),
        ]) {
          expect(text.length).toBeLessThanOrEqual(1024);
          const { tags, text: seen } = rendered(text);
          expect(tags.filter((tag) => /^<?(?:a|img|h\d|script)\b/.test(tag))).toEqual([]);
          expect(seen).not.toMatch(liveText);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the issue about a deployment that went on ungated', () => {
  const told: Deployed = {
    kind: 'deployed',
    installation: 5,
    repository: { id: 1, name: 'acme/shop' },
    deployment: 27,
    environment: 'production',
    commit: 'c'.repeat(40),
    run: 11,
    by: 'ada',
    state: 'in_progress',
  };

  it('says what, by whom, what was open, and what to do', () => {
    const { title, text } = ungatedIssue(told, shut(), 'bypassed');
    expect(title).toBe('UNGATED: cccccccccccc was deployed to production while its gate was shut');
    expect(text.split('\n')[0]).toBe('<!-- holdpoint:ungated:1 1 27 -->');
    for (const words of [
      `Commit \`cccccccccccc\` of [#7](${url}) was let into production while its gate was shut.`,
      '- Deployment 27 of workflow run 11',
      '- Started over the rule by ada',
      "- Holdpoint's rule held it, and was bypassed (OUT_OF_BAND)",
      '**Open when it went on**',
      '"Allow administrators to bypass configured protection rules" from _Settings → Environments → production_.',
    ])
      expect(text).toContain(words);
  });

  it('says that no rule held it, and who is not known', () => {
    const { text } = ungatedIssue({ ...told, run: null, by: null }, shut({ change: null, findings: [] }), 'unguarded');
    for (const words of [
      'Commit `cccccccccccc` was let into production',
      '- Deployment 27, made by no workflow run',
      '- Started by somebody whom GitHub does not name',
      '- No rule of Holdpoint held it: production is not guarded (ENV_UNGUARDED)',
      'an administrator enables the App under "Deployment protection rules"',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Open when it went on');
  });
});
