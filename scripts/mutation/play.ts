import type { CollectedTest } from './harness.ts';

type Groups = CollectedTest['groups'];

/** How one test ended. */
export interface Played {
  readonly test: CollectedTest;
  readonly milliseconds: number;
  /** What it failed with; null: it passed. */
  readonly failure: string | null;
}

async function all(bodies: readonly (() => unknown)[]): Promise<void> {
  for (const body of bodies) await body();
}

function shared(before: Groups, after: Groups): number {
  const different = before.findIndex((one, index) => one !== after[index]);
  return different === -1 ? before.length : different;
}

async function attempt(bodies: readonly (() => unknown)[]): Promise<string | null> {
  try {
    await all(bodies);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message || error.name : String(error);
  }
}

/** Plays one test with its hooks; the hooks after it run even when it failed. */
async function playOne(test: CollectedTest, entered: Groups): Promise<Played> {
  const started = performance.now();
  const failure = await attempt([
    ...entered.flatMap((one) => one.beforeAll),
    ...test.groups.flatMap((one) => one.beforeEach),
    test.body,
  ]);
  const cleaning = await attempt(test.groups.toReversed().flatMap((one) => one.afterEach));
  return { test, milliseconds: performance.now() - started, failure: failure ?? cleaning };
}

/** Plays tests in their order, entering and leaving groups as jest does; ends at the first failure unless told to go on. */
export async function play(
  tests: readonly CollectedTest[],
  options: { readonly bail: boolean; readonly onTest: (test: CollectedTest) => void },
): Promise<readonly Played[]> {
  const played: Played[] = [];
  let open: Groups = [];
  for (const [index, test] of tests.entries()) {
    options.onTest(test);
    const one = await playOne(test, test.groups.slice(shared(open, test.groups)));
    const next = options.bail && one.failure !== null ? [] : (tests[index + 1]?.groups ?? []);
    const left = test.groups.slice(shared(test.groups, next)).toReversed();
    const leaving = await attempt(left.flatMap((group) => group.afterAll));
    open = test.groups.slice(0, test.groups.length - left.length);
    played.push({ ...one, failure: one.failure ?? leaving });
    if (options.bail && played.at(-1)?.failure !== null) return played;
  }
  return played;
}
