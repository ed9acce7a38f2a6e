import { fileURLToPath } from 'node:url';
import { LEFT_OPEN } from '../../demo/left-open.ts';
import { REPOSITORY, setStage, type Stage } from '../../demo/stage.ts';
import { play, type Ending } from '../../demo/story.ts';
import { tellPlainly } from '../../demo/tell.ts';
import { terminalLine } from '../../report/sanitise.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import { untilInterrupted } from '../until-interrupted.ts';

/** Options of `holdpoint demo`. */
export interface DemoOptions {
  /** End when the story is told, instead of going on serving. */
  readonly exit?: boolean;
  readonly json?: boolean;
}

/** The package's own folder: src/cli/commands/ and dist/cli/ lie at different depths. */
const ROOT = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../../' : '../../../', import.meta.url));

/** `holdpoint demo`: the whole story against a local GitHub, checked step by step. Exit 0 only when every step came out as told. */
export async function runDemo(
  { exit = false, json = false }: DemoOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { out, err } = surroundings;
  const stage = await setStage({ root: ROOT, node: process.execPath, port: 0 });
  try {
    const ending = await play(stage, tellPlainly(json ? err : out));
    out(
      json
        ? `${JSON.stringify({ url: stage.sandbox.url, repository: REPOSITORY, ...ending })}\n`
        : farewell(stage, ending, exit),
    );
    if (!exit) await untilInterrupted(surroundings.interrupted);
    return 0;
  } catch (error) {
    err(`\nThe story did not come out as told. ${error instanceof Error ? error.message : String(error)}\n`);
    err(
      `The App's last words:\n${stage.app.lines
        .slice(-10)
        .map((line) => terminalLine(line))
        .join('\n')}\n`,
    );
    return 1;
  } finally {
    await stage.close();
  }
}

function farewell({ sandbox }: Stage, { number, mergeCommit }: Ending, exit: boolean): string {
  const told = `\nEvery step was checked. ${sandbox.requests.length} requests, none that GitHub would not have had.\n`;
  if (exit) return told;
  return `${told}
The local GitHub goes on at ${sandbox.url} (REST at / and /api/v3, GraphQL at /graphql). Go on with any client, for example:

  curl -H 'authorization: Bearer token-quinn' ${sandbox.url}/repos/${REPOSITORY}/issues/${number}/comments -d '{"body":"/hold in production -- let me look"}'
  curl -H 'authorization: Bearer token-dana' ${sandbox.url}/repos/${REPOSITORY}/commits/${mergeCommit}/check-runs

What this repository leaves open (${LEFT_OPEN.join(', ')}: ada pushes to main in the story), and how it is mended:

  GITHUB_TOKEN=token-ada holdpoint doctor ${REPOSITORY} --api-url ${sandbox.url} --fix

People: token-ada (admin), token-dana (author), token-rhea (backend), token-quinn (QA), token-otto (operations), token-octavia (lead).
Press Ctrl+C to end.
`;
}
