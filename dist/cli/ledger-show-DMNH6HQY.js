import {
  shortCommit
} from "./chunk-YBA3DPR4.js";
import {
  readLedgerHere,
  refusalOfStore
} from "./chunk-JJF4OXSK.js";
import "./chunk-XSH7GYI3.js";
import {
  readEntry
} from "./chunk-6HCJX4Q3.js";
import {
  refuse
} from "./chunk-PGXWOCZN.js";
import "./chunk-AA5VAHVX.js";
import {
  terminalLine
} from "./chunk-5GO6QO5R.js";
import "./chunk-WE2AM2TA.js";
import "./chunk-ZAEHSIL5.js";

// src/ledger/describe-start.ts
function describeStart(body) {
  const what = `${body.environment} at ${shortCommit(body.commit)}`;
  switch (body.kind) {
    case "starting":
      return `${body.workflow} is to be started on ${body.ref} for ${what}${body.by === null ? "" : `, asked by ${body.by}`}`;
    case "started":
      return `${body.workflow} for ${what}: ${body.outcome}${body.run === null ? "" : `, run ${body.run}`}${because(body.detail)}`;
    case "parked":
      return `run ${body.run} (attempt ${body.attempt}) is parked for ${what}`;
    case "rerunning":
      return `run ${body.run} (attempt ${body.attempt}) is to be run again for ${what}`;
    case "rerun":
      return `run ${body.run} (attempt ${body.attempt}) again for ${what}: ${body.outcome}${because(body.detail)}`;
  }
}
function because(detail) {
  return detail === "" ? "" : ` (${detail})`;
}

// src/ledger/describe-entry.ts
function describeEntry(body) {
  switch (body.kind) {
    case "opened":
      return `ledger ${body.ledger} begins`;
    case "loss-accepted":
      return `what ledger ${body.lost} held is accepted as lost (${body.reason}); this ledger is ${body.ledger} from now on`;
    case "verdict":
      return `${body.gate}: ${body.verdict}${body.open ? ", open" : ""} for ${shortCommit(body.commit)} (${body.enforcement})`;
    case "settled":
      return `merged as ${shortCommit(body.merge)}: ${body.verdict} for ${body.environment}`;
    case "let-through":
      return `${body.environment} lets ${shortCommit(body.commit)} through${body.advised === true ? ", as it only advises" : ""}`;
    case "gate-turned":
      return `${body.environment} is ${turns[body.to]} for ${shortCommit(body.commit)}`;
    case "came-from":
      return `${shortCommit(body.commit)} brings to ${body.environment} what came after ${body.bases.map(shortCommit).join(" and ") || "nothing"}`;
    case "merge-seen":
      return `${shortCommit(body.commit)} ${comings[body.how]}, for ${body.environment}`;
    case "environment-judged":
      return `${body.environment} is judged from now on`;
    case "deployed":
      return `${shortCommit(body.commit)} was deployed to ${body.environment} (deployment ${body.deployment})`;
    case "deployment-counted":
      return `deployment ${body.deployment} of ${shortCommit(body.commit)} counts for what is deployed to ${body.environment}`;
    case "deploying":
      return `${body.by.login} started run ${body.run}, attempt ${body.attempt}, which is to deploy ${shortCommit(body.commit)} to ${body.environment}`;
    case "candidate":
      return `${shortCommit(body.candidate)} is proposed for ${body.environment} (${body.by})`;
    case "release-home":
      return `issue ${body.issue} is the home of ${shortCommit(body.candidate)} for ${body.environment}`;
    case "release-step":
      return `${shortCommit(body.candidate)} for ${body.environment}, issue ${body.issue}: ${body.step} (${body.how}${body.by === null ? "" : ` by ${body.by.login}`})`;
    case "waiver":
      return `${body.by.login} waives ${body.item} in ${body.environment} for ${shortCommit(body.commit)} until ${body.until}: ${body.reason}`;
    case "override":
      return `${body.environment} OVERRIDDEN for ${shortCommit(body.commit)} until ${body.until} by ${body.by.map(({ login, reason }) => `${login} (${reason})`).join(", ")}`;
    case "profile":
      return `${body.gate}: ${body.by.login} chooses the profile ${body.profile} for ${shortCommit(body.commit)} (${body.reason}); ${body.items.join(", ")} asked later, due ${body.due}`;
    case "configuration":
      return `judged by ${body.path} of ${body.ref} at ${shortCommit(body.commit)}`;
    case "comment":
      return `${nameOf(body.author)} wrote comment ${body.id}${body.text === null ? "" : `: ${body.text}`}`;
    case "comment-deleted":
      return `${nameOf(body.by)} deleted comment ${body.id} of ${nameOf(body.author)}`;
    case "push":
      return `${nameOf(body.by)} pushed ${shortCommit(body.after)}`;
    case "shown":
      return `shown on ${shortCommit(body.commit)} since ${body.at}`;
    case "account":
      return `${body.login} is ${body.id === null ? "no account" : `account ${body.id}`}`;
    case "team":
      return `${body.team} is ${body.id === null ? "no team" : `team ${body.id}`}`;
    case "released":
      return `the ${body.of} ${body.name} is not named any more`;
    case "clicked":
      return body.item === null ? `${body.by.login} pressed the button that holds ${body.environment ?? "everything"} on ${shortCommit(body.commit)}` : `${body.by.login} pressed the button that signs ${body.item} for ${shortCommit(body.commit)} in ${body.environment ?? "every environment"}`;
    case "queued":
      return `the merge queue brings it to ${body.branch} with ${shortCommit(body.commit)}`;
    case "follow-up":
      return `issue ${body.issue} was opened about the override of ${body.environment} for ${shortCommit(body.commit)}`;
    case "profile-issue":
      return `issue ${body.issue} was opened about the profile ${body.profile} for ${shortCommit(body.commit)}`;
    case "profile-due":
      return `issue ${body.issue} was told that what the profile ${body.profile} left is due`;
    case "reviews-asked":
      return `${body.names.join(", ")} ${body.refused ? "cannot be" : "were"} asked for a review of ${shortCommit(body.commit)}`;
    case "starting":
    case "started":
    case "parked":
    case "rerunning":
    case "rerun":
      return describeStart(body);
    case "answering":
      return `run ${body.run} waits for ${body.environment}: to be ${body.decision} for ${shortCommit(body.commit)} (${body.verdict}, ${body.enforcement})`;
    case "answered":
      return `run ${body.run} ${body.decision} for ${body.environment} at ${shortCommit(body.commit)}: ${body.outcome}${body.detail === "" ? "" : ` (${body.detail})`}`;
    case "ungated":
      return `UNGATED: deployment ${body.deployment} of ${shortCommit(body.commit)} to ${body.environment} by ${body.by ?? "somebody"} (${body.how}, ${body.verdict})`;
    case "ungated-told":
      return `issue ${body.issue} was opened about deployment ${body.deployment}`;
    case "check-failed":
      return `${body.name} failed on ${shortCommit(body.commit)}: ${body.conclusion}`;
  }
}
function nameOf(actor) {
  return actor?.login ?? "somebody";
}
var turns = { open: "open again", advised: "open again, as it only advises,", shut: "shut again" };
var comings = {
  merged: "was merged by GitHub, as the log of its branch tells",
  pushed: "was pushed, as the log of its branch tells",
  untold: "is not told of in the log of its branch"
};

// src/cli/commands/ledger-show.ts
async function runLedgerShow({ change, json = false }, surroundings) {
  const { out } = surroundings;
  const read = await readLedgerHere(surroundings, async (reader) => {
    let shown = 0;
    for await (const row of reader.rows()) {
      if (change !== void 0 && row.change !== change) continue;
      if (json) out(`${shown === 0 ? '{"entries":[' : ","}
${asJson(row)}`);
      else out(asLine(row));
      shown += 1;
    }
    if (json) out(shown === 0 ? '{"entries":[]}\n' : "\n]}\n");
    else if (shown === 0) out("Nothing stands there.\n");
  });
  return read.ok ? 0 : refuse(surroundings, refusalOfStore(read.fault), json);
}
function asLine(row) {
  const entry = readEntry(row);
  const says = "wrong" in entry ? `cannot be read: ${entry.detail}` : describeEntry(entry.body);
  const where = row.repository === null ? "" : `repository ${row.repository}${row.change === null ? "" : ` #${row.change}`}: `;
  return `${String(row.seq).padStart(6)}  ${terminalLine(`${row.at}  ${where}${says}`, 300)}
`;
}
function asJson(row) {
  const entry = readEntry(row);
  return JSON.stringify("wrong" in entry ? { ...row, ...entry } : entry);
}
export {
  runLedgerShow
};
