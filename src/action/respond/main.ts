import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';
import { connectRespond } from '../../github/connect-respond.ts';
import { logLine } from '../../report/sanitise.ts';
import { readApiUrl } from '../api-host.ts';
import { runRespond } from './run.ts';
import { targetsOf } from './targets.ts';

// Unless everything was looked at and shown, the step has failed.
process.exitCode = 1;

const { env } = process;
const fail = (sentence: string) => core.error(sentence, { title: 'Holdpoint' });
const host = readApiUrl({
  apiUrl: env['GITHUB_API_URL'],
  serverUrl: env['GITHUB_SERVER_URL'],
  tlsRejectUnauthorized: env['NODE_TLS_REJECT_UNAUTHORIZED'],
});

if (host.ok) {
  const token = core.getInput('token', { required: true });
  core.setSecret(token);
  const bot = core.getInput('bot').replace(/\[bot\]$/, '') || 'github-actions';
  const repository = `${context.repo.owner}/${context.repo.repo}`;
  const github = connectRespond(getOctokit(token, { baseUrl: host.apiUrl }).request, repository, context.runId);
  const targets = targetsOf(context.eventName, context.payload, bot);
  process.exitCode = await runRespond({ repository, bot, targets, ...github, log: core.info, fail });
} else {
  fail(logLine(host.problem));
}
