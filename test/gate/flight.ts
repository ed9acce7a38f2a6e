import { judgeInFlight } from '../../src/gate/in-flight.ts';
import { readConfig } from '../../src/gate/config.ts';
import { gateName } from '../../src/judge/gate-name.ts';
import type { ConfigBlob, Facts } from '../../src/evidence/facts.ts';
import { parseChecklist } from '../../src/checklist/parse.ts';
import {
  aChange,
  aCheck,
  aComment,
  aCommitEvidence,
  aShownItem,
  opened,
  readings,
  someFacts,
} from '../builders/facts.ts';
import type { quinn } from '../builders/people.ts';

export const HEAD = 'version: 1\nroles: { qa: { users: [quinn] }, ops: { users: [otto] } }\n';
export const file = (items: string, production = 'enforce: block, branches: [main]', roles = HEAD) =>
  `${roles}environments: { production: { ${production} } }\nitems:\n  tests: { title: Tests, check: ci / test }\n${items}`;
export const STRICT = file('  qa: { title: QA signs off, signoff: qa }\n');
export const WEAK = file('');

export function blob(text: string, oid: string): ConfigBlob {
  const commit = oid.repeat(40);
  return {
    ref: 'refs/heads/main',
    path: '.github/holdpoint.yml',
    commit,
    blob: { oid: commit, text },
    changedAt: opened,
  };
}

/** Facts of a green change under a checklist, judged by others before; people comment. */
export function facts(
  present: string,
  earlier: readonly string[],
  said: readonly (readonly [typeof quinn, string])[] = [],
): Facts {
  const parsed = [present, ...earlier].flatMap((text) => {
    const one = parseChecklist(text, 'holdpoint.yml');
    return one.ok ? one.checklist.items : [];
  });
  const comments = said.map(([author, text], index) => aComment({ id: String(1001 + index), author, text }));
  const wordings = new Map(parsed.toReversed().map(({ id, wording }) => [id, wording]));
  const base = someFacts({
    change: aChange({ comments }),
    commits: [aCommitEvidence({ checks: [aCheck()] })],
  });
  const byHand = comments.map(({ id }) => [{ kind: 'comment-origin', comment: id }, { throughApp: null }] as const);
  return {
    ...base,
    subject: { ...base.subject, environment: null },
    shown: [...wordings].map(([id, wording]) => aShownItem(id, { wording })),
    config: [blob(present, 'a')],
    readings: { ...readings(...byHand), ...base.readings },
    ...(earlier.length === 0 ? {} : { earlier: earlier.map((text, index) => blob(text, String(index + 1))) }),
  };
}

export const POLICY_NEED = { kind: 'policy', reference: 'acme/.github:holdpoint.yml@main' } as const;

export function judge(given: Facts) {
  const judged = judgeInFlight(readConfig(given), given);
  const gates = judged.rollCalls.map((call) => ({
    gate: gateName(call.gate),
    open: call.open,
    findings: call.findings.map(({ item, outcome }) => `${item} ${outcome}`),
  }));
  return { ...judged, gates };
}

export const merge = (given: Facts) => judge(given).gates.find(({ gate }) => gate === 'merge');
