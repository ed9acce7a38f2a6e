// src/evidence/reader-reasons.ts
var readerReasons = {
  // what could not be learnt
  NOT_READ: { meaning: "A fact that is needed was not read.", remedy: "Record the facts again with this version." },
  API_UNAVAILABLE: {
    meaning: "GitHub did not answer a request, or answered with an error.",
    remedy: "Try again; see GitHub's status page."
  },
  API_PARTIAL: {
    meaning: "GitHub answered with only part of what was asked.",
    remedy: "Try again; if it stays, check the permissions."
  },
  API_FORBIDDEN: {
    meaning: "The token may not read what is needed.",
    remedy: "Grant the permission that the message names.",
    covered: true
  },
  API_RATE_LIMITED: { meaning: "GitHub's rate limit is used up.", remedy: "Wait until the limit resets." },
  TRUNCATED: { meaning: "A list did not come whole, so something in it may be hidden.", remedy: "Try again." },
  TEAM_UNREADABLE: {
    meaning: "The token cannot read team membership.",
    remedy: "List users in the role, give a token that may read the organisation's members, or run the App.",
    covered: true
  },
  PUSHER_UNKNOWN: {
    meaning: "GitHub does not tell who pushed.",
    remedy: "Try again, or let the App judge.",
    covered: true
  },
  CLOCK_SKEW: {
    meaning: "The clock of the machine that judges and GitHub's differ by more than 30 seconds, so no time can be told apart from another.",
    remedy: "Set the clock of that machine (NTP), then try again."
  },
  SERVER_TOO_OLD: {
    meaning: "This GitHub Enterprise Server is older than Holdpoint can read.",
    remedy: "Upgrade the server; the message names its version and the oldest that can be read."
  },
  IDENTITY_CHANGED: {
    meaning: "A login or a team of the checklist means another account or team than when the checklist first named it: it was renamed or deleted, and somebody else took the name.",
    remedy: "Take the name out of the checklist and merge; if the new one is meant, put it in again with the next change. Where that merge itself needs the role, an administrator merges it past the ruleset."
  },
  POLICY_UNREADABLE: {
    meaning: "A policy that the checklist extends cannot be read, or is not what `extends` names.",
    remedy: "Mend the name under `extends`, put the policy where the token may read it, or give a token that may; the App must be installed on its repository."
  },
  LEDGER_UNAVAILABLE: {
    meaning: "The App's ledger could not be read or written, and nothing opens that is not written down first.",
    remedy: "Whoever runs the App looks at its log and at its database."
  },
  LEDGER_CORRUPT: {
    meaning: "An entry of the App's ledger was changed, removed or added by something else than the App.",
    remedy: "Whoever runs the App runs `holdpoint ledger verify`, restores a backup, and starts the App anew."
  },
  LEDGER_ROLLBACK: {
    meaning: "Check runs point to an entry of the ledger that is not there any more: an older state of it was brought back.",
    remedy: "Whoever runs the App restores the newest state, or accepts the loss with `holdpoint ledger accept-loss`."
  },
  STRICT_NEEDS_APP: {
    meaning: "A strict environment opens only with the App's memory.",
    remedy: "Run the App and give the Action its `app-id`.",
    covered: true
  },
  // what a deployment brings
  RELEASE_UNREAD: {
    meaning: "What a deployment would bring could not be read, or not as far back as what is deployed.",
    remedy: "Let the token read deployments, contents and pull requests; deploy in shorter steps; or run the App.",
    covered: true
  },
  CHANGE_NOT_SETTLED: {
    meaning: "How a change stands that the deployment brings is not known, or something was said on it since.",
    remedy: "Wait until it is looked at again; without the App, deploy at most 20 changes at once.",
    covered: true
  },
  RELEASE_HOME_UNREAD: {
    meaning: "What people said about the release stands in its issue, and only the App reads that.",
    remedy: "See the App's check run.",
    covered: true
  }
};
function isCovered(code) {
  const known = readerReasons;
  return Object.hasOwn(known, code) && known[code]?.covered === true;
}

// src/gate/fault-text.ts
function faultText({ code, detail }) {
  const { meaning, remedy } = readerReasons[code];
  return { code, seen: detail, meaning, next: ownRemedies.find(({ sign }) => sign.test(detail))?.next ?? remedy };
}
var ownRemedies = [
  { sign: /Could not resolve to an? /, next: "Mend the name or the number, or give a token that may see it." },
  { sign: /\b401 Bad credentials\b/, next: "Give a token that is valid; this one is wrong, expired or revoked." }
];
function faultSentence(fault) {
  const { code, seen, meaning, next } = faultText(fault);
  return `${code}: ${withReason(meaning, seen)} The gate stays shut. Next: ${next}`;
}
function withReason(meaning, seen) {
  return `${meaning.replace(/\.$/, "")} (${seen.replace(/\.$/, "")}).`;
}

export {
  readerReasons,
  isCovered,
  faultText,
  faultSentence,
  withReason
};
