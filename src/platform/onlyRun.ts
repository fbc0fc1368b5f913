// Lets one run at a time do what a clock sets off, without keeping people from writing meanwhile.

/** Another run holds it for minutes at most: the one that comes second has nothing left to do. */
const PATIENCE_MS = 500;

/**
 * Whether this execution is the only one; true until it ends, when Google lets go of the lock by itself (D). It is
 * the document's lock: whoever registers a case takes the script's.
 */
export function onlyRun(): boolean {
  try {
    return LockService.getDocumentLock()?.tryLock(PATIENCE_MS) ?? false;
  } catch {
    // Under heavy polling Google throws "too many LockService operations" (P).
    return false;
  }
}
