import { afterwards } from './afterwards.ts';
import { beforeDeployment } from './before-deployment.ts';
import { call } from './call.ts';
import { deploying } from './deploying.ts';
import type { TemplateItems } from './line.ts';
import type { TemplateName } from './names.ts';

const deployment: TemplateItems = { ...beforeDeployment, ...deploying, ...afterwards };

/** What a fix at night cannot do without; the rest of the deployment's lines is left to the next ordinary release. A checklist that asks all of them leaves some for later with a profile. */
const urgent: readonly string[] = [
  'tests',
  'code-review',
  'security-scan',
  'rollback-plan',
  'on-call',
  'lead',
  'ops',
  'database-backup',
  'smoke-tests',
  'running',
  'error-rates',
  'start-notice',
  'success-notice',
  'issues-documented',
  'lessons-learned',
];

const templates = {
  deployment,
  'go-live': call,
  hotfix: Object.fromEntries(Object.entries(deployment).filter(([id]) => urgent.includes(id))),
} as const satisfies Record<TemplateName, TemplateItems>;

/** The items of a template, in the order in which people read them. An item of several templates is the same in all. */
export function templateItems(name: TemplateName): TemplateItems {
  return templates[name];
}
