import { describe, expect, it } from '@jest/globals';
import { compareChecklists } from '../../../src/checklist/weakening/compare.ts';
import { parseChecklist } from '../../../src/checklist/parse.ts';
import type { Checklist } from '../../../src/checklist/model.ts';

function read(text: string): Checklist {
  const parsed = parseChecklist(text, 'holdpoint.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.checklist;
}

const BEFORE = `version: 1
roles:
  qa: { users: [quinn] }
  ops: { users: [otto], teams: [acme/operations] }
environments:
  production:
    enforce: block
    branches: [main]
    waivers: { by: ops }
    override: { by: ops }
    window: { days: mon, hours: "09:00-16:00", zone: UTC }
    freeze: [{ from: 2026-12-20, until: 2027-01-04, reason: Holidays, zone: UTC }]
  staging: { enforce: block, strict: false, separation-of-duties: off }
  preview: { enforce: off }
items:
  always: { title: Always, check: always }
  gone: { title: Gone, check: gone }
  old-name: { title: Renamed, check: renamed }
  words: { title: Words, signoff: qa }
  proof: { title: Proof, check: proof }
  more: { title: More, check: more }
  phase: { title: Phase, check: phase }
  asked: { title: Asked, check: asked }
  where: { title: Where, check: where }
  wider: { title: Wider, environments: [staging], check: wider }
  when: { title: When, when: { paths: [a] }, check: when }
  often: { title: Often, when: { paths: [a] }, check: often }
  later: { title: Later, check: later }
  now: { title: Now, enforce-from: 2026-12-01, check: now }
  firm: { title: Firm, check: firm }
  loose: { title: Loose, waivable: false, check: loose }
`;

const NOW = `version: 1
roles:
  qa: { users: [quinn, rhea] }
  ops: { teams: [acme/operations] }
  lead: { users: [octavia], teams: [acme/leads] }
environments:
  production: { enforce: advise until 2026-12-31, freeze: [{ from: 2026-12-21, until: 2027-01-04, reason: Holidays }], waivers: { by: lead } }
  staging: { enforce: advise, branches: [main, next], window: { days: mon, hours: "09:00-16:00", zone: UTC }, freeze: [{ from: 2026-12-21, until: 2027-01-04, reason: Holidays }] }
  canary: { enforce: block }
items:
  always: { title: Always, check: always }
  new: { title: New, check: new }
  new-name: { title: Renamed, check: renamed }
  words: { title: Other words, signoff: qa }
  proof: { title: Proof, check: other }
  more: { title: More, all: [{ check: more }, { check: most }] }
  phase: { title: Phase, phase: review, check: phase }
  asked: { title: Asked, ask: release, check: asked }
  where: { title: Where, environments: [canary], check: where }
  wider: { title: Wider, check: wider }
  when: { title: When, when: { paths: [b] }, check: when }
  often: { title: Often, check: often }
  later: { title: Later, enforce-from: 2026-12-01, check: later }
  now: { title: Now, check: now }
  firm: { title: Firm, waivable: false, check: firm }
  loose: { title: Loose, check: loose }
`;

const told = (before: string, now: string) =>
  compareChecklists(read(before), read(now)).changes.map(
    ({ weakens, path, sentence }) => `${weakens ? 'weakens' : '-      '} ${path}: ${sentence}`,
  );

describe('what people read about a change of the checklist', () => {
  it('says of each difference what it is, in plain words', () => {
    expect(told(BEFORE, NOW)).toEqual([
      'weakens environments.preview: Environment preview is removed: its items are asked before no merge any more.',
      'weakens environments.canary: Environment canary is added: its gate, which nothing could open, can be opened.',
      'weakens environments.production.enforce: Environment production is set to `advise until 2026-12-31` instead of `block`.',
      'weakens environments.production.branches: Environment production may be deployed from the default branch instead of main.',
      'weakens environments.production.window: Environment production is open at other times, which may be longer.',
      'weakens environments.production.freeze: Environment production is frozen no more from 2026-12-20 until 2027-01-04 (Holidays).',
      'weakens environments.production.waivers: Environment production changes who may waive items.',
      '-       environments.production.override: Environment production stops saying who may override its gate: nobody may.',
      'weakens environments.staging.enforce: Environment staging is set to `advise` instead of `block`.',
      'weakens environments.staging.branches: Environment staging may be deployed from main, next instead of the default branch.',
      '-       environments.staging.separation-of-duties: Environment staging separates duties by `change` instead of `off`.',
      '-       environments.staging.window: Environment staging is open for a shorter time.',
      '-       environments.staging.freeze: Environment staging is frozen for longer.',
      'weakens roles.qa: The role qa can be filled by rhea too.',
      'weakens roles.ops: The role ops is filled by otto no more: they can neither hold nor revoke by it.',
      'weakens roles.lead: The role lead is added: octavia, acme/leads may lift holds.',
      'weakens items.gone: The item gone ("Gone") is removed.',
      '-       items.new: The item new ("New") is added.',
      '-       items.old-name: The item old-name ("Renamed") is called new-name now.',
      'weakens items.words: The item words ("Words") is worded otherwise.',
      'weakens items.proof.check: The item proof ("Proof") is proved otherwise, which may be less.',
      '-       items.more.check: The item more ("More") is proved by no less than before.',
      'weakens items.phase.phase: The item phase ("Phase") is asked in the phase review instead of pre-deployment.',
      'weakens items.asked.ask: The item asked ("Asked") is asked per release instead of per change.',
      'weakens items.where.environments: The item where ("Where") is asked no more in production, staging, preview.',
      '-       items.wider.environments: The item wider ("Wider") is asked in more environments.',
      'weakens items.when.when: The item when ("When") applies in other cases, which may be fewer.',
      '-       items.often.when: The item often ("Often") applies in more cases.',
      'weakens items.later.enforce-from: The item later ("Later") counts from 2026-12-01 on.',
      '-       items.now.enforce-from: The item now ("Now") counts at once.',
      '-       items.firm.waivable: The item firm ("Firm") can be waived no more.',
      'weakens items.loose.waivable: The item loose ("Loose") can be waived.',
    ]);
  });

  it('and of the way back', () => {
    expect(told(NOW, BEFORE)).toEqual([
      'weakens environments.canary: Environment canary is removed: its items are asked before no merge any more.',
      'weakens environments.preview: Environment preview is added: its gate, which nothing could open, can be opened.',
      '-       environments.production.enforce: Environment production is set to `block` instead of `advise until 2026-12-31`.',
      'weakens environments.production.branches: Environment production may be deployed from main instead of the default branch.',
      '-       environments.production.window: Environment production is open for a shorter time.',
      '-       environments.production.freeze: Environment production is frozen for longer.',
      'weakens environments.production.waivers: Environment production changes who may waive items.',
      'weakens environments.production.override: Environment production changes who may override its gate.',
      '-       environments.staging.enforce: Environment staging is set to `block` instead of `advise`.',
      'weakens environments.staging.branches: Environment staging may be deployed from the default branch instead of main, next.',
      'weakens environments.staging.separation-of-duties: Environment staging separates duties by `off` instead of `change`.',
      'weakens environments.staging.window: Environment staging is open at other times, which may be longer.',
      'weakens environments.staging.freeze: Environment staging is frozen no more from 2026-12-21 until 2027-01-04 (Holidays).',
      'weakens roles.lead: The role lead is removed: who filled it can neither hold nor revoke by it.',
      'weakens roles.qa: The role qa is filled by rhea no more: they can neither hold nor revoke by it.',
      'weakens roles.ops: The role ops can be filled by otto too.',
      'weakens items.new: The item new ("New") is removed.',
      '-       items.gone: The item gone ("Gone") is added.',
      '-       items.new-name: The item new-name ("Renamed") is called old-name now.',
      'weakens items.words: The item words ("Other words") is worded otherwise.',
      'weakens items.proof.check: The item proof ("Proof") is proved otherwise, which may be less.',
      'weakens items.more.all: The item more ("More") is proved otherwise, which may be less.',
      '-       items.phase.phase: The item phase ("Phase") is asked in the phase pre-deployment instead of review.',
      'weakens items.asked.ask: The item asked ("Asked") is asked per change instead of per release.',
      '-       items.where.environments: The item where ("Where") is asked in more environments.',
      'weakens items.wider.environments: The item wider ("Wider") is asked no more in production, canary.',
      'weakens items.when.when: The item when ("When") applies in other cases, which may be fewer.',
      'weakens items.often.when: The item often ("Often") applies in other cases, which may be fewer.',
      '-       items.later.enforce-from: The item later ("Later") counts at once.',
      'weakens items.now.enforce-from: The item now ("Now") counts from 2026-12-01 on.',
      'weakens items.firm.waivable: The item firm ("Firm") can be waived.',
      '-       items.loose.waivable: The item loose ("Loose") can be waived no more.',
    ]);
  });
});
