// The closed vocabularies of a case.

export const NETWORKS = ['facebook', 'twitter'] as const;
export type Network = (typeof NETWORKS)[number];

export const KINDS = [
  'general',
  'particular',
  'pqrd',
  'archived',
  'noDm',
  'deleted',
  'error',
  'fraud',
] as const;
export type Kind = (typeof KINDS)[number];

export const VIAS = ['inconcert', 'wall', 'dm'] as const;
export type Via = (typeof VIAS)[number];

/** Something the agent should know about a case that was registered all the same. */
export interface Warning {
  code: string;
  /** What the text at the edge fills in. */
  details: Readonly<Record<string, string>>;
}

/** As the base writes it, and as R14 puts it before the reply. */
export const NETWORK_WORD: Readonly<Record<Network, string>> = { facebook: 'Facebook', twitter: 'Twitter' };
