import { environmentNamed } from '../../checklist/scope/environments.ts';
import type { Opened } from '../opened.ts';
import { keepParked } from '../park/park.ts';
import { startWorkflow } from './start.ts';
import type { StartPorts } from './start-ports.ts';

/** What follows from a judged gate in GitHub's Actions: the deployment is started, or the run that was parked for it is run again. */
export function startsAndReruns(portsOf: (installation: number) => Promise<StartPorts | null>): Opened {
  return async (judged) => {
    const { config } = judged.assessment;
    const rules = config.state === 'valid' ? environmentNamed(config.checklist, judged.environment) : undefined;
    if (rules === undefined) return true;
    const ports = await portsOf(judged.installation);
    if (ports === null) return true;
    const isStarted = await startWorkflow(ports, { ...judged, rules });
    const isKept = rules.park !== true || (await keepParked(ports, { ...judged, rules }));
    return isStarted && isKept;
  };
}
