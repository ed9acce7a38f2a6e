import {
  workStats
} from "./chunk-HVXJSTCA.js";
import {
  refusalOfStore
} from "./chunk-JJF4OXSK.js";
import {
  storeAddress
} from "./chunk-XSH7GYI3.js";
import {
  checkVersion,
  openEngine
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

// src/store/queue-reader.ts
var MOST = 200;
function readQueue(where, now) {
  return openEngine(where, "read", async (engine, place) => {
    await checkVersion(engine, place, "this");
    const stats = await workStats(engine.db, now);
    const rows = await engine.db.selectFrom("work").select(["key", "attempt", "last_error", "dead_at"]).where("attempt", ">", 0).where("last_error", "is not", null).orderBy((of) => of.case().when("dead_at", "is", null).then(1).else(0).end()).orderBy("attempt", "desc").orderBy("key").limit(MOST).execute();
    await engine.close();
    const troubled = rows.map(({ key, attempt, last_error, dead_at }) => ({
      key,
      tries: attempt,
      reason: last_error ?? "",
      givenUp: dead_at !== null
    }));
    return { ...stats, troubled };
  });
}

// src/cli/commands/queue.ts
async function runQueue({ json = false }, surroundings) {
  const { env, cwd, now, out } = surroundings;
  const address = storeAddress(env, cwd);
  if (!address.ok) return refuse(surroundings, refusalOfStore(address.fault), json);
  const read = await readQueue(address.value, now());
  if (!read.ok) return refuse(surroundings, refusalOfStore(read.fault), json);
  out(json ? `${JSON.stringify(read.value)}
` : described(read.value));
  return read.value.givenUp > 0 ? 1 : 0;
}
function described({ due, age, givenUp, troubled }) {
  const waits = due === 0 ? "Nothing is due" : `${due} due, the oldest for ${Math.round(age / 1e3)} s`;
  const next = givenUp === 0 ? "" : "  next: mend what the lines say; the next event, or the next start of the App, takes it up again\n";
  return `${waits}; ${givenUp} given up.
${troubled.map(line).join("")}${next}`;
}
function line({ key, tries, reason, givenUp }) {
  const how = givenUp ? "given up" : "failing";
  return `${terminalLine(`${how} after ${tries} ${tries === 1 ? "try" : "tries"}: ${key}: ${reason}`, 600)}
`;
}
export {
  runQueue
};
