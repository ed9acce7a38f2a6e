import { parseChecklist } from '../../checklist/parse.ts';
import { rehearse } from '../../gate/rehearse.ts';
import { createApi } from '../../github/api.ts';
import { connectReaders } from '../../github/connect-gate.ts';
import { mergedPullRequests } from '../../github/merged.ts';
import { gitHubAccess, type GitHubOptions } from '../github-options.ts';
import { readNamedFile } from '../read-file.ts';
import { refuse, refusalOfFault } from '../refusal.ts';
import { formatRehearsal, rehearsalJson } from '../rehearsing/format-rehearsal.ts';
import type { ExitCode, Surroundings } from '../surroundings.ts';
import { report } from './validate.ts';

/** Options of `holdpoint rehearse`. */
export interface RehearseOptions extends GitHubOptions {
  readonly checklist: string;
  /** How many merged pull requests. */
  readonly last: number;
  readonly json?: boolean;
}

/**
 * `holdpoint rehearse`: what a checklist would have said about the changes that were merged last. Exit 0 when all of them could be judged,
 * 1 with the problems of a checklist that cannot be used, 3 when something could not be read.
 */
export async function runRehearse(options: RehearseOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { checklist: file, last, json = false } = options;
  const read = await readNamedFile(surroundings, file, 'checklist');
  if (!read.ok) return refuse(surroundings, read.refusal, json);
  const text = new TextDecoder().decode(read.bytes);
  const parsed = parseChecklist(read.bytes, file);
  // Policies are read from GitHub; what is wrong beside them is known already.
  if (!parsed.ok && (parsed.wanted ?? []).length === 0) return report(parsed.problems, text, json, surroundings);
  const github = await gitHubAccess(options, surroundings);
  if (!github.ok) return refuse(surroundings, github.refusal, json);
  const { repository, request } = github.access;
  const numbers = await mergedPullRequests(createApi({ request }), repository, last);
  if (!numbers.ok) return refuse(surroundings, refusalOfFault(repository, numbers.fault), json);
  const readers = connectReaders(request, { app: null, run: null });
  const rehearsal = await rehearse(readers, { repository, text, numbers: numbers.value });
  if (rehearsal.problems.length > 0) {
    const problems = rehearsal.problems.map((problem) => ({ ...problem, file }));
    return report(problems, text, json, surroundings);
  }
  const told = { repository, file, rehearsal };
  surroundings.out(json ? rehearsalJson(told) : formatRehearsal(told, surroundings));
  return rehearsal.unjudged.some(({ fault }) => fault !== null) ? 3 : 0;
}
