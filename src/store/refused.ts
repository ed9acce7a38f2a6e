/** PostgreSQL's classes of what is wrong with the values that it was given: of no such kind, against a rule of the table, too large. */
const STATES = /^(?:22|23|54)...$/;

/** The same of SQLite. */
const CODES = /^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG|RANGE)/;

/** Whether the database refused a statement for what it says: it would refuse it for ever. */
export function isRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // What a driver cannot even hand over, or nobody can mean.
  if (error instanceof TypeError || error instanceof RangeError) return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return STATES.test(code) || CODES.test(code);
}
