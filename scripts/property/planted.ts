import type { Mode } from '../../test/property/run.ts';

/** A mistake in the product that the histories have to find: `right` stands exactly once in the file, and becomes `wrong`. */
export interface Defect {
  readonly title: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  /** Which histories have to find it; those of changes, unless said otherwise. */
  readonly mode?: Mode;
}

/** One for every defence that the histories are to guard. */
export const planted: readonly Defect[] = [
  {
    title: 'one person fills two roles',
    file: 'src/commands/second-role.ts',
    right: 'if (barred.has(one)) return asSecond(one, twinOf(one, counting), what);',
    wrong: '',
  },
  {
    title: 'a sign-off for another role that cannot be looked up is nothing',
    file: 'src/commands/second-role.ts',
    right: 'doubtsAmong(left, concerned.filter(isUndecided))',
    wrong: 'doubtsAmong(left, [])',
  },
  {
    title: 'a push in the very second counts as seen before',
    file: 'src/evidence/statements/binding.ts',
    right: "sighting.how === 'branch-activity' ? isBefore(sighting.at, at) : isAtOrAfter(at, sighting.at)",
    wrong: 'isAtOrAfter(at, sighting.at)',
  },
  {
    title: 'what is written counts as seen before it is visible',
    file: 'src/gate/showing.ts',
    right: 'entriesOf(facts, { commit, stamp, at: visible })',
    wrong: 'entriesOf(facts, { commit, stamp, at: facts.now })',
  },
  {
    title: 'a run whose showing nobody wrote down counts from what it says',
    file: 'src/gate/showing.ts',
    right: 'moment.get(placeOf(commit, stamp)) ?? now',
    wrong: 'moment.get(placeOf(commit, stamp)) ?? stamp',
  },
  {
    title: 'an edited comment signs',
    file: 'src/commands/standing.ts',
    right: '  if (edited)\n',
    wrong: '  if (edited && gone)\n',
  },
  {
    title: 'an edited hold is forgotten',
    file: 'src/commands/holds.ts',
    right: 'const found = versions.flatMap(',
    wrong: 'const found = versions.slice(0, 1).flatMap(',
  },
  {
    title: 'a deleted comment may have been nothing',
    file: 'src/commands/holds.ts',
    right: ', ...deletedHolds(scene)];',
    wrong: '];',
  },
  {
    title: 'anybody with a role lifts a hold, whoever wrote the change',
    file: 'src/commands/entitled.ts',
    right: 'return separation.free\n',
    wrong: 'return separation.free || true\n',
  },
  {
    title: 'a hold and its lifting in one second let go',
    file: 'src/commands/holds.ts',
    right: 'return isBefore(hold.at, lift.at) && ',
    wrong: 'return !isBefore(lift.at, hold.at) && ',
  },
  {
    title: 'who wrote the change signs it',
    file: 'src/evidence/people/separation.ts',
    right: '  if (part !== null) {',
    wrong: '  if (part !== null && actor.id === -1) {',
  },
  {
    title: 'co-authors are not asked after',
    file: 'src/evidence/people/separation.ts',
    right: "for (const { user } of authors) add(user, 'wrote part of');",
    wrong: "for (const { user } of authors.slice(0, 1)) add(user, 'wrote part of');",
  },
  {
    title: 'an author whom GitHub does not know is nobody',
    file: 'src/evidence/people/separation.ts',
    right: '  if (stranger !== null) return',
    wrong: '  if (stranger === undefined) return',
  },
  {
    title: 'an invited person is a member',
    file: 'src/evidence/people/roles.ts',
    right: "if (membership.value.state !== 'active') return",
    wrong: "if (membership.value.state === 'none') return",
  },
  {
    title: 'a name means whoever has it now',
    file: 'src/evidence/people/roles.ts',
    right: 'if (!areNamesPinned(facts)) return { holds: isNamed(users, actor) };',
    wrong: 'if (!areNamesPinned(facts) || isNamed(users, actor)) return { holds: isNamed(users, actor) };',
  },
  {
    title: 'who took over a name that the file let go signs what an earlier file asked',
    file: 'src/gate/in-flight.ts',
    right: 'const then = withLastPins(facts, namedIn(own.config.checklist));',
    wrong: 'const then = facts;',
  },
  {
    title: 'a name that comes back means two people by turns',
    file: 'src/evidence/people/last-pins.ts',
    right: 'const later = new Set(again);',
    wrong: 'const later = new Set(again.slice(0, 0));',
  },
  {
    title: 'a go by another checklist answers for this one',
    file: 'src/judge/with-app.ts',
    right: 'judgedOtherwise(rollCall, said) ??',
    wrong: '',
  },
  {
    title: 'a sign-off counts after the words changed',
    file: 'src/evidence/statements/wording.ts',
    right: 'return isAsNow ? counts :',
    wrong: 'return isAsNow || shown.length > 0 ? counts :',
  },
  {
    title: 'a sign-off outlives a retargeting',
    file: 'src/evidence/statements/binding.ts',
    right: "event.kind === 'base-changed' && !isBefore(event.at, at)",
    wrong: "event.kind === 'base-changed' && isBefore(event.at, at) && isBefore(at, event.at)",
  },
  {
    title: 'a revocation is not heard',
    file: 'src/commands/interpret.ts',
    right: 'const revocations = once(() => revocationsOf(scene));',
    wrong: 'const revocations = once(() => revocationsOf(scene).slice(0, 0));',
  },
  {
    title: 'a sign-off written in haste counts where it is strict',
    file: 'src/evidence/statements/haste.ts',
    right: 'return !(milliseconds(at) - first >= PAUSE);',
    wrong: 'return first > milliseconds(at) + PAUSE;',
  },
  {
    title: 'neutral and skipped pass',
    file: 'src/evidence/checks/check-run.ts',
    right: "run.status === 'completed' && run.conclusion === 'success'",
    wrong: "run.status === 'completed' && ['success', 'neutral', 'skipped'].includes(run.conclusion ?? '')",
  },
  {
    title: 'any app may report a check',
    file: 'src/evidence/checks/check-run.ts',
    right: "(typeof wanted === 'number' ? app.id === wanted : app.slug === wanted)",
    wrong: "(typeof wanted === 'number' ? app.id === wanted : app.slug === wanted || app.id > 0)",
  },
  {
    title: 'an approval of an older commit counts',
    file: 'src/evidence/kinds/review.ts',
    right: 'approvals.filter(({ one }) => one.commit === change.head.commit);',
    wrong: 'approvals.filter(({ one }) => one.commit !== null);',
  },
  {
    title: 'somebody asks for changes and is not heard',
    file: 'src/evidence/kinds/review.ts',
    right: '  if (objection !== null) return objection;',
    wrong: '  if (objection !== null && objection.code === undefined) return objection;',
  },
  {
    title: 'a change proves itself where it is strict',
    file: 'src/evidence/kinds/file.ts',
    right: '(unchanged ?? environment.strict) && touches(change, path)',
    wrong: 'unchanged === true && environment.strict && touches(change, path)',
  },
  {
    title: 'a change brings the workflow that it is judged by',
    file: 'src/evidence/checks/workflow-source.ts',
    right: 'return (spec.unchanged ?? environment.strict) && ',
    wrong: 'return (spec.unchanged ?? false) && environment.strict && ',
  },
  {
    title: 'a list that was cut is taken for whole',
    file: 'src/github/snapshot/gather.ts',
    right: 'listNames.find((name) => pages[name].nodes.length !== pages[name].total)',
    wrong: 'listNames.find((name) => pages[name].nodes.length > pages[name].total)',
  },
  {
    title: 'it opens while its memory does not answer',
    file: 'src/gate/carry-out.ts',
    right: 'alarm.ok || !isBound ? await writer.write(repository, write, objection) : alarm',
    wrong: 'await writer.write(repository, write, objection)',
  },
  {
    title: 'a verdict is shown first and written down later',
    file: 'src/gate/record.ts',
    right: '    ...verdicts,\n',
    wrong: '',
  },
  {
    title: 'who joins or leaves a team wakes nobody',
    file: 'src/app/wake-ups.ts',
    right: "  membership: ['added', 'removed'],",
    wrong: '  membership: [],',
  },
  {
    title: 'a dismissed review wakes nobody',
    file: 'src/app/wake-ups.ts',
    right: "    case 'pull_request_review':\n",
    wrong: '',
  },
  {
    title: 'a changed checklist wakes nobody',
    file: 'src/app/wake-ups.ts',
    right: 'return touchesChecklist(payload) ? [{ all: true }] : [];',
    wrong: 'return touchesChecklist(payload) ? [] : [];',
  },
];
