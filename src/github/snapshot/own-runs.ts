import { field, instant, integer, list, objectId, fieldOrNull, orNull, refuse, text } from '../json.ts';
import { isBefore } from '../../evidence/time.ts';
import { clicksIn } from '../../report/clicked.ts';
import { parseExternalId } from '../../report/external-id.ts';
import { parseShownItems } from '../../report/shown-items.ts';
import type { ExternalId } from '../../report/external-id.ts';
import type { Instant } from '../../evidence/time.ts';
import type { Json } from '../json.ts';
import type { OwnCheckRun } from '../../gate/ports.ts';
import type { RememberedClick } from '../../evidence/remembered.ts';
import type { ShownItem, Sighting } from '../../evidence/facts.ts';

/** A run of ours with what its external id says, and since when it can have been seen. */
interface OwnRun {
  readonly run: OwnCheckRun;
  readonly id: ExternalId | null;
  readonly since: Instant | null;
  /** When GitHub made the suite of the run. */
  readonly suite: Instant;
}

/** What our own check runs on the commits of one change tell. */
export interface OwnRuns {
  readonly checks: readonly OwnCheckRun[];
  /** Runs about other changes that stand on the same commits. */
  readonly others: readonly OwnCheckRun[];
  readonly sightings: readonly Sighting[];
  readonly shown: readonly ShownItem[];
  /** Presses of buttons that our verdicts rest on. */
  readonly clicks: readonly RememberedClick[];
}

/** Reads our runs on `commits`; those for other repositories or changes are not about this one. `app` is the only app id that is ours. */
export function parseOwnRuns(commits: readonly Json[], app: number, repository: number, change: number): OwnRuns {
  const runs = commits.flatMap((commit) => suitesOf(commit, app));
  const about = runs.filter(({ id }) => id === null || (id.repository === repository && id.change === change));
  return {
    checks: about.map(({ run }) => run),
    others: runs.flatMap((own) => (about.includes(own) || own.id?.repository !== repository ? [] : [own.run])),
    sightings: about.flatMap(sighting),
    shown: newestByName(about).flatMap(shownItems),
    clicks: distinct(newestByName(about).flatMap((own) => clicksOf(own, change))),
  };
}

function suitesOf(commit: Json, app: number): readonly OwnRun[] {
  const suites = field(commit, 'ownSuites');
  const each = list(field(suites, 'nodes'), (suite) => ({
    suite,
    id: integer(field(field(suite, 'app'), 'databaseId')),
    slug: text(field(field(suite, 'app'), 'slug')),
  }));
  // Its number differs from server to server, and every workflow may write in its name.
  if (each.some(({ slug }) => slug === 'github-actions'))
    return refuse(suites, 'of an App of your own, not of GitHub Actions');
  if (each.length !== integer(field(suites, 'totalCount')) || each.some(({ id }) => id !== app))
    return refuse(suites, 'every suite of our app and no other');
  return each.flatMap(({ suite }) => runsOf(suite, objectId(field(commit, 'oid'))));
}

function runsOf(suite: Json, commit: string): readonly OwnRun[] {
  const createdAt = instant(field(suite, 'createdAt'));
  const connection = field(suite, 'checkRuns');
  const runs = list(field(connection, 'nodes'), (run) => parseRun(run, commit));
  if (runs.length !== integer(field(connection, 'totalCount'))) return refuse(connection, 'a whole list of our runs');
  const asked = isAskedAgain(suite, list(field(connection, 'nodes'), endOf));
  return runs.map((run) => ({
    run: asked ? { ...run, askedAgain: true } : run,
    id: parseExternalId(run.externalId),
    since: later(run.startedAt, createdAt),
    suite: createdAt,
  }));
}

/**
 * Whether somebody asked for our runs again: GitHub then shows their suite as queued, though it leaves the runs as they are (docs/github-facts.md
 * §2), until one of them is written. `ends` are the moments at which they were completed. Written since, they are not asked for any more.
 */
function isAskedAgain(suite: Json, ends: readonly (Instant | null)[]): boolean {
  if (text(field(suite, 'status')) === 'COMPLETED' || ends.length === 0) return false;
  const at = instant(field(suite, 'updatedAt'));
  return ends.every((end) => end !== null && isBefore(end, at));
}

function endOf(run: Json): Instant | null {
  const end = orNull(field(run, 'completedAt'), instant);
  return text(field(run, 'status')) === 'COMPLETED' ? end : null;
}

function parseRun(json: Json, commit: string): OwnCheckRun {
  const word = (key: string): string | null => orNull(field(json, key), text);
  return {
    id: integer(field(json, 'databaseId')),
    commit,
    name: text(field(json, 'name')),
    externalId: word('externalId') ?? '',
    status: text(field(json, 'status')).toLowerCase(),
    conclusion: word('conclusion')?.toLowerCase() ?? null,
    title: word('title') ?? '',
    summary: word('summary') ?? '',
    text: word('text') ?? '',
    startedAt: fieldOrNull(json, 'startedAt') === null ? null : instant(field(json, 'startedAt')),
  };
}

/** What stands in several runs is one press. */
function distinct(clicks: readonly RememberedClick[]): readonly RememberedClick[] {
  return [...new Map(clicks.map((click) => [JSON.stringify(click), click])).values()];
}

function clicksOf({ run, id }: OwnRun, change: number): readonly RememberedClick[] {
  return id?.kind === 'gate' ? clicksIn(run.text, change) : [];
}

/** We write when a run started, by our clock; GitHub's own clock says when its suite appeared. Nobody saw it before both. */
function later(startedAt: Instant | null, suite: Instant): Instant | null {
  return startedAt === null || !isBefore(startedAt, suite) ? startedAt : suite;
}

function sighting({ run, id, since }: OwnRun): readonly Sighting[] {
  if (id?.kind !== 'gate' || since === null || run.startedAt === null) return [];
  return [{ commit: run.commit, at: since, how: 'shown-by-app', stamp: run.startedAt }];
}

/** Of several runs of one name on a commit only the newest says what is shown. */
function newestByName(runs: readonly OwnRun[]): readonly OwnRun[] {
  const newest = new Map<string, OwnRun>();
  for (const own of runs) {
    const key = `${own.run.commit} ${own.run.name}`;
    const other = newest.get(key);
    if (other === undefined || other.run.id < own.run.id) newest.set(key, own);
  }
  return [...newest.values()];
}

/** A gate's run, and an item's where the gate is shown elsewhere, remembers in its details what was shown; nobody saw it before GitHub's own clock says that the run could exist. */
function shownItems({ run, id, suite }: OwnRun): readonly ShownItem[] {
  if (id === null) return [];
  return (parseShownItems(run.text) ?? []).flatMap(({ since, ...record }) => {
    const seen = later(since, suite);
    return seen === null ? [] : [{ ...record, commit: run.commit, since: seen, stamp: since }];
  });
}
