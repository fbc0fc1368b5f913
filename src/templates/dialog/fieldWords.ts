// What a field of a template says, as its form shows it. Pure.
import { KIND_CHOICES, NETWORK_CHOICES, PHASE_CHOICES } from '../../texts/templatesDialog';
import type { DraftField, TemplateDraft } from '../upkeep/draft';

const CHOICES: Readonly<Partial<Record<DraftField, Readonly<Record<string, string>>>>> = {
  network: NETWORK_CHOICES,
  kind: KIND_CHOICES,
  phase: PHASE_CHOICES,
};

export function fieldWords(draft: TemplateDraft, field: DraftField): string {
  const value = draft[field];
  if (typeof value === 'boolean') return value ? 'sí' : 'no';
  return CHOICES[field]?.[value ?? ''] ?? value ?? '';
}
