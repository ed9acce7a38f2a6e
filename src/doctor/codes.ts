import { actionUnpinned } from './checks/action-unpinned.ts';
import { adminBypass } from './checks/admin-bypass.ts';
import { adviceEnded } from './checks/advice-ended.ts';
import { anyRef } from './checks/any-ref.ts';
import { appIdMissing } from './checks/app-id-missing.ts';
import { appMissing } from './checks/app-missing.ts';
import { appRightsMissing } from './checks/app-rights-missing.ts';
import { appRightsSpare } from './checks/app-rights-spare.ts';
import { checklistBroken } from './checks/checklist-broken.ts';
import { checklistMissing } from './checks/checklist-missing.ts';
import { concurrencyCancels } from './checks/concurrency-cancels.ts';
import { conditionText } from './checks/condition-text.ts';
import { deployAlways } from './checks/deploy-always.ts';
import { deployEvent } from './checks/deploy-event.ts';
import { deployWithoutEnv } from './checks/deploy-without-env.ts';
import { envExpression } from './checks/env-expression.ts';
import { envLookAlike } from './checks/env-look-alike.ts';
import { envMissing } from './checks/env-missing.ts';
import { envUnguarded } from './checks/env-unguarded.ts';
import { gateAdvises } from './checks/gate-advises.ts';
import { gateForgiven } from './checks/gate-forgiven.ts';
import { gateLate } from './checks/gate-late.ts';
import { gateMissing } from './checks/gate-missing.ts';
import { gateOff } from './checks/gate-off.ts';
import { gateSkippable } from './checks/gate-skippable.ts';
import { mergeCheckFree } from './checks/merge-check-free.ts';
import { mergeCheckUnpinned } from './checks/merge-check-unpinned.ts';
import { needsMissing } from './checks/needs-missing.ts';
import { noConcurrency } from './checks/no-concurrency.ts';
import { nothingProtected } from './checks/nothing-protected.ts';
import { outputMisread } from './checks/output-misread.ts';
import { ownersGap } from './checks/owners-gap.ts';
import { ownersUnasked } from './checks/owners-unasked.ts';
import { queueUnanswered } from './checks/queue-unanswered.ts';
import { queueWorkflow } from './checks/queue-workflow.ts';
import { refsNotCovered } from './checks/refs-not-covered.ts';
import { refsTooWide } from './checks/refs-too-wide.ts';
import { requiredCheckUnseen } from './checks/required-check-unseen.ts';
import { respondWorkflow } from './checks/respond-workflow.ts';
import { roleTooSmall } from './checks/role-too-small.ts';
import { rollbackUnsaid } from './checks/rollback-unsaid.ts';
import { ruleMissing } from './checks/rule-missing.ts';
import { ruleUnavailable } from './checks/rule-unavailable.ts';
import { rulesBypassed } from './checks/rules-bypassed.ts';
import { runnerShared } from './checks/runner-shared.ts';
import { secondGate } from './checks/second-gate.ts';
import { secretOutside } from './checks/secret-outside.ts';
import { startImpossible } from './checks/start-impossible.ts';
import { tokenTooNarrow } from './checks/token-too-narrow.ts';
import { tokenTooWide } from './checks/token-too-wide.ts';
import { workflowEnvUnknown } from './checks/workflow-env-unknown.ts';
import { workflowNotListed } from './checks/workflow-not-listed.ts';
import type { DoctorFacts } from './facts.ts';
import type { Check } from './finding.ts';

/** A closed union: a code keeps its meaning for ever. */
export type Code =
  | 'CHECKLIST_MISSING'
  | 'CHECKLIST_BROKEN'
  | 'APP_MISSING'
  | 'APP_RIGHTS_MISSING'
  | 'APP_RIGHTS_SPARE'
  | 'ENV_MISSING'
  | 'ENV_LOOK_ALIKE'
  | 'RULE_MISSING'
  | 'RULE_UNAVAILABLE'
  | 'ADMIN_BYPASS'
  | 'ANY_REF'
  | 'NOTHING_PROTECTED'
  | 'REFS_TOO_WIDE'
  | 'REFS_NOT_COVERED'
  | 'SECRET_OUTSIDE'
  | 'SECOND_GATE'
  | 'ENV_UNGUARDED'
  | 'MERGE_CHECK_FREE'
  | 'MERGE_CHECK_UNPINNED'
  | 'REQUIRED_CHECK_UNSEEN'
  | 'RULES_BYPASSED'
  | 'OWNERS_UNASKED'
  | 'OWNERS_GAP'
  | 'QUEUE_UNANSWERED'
  | 'QUEUE_WORKFLOW'
  | 'WORKFLOW_ENV_UNKNOWN'
  | 'ENV_EXPRESSION'
  | 'DEPLOY_WITHOUT_ENV'
  | 'GATE_MISSING'
  | 'NEEDS_MISSING'
  | 'GATE_FORGIVEN'
  | 'GATE_SKIPPABLE'
  | 'DEPLOY_ALWAYS'
  | 'OUTPUT_MISREAD'
  | 'CONDITION_TEXT'
  | 'GATE_LATE'
  | 'DEPLOY_EVENT'
  | 'ACTION_UNPINNED'
  | 'APP_ID_MISSING'
  | 'TOKEN_TOO_NARROW'
  | 'TOKEN_TOO_WIDE'
  | 'CONCURRENCY_CANCELS'
  | 'NO_CONCURRENCY'
  | 'RUNNER_SHARED'
  | 'WORKFLOW_NOT_LISTED'
  | 'START_IMPOSSIBLE'
  | 'RESPOND_WORKFLOW'
  | 'GATE_OFF'
  | 'GATE_ADVISES'
  | 'ADVICE_ENDED'
  | 'ROLE_TOO_SMALL'
  | 'ROLLBACK_UNSAID';

/** Every check, in the order in which a repository is mended: what there must be first, who may pass it, what asks it, what the checklist says. */
export const checks = {
  CHECKLIST_MISSING: checklistMissing,
  CHECKLIST_BROKEN: checklistBroken,
  APP_MISSING: appMissing,
  APP_RIGHTS_MISSING: appRightsMissing,
  APP_RIGHTS_SPARE: appRightsSpare,
  ENV_MISSING: envMissing,
  ENV_LOOK_ALIKE: envLookAlike,
  RULE_MISSING: ruleMissing,
  RULE_UNAVAILABLE: ruleUnavailable,
  ADMIN_BYPASS: adminBypass,
  ANY_REF: anyRef,
  NOTHING_PROTECTED: nothingProtected,
  REFS_TOO_WIDE: refsTooWide,
  REFS_NOT_COVERED: refsNotCovered,
  SECRET_OUTSIDE: secretOutside,
  SECOND_GATE: secondGate,
  ENV_UNGUARDED: envUnguarded,
  MERGE_CHECK_FREE: mergeCheckFree,
  MERGE_CHECK_UNPINNED: mergeCheckUnpinned,
  REQUIRED_CHECK_UNSEEN: requiredCheckUnseen,
  RULES_BYPASSED: rulesBypassed,
  OWNERS_UNASKED: ownersUnasked,
  OWNERS_GAP: ownersGap,
  QUEUE_UNANSWERED: queueUnanswered,
  QUEUE_WORKFLOW: queueWorkflow,
  WORKFLOW_ENV_UNKNOWN: workflowEnvUnknown,
  ENV_EXPRESSION: envExpression,
  DEPLOY_WITHOUT_ENV: deployWithoutEnv,
  GATE_MISSING: gateMissing,
  NEEDS_MISSING: needsMissing,
  GATE_FORGIVEN: gateForgiven,
  GATE_SKIPPABLE: gateSkippable,
  DEPLOY_ALWAYS: deployAlways,
  OUTPUT_MISREAD: outputMisread,
  CONDITION_TEXT: conditionText,
  GATE_LATE: gateLate,
  DEPLOY_EVENT: deployEvent,
  ACTION_UNPINNED: actionUnpinned,
  APP_ID_MISSING: appIdMissing,
  TOKEN_TOO_NARROW: tokenTooNarrow,
  TOKEN_TOO_WIDE: tokenTooWide,
  CONCURRENCY_CANCELS: concurrencyCancels,
  NO_CONCURRENCY: noConcurrency,
  RUNNER_SHARED: runnerShared,
  WORKFLOW_NOT_LISTED: workflowNotListed,
  START_IMPOSSIBLE: startImpossible,
  RESPOND_WORKFLOW: respondWorkflow,
  GATE_OFF: gateOff,
  GATE_ADVISES: gateAdvises,
  ADVICE_ENDED: adviceEnded,
  ROLE_TOO_SMALL: roleTooSmall,
  ROLLBACK_UNSAID: rollbackUnsaid,
} as const satisfies Readonly<Record<Code, Check<DoctorFacts>>>;
