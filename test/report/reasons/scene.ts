import type { Answer } from '../../../src/evidence/answer.ts';
import type { Facts } from '../../../src/evidence/facts.ts';
import type { Finding, RollCall } from '../../../src/judge/roll-call.ts';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import { judgeGates } from '../../../src/gate/assess.ts';
import { readConfig } from '../../../src/gate/config.ts';
import { decidingReason } from '../../../src/gate/deciding-reason.ts';
import { confirmWithApp } from '../../../src/judge/with-app.ts';
import { formatExplanation } from '../../../src/report/explain.ts';
import { sayingsAbout } from '../../builders/sayings.ts';
import { aShownItem, elsewhere, opened, readings, someFacts } from '../../builders/facts.ts';

/** A checklist, and facts that make it give a reason. */
export interface Scene {
  /** The whole file; null: there is none. */
  readonly checklist: string | null;
  readonly facts: Parameters<typeof someFacts>[0];
  /** `merge`, or the name of an environment. */
  readonly gate: string;
  /** The App whose verdict is demanded besides. */
  readonly app: number | null;
  /** The issue of the release that the App judged. */
  readonly release?: number;
  /** Whose the repository was when the App judged. */
  readonly owner?: string;
}

interface SceneOver {
  readonly gate?: string;
  readonly app?: number;
  /** What is said of production, instead of that it blocks and takes main. */
  readonly production?: string;
  readonly roles?: string;
  /** Profiles, as the inside of a map; none otherwise. */
  readonly profiles?: string;
}

/** A scene with these items, one a line, and roles qa (quinn) and ops (otto). */
export function scene(items: string | readonly string[], facts: Scene['facts'] = {}, over: SceneOver = {}): Scene {
  const { gate = 'merge', app = null, production = 'enforce: block, branches: [main]' } = over;
  const { profiles } = over;
  const choices = profiles === undefined ? '' : `profiles: { ${profiles} }\n`;
  const { roles = 'qa: { users: [quinn] }, ops: { users: [otto] }' } = over;
  const lines = [items].flat().map((item) => `  ${item}\n`);
  const head = `version: 1\nroles: { ${roles} }\nenvironments: { production: { ${production} } }\n${choices}items:\n`;
  return { checklist: head + lines.join(''), facts, gate, app };
}

/** How a scene came out: the roll call, every reason in it, and what people read. */
export interface Played {
  readonly rollCall: RollCall;
  readonly codes: ReadonlySet<string>;
  readonly text: string;
}

/** Plays a scene through the whole of what is pure: read the file, hear what was said, judge, explain. */
export function play({ checklist, facts: given, gate, app, release, owner }: Scene): Played {
  const facts = factsOf(checklist, given, gate);
  const config = readConfig(facts);
  const [first] = judgeGates(config, facts).rollCalls.filter(
    (one) => (gate === 'merge') === (one.gate.kind === 'merge'),
  );
  if (first === undefined) throw new Error(`no gate ${gate} is judged`);
  const rollCall =
    app === null
      ? first
      : confirmWithApp(
          first,
          facts,
          app,
          sayingsAbout(first, { release: release ?? null, ...(owner === undefined ? {} : { owner }) }),
        );
  const deciding = decidingReason({ kind: 'judged', rollCall, facts });
  const items = config.state === 'valid' ? config.checklist.items : [];
  const explained = formatExplanation(
    rollCall,
    { colour: false, width: 100 },
    { file: 'holdpoint.yml', recorded: true, items },
  );
  return {
    rollCall,
    codes: new Set([
      deciding,
      ...rollCall.blockers.map(({ code }) => code),
      ...(rollCall.release?.changes ?? []).map(({ code }) => code),
      ...rollCall.findings.flatMap(codesOf),
    ]),
    text: `${checklist ?? 'no checklist\n'}\n${explained}\ndecided by ${deciding}\n`,
  };
}

/** The facts, with the checklist as the default branch has it, its items shown on the head, and comments written by hand. */
export function factsOf(text: string | null, given: Scene['facts'] = {}, gate: string): Facts {
  const parsed = parseChecklist(text ?? '', 'holdpoint.yml');
  const items = parsed.ok ? parsed.checklist.items : [];
  const base = someFacts(given);
  const byHand = base.changes.flatMap(({ comments }) =>
    comments.map(({ id }) => [{ kind: 'comment-origin', comment: id }, { throughApp: null }] as const),
  );
  const blob = text === null ? null : { oid: 'f'.repeat(40), text };
  const environment = gate === 'merge' ? null : gate;
  return {
    ...base,
    subject: { ...base.subject, environment },
    shown: given.shown ?? items.map(({ id, wording }) => aShownItem(id, { wording })),
    config: [{ ref: 'refs/heads/main', path: '.github/holdpoint.yml', commit: elsewhere, blob, changedAt: opened }],
    readings: { ...readings(...byHand), ...base.readings },
  };
}

function codesOf({ code, parts = [] }: Answer | Finding): readonly string[] {
  return [code, ...parts.flatMap(codesOf)];
}
