import { wrongChecklists } from './wrong-checklists.ts';
import { wrongSettings } from './wrong-settings.ts';
import { wrongWorkflows } from './wrong-workflows.ts';

/** Things that are wrong with an otherwise clean shop, each alone. */
export const misconfigurations = [...wrongSettings, ...wrongWorkflows, ...wrongChecklists];
