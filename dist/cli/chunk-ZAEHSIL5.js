// src/store/store-fault.ts
var CannotOpen = class extends Error {
  fault;
  constructor(fault) {
    super(fault.seen);
    this.fault = fault;
  }
};
function driverText(error) {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? `${error.code}: ` : "";
  return `${code}${error.message}`.replaceAll(/\s+/g, " ").slice(0, 300);
}

export {
  CannotOpen,
  driverText
};
