import { sameName } from '../evidence/same-name.ts';
import { boundaries } from './boundary.ts';
import type { Boundary } from './boundary.ts';
import { checks } from './codes.ts';
import type { Code } from './codes.ts';
import type { DoctorFacts } from './facts.ts';
import type { Check, Found, Level } from './finding.ts';
import { untold } from './untold.ts';
import type { Unread } from './unread.ts';

/** A finding with everything that is said of it. */
export interface Finding extends Found {
  readonly code: Code;
  readonly level: Level;
  readonly why: string;
}

/** What the doctor says of a repository. */
export interface Diagnosis {
  /** The worst first; those of one level in the order in which they are mended. */
  readonly findings: readonly Finding[];
  /** What could not be looked at or told: it is not known to be fine. */
  readonly unread: readonly Unread[];
  readonly boundaries: readonly Boundary[];
}

const ORDER: readonly Level[] = ['hole', 'risk', 'advice'];

/** Judges the facts. `unread` is what the reader could not read; `environment` leaves out what is only about others. Pure and total. */
export function examine(facts: DoctorFacts, unread: readonly Unread[], environment: string | null = null): Diagnosis {
  const all = Object.entries<Check<DoctorFacts>>(checks).flatMap(([code, { level, why, find }]) =>
    find(facts).map((found): Finding => ({ ...found, code: codeNamed(code), level: found.level ?? level, why })),
  );
  const concerns = (name: string | null): boolean =>
    environment === null || name === null || sameName(name, environment);
  const findings = distinct(all).filter((finding) => concerns(finding.environment));
  return {
    findings: ORDER.flatMap((level) => findings.filter((finding) => finding.level === level)),
    unread: [...unread, ...untold(facts)].filter((one) => concerns(one.environment)),
    boundaries: boundaries(facts, all).filter((one) => concerns(one.environment)),
  };
}

/** A called workflow is met on every way to it; what is said of it is said once. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map(findings.map((one) => [JSON.stringify([one.code, one.environment, one.place, one.what]), one]));
  return [...seen.values()];
}

function codeNamed(name: string): Code {
  return Object.keys(checks).find((code): code is Code => code === name) ?? 'CHECKLIST_MISSING';
}

/** 1 where something has to be mended, else 3 where something is not known, else 0. */
export function exitOf({ findings, unread }: Diagnosis): 0 | 1 | 3 {
  if (findings.some(({ level }) => level !== 'advice')) return 1;
  return unread.length > 0 ? 3 : 0;
}
