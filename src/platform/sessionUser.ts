// Who is acting, as far as Google tells.

/** Lower-case address; `''` where policy hides it (simple triggers, other domains) (D). */
export function activeUserEmail(): string {
  return Session.getActiveUser().getEmail().trim().toLowerCase();
}
