import type { World } from './world/world.ts';
import { fullName } from './world/repositories.ts';

/** The page at `/`: what this is, what is in it and how to try it. */
export const welcome = (url: string, world: World): string => {
  const tokens = [...world.tokens.values()].flatMap((token) =>
    token.kind === 'user' ? [`  ${token.user.login.padEnd(20)} ${token.value}`] : [],
  );
  const repositories = [...world.repositories.values()].map((repository) => `  ${fullName(repository)}`);
  const [first] = tokens;
  const token = first?.trim().split(/\s+/)[1] ?? 'TOKEN';
  return [
    'This is a local GitHub. It forgets everything when it stops.',
    '',
    `REST      ${url}  (also ${url}/api/v3)`,
    `GraphQL   ${url}/graphql`,
    '',
    'Repositories',
    ...(repositories.length > 0 ? repositories : ['  none']),
    '',
    'Tokens',
    ...(tokens.length > 0 ? tokens : ['  none']),
    '',
    'Try',
    `  curl -H 'Authorization: Bearer ${token}' ${url}/user`,
    `  GH_HOST and Octokit's baseUrl work as with any GitHub Enterprise server.`,
    '',
  ].join('\n');
};
