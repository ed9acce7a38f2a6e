import { milliseconds } from '../evidence/time.ts';
import type { Instant } from '../evidence/time.ts';
import { homesNow } from '../gate/release/homes-now.ts';
import { mergedInto } from '../gate/release/named-candidate.ts';
import type { ReadFault, Result } from '../gate/ports.ts';
import { candidateEntry } from '../gate/release/story-entries.ts';
import { environmentKey } from '../ledger/release-entries.ts';
import type { ReleaseMemory } from '../ledger/release-entries.ts';
import type { InstallationPorts, LookOptions } from './look.ts';
import { BRANCH, readPlaces, TAG, takes } from './taken-refs.ts';
import { wakeReturned } from './wake-returned.ts';
import type { Places } from './memo.ts';
import type { RefTarget } from './release-target.ts';
import type { WakeUp } from './subject-key.ts';
import { subjectKey } from './subject-key.ts';

/**
 * Looks at what a push to a branch or a new tag proposes. What a pull request brought is proposed by the look at that; here it is commits that
 * came without one, where something was deployed before, and commits that a tag names.
 */
export async function lookAtRef(
  options: LookOptions,
  ports: InstallationPorts,
  wakeUp: WakeUp,
  target: RefTarget,
): Promise<boolean> {
  const { repository } = wakeUp;
  const { ref, tip: commit, of } = target;
  const known = options.memo.places(repository);
  if (ref.startsWith(BRANCH) && !(await wakeReturned(options, wakeUp, target))) return false;
  const before = known === null ? [] : await proposals(options, known, target);
  const isOfChange = options.memo.changeOf(repository, commit) !== null;
  if (ref.startsWith(BRANCH) && isOfChange && !before.some(isBack)) return true;
  if (known !== null && before.length === 0) return true;
  const places = await readPlaces(ports, repository, commit);
  if (places === null) return false;
  const all = await proposals(options, places, target);
  // A pull request brought it, and is looked at for itself.
  const wanted = ref.startsWith(BRANCH) && places.isMerge ? all.filter(isBack) : all;
  if (wanted.length === 0) return true;
  const now = (await ports.releases?.tip(repository, ref)) ?? null;
  if (now === null || !now.ok) return now === null;
  // It has moved on since: the event of that proposes what it points to now.
  if (now.value !== commit) return true;
  const at = new Date(options.clock()).toISOString();
  const branch = ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : null;
  const by = branch === null ? 'tag' : 'pushed';
  for (const one of wanted) {
    const there = branch ?? one.branch;
    const found = there === null ? await broughtInto(ports, places, one.name, { repository, commit }) : ok(there);
    if (!found.ok) return false;
    const proposed = { environment: one.name, candidate: commit, by, branch: found.value } as const;
    const appended = await options.ledger.append([candidateEntry(of, proposed, at, options.clock())]);
    if (!appended.ok) return false;
    const what = { release: environmentKey(one.name), of };
    await options.queue.enqueue(subjectKey({ ...wakeUp, what }), options.clock());
  }
  return true;
}

interface Proposal {
  readonly name: string;
  /** The branch that a tagged commit is known to be on. */
  readonly branch: string | null;
  /** A release has moved on from it, or left it behind, and the branch is at it again: by no other word it would ever have its turn. */
  readonly back?: true;
}

function isBack({ back }: Proposal): boolean {
  return back === true;
}

/** Environments for which the ref proposes its commit now. */
async function proposals(
  { ledger }: LookOptions,
  { environments, defaultBranch }: Places,
  { ref, tip: commit, of, pushed }: RefTarget,
): Promise<readonly Proposal[]> {
  const found: Proposal[] = [];
  for (const environment of environments) {
    const { name } = environment;
    if (!takes(environment, defaultBranch, ref)) continue;
    const about = { repository: of, environment: name, changes: [], commits: [], deploying: [commit] };
    const memory = await ledger.releases(about);
    if (!memory.ok) continue;
    const { seen, dropped, aside } = homesNow(memory.value.story);
    if (ref.startsWith(TAG)) {
      const before = dropped.get(commit);
      // One change alone is released on its pull request, whatever its tags.
      const isMeant =
        before === undefined ? seen.has(commit) && !isTagged(memory.value, commit) : isLater(pushed, before.said);
      if (isMeant) found.push({ name, branch: branchOf(memory.value, commit) ?? before?.branch ?? null });
    } else if (aside.some(({ candidate }) => candidate === commit)) found.push({ name, branch: null, back: true });
    else if (!seen.has(commit) && !dropped.has(commit) && memory.value.deployed.succeeded.length > 0)
      found.push({ name, branch: null });
  }
  return found;
}

/** Whether a tag was pushed after a release was dropped, and not only heard of afterwards. What is not known, or of the same second, is not. */
function isLater(pushed: number | undefined, dropped: Instant | undefined): boolean {
  if (pushed === undefined || dropped === undefined) return false;
  return Math.floor(milliseconds(dropped) / 1000) < pushed;
}

/** Where it is forgotten on which branch a commit is, a pull request that was merged as it tells. */
async function broughtInto(
  { releases }: InstallationPorts,
  { environments, defaultBranch }: Places,
  environment: string,
  { repository, commit }: { readonly repository: string; readonly commit: string },
): Promise<Result<string | null, ReadFault>> {
  const taking = environments.find(({ name }) => name === environment);
  if (releases === undefined || taking === undefined) return ok(null);
  const read = await releases.bringing(repository, { environment, candidate: commit });
  return read.ok ? ok(mergedInto(read.value, taking, defaultBranch)) : read;
}

function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

function branchOf({ story }: ReleaseMemory, commit: string): string | null {
  const branches = story.flatMap((said) =>
    said.kind !== 'release-step' && said.candidate === commit && said.branch !== null ? [said.branch] : [],
  );
  return branches.at(-1) ?? null;
}

function isTagged({ story }: ReleaseMemory, commit: string): boolean {
  return story.some((said) => said.kind === 'candidate' && said.by === 'tag' && said.candidate === commit);
}
