import { describe, expect, it } from '@jest/globals';
import { detectiveLine } from '../../src/report/boundary.ts';

describe('what a gate says that no rule stands behind', () => {
  it('is what it cannot do, and who clicks what for more', () => {
    expect(detectiveLine('production')).toBe(
      '_Detective_: no rule of the App is known to hold deployments to production, so one can go past this gate, and is found out afterwards. _Preventive_ it becomes when an administrator enables the App under "Deployment protection rules" in _Settings → Environments → production_ and takes "Allow administrators to bypass configured protection rules" away there.',
    );
  });

  it('shows names of environments as text', () => {
    expect(detectiveLine('a*b')).toContain('a\\*b');
  });
});
