// How long a text may be.

/** Google's limit for one cell (P), counted in UTF-16 units as Google counts. */
export const CELL_LIMIT = 50000;
