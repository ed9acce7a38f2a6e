import {
  field,
  integer,
  list,
  parseJson
} from "./chunk-G276BK7I.js";

// src/github/owner-and-name.ts
function ownerAndName(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}

// src/github/rest-pages.ts
var PER_PAGE = 100;
var MOST_PAGES = 30;
async function readPages(api, route, parameters, read, isEnough = () => false) {
  const all = [];
  const seen = /* @__PURE__ */ new Set();
  let cursor = {};
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const answer = await api.rest(route, { ...parameters, per_page: PER_PAGE, ...cursor });
    if (!answer.ok) return answer;
    const page = parseJson(route, answer.value.data, (json) => list(json, read));
    if (!page.ok) return page;
    all.push(...page.value);
    const next = nextPage(answer.value.link);
    if (next === null || isEnough(all)) return { ok: true, value: all };
    if (page.value.length === 0 || seen.has(next.key)) return truncated(route, "the pages do not advance");
    seen.add(next.key);
    cursor = next.cursor;
  }
  return truncated(route, `the list did not end after ${MOST_PAGES} pages`);
}
function nextPage(link) {
  const url = /<([^<>]+)>; *rel="next"/.exec(link)?.[1];
  if (url === void 0 || !URL.canParse(url)) return null;
  const { searchParams } = new URL(url);
  const entries = ["page", "after"].flatMap((name) => {
    const value = searchParams.get(name);
    return value === null ? [] : [[name, value]];
  });
  return { key: JSON.stringify(entries), cursor: Object.fromEntries(entries) };
}
function truncated(route, why) {
  return { ok: false, fault: { code: "TRUNCATED", detail: `${route}: ${why}` } };
}

// src/github/counted-pages.ts
var MOST_PAGES2 = 10;
async function readCounted(api, route, parameters, key, read) {
  const all = /* @__PURE__ */ new Map();
  let total = null;
  for (let page = 1; page <= MOST_PAGES2; page += 1) {
    const answer = await api.rest(route, { ...parameters, page });
    if (!answer.ok) return answer;
    const one = parseJson(route, answer.value.data, (json) => ({
      total: integer(field(json, "total_count")),
      entries: list(field(json, key), read)
    }));
    if (!one.ok) return one;
    total ??= one.value.total;
    for (const [id, entry] of one.value.entries) all.set(id, entry);
    if (one.value.total !== total || all.size > total) break;
    if (all.size === total) return { ok: true, value: [...all.values()] };
    if (one.value.entries.length === 0) break;
  }
  return { ok: false, fault: { code: "TRUNCATED", detail: `${route}: other entries than were listed` } };
}

export {
  ownerAndName,
  readPages,
  readCounted
};
