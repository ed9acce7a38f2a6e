import type { Blocker, Finding } from './roll-call.ts';
import type { UnreadPolicy } from './judge.ts';
import type { JudgedChange } from './subject.ts';
import type { Checklist, Environment, Problem } from '../checklist/model.ts';
import type { ConfigBlob, Facts } from '../evidence/facts.ts';
import type { Unlearnable, UnlearnableCode } from '../evidence/reading.ts';
import { isKnown } from '../evidence/reading.ts';
import { readerReasons } from '../evidence/reader-reasons.ts';

const keeper = 'somebody who can change the checklist';

/** There is no checklist on the trusted branch: nothing can be proved. */
export function configMissing(source: ConfigBlob | undefined): Blocker {
  const where = source === undefined ? 'The default branch' : source.ref;
  const sentence = `${where} has no checklist${source === undefined ? '' : ` at ${source.path}`}.`;
  return {
    outcome: 'unmet',
    code: 'CONFIG_MISSING',
    sentence,
    next: [{ who: keeper, how: 'runs `holdpoint init` and merges the file' }],
  };
}

/** The checklist has problems, or is for a newer reader: that one could not be verified rather than being wrong. */
export function configInvalid(problems: readonly Problem[]): Blocker {
  if (problems.some(({ code }) => code === 'VERSION_TOO_NEW')) {
    const sentence = 'The checklist is written for a newer version of Holdpoint than this one.';
    return {
      outcome: 'unknown',
      code: 'CONFIG_TOO_NEW',
      sentence,
      next: [{ who: 'somebody who runs Holdpoint', how: 'updates it' }],
    };
  }
  const [first] = problems;
  const place = first === undefined ? '' : ` The first is in line ${first.line}: ${first.message}`;
  const sentence = `The checklist has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}.${place}`;
  return {
    outcome: 'unmet',
    code: 'CONFIG_INVALID',
    sentence,
    next: [{ who: keeper, how: 'runs `holdpoint validate`, mends what it names and merges' }],
  };
}

/** What a policy asks is not known, so nothing of the checklist is. */
export function policyUnread({ reference, reading }: UnreadPolicy): Blocker {
  const { meaning, remedy } = readerReasons[reading.code];
  return {
    outcome: 'unknown',
    code: reading.code,
    sentence: `The policy ${reference} was not read: ${meaning.replace(/\.$/, '')} (${reading.detail}).`,
    next: [{ who: keeper, how: `sees to it: ${remedy.replace(/\.$/, '')}` }],
  };
}

/** Nobody said what a deployment to that place needs. */
export function unknownEnvironment(name: string, { environments }: Checklist): Blocker {
  const known = environments.map((environment) => environment.name).join(', ');
  return {
    outcome: 'unmet',
    code: 'ENVIRONMENT_UNKNOWN',
    sentence: `The checklist names no environment "${name}"; it names ${known === '' ? 'none' : known}.`,
    next: [{ who: keeper, how: `adds "${name}" to the checklist, or mends the name where it is used` }],
  };
}

/** Said, so that nobody takes an open gate for a go. */
export function switchedOff({ name }: Environment): Blocker {
  const next = [{ who: keeper, how: 'sets `enforce` to `advise` or `block`' }];
  return {
    outcome: 'pending',
    code: 'ENVIRONMENT_OFF',
    sentence: `The gate of ${name} is switched off in the checklist; nothing was judged.`,
    next,
  };
}

/** The change can reach no environment, so no item is asked of it. */
export function noEnvironment({ change }: JudgedChange): Blocker {
  return {
    outcome: 'unmet',
    code: 'BRANCH_NOT_ALLOWED',
    sentence: `No environment whose gate is on takes ${change.base.ref} or ${change.head.ref}.`,
    next: [{ who: keeper, how: 'adds the branch to an environment, or retargets the pull request' }],
  };
}

/** Said, so that nobody takes silence for a go: what is not concerned is asked nothing. */
export function notConcerned(
  { change }: JudgedChange,
  environments: readonly Environment[],
  outcome: 'pending' | 'unmet',
): Blocker {
  const names = environments.map(({ name }) => name).join(', ');
  return {
    outcome,
    code: 'NOT_CONCERNED',
    sentence: `Pull request #${change.number} touches none of the paths that concern ${names}.`,
    next: [{ who: keeper, how: `adds what is missing to \`paths\` of ${names}, if it does concern it` }],
  };
}

/** A strict environment trusts only the App's memory. */
export function strictBlockers(environments: readonly Environment[], { reader }: Facts): readonly Blocker[] {
  const strict = environments.filter((environment) => environment.strict).map(({ name }) => name);
  if (!reader.alone || strict.length === 0) return [];
  const sentence = `${strict.join(', ')} is strict and opens only with the App's memory.`;
  return [
    {
      outcome: 'unknown',
      code: 'STRICT_NEEDS_APP',
      sentence,
      next: [{ who: keeper, how: 'runs the App and gives the Action its `app-id`' }],
    },
  ];
}

/** The App opens nothing that its memory was not asked about: what speaks against it may stand there alone. */
export function ledgerBlockers({ reader, ledger }: Facts): readonly Blocker[] {
  if (reader.alone || (ledger !== undefined && isKnown(ledger))) return [];
  const code = ledger?.code ?? 'LEDGER_UNAVAILABLE';
  const seen = ledger === undefined ? 'it was not asked' : ledgerWords(ledger);
  const sentence = `${readerReasons[code].meaning.replace(/\.$/, '')} (${seen}).`;
  return [{ outcome: 'unknown', code, sentence, next: [ledgerStep(code)] }];
}

/**
 * What may be said of it where everybody reads it. A driver names servers and users of whoever runs the App, and an entry in disorder may be
 * of another repository: the App's log has their words.
 */
function ledgerWords({ code, detail }: Unlearnable): string {
  return code === 'LEDGER_UNAVAILABLE' || code === 'LEDGER_CORRUPT' ? "the App's log says more" : detail;
}

function ledgerStep(code: UnlearnableCode): Blocker['next'][number] {
  if (code === 'TRUNCATED')
    return {
      who: 'somebody who may push',
      how: 'opens another pull request with the same commits, and closes this one',
    };
  const [, who = 'somebody who runs Holdpoint', how = readerReasons[code].remedy] =
    /^(Whoever runs the App) (.+?)\.?$/.exec(readerReasons[code].remedy) ?? [];
  return { who, how };
}

/** Nothing is proved by nothing: every item skipped keeps the gate shut. */
export function emptyBlockers(findings: readonly Finding[]): readonly Blocker[] {
  if (findings.some(({ outcome }) => outcome !== 'not-applicable')) return [];
  const sentence =
    findings.length === 0 ? 'No item is asked here.' : `None of ${findings.length} items applies to this change.`;
  return [
    {
      outcome: 'unmet',
      code: 'EMPTY_CHECKLIST',
      sentence: `${sentence} Nothing is proved by nothing.`,
      next: [{ who: keeper, how: 'gives the environment at least one item that always applies' }],
    },
  ];
}
