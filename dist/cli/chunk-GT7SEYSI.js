import {
  readerReasons
} from "./chunk-AA5VAHVX.js";

// src/cli/facts-file.ts
import { Ajv2020 } from "ajv/dist/2020.js";

// data:schema/facts.schema.json
import { readFileSync } from "node:fs";
var facts_schema_default = JSON.parse(readFileSync(new URL("./data/facts.schema.json", import.meta.url), "utf8"));

// src/cli/schema-mistakes.ts
function schemaMistakes(errors) {
  const places = /* @__PURE__ */ new Map();
  for (const error of telling(errors)) if (!places.has(error.instancePath)) places.set(error.instancePath, error);
  return [...places].map(([path, error]) => ({ path, seen: seenBy(error), allowed: allowedBy(error) }));
}
var alternatives = ["anyOf", "oneOf"];
function telling(errors) {
  const depth = ({ instancePath }) => instancePath.split("/").length;
  const rank = ({ keyword }) => keyword === "additionalProperties" ? 0 : 1;
  const own = errors.filter(({ keyword }) => !alternatives.includes(keyword));
  return (own.length === 0 ? errors : own).toSorted((a, b) => depth(b) - depth(a) || rank(a) - rank(b));
}
function seenBy({ keyword, params, data }) {
  if (keyword === "required") return `the key ${JSON.stringify(params["missingProperty"])} is missing`;
  if (keyword === "additionalProperties") return `the unknown key ${JSON.stringify(params["additionalProperty"])}`;
  return `got ${(JSON.stringify(data) ?? "nothing").slice(0, 120)}`;
}
function allowedBy({ keyword, params, parentSchema, message = keyword }) {
  if (keyword === "enum") return `one of ${JSON.stringify(params["allowedValues"])}`;
  if (keyword === "const") return JSON.stringify(params["allowedValue"]);
  if (keyword === "additionalProperties") return Object.keys(Object(parentSchema?.["properties"])).join(", ");
  return keyword === "required" ? listOf(parentSchema?.["required"]) : `a value that ${message}`;
}
function listOf(value) {
  return Array.isArray(value) ? `all of ${value.join(", ")}` : "the key";
}

// src/cli/facts-file.ts
var LARGEST = 64 * 1024 * 1024;
function readFacts(text, file) {
  if (text.length > LARGEST) return refused(file, `the file has ${text.length} characters`, `at most ${LARGEST}`);
  const read = parseJson(text);
  if (!read.ok) return refused(file, `this is no JSON: ${read.reason}`, "a facts file as `holdpoint facts` writes it");
  return readFactsValue(read.value, file);
}
var validate = new Ajv2020({ verbose: true, allowUnionTypes: true }).compile(facts_schema_default);
function readFactsValue(value, place) {
  const version = versionOf(value);
  if (typeof version === "number" && version > 1) {
    return refused(place, `the facts have version ${version}`, "version 1", "update holdpoint");
  }
  if (validate(value)) return { ok: true, facts: value };
  const [mistake] = schemaMistakes(validate.errors ?? []);
  if (mistake === void 0) return refused(place, "the file does not fit the schema", "see schema/facts.schema.json");
  const { path, seen, allowed } = mistake;
  return refused(`${place}${path}`, seen, `${allowed}; see schema/facts.schema.json`);
}
function parseJson(text) {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
function versionOf(value) {
  return typeof value === "object" && value !== null && "facts" in value ? value.facts : void 0;
}
function refused(place, seen, allowed, next = "record the facts again with `holdpoint facts`") {
  return { ok: false, refusal: { code: "FACTS_INVALID", exit: 3, place, seen, allowed, next } };
}

// src/evidence/exception-reasons.ts
var exceptionReasons = {
  WAIVED: {
    meaning: "Somebody entitled excused the item until the time shown; what it lacks stands beneath.",
    remedy: "Bring the evidence before the waiver is over."
  },
  WAIVER_UNREAD: {
    meaning: "Somebody waived the item, and this token cannot tell whether they may.",
    remedy: "List users in the role, give a token that may read the organisation's members, or run the App."
  },
  ASKED_LATER: {
    meaning: "Somebody entitled chose a profile of the checklist for this commit, by which the item is asked later; what it lacks stands beneath.",
    remedy: "Make it good before it is due: the issue that the App opened lists it."
  },
  PROFILE_NEEDS_APP: {
    meaning: "A profile was chosen by which the item is asked later, but that counts only where the App has written it down first.",
    remedy: "Run the App and give the Action its `app-id`, or bring the evidence now."
  },
  OVERRIDDEN: {
    meaning: "The gate is open although its checklist is not met: enough people overrode it, for the time shown.",
    remedy: "Work off the issue that the App opened about it."
  },
  OVERRIDE_INCOMPLETE: {
    meaning: "Somebody overrides the gate, and it takes more people.",
    remedy: "Another holder of the role, who had no hand in the change, comments the line shown."
  },
  OVERRIDE_NEEDS_APP: {
    meaning: "The gate is overridden, but an override opens only where the App has written it down first.",
    remedy: "Run the App and give the Action its `app-id`."
  }
};

// src/evidence/kind-reasons.ts
var kindReasons = {
  // deployments
  DEPLOYMENT_MISSING: {
    meaning: "The commit was not deployed to the environment that the item names.",
    remedy: "Deploy it there."
  },
  DEPLOYMENT_RUNNING: { meaning: "The deployment has not finished.", remedy: "Wait for it." },
  DEPLOYMENT_FAILED: {
    meaning: "The newest deployment of the commit to that environment failed.",
    remedy: "Mend what went wrong, and deploy it there again."
  },
  DEPLOYMENT_INACTIVE: {
    meaning: "The newest deployment of the commit to that environment was retired.",
    remedy: "Deploy it there again."
  },
  DEPLOYMENT_SUPERSEDED: {
    meaning: "Another commit was deployed to that environment after this one, so what was seen there was not this one alone.",
    remedy: "Deploy this commit there again, or take the newer one as the candidate."
  },
  DEPLOYMENT_SOAKING: {
    meaning: "The commit is healthy in that environment, but not yet for as long as the item asks.",
    remedy: "Wait, and deploy nothing else there."
  },
  DEPLOYMENT_WRONG_SOURCE: {
    meaning: "Somebody else than the app that the checklist names reported the deployment as a success.",
    remedy: "Let the named app deploy and report it."
  },
  DEPLOYMENT_UNBOUND: {
    meaning: "In a strict environment a deployment counts only where the checklist names the app that must report it, other than `github-actions`.",
    remedy: "Add `app` to the item."
  },
  DEPLOYMENT_INVALID: {
    meaning: "The deployment has a state that Holdpoint does not know.",
    remedy: "Look at the deployment on GitHub; report it if GitHub added a new state."
  },
  DEPLOYMENTS_UNREADABLE: {
    meaning: "The token may not read deployments.",
    remedy: "Give the job `deployments: read`, or the App the permission to read deployments."
  },
  // code owners
  CODEOWNERS_MISSING: {
    meaning: "The branch that the change goes into has no CODEOWNERS file.",
    remedy: "Add one, or take the item out of the checklist."
  },
  CODEOWNERS_INVALID: {
    meaning: "CODEOWNERS is no text file, or has a line that cannot be read.",
    remedy: "Mend the line that is named, and merge."
  },
  CODEOWNERS_UNOWNED: {
    meaning: "A changed file has no owner, or no file is changed.",
    remedy: "Give it an owner in CODEOWNERS, or say `unowned: allowed`."
  },
  CODEOWNERS_OPEN: {
    meaning: "No owner of a changed file has approved the present head.",
    remedy: "Ask one of the owners for a review."
  },
  CODEOWNERS_BY_EMAIL: {
    meaning: "CODEOWNERS names an owner by e-mail address, and nobody can tell whose it is.",
    remedy: "Name the owner by login or team."
  },
  // linked issues
  LINKED_ISSUE_MISSING: {
    meaning: "The change is linked to no issue of this repository or its owner.",
    remedy: "Name it with a closing keyword in the description, or link it by hand."
  },
  LINKED_ISSUE_UNFIT: {
    meaning: "No linked issue stands or is labelled as the item asks.",
    remedy: "Link one that is, or put the issue in order."
  },
  // variables and secrets
  VARIABLES_MISSING: {
    meaning: "The environment lacks a variable or a secret that the item names.",
    remedy: "Add it in the settings of the environment."
  },
  // links on somebody's word
  ATTESTATION_MISSING: {
    meaning: "Nobody of the role has given a link for this item and this commit.",
    remedy: "A holder of the role comments the line shown, with the link."
  },
  // whole workflows
  WORKFLOW_MISSING: {
    meaning: "No run of the workflow on the commit counts: there is none, or something else than the item allows started it.",
    remedy: "Start the workflow, or mend its path in the checklist."
  },
  WORKFLOW_RUNNING: { meaning: "The newest run of the workflow has not finished.", remedy: "Wait for it." },
  WORKFLOW_NOT_SUCCESSFUL: {
    meaning: "The newest run of the workflow finished with something else than success.",
    remedy: "Mend what it found and push, or run it again."
  },
  WORKFLOW_INVALID: {
    meaning: "The run has a state or conclusion that Holdpoint does not know.",
    remedy: "Look at the run on GitHub; report it if GitHub added a new state."
  }
};

// src/evidence/release-reasons.ts
var releaseReasons = {
  CHANGE_NOT_READY: {
    meaning: "A change that the deployment brings is not ready: something that is asked of each change is missing on it.",
    remedy: "Give it on that pull request; what and who stands beside it."
  },
  DIRECT_PUSH: {
    meaning: "A commit that the deployment brings came without a pull request, so nobody has judged it.",
    remedy: "Let `direct-pushes: allow` into the checklist, or have the environment overridden by two people."
  },
  MERGE_UNPROVED: {
    meaning: "A commit has the form of a merge by GitHub, and nothing proves that it is one: nobody signed it, an App made it, or the log of its branch says that it was pushed. What else is in it nobody has judged.",
    remedy: "Merge by the button or the merge queue. Where the server signs no merges, or people or Apps are to merge by hand, let `direct-pushes: merges` into the checklist."
  },
  MERGE_UNREAD: {
    meaning: "GitHub could not check the signature of a merge just now, or its log of the branch does not tell of it yet.",
    remedy: "It is read again by itself for two minutes; later say `/recheck`, or run the job again."
  },
  CANDIDATE_BEHIND: {
    meaning: "The commit is older than what is deployed, and part of it.",
    remedy: "Deploy a newer commit, or go back to a commit that was verified in this environment."
  },
  SUBJECT_NOT_ON_TRUSTED_REF: {
    meaning: "The commit is on no branch that the environment takes: it was forced off its branch, or the branch was deleted.",
    remedy: "Push it back there, or restore the branch, and say `/recheck`; or merge it again as a new change."
  },
  DEPLOYED_UNTOLD: {
    meaning: "So many deployments were reported that did not come through this gate that the last one which did is not known any more.",
    remedy: "Have the environment overridden by two people, or let it only advise (`enforce: advise until DATE`), and deploy: what was let through counts. And see who reports deployments."
  },
  RELEASE_ELSEWHERE: {
    meaning: "Deploying the commit brings other changes too, or has its issue from when it did, so it is judged as a release, in an issue of its own.",
    remedy: "Sign there what is asked of the release."
  },
  RELEASE_DROPPED: {
    meaning: "Somebody gave the release up by `/drop` in its issue.",
    remedy: "Name the commit by `/candidate` in the issue of a release, if it is to be released after all."
  },
  ASKED_OF_EACH_CHANGE: {
    meaning: "The item is asked of each change, on its pull request, and not of the release again.",
    remedy: "Nothing to do."
  }
};

// src/evidence/reason-codes.ts
var reasons = {
  // evidence is there
  MET: { meaning: "The evidence is there.", remedy: "Nothing to do." },
  NOT_APPLICABLE: { meaning: "The conditions of the item do not hold for this change.", remedy: "Nothing to do." },
  ASKED_AT_DEPLOYMENT: {
    meaning: "The item is asked once per release, at the deployment.",
    remedy: "Nothing to do before the merge."
  },
  VERIFIED_BEFORE: {
    meaning: "The item was asked when the commit was verified, and a way back is not asked it again.",
    remedy: "Nothing to do."
  },
  COUNTS_LATER: {
    meaning: "The item counts from the day that the checklist names; until then it is only shown.",
    remedy: "Nothing to do before that day; what is open then shuts the gate."
  },
  // checks
  CHECK_MISSING: {
    meaning: "No check run of that name exists on the commit.",
    remedy: "Start the workflow or the app that reports it, or mend the name in the checklist."
  },
  CHECK_RUNNING: { meaning: "The newest attempt of the check has not finished.", remedy: "Wait for it." },
  CHECK_NOT_SUCCESSFUL: {
    meaning: "The newest attempt of the check finished with something else than success.",
    remedy: "Mend what it found and push, or run it again."
  },
  CHECK_AMBIGUOUS: {
    meaning: "Several apps or workflows report a check of this name, so it cannot be told which one is meant.",
    remedy: "Name `app` or `workflow` in the checklist."
  },
  CHECK_WRONG_SOURCE: {
    meaning: "A check run of that name exists, but not from the app or the workflow that the checklist names.",
    remedy: "Let the named source report it; a look-alike never counts."
  },
  CHECK_WORKFLOW_CHANGED: {
    meaning: "The workflow file at the judged commit is not the one of the branch it goes into, so what its jobs report was decided by the change itself.",
    remedy: "Take the branch's own workflow file into the change, or have the edit of the workflow merged by a change of its own first."
  },
  CHECK_INVALID: {
    meaning: "The check carries a state or conclusion that Holdpoint does not know.",
    remedy: "Look at the check on GitHub; report it if GitHub added a new state."
  },
  // reviews
  REVIEW_MISSING: {
    meaning: "Too few people who count have approved this commit.",
    remedy: "Ask one of the named people or teams for a review."
  },
  REVIEW_STALE: {
    meaning: "The approval was given for an earlier commit.",
    remedy: "Ask the reviewer to approve the present head."
  },
  REVIEW_CHANGES_REQUESTED: {
    meaning: "A reviewer who counts asks for changes.",
    remedy: "Answer the review, or have it dismissed."
  },
  // sign-offs and ticks
  SIGNOFF_MISSING: {
    meaning: "Nobody of the role has signed this item for this commit.",
    remedy: "A holder of the role comments the line shown."
  },
  NOBODY_CAN_SIGN: {
    meaning: "Everybody whom the role lists is excluded: they took part in the change, or already stand for another role.",
    remedy: "Add somebody to the role on the default branch; who it is may sign at once."
  },
  SIGNOFF_STALE: {
    meaning: "The sign-off was given for another commit; a push resets it.",
    remedy: "A holder of the role signs the present commit."
  },
  SIGNOFF_AMBIGUOUS: {
    meaning: "It cannot be told which commit the sign-off means: the head was not known to be shown before the comment, or moved since.",
    remedy: "Paste the full line with the commit."
  },
  SIGNOFF_WORDING_CHANGED: {
    meaning: "The item said something else when it was signed.",
    remedy: "A holder of the role reads the present wording and signs again."
  },
  SIGNOFF_BASE_CHANGED: {
    meaning: "The change was retargeted to another branch after the sign-off.",
    remedy: "A holder of the role signs again."
  },
  SIGNOFF_EDITED: {
    meaning: "The comment was edited; an edited comment never counts.",
    remedy: "Write a new comment."
  },
  SIGNOFF_DELETED: {
    meaning: "The comment with the sign-off was deleted; what nobody can read any more does not count.",
    remedy: "A holder of the role signs again."
  },
  SIGNOFF_THROUGH_APP: {
    meaning: "An app wrote the comment in the name of its user, so it cannot be told that a person meant it.",
    remedy: "The holder of the role comments on GitHub itself."
  },
  SIGNOFF_REVOKED: {
    meaning: "The sign-off was revoked.",
    remedy: "A holder of the role signs again when the reason is gone."
  },
  SIGNOFF_NOT_IN_ROLE: {
    meaning: "The person who signed does not hold the role.",
    remedy: "A holder of the role signs."
  },
  SIGNOFF_SELF: {
    meaning: "The signer wrote, committed or pushed part of the change, and duties are separated here.",
    remedy: "Another holder of the role signs."
  },
  SIGNOFF_SECOND_ROLE: {
    meaning: "The signer already signed this change for another role, and one person fills one role here.",
    remedy: "Another holder of the role signs."
  },
  SIGNOFF_NOT_HUMAN: { meaning: "A bot or an app wrote the comment.", remedy: "A person who holds the role signs." },
  SIGNOFF_AUTHORS_UNKNOWN: {
    meaning: "A commit of the change has an author or committer that GitHub does not map to an account, so it cannot be told who may not sign.",
    remedy: "Link the e-mail address to a GitHub account, or commit again with a known one."
  },
  SIGNOFF_ENVIRONMENT_OPEN: {
    meaning: "The sign-off names no environment and several ask for it.",
    remedy: "Paste one of the lines with the environment."
  },
  SIGNOFF_NOT_CARRIED: {
    meaning: "The merge commit has another content than the head that was signed, and this environment is strict.",
    remedy: "A holder of the role signs the merge commit."
  },
  SIGNOFF_EXPIRED: {
    meaning: "The sign-off is older than the item lets it become.",
    remedy: "A holder of the role looks again, and signs again."
  },
  DEPUTY_TOO_EARLY: {
    meaning: "A deputy of the role signed before deputies can; waiting does not make it count.",
    remedy: "A holder of the role signs at once, or the deputy signs again from the time shown on."
  },
  DEPUTY_AFTER_HOLDER: {
    meaning: "A deputy signed after a holder of the role had signed the item or objected: by a hold, a revocation, a request for changes, or by unticking the box.",
    remedy: "A holder of the role decides. With the next commit deputies can sign again, after the same wait."
  },
  DEPUTY_TIME_UNKNOWN: {
    meaning: "A deputy signed, and only the App knows since when the item was shown.",
    remedy: "Run the App and give the Action its `app-id`, or have a holder of the role sign."
  },
  TICK_MISSING: { meaning: "The box stands in the description, unticked.", remedy: "A holder of the role ticks it." },
  TICK_BOX_MISSING: {
    meaning: "The description has no box for this item.",
    remedy: "Add the line shown to the description."
  },
  TICK_BOX_DUPLICATE: { meaning: "The description has the box more than once.", remedy: "Keep one of them." },
  TICK_UNATTRIBUTED: {
    meaning: "It cannot be told who ticked the box.",
    remedy: "A holder of the role unticks and ticks it again."
  },
  TICK_STALE: {
    meaning: "The box was ticked before the present commit was the head; a push resets it.",
    remedy: "A holder of the role unticks and ticks it again."
  },
  // files
  FILE_MISSING: { meaning: "The file does not exist in the commit.", remedy: "Add it and push." },
  FILE_EMPTY: { meaning: "The file is empty.", remedy: "Write it and push." },
  FILE_NOT_REGULAR: {
    meaning: "What stands at the path is no readable text file.",
    remedy: "Put a regular text file there and push."
  },
  FILE_HEADING_MISSING: {
    meaning: "The file lacks a heading that the checklist asks for, or the section under it is empty.",
    remedy: "Add the section and push."
  },
  FILE_SELF_EVIDENCE: {
    meaning: "The change itself added or changed the file that is to prove something about it.",
    remedy: "Merge the file by a change of its own first, or pair the file with a sign-off."
  },
  ...kindReasons,
  // age
  EVIDENCE_STALE: {
    meaning: "What proved the item is older than `max-age` lets it become.",
    remedy: "Renew it: run it again, or have it approved, ticked or deployed again."
  },
  EVIDENCE_AGE_UNKNOWN: {
    meaning: "The item counts only for a while, and it cannot be told when what proves it happened.",
    remedy: "Renew it; if the time is still not told, look at what reports it."
  },
  // combinators
  ALL_OPEN: { meaning: "Not every part is met.", remedy: "See the parts." },
  ANY_OPEN: { meaning: "No part is met yet.", remedy: "One of the parts is enough." },
  AT_LEAST_OPEN: { meaning: "Fewer parts are met than are needed.", remedy: "See the parts." },
  NOT_OPEN: {
    meaning: "What must not be so is so, or it is not known for good that it is not.",
    remedy: "See the part; what is missing or under way proves nothing."
  },
  ...readerReasons,
  ...exceptionReasons,
  ...releaseReasons,
  // the whole gate
  HELD: { meaning: "Somebody holds it.", remedy: "The holder or somebody entitled comments `/unhold`." },
  MAYBE_HELD: {
    meaning: "A comment was deleted or rewritten that may have been a hold.",
    remedy: "Somebody entitled looks, and comments `/unhold` when there is no reason to stop."
  },
  CONFIG_MISSING: {
    meaning: "The default branch has no checklist.",
    remedy: "Run `holdpoint init`, and merge the file."
  },
  CONFIG_INVALID: {
    meaning: "The checklist has problems.",
    remedy: "Run `holdpoint validate`, mend what it names, and merge."
  },
  CONFIG_TOO_NEW: {
    meaning: "The checklist is written for a newer version than this reader knows.",
    remedy: "Update Holdpoint."
  },
  EMPTY_CHECKLIST: {
    meaning: "No item of the checklist applies, and nothing is proved by nothing.",
    remedy: "Give the environment at least one item that always applies."
  },
  ENVIRONMENT_UNKNOWN: {
    meaning: "The checklist does not name this environment.",
    remedy: "Add it to the checklist, or mend the name."
  },
  ENVIRONMENT_OFF: {
    meaning: "The gate of this environment is switched off in the checklist.",
    remedy: "Set `enforce` to `advise` or `block`."
  },
  BRANCH_NOT_ALLOWED: {
    meaning: "The environment may not be deployed from this branch.",
    remedy: "Deploy from an allowed branch, or add it to `branches`."
  },
  NOT_CONCERNED: {
    meaning: "The change touches none of the paths that concern the environment.",
    remedy: "Nothing to do, unless a path is missing under `paths`."
  },
  ROLLBACK_UNREAD: {
    meaning: "It could not be read whether the commit is part of what is deployed, and so whether deploying it is a way back.",
    remedy: "See to it that contents may be read, and look again."
  },
  ROLLBACK_TOO_OLD: {
    meaning: "The commit was verified in this environment longer ago than a way back lasts.",
    remedy: "Go back to a commit that was verified later, or merge a change that takes the later ones back."
  },
  WINDOW_CLOSED: {
    meaning: "It is outside the hours of the week that the checklist opens.",
    remedy: "Wait: it opens by itself at the time that is told."
  },
  FREEZE_ACTIVE: {
    meaning: "The environment is frozen; a freeze beats every window.",
    remedy: "Wait until the freeze is over, or have it ended in the checklist."
  },
  NOT_A_CHANGE: {
    meaning: "The commit is neither the head of a pull request nor a pull request's own merge commit.",
    remedy: "Deploy a commit that came through a pull request."
  },
  CHANGE_CLOSED: { meaning: "The pull request was closed without a merge.", remedy: "Reopen it." },
  CHANGE_TOO_LARGE: {
    meaning: "The change touches more files than GitHub lists, so it cannot be told what it touches.",
    remedy: "Split it into smaller pull requests before it is merged; later, people override where it is released."
  },
  SUBJECT_MOVED: { meaning: "The head moved on while it was judged.", remedy: "Judge the present head." },
  APP_VERDICT_MISSING: {
    meaning: "The App has given no verdict on this commit by the checklist and the policies as they are now.",
    remedy: "Wait for the App, or check that it is installed, running and not older than the Action."
  },
  REPO_IDENTITY_CHANGED: {
    meaning: "The repository has another owner than when the App's verdict was given.",
    remedy: "Install the App for the new owner; it looks at everything again by itself."
  },
  APP_VERDICT_NOT_GO: { meaning: "The App's newest verdict on this commit is no go.", remedy: "See its check run." },
  GO: { meaning: "Every item is met.", remedy: "Nothing to do." }
};

export {
  reasons,
  schemaMistakes,
  readFacts,
  readFactsValue
};
