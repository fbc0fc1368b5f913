// The pages that stand beside the script: the panel and each dialog.

export interface Page {
  /** Of its file, without `.html`. */
  name: string;
  /** Where its `main.tsx` is, and its own `styles.css` where it has one. */
  folder: string;
  limitBytes: number;
}

/** It loads once a shift over the team's line; every kilobyte is waited for. */
export const SIDEBAR: Page = { name: 'Sidebar', folder: 'src/sidebar', limitBytes: 90 * 1024 };

export const PAGES: readonly Page[] = [
  SIDEBAR,
  { name: 'ReconcileDialog', folder: 'src/productivity/dialog', limitBytes: 120 * 1024 },
  { name: 'TemplatesDialog', folder: 'src/templates/dialog', limitBytes: 60 * 1024 },
  { name: 'ReviewDialog', folder: 'src/review/dialog', limitBytes: 60 * 1024 },
];
