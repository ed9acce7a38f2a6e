import type { CommitId, Facts, Need } from '../evidence/facts.ts';
import type { ReleaseReading } from '../evidence/release.ts';
import type { Reading } from '../evidence/reading.ts';
import type { Ledger } from './ports.ts';
import { isKnown } from '../evidence/reading.ts';
import { withDeployer } from './release/deployer.ts';
import { homesNow } from './release/homes-now.ts';

/** Readings of this kind stand under keys that start so. */
const START = 'release:';

/**
 * The facts with what the ledger knows of every release that was read: which deployments count, and how the changes that it brings were judged.
 * On its home it is told who deploys it. A ledger that does not answer is unlearnable from here on, and then nothing opens. `read` is what was just
 * read.
 */
export async function recallReleases(
  ledger: Pick<Ledger, 'releases'>,
  facts: Facts,
  read: readonly Need[] = [],
): Promise<Facts> {
  // What was read on may tell of more changes than the ledger was asked about.
  let known = read.reduce(
    (all, need) => (need.kind === 'release' && need.to !== undefined ? without(need.environment, all) : all),
    facts,
  );
  for (const [key, reading] of Object.entries(facts.readings)) {
    if (key.startsWith(START) && isRelease(reading)) known = await recallOne(ledger, known, reading.value);
  }
  return withDeployer(known);
}

async function recallOne(ledger: Pick<Ledger, 'releases'>, facts: Facts, reading: ReleaseReading): Promise<Facts> {
  const { deployed = [], settled = [], deployers = [], reader, subject, now } = facts;
  const { environment, newest } = reading.deployments;
  if (deployed.some((one) => one.environment === environment)) return facts;
  const numbers = reading.history.commits.flatMap(({ changes }) => changes.map(({ number }) => number));
  const recalled = await ledger.releases({
    repository: subject.repository.id,
    environment,
    changes: [...new Set(numbers)],
    commits: newest.map(({ commit }) => commit),
    merges: reading.history.commits.flatMap(({ oid, parents }) => (parents.length === 2 ? [oid] : [])),
    deploying: candidatesFor(environment, facts),
  });
  if (!recalled.ok) {
    const from = { source: 'ledger', observer: `app:${reader.app ?? 'none'}`, at: now };
    return { ...facts, ledger: { unlearnable: true, ...recalled.fault, ...from } };
  }
  const memory = recalled.value;
  const standing = homesNow(memory.story);
  const dropped = [...standing.dropped].map(([commit, { issue, lost }]) => ({
    environment,
    commit,
    issue,
    ...(lost === undefined ? {} : { lost }),
  }));
  const homes = standing.homes.map(({ candidate: commit, issue }) => ({ environment, commit, issue }));
  return {
    ...facts,
    ...(dropped.length === 0 ? {} : { dropped: [...(facts.dropped ?? []), ...dropped] }),
    ...(homes.length === 0 ? {} : { homes: [...(facts.homes ?? []), ...homes] }),
    deployed: [...deployed, memory.deployed],
    settled: [...settled, ...memory.settled],
    deployers: [...deployers, ...memory.deployers],
  };
}

/** The facts as if the ledger had not been asked about the environment yet. */
function without(environment: string, facts: Facts): Facts {
  const ofOthers = <T extends { readonly environment: string }>(all: readonly T[] = []): readonly T[] =>
    all.filter((one) => one.environment !== environment);
  const { deployed, settled, deployers, dropped, homes } = facts;
  return {
    ...facts,
    deployed: ofOthers(deployed),
    settled: ofOthers(settled),
    deployers: ofOthers(deployers),
    dropped: ofOthers(dropped),
    homes: ofOthers(homes),
  };
}

/** Every commit whose release to the environment was read. */
function candidatesFor(environment: string, { readings }: Facts): readonly CommitId[] {
  return Object.entries(readings).flatMap(([key, reading]) =>
    key.startsWith(START) && isRelease(reading) && reading.value.deployments.environment === environment
      ? [reading.value.candidate]
      : [],
  );
}

/** The reader of this kind of need gives it. */
function isRelease(reading: Reading<unknown>): reading is Extract<Reading<ReleaseReading>, { readonly known: true }> {
  return isKnown(reading);
}
