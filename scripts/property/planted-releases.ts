import type { Defect } from './planted.ts';

/** One for every defence of releases, of what waits for our word, and of what the App starts. */
export const plantedReleases: readonly Defect[] = defects([
  {
    title: 'a run of any event deploys what it names',
    file: 'src/gate/waiting/allowed-run.ts',
    right: '  if (!DEPLOYING_EVENTS.includes(run.event))\n',
    wrong: "  if (run.event === '')\n",
  },
  {
    title: 'a commit on no branch that is deployed is let go',
    file: 'src/gate/waiting/look-at-run.ts',
    right: 'if (contains.value) return { ok: true, value: { branch } };',
    wrong: 'return { ok: true, value: { branch } };',
  },
  {
    title: 'what waited takes back what was deployed since',
    file: 'src/gate/waiting/last-look.ts',
    right: '  if (later === undefined) return null;\n',
    wrong: '  if (later === undefined || later.id > 0) return null;\n',
  },
  {
    title: 'a hold that comes while it is judged is not looked for',
    file: 'src/gate/waiting/last-look.ts',
    right: 'if (commentsMoved(change, now)) return moved(',
    wrong: 'if (commentsMoved(change, now) && change.number === 0) return moved(',
  },
  {
    title: 'our word is given first and written down later',
    file: 'src/gate/waiting/answer.ts',
    right: 'append([intentEntry(waiting, verified, judged, decision)])',
    wrong: 'append([intentEntry(waiting, verified, judged, decision)].slice(1))',
  },
  {
    title: 'what is pushed by hand comes with a release',
    file: 'src/judge/release/release-state.ts',
    right: "environment.directPushes === 'allow' || range.direct.length === 0 ? [] : pushBlockers(",
    wrong: "environment.directPushes === 'allow' || range.direct.length >= 0 ? [] : pushBlockers(",
  },
  {
    title: 'a change counts as it was when it was merged',
    file: 'src/judge/release/standing.ts',
    right: 'if (settled.overtaken === true || isBefore(settled.at, change.updatedAt))',
    wrong: 'if (isBefore(settled.at, change.mergedAt))',
  },
  {
    title: 'a change that is not ready comes with a release',
    file: 'src/judge/release/standing.ts',
    right: "const titles = open.map(({ title }) => title).join(', ');\n  const outcome =",
    wrong: "const titles = open.map(({ title }) => title).join(', ');\n  const outcome = number > 0 ? 'met' :",
  },
  {
    title: 'whatever is reported as deployed is what a release starts from',
    file: 'src/judge/release/base.ts',
    right: 'const counted = memory === null ? all : countedIn(',
    wrong: 'const counted = memory === null || all.length > 0 ? all : countedIn(',
  },
  {
    title: 'what is deployed already is asked nothing more',
    file: 'src/judge/release/range.ts',
    right: 'return own === null ? asItCame(base, graph, question) :',
    wrong: "return own === null ? { state: 'same', base, others: [], direct: [], unproved: [], commits: [] } :",
  },
  {
    title: 'what was signed for a rollout is over with its first job',
    file: 'src/app/look-release.ts',
    right: 'const end = endOf(assessment, { next, going });',
    wrong: 'const end = endOf(assessment, { next: true, going: false });',
  },
  {
    title: 'a dropped release goes on until its issue is closed',
    file: 'src/judge/release/release-gate.ts',
    right: 'return drop === null ? state.blockers : [dropped(judged, drop), ...state.blockers];',
    wrong: 'return drop === undefined ? [dropped(judged, drop)] : state.blockers;',
  },
  {
    title: 'a group is as its last member is',
    file: 'src/gate/merge-group.ts',
    right: 'for (const member of members.list) {',
    wrong: 'for (const member of members.list.slice(-1)) {',
  },
  {
    title: 'who proposes the commit of a group speaks for it',
    file: 'src/gate/group-commit.ts',
    right: "if (state !== 'open' || group.mark.branch === base.ref) return null;",
    wrong: "if (state !== 'open' || group.mark.branch === base.ref) return check;",
  },
  {
    title: 'what went on over our rule is told nobody',
    file: 'src/gate/waiting/look-at-deployment.ts',
    right: "if (isKnownToWait) return note(ports, told, rollCall, 'bypassed');",
    wrong: 'if (isKnownToWait) return settle(ports, deployment);',
  },
  {
    title: 'what went on past every rule is told nobody',
    file: 'src/gate/waiting/look-at-deployment.ts',
    right: "return note(ports, told, rollCall, (await isHeld(ports, told)) ? 'bypassed' : 'unguarded');",
    wrong: 'return settle(ports, deployment);',
  },
  {
    title: 'a workflow is started for a gate that is shut',
    file: 'src/gate/start/start.ts',
    right: 'if (!isOpen(judged)) return begun === null ?',
    wrong: 'if (!isOpen(judged) && begun === null) return begun === null ?',
  },
  {
    title: 'whatever has failed is run again',
    file: 'src/gate/park/verify.ts',
    right: 'value: others.length === failed.length ? null : { run: failedRun, others }',
    wrong: 'value: failed.length === 0 ? null : { run: failedRun, others: [] }',
  },
  {
    title: 'whoever deploys signs for it',
    file: 'src/evidence/people/deployers.ts',
    right: 'if (!one.standing.counts || !deploys(one.by, deployers)) return one;',
    wrong: 'if (!one.standing.counts || deployers.length >= 0) return one;',
  },
]);

function defects(all: readonly Omit<Defect, 'mode'>[]): readonly Defect[] {
  return all.map((one) => ({ ...one, mode: 'releases' }));
}
