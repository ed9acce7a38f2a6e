/** So many approvals are still missing, of whoever is asked among these. A team can give all of them, a person one. */
export interface Demand {
  readonly missing: number;
  readonly from: readonly Candidate[];
}

/** Somebody who can be asked: `@login`, or `org/team`. */
export type Candidate = string;

/** Which demands must be fulfilled: each, or so many of the parts. */
export type Wanted = Demand | { readonly count: number; readonly of: readonly Wanted[] };

/** Steps of the search for the fewest; after them the best that was found is taken. Counted and not timed, so that the answer is always the same. */
const MOST_STEPS = 20_000;

/**
 * The fewest candidates that, asked beside those who were asked already, can fulfil everything that can be fulfilled; at most `room`. Of equally
 * few the first in the order in which they are named.
 */
export function fewest(wanted: readonly Wanted[], asked: ReadonlySet<Candidate>, room: number): readonly Candidate[] {
  const possible = wanted.filter((one) => isPossible(one, asked));
  const search = { steps: 0 };
  for (let size = 0; size <= room; size += 1) {
    const found = within(possible, asked, [], size, search);
    if (found !== null) return found;
    if (search.steps >= MOST_STEPS) break;
  }
  return greedily(possible, asked, room);
}

/** Whether it could be fulfilled if everybody was asked. */
function isPossible(wanted: Wanted, asked: ReadonlySet<Candidate>): boolean {
  return isFulfilled(wanted, new Set([...asked, ...namesIn(wanted)]));
}

/** Everybody who could give an approval. */
export function namesIn(wanted: Wanted): readonly Candidate[] {
  return 'of' in wanted ? wanted.of.flatMap(namesIn) : wanted.from;
}

function isFulfilled(wanted: Wanted, asked: ReadonlySet<Candidate>): boolean {
  if ('of' in wanted) return wanted.of.filter((part) => isFulfilled(part, asked)).length >= wanted.count;
  const given = wanted.from.filter((one) => asked.has(one));
  return given.length >= wanted.missing || given.some(isTeam);
}

function isTeam(candidate: Candidate): boolean {
  return candidate.includes('/');
}

/** A choice of exactly so many more that fulfils all, trying those who could help with the first thing that is open; null: there is none. */
function within(
  wanted: readonly Wanted[],
  asked: ReadonlySet<Candidate>,
  chosen: readonly Candidate[],
  size: number,
  search: { steps: number },
): readonly Candidate[] | null {
  search.steps += 1;
  const open = wanted.find((one) => !isFulfilled(one, asked));
  if (open === undefined) return chosen;
  if (size === 0 || search.steps >= MOST_STEPS) return null;
  for (const one of new Set(openNames(open, asked))) {
    const found = within(wanted, new Set([...asked, one]), [...chosen, one], size - 1, search);
    if (found !== null) return found;
  }
  return null;
}

/** Whoever could still help with it, teams first: a team is one request, and any of its members can answer. */
function openNames(wanted: Wanted, asked: ReadonlySet<Candidate>): readonly Candidate[] {
  const names = demandsIn(wanted)
    .filter((one) => !isFulfilled(one, asked))
    .flatMap(({ from }) => from)
    .filter((one) => !asked.has(one));
  return [...names.filter(isTeam), ...names.filter((one) => !isTeam(one))];
}

function demandsIn(wanted: Wanted): readonly Demand[] {
  return 'of' in wanted ? wanted.of.flatMap(demandsIn) : [wanted];
}

/** Always whoever helps with the most of what is open; where that is nobody, the first who helps at all. */
function greedily(wanted: readonly Wanted[], before: ReadonlySet<Candidate>, room: number): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (let left = room; left > 0; left -= 1) {
    const asked = new Set([...before, ...chosen]);
    const names = wanted
      .filter((one) => !isFulfilled(one, asked))
      .flatMap((one) => [...new Set(openNames(one, asked))]);
    const votes = new Map<Candidate, number>();
    for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1);
    const [best] = [...votes].toSorted(([, a], [, b]) => b - a);
    if (best === undefined) break;
    chosen.push(best[0]);
  }
  return chosen;
}
