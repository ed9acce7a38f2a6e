import { anyGlobMatches } from '../glob.ts';
import { seen } from './condition.ts';
import type { Circumstances, Condition } from './condition.ts';

/** One of the labels is there, case aside as on GitHub. */
export function byLabels(wanted: readonly string[], { change }: Circumstances): Condition {
  const carried = new Set(change.labels.map((label) => label.toLowerCase()));
  const hit = wanted.find((label) => carried.has(label.toLowerCase()));
  return hit === undefined
    ? seen(change, false, `The change carries none of the labels ${wanted.join(', ')}.`)
    : seen(change, true, `The change carries the label ${hit}.`);
}

/** The branch that the change goes into matches. */
export function byBase(globs: readonly string[], { change }: Circumstances): Condition {
  const { ref } = change.base;
  return anyGlobMatches(globs, ref)
    ? seen(change, true, `The change goes to ${ref}.`)
    : seen(change, false, `The change goes to ${ref}, not to ${globs.join(', ')}.`);
}

/** The environment that is judged is one of those named. */
export function byEnvironment(names: readonly string[], { change, environment }: Circumstances): Condition {
  return names.includes(environment)
    ? seen(change, true, `It is judged for ${environment}.`)
    : seen(change, false, `It is judged for ${environment}, not for ${names.join(', ')}.`);
}
