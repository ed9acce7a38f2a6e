import { inlineMarkdown } from './sanitise.ts';

/** Said under the gate of an environment that no rule of the App is known to hold: what it cannot do, and who can change that by which click. */
export function detectiveLine(environment: string): string {
  const place = inlineMarkdown(environment);
  return `_Detective_: no rule of the App is known to hold deployments to ${place}, so one can go past this gate, and is found out afterwards. _Preventive_ it becomes when an administrator enables the App under "Deployment protection rules" in _Settings → Environments → ${place}_ and takes "Allow administrators to bypass configured protection rules" away there.`;
}
