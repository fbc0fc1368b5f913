// Who is acting, as far as Google tells.

/** Lower-case address; `''` where policy hides it (simple triggers, other domains) (D). */
export function activeUserEmail(): string {
  return Session.getActiveUser().getEmail().trim().toLowerCase();
}

/** As whom the script runs: in a trigger whoever installed it (D). Lower case. */
export function effectiveUserEmail(): string {
  return Session.getEffectiveUser().getEmail().trim().toLowerCase();
}
