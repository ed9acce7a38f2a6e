import './guard.ts';
import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectGate } from '../github/connect-gate.ts';
import type { Annotation } from '../report/annotations.ts';
import { logLine } from '../report/sanitise.ts';
import { actorsIn } from './actors.ts';
import { readApiUrl } from './api-host.ts';
import { run, type Connect, type Runner } from './run.ts';

const { env } = process;
const writers = { error: core.error, warning: core.warning, notice: core.notice };

const runner: Runner = {
  input: (name) => core.getInput(name),
  output: (name, value) => core.setOutput(name, value),
  keepSecret: (text) => core.setSecret(text),
  log: (text) => core.info(text),
  annotate: ({ level, title, message, place }) => writers[level](message, { title, ...inFile(place) }),
  summary: writeSummary,
  writeReport,
  repository: `${context.repo.owner}/${context.repo.repo}`,
  run: runOf(),
  actors: actorsIn({
    actor: env['GITHUB_ACTOR'],
    actorId: env['GITHUB_ACTOR_ID'],
    triggeringActor: env['GITHUB_TRIGGERING_ACTOR'],
  }),
  now: () => Date.now(),
  sleep: (milliseconds) => sleep(milliseconds),
};

const host = readApiUrl({
  apiUrl: env['GITHUB_API_URL'],
  serverUrl: env['GITHUB_SERVER_URL'],
  tlsRejectUnauthorized: env['NODE_TLS_REJECT_UNAUTHORIZED'],
});

if (host.ok) {
  const connect: Connect = (token, question) =>
    connectGate(getOctokit(token, { baseUrl: host.apiUrl }).request, question, runId());
  const exit = await run(runner, connect);
  // The answer is out: nothing that still lingers (a socket kept open) may delay the job or change the status.
  process.stdout.write('', () => process.exit(exit));
} else {
  core.error(logLine(host.problem), { title: 'Holdpoint' });
}

/** The run that asks, whose own checks are never evidence. */
function runId(): number | null {
  return Number.isSafeInteger(context.runId) && context.runId > 0 ? context.runId : null;
}

/** Which attempt of which run this is. */
function runOf(): Runner['run'] {
  const id = runId();
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '');
  return id !== null && Number.isSafeInteger(attempt) && attempt > 0 ? { id, attempt } : null;
}

function inFile(place: Annotation['place']): core.AnnotationProperties {
  return place === null ? {} : { file: place.file, startLine: place.line, startColumn: place.column };
}

/** The summary is for people; a runner without one (or with a full disk) still gets the verdict. */
async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown, true).write();
  } catch (error) {
    core.info(
      logLine(`The job summary was not written: ${error instanceof Error ? error.message : 'no reason given'}`),
    );
  }
}

function writeReport(json: string): string | null {
  const path = join(env['RUNNER_TEMP'] ?? '.', `holdpoint-${context.runId}-${process.pid}.json`);
  try {
    writeFileSync(path, json);
    return path;
  } catch (error) {
    core.info(logLine(`The report was not written: ${error instanceof Error ? error.message : 'no reason given'}`));
    return null;
  }
}
