import {
  slips
} from "./chunk-H2IHAUCY.js";
import {
  anyGlobMatches,
  durationOf,
  unknownRole
} from "./chunk-OQEANZAU.js";

// src/checklist/problems/quote.ts
var longest = 80;
function visible(text) {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escaped);
}
function clean(text) {
  const whole = visible(text);
  return whole.length > longest ? `${whole.slice(0, longest - 1)}\u2026` : whole;
}
function quote(value) {
  if (typeof value === "string") return `"${clean(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0 ? "an empty map" : "a map";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "nothing";
}
function escaped(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

// src/checklist/scope/glob.ts
function allowsBranch(branches, defaultBranch, branch) {
  return branches.length === 0 ? branch === defaultBranch : anyGlobMatches(branches, branch);
}

// src/checklist/templates/line.ts
function group(shared, lines) {
  return Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, { ...shared, ...line }]));
}
var WORKFLOW = ".github/workflows/ci.yml";
function job(name) {
  return { check: { name, workflow: WORKFLOW } };
}
function jobOrTick(name, role) {
  return { any: [job(name), { tick: role }] };
}
var databaseChanges = { when: { paths: ["db/**", "migrations/**"] } };
function deployedOrSignOff(environment, role) {
  return { any: [{ deployment: { environment } }, { signoff: role }] };
}

// src/checklist/templates/afterwards.ts
var afterwards = {
  ...group(
    { section: "Stakeholder updates", phase: "communication", ask: "release" },
    {
      "start-notice": {
        title: "The team knows that the deployment starts",
        why: "Nobody deploys something else meanwhile, and everybody watches.",
        signoff: "lead"
      },
      "progress-notices": {
        title: "Stakeholders are told how it goes",
        why: "Silence is read as trouble.",
        signoff: "lead"
      },
      "issue-notices": {
        title: "Issues are told to those concerned",
        why: "Better by us than by their users.",
        signoff: "lead"
      },
      "success-notice": {
        title: "The successful deployment is confirmed",
        why: "Until then everybody keeps waiting for the next message.",
        signoff: "lead"
      }
    }
  ),
  ...group(
    { section: "Documentation", phase: "close", ask: "release" },
    {
      "deployment-log": {
        title: "The deployment log is updated",
        why: "What was deployed when, by whom and with which result.",
        signoff: "ops"
      },
      "issues-documented": {
        title: "Issues that came up are documented",
        why: "The next one who meets them finds the way out.",
        signoff: "ops"
      },
      runbooks: {
        title: "Runbooks are updated where needed",
        why: "What was done by heart this time stands there the next time.",
        signoff: "ops"
      },
      "lessons-learned": {
        title: "Lessons learned are recorded",
        why: "What went well, what did not, and who changes what by when.",
        phase: "review",
        signoff: "lead"
      }
    }
  )
};

// src/checklist/templates/before-deployment.ts
var beforeDeployment = {
  ...group(
    { section: "Environment setup" },
    {
      "target-environment": {
        title: "Target environment is ready",
        why: "A half-built environment fails in ways that look like faults of the change.",
        ...jobOrTick("target-environment", "ops")
      },
      migrations: {
        ...databaseChanges,
        title: "Database migrations and the plan for moving data are prepared",
        why: "A dry run on a copy shows how long it takes and what it locks. The plan says how data gets to its new place and back.",
        ...jobOrTick("migrations", "ops")
      },
      configuration: {
        title: "Configuration files are updated",
        why: "Settings that exist only on a server cannot be reviewed, repeated or recovered.",
        ...jobOrTick("configuration", "ops")
      },
      "environment-variables": {
        title: "Environment variables are set",
        why: "A variable that is missing is mostly noticed at the first request that needs it.",
        ...jobOrTick("environment-variables", "ops")
      },
      certificates: {
        title: "SSL certificates are valid",
        why: "They must still be valid well after the deployment, for every name that is served.",
        ...jobOrTick("certificates", "ops")
      },
      dependencies: {
        title: "Dependencies are installed and configured",
        why: "What the change leans on must be there in the version that was tested: packages, services, other systems.",
        ...jobOrTick("dependencies", "lead")
      },
      "access-control": {
        title: "Access and permissions are set up",
        why: "Each kind of user can do what it must, and nothing more.",
        ...jobOrTick("access-control", "ops")
      }
    }
  ),
  ...group(
    { section: "Code quality" },
    {
      tests: {
        title: "All tests are passing",
        why: "On the very commit that is deployed, and in its newest run.",
        ...job("test")
      },
      functionality: {
        title: "Features work as specified",
        why: "Tests show what their authors thought of; somebody compares with what was asked for.",
        ...jobOrTick("functionality", "qa")
      },
      "code-review": {
        title: "Code review is completed",
        why: "Somebody who did not write it has read it, as it is now.",
        review: { count: 1 }
      },
      "security-scan": {
        title: "Security scan is clean",
        why: "Known holes are cheapest before anybody can reach them. Whoever ticks it has read the findings.",
        ...jobOrTick("security-scan", "lead")
      },
      performance: {
        title: "Performance tests are satisfactory",
        why: "Speed and room to grow are lost in small steps; compare with the release before.",
        ...jobOrTick("performance", "qa")
      },
      documentation: {
        title: "Documentation is updated",
        why: "Whoever is called at night has nothing else to go by.",
        ...jobOrTick("documentation", "lead")
      }
    }
  ),
  ...group(
    { section: "Infrastructure" },
    {
      capacity: {
        title: "Server resources are adequate",
        why: "During a deployment the old and the new version may run side by side.",
        ...jobOrTick("capacity", "ops")
      },
      "load-balancer": {
        title: "Load balancer is configured",
        why: "It must know the new version, and take it out again when it is not healthy.",
        ...jobOrTick("load-balancer", "ops")
      },
      monitoring: {
        title: "Monitoring is set up",
        why: "What is not measured cannot tell you to go back.",
        ...jobOrTick("monitoring", "ops")
      },
      backups: {
        title: "Backup systems are ready",
        why: "A backup is ready when restoring from it was tried.",
        ...jobOrTick("backups", "ops")
      },
      "rollback-plan": {
        title: "Rollback plan is prepared",
        why: "It says what sends the change back and which steps do it, so that nobody has to think of them in a hurry.",
        file: { path: "docs/rollback.md", headings: ["Triggers", "Steps"] }
      }
    }
  ),
  ...group(
    { section: "Database", ask: "release" },
    {
      "database-backup": {
        title: "The current database is backed up",
        why: "A recent backup of every database that the release may touch, complete and readable.",
        signoff: "ops"
      }
    }
  ),
  ...group(
    { section: "Alerting", ask: "release" },
    {
      "error-alerts": {
        title: "Alerts for error rates are set up",
        why: "Users should not be the first to notice.",
        signoff: "ops"
      },
      "performance-alerts": {
        title: "Alerts for performance are set up",
        why: "Slow is the way in which most faults begin.",
        signoff: "ops"
      },
      "health-alerts": {
        title: "System health is watched by alerts",
        why: "Full disks and dying hosts say nothing by themselves.",
        signoff: "ops"
      },
      "on-call": {
        title: "Somebody is on call and is notified",
        why: "An alert that wakes nobody is a log line. Names cover the deployment and the hours after it.",
        signoff: "ops"
      }
    }
  ),
  ...group(
    { section: "People", ask: "release" },
    {
      legal: {
        title: "Legal and regulatory requirements are met",
        why: "Licences, data protection and the rules of the trade are checked by somebody who knows them.",
        signoff: "lead"
      },
      training: {
        title: "Users and support staff are trained",
        why: "A new way of doing things that nobody was shown comes back as tickets.",
        signoff: "lead"
      },
      "support-plan": {
        title: "Support after the deployment is arranged",
        why: "Who answers, where, and with how many people, during the deployment and after it.",
        signoff: "ops"
      },
      announcement: {
        title: "The announcement to stakeholders is planned",
        why: "Who hears what, when and by which channel, so that nobody is surprised.",
        any: [
          { file: { path: "docs/announcement.md", headings: ["Audience", "Channel", "Time"] } },
          { signoff: "lead" }
        ]
      },
      "user-notice": {
        title: "Users were told of the release and of any downtime",
        why: "People plan around an interruption they know of.",
        signoff: "lead"
      },
      date: {
        title: "Date and time of the deployment are confirmed",
        why: "Everybody who is needed is there then, and nothing else is going on.",
        signoff: "lead"
      }
    }
  ),
  ...group(
    { section: "Sign-off" },
    {
      lead: {
        title: "Deployment lead signs off",
        why: "One person answers for the whole.",
        ask: "release",
        signoff: "lead"
      },
      qa: { title: "QA lead signs off", why: "The quality is good enough to be used.", signoff: "qa" },
      ops: { title: "Operations lead signs off", why: "It can be run, watched and taken back.", signoff: "ops" }
    }
  )
};

// src/checklist/templates/call.ts
var call = {
  ...group(
    { section: "Go-live plan", ask: "release" },
    {
      "go-live-plan": {
        title: "The go-live plan is written",
        why: "Schedule, roles, ways to talk and the way back, in one place that everybody can open.",
        any: [
          { file: { path: "docs/go-live.md", headings: ["Schedule", "Roles", "Communication", "Rollback"] } },
          { signoff: "pm" }
        ]
      },
      "plan-shared": {
        title: "Everybody who takes part has had the plan in time",
        why: "A plan that is read in the call is discussed in the call.",
        signoff: "pm"
      },
      "roles-assigned": {
        title: "Everybody knows what they answer for",
        why: "Two people for one task is nobody.",
        signoff: "pm"
      },
      "rollback-roles": {
        title: "Everybody knows their part in a rollback",
        why: "It is needed when there is no time to ask.",
        signoff: "ops"
      },
      "risks-reviewed": {
        title: "Risks are listed and answered for",
        why: "Each has somebody who lessens it, or who accepts it by name.",
        signoff: "pm"
      },
      "known-issues": {
        title: "Known issues are solved or accepted",
        why: "What is found in the call again was known before.",
        signoff: "qa"
      },
      "late-changes": {
        title: "Late changes are assessed and approved by everybody concerned",
        why: "The plan was made for what was in it. What was added since is checked for what it breaks, or waits.",
        signoff: "pm"
      },
      "tasks-tracked": {
        title: "Tasks of the go-live are tracked",
        why: "Each has an owner and a state that everybody sees.",
        signoff: "pm"
      }
    }
  ),
  ...group(
    { section: "Call set-up", ask: "release" },
    {
      agenda: {
        title: "A detailed agenda was sent out before the call",
        why: "People come prepared, and the call stays on its points.",
        any: [{ file: "docs/agenda.md" }, { signoff: "pm" }]
      },
      channel: {
        title: "One channel for reports and updates is named",
        why: "Everybody knows where to report a problem and whom to call.",
        signoff: "pm"
      },
      "backup-channel": {
        title: "A second way to talk is ready",
        why: "The first one may go down together with what is deployed.",
        signoff: "pm"
      },
      "tools-tested": {
        title: "Communication and monitoring tools are tested",
        why: "The call is not the place to look for a password.",
        signoff: "ops"
      },
      "metrics-visible": {
        title: "Everybody in the call can see the metrics",
        why: "Charts of performance, errors and users say at a glance what ten people would ask.",
        signoff: "ops"
      },
      "incident-handling": {
        title: "Incidents can be raised and are taken up",
        why: "The way from a sighting to the person who mends it is tried beforehand.",
        signoff: "ops"
      },
      "stakeholders-aligned": {
        title: "Stakeholders agree on schedule, responsibilities and expectations",
        why: "They were heard, and nobody finds out from the result.",
        signoff: "business"
      }
    }
  ),
  ...group(
    { section: "Who is in the call", ask: "release" },
    {
      "development-present": {
        title: "Development is in the call",
        why: "They find and mend faults of the code on the spot.",
        signoff: "dev"
      },
      "operations-present": {
        title: "Operations is in the call",
        why: "They keep servers and network running, and prepare the way back.",
        signoff: "ops"
      },
      "qa-present": {
        title: "Quality assurance is in the call",
        why: "They tell a defect from a habit, in production too.",
        signoff: "qa"
      },
      "project-manager-present": {
        title: "The project manager leads the call",
        why: "Somebody keeps to the agenda and the plan.",
        signoff: "pm"
      },
      "business-present": {
        title: "The business side is in the call",
        why: "They know what an outage costs and decide what users are told.",
        signoff: "business"
      },
      "security-present": {
        title: "Security is in the call",
        why: "They see a hole or a breach of the rules while it can still be taken back.",
        signoff: "security"
      }
    }
  ),
  ...group(
    { section: "Go or no-go", ask: "release" },
    {
      "checklist-reviewed": {
        title: "The pre-go-live checklist was reviewed in the call",
        why: "Everybody has seen that backups, configurations and final tests are in, and nobody objects.",
        signoff: "pm"
      }
    }
  ),
  ...group(
    { section: "During the call", phase: "deployment", ask: "release" },
    {
      "live-monitoring": {
        title: "The system is watched in real time",
        why: "Small troubles are met while they are small.",
        signoff: "ops"
      },
      "time-kept": {
        title: "The call keeps to its agenda and its time",
        why: "Tired people decide badly.",
        signoff: "pm"
      },
      "concerns-heard": {
        title: "Concerns were asked for and answered",
        why: "The one who hesitates may be the one who has seen it.",
        signoff: "pm"
      },
      "decisions-made": {
        title: "Problems were decided in the call by those who answer for them",
        why: "Quickly, but together: mend it, go on or go back.",
        signoff: "pm"
      }
    }
  ),
  ...group(
    { section: "After the call", phase: "close", ask: "release" },
    {
      "decisions-summarised": {
        title: "Key decisions were summarised at the end",
        why: "Everybody leaves with the same result.",
        signoff: "pm"
      },
      "call-record": {
        title: "Decisions, action items and issues of the call are recorded",
        why: "The next go-live starts from it.",
        signoff: "pm"
      },
      "go-live-review": {
        title: "The go-live was reviewed with everybody concerned",
        why: "What went well, what could have gone better and how it does not happen again.",
        phase: "review",
        signoff: "pm"
      }
    }
  )
};

// src/checklist/templates/deploying.ts
var byHand = (role) => ({ signoff: role });
var jobOrSignOff = (name, role) => ({ any: [job(name), { signoff: role }] });
var deploying = {
  ...group(
    { section: "Database changes", phase: "deployment", ask: "release", ...databaseChanges },
    {
      "run-migrations": {
        title: "Database migrations have run",
        why: "To the end, and in the version that the new code expects.",
        ...byHand("ops")
      },
      "data-integrity": {
        title: "Data integrity is verified",
        why: "Counts and checksums from before and after agree.",
        ...byHand("ops")
      },
      "database-indexes": {
        title: "Database indexes are updated where needed",
        why: "A query without its index brings a healthy system down.",
        ...byHand("ops")
      }
    }
  ),
  ...group(
    { section: "Application deployment", phase: "deployment", ask: "release" },
    {
      "deployed-to-staging": {
        title: "The commit is deployed to staging",
        why: "The same commit, deployed in the same way, in a place where it may fail.",
        ...deployedOrSignOff("staging", "ops")
      },
      "smoke-tests": {
        title: "Smoke tests have passed",
        why: "The few things without which nothing else is worth trying.",
        ...jobOrSignOff("smoke-tests", "qa")
      },
      "application-verified": {
        title: "The application works on staging",
        why: "Somebody has used it as a user would.",
        ...byHand("qa")
      },
      "error-logs": {
        title: "Error logs show nothing new",
        why: "What is new in the logs is new in the release.",
        ...byHand("ops")
      }
    }
  ),
  ...group(
    { section: "Production deployment", phase: "deployment", ask: "release" },
    {
      "deployed-to-production": {
        title: "The commit is deployed to production",
        why: "Wholly: no host still runs the version before.",
        ...deployedOrSignOff("production", "ops")
      },
      running: {
        title: "The application is running",
        why: "It answers with the version that was deployed, several times in a row.",
        ...byHand("ops")
      },
      endpoints: {
        title: "All endpoints answer",
        why: "One route may be broken while the home page is fine.",
        ...byHand("qa")
      },
      "error-rates": {
        title: "Error rates stay low",
        why: "They are watched while users arrive, and compared with the hours before.",
        ...byHand("ops")
      }
    }
  ),
  ...group(
    { section: "Post-deployment verification", phase: "post-deployment", ask: "release" },
    {
      "full-tests": {
        title: "The full test suite has passed after the deployment",
        why: "Against what runs now, not against what was built.",
        ...jobOrSignOff("full-tests", "qa")
      },
      "application-performance": {
        title: "Application performance is as before",
        why: "Under real load, not only in the test.",
        ...byHand("qa")
      },
      features: {
        title: "All features work",
        why: "The new ones, and those that were there before.",
        ...byHand("qa")
      },
      "system-resources": {
        title: "System resources stay within their bounds",
        why: "A leak takes hours to show.",
        ...byHand("ops")
      },
      "response-time": {
        title: "Response times stay low",
        why: "The slowest requests tell first; look at the tail, not at the mean.",
        ...byHand("ops")
      },
      "database-performance": {
        title: "Database performance is as before",
        why: "Slow queries, locks and replication lag.",
        ...byHand("ops")
      },
      "user-activity": {
        title: "User activity is as usual",
        why: "When everything is green and nobody comes, something is broken that is not measured.",
        ...byHand("qa")
      }
    }
  ),
  ...group(
    { section: "Rollback triggers", phase: "rollback", ask: "release" },
    {
      "trigger-errors": {
        title: "Critical errors send it back",
        why: "Decided before the deployment, not while everybody hopes.",
        ...byHand("lead")
      },
      "trigger-performance": {
        title: "Degraded performance sends it back",
        why: "With the number from which on it is degraded.",
        ...byHand("lead")
      },
      "trigger-security": {
        title: "A security vulnerability sends it back",
        why: "A hole that the release opened is closed fastest by the release before.",
        ...byHand("lead")
      },
      "trigger-data": {
        title: "Broken data sends it back",
        why: "Every minute writes more of it.",
        ...byHand("lead")
      }
    }
  ),
  ...group(
    { section: "Rollback steps", phase: "rollback", ask: "release" },
    {
      "stop-new-version": {
        title: "The new version is stopped",
        why: "It takes no more requests and runs no more jobs.",
        ...byHand("ops")
      },
      "restore-previous-version": {
        title: "The previous version is restored",
        why: "The one that was last known to be good here.",
        ...byHand("ops")
      },
      "restore-database": {
        ...databaseChanges,
        title: "The database is restored where needed",
        why: "What was written since the backup is lost or brought over; somebody decides which.",
        ...byHand("ops")
      },
      "rollback-verified": {
        title: "The rollback is verified",
        why: "The same looks as after a deployment, at the old version.",
        ...byHand("qa")
      }
    }
  )
};

// src/checklist/templates/built-in.ts
var deployment = { ...beforeDeployment, ...deploying, ...afterwards };
var urgent = [
  "tests",
  "code-review",
  "security-scan",
  "rollback-plan",
  "on-call",
  "lead",
  "ops",
  "database-backup",
  "smoke-tests",
  "running",
  "error-rates",
  "start-notice",
  "success-notice",
  "issues-documented",
  "lessons-learned"
];
var templates = {
  deployment,
  "go-live": call,
  hotfix: Object.fromEntries(Object.entries(deployment).filter(([id]) => urgent.includes(id)))
};
function templateItems(name) {
  return templates[name];
}

// src/checklist/wording.ts
import { createHash } from "node:crypto";
function wordingOf(item) {
  const { id, title, section, why, phase, ask, when, evidence } = item;
  const meaning = canonical({ id, title, section, why, phase, ask, when, evidence });
  return createHash("sha256").update(meaning).digest("hex").slice(0, 16);
}
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, entry]) => !isAbsent(entry));
  return `{${entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(",")}}`;
}
function isAbsent(value) {
  return value === void 0 || value === null || Array.isArray(value) && value.length === 0;
}

// src/checklist/problems/did-you-mean.ts
function didYouMean(seen, known) {
  if (seen.length === 0 || seen.length > 60) return null;
  const word = plain(seen);
  let best = null;
  let fewest = word.length < 4 ? 2 : 3;
  for (const candidate of known) {
    const other = plain(candidate);
    if (Math.abs(word.length - other.length) >= fewest) continue;
    const distance = slips(word, other);
    if (distance < fewest) {
      fewest = distance;
      best = candidate;
    }
  }
  return best ?? onlyOne(known.filter((candidate) => word.length > 2 && plain(candidate).startsWith(word)));
}
function onlyOne(words) {
  return words.length === 1 ? words[0] ?? null : null;
}
function plain(word) {
  return word.toLowerCase().replaceAll(/[-_ ]/g, "");
}

// src/checklist/rollback-rule.ts
var usualAge = "30d";
var longestAge = "365d";
function rollbackRuleOf({ needs = [], "max-age": maxAge = usualAge } = {}) {
  return { needs, maxAge };
}
function longestWayBack({ maxAge }) {
  return Math.min(durationOf(maxAge, 0), durationOf(longestAge, 0));
}
function rollbackMistakes({ needs = [], "max-age": maxAge = usualAge }, roles) {
  const unknown = needs.flatMap(
    (role, index) => unknownRole({ role }, roles).map((mistake) => ({ ...mistake, path: ["needs", index] }))
  );
  if (durationOf(maxAge) <= durationOf(longestAge)) return unknown;
  const next = `Write \`${longestAge}\` or less.`;
  return [...unknown, { code: "NOT_ALLOWED", path: ["max-age"], seen: maxAge, allowed: `at most ${longestAge}`, next }];
}

export {
  wordingOf,
  canonical,
  visible,
  clean,
  quote,
  didYouMean,
  rollbackRuleOf,
  longestWayBack,
  rollbackMistakes,
  allowsBranch,
  templateItems
};
