import { addRepository } from '../../src/sandbox/world/repositories.ts';
import { push } from '../../src/sandbox/world/refs.ts';
import type { Town } from './town.ts';

/** The `.github` repository of the town's organisation, where ada keeps policies. */
export function anOrganisation({ world, repository, person, clock }: Town, name = '.github', hidden = false) {
  const home = addRepository(world, { owner: repository.owner, name, private: hidden });
  return {
    home,
    write: (files: Readonly<Record<string, string>>, branch = 'main'): string => {
      clock.later();
      const { sha } = push(world, person('ada'), home, { branch, message: 'Write', files });
      clock.later();
      return sha;
    },
  };
}

export const POLICY = `version: 1
environments:
  production: { enforce: block, branches: [main] }
items:
  scan: { title: The scan is clean, check: { name: codeql, app: github-actions } }
`;
