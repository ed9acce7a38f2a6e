// src/evidence/same-name.ts
function sameName(a, b) {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other && !isSameLetter(one, other)) return false;
  }
  return true;
}
function isSameLetter(one, other) {
  const lower = one | 32;
  return lower === (other | 32) && lower >= 97 && lower <= 122;
}

export {
  sameName
};
