// src/ledger/anchor.ts
var FORM = /^([0-9a-f]{32}):([1-9]\d{0,15}):([0-9a-f]{64})$/;
function formatAnchor({ ledger, seq, hash }) {
  return `${ledger}:${seq}:${hash}`;
}
function parseAnchor(text) {
  const [, ledger, digits, hash] = FORM.exec(text) ?? [];
  const seq = Number(digits);
  if (ledger === void 0 || hash === void 0 || !Number.isSafeInteger(seq)) return null;
  return { ledger, seq, hash };
}

export {
  formatAnchor,
  parseAnchor
};
