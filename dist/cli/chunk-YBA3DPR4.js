// src/evidence/short-commit.ts
function shortCommit(commit) {
  return commit.slice(0, 7);
}

export {
  shortCommit
};
