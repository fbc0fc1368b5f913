// What a comment may be.

/** Names of the kinds of comments, as the team's labels say them. */
export const COMMENT_KINDS = [
  'general',
  'particular',
  'pqrd',
  'otra_entidad',
  'archivado',
  'provocacion',
  'fraude',
] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];
