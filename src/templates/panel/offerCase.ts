// The case at hand in Registrar as templates are filled from it. Pure.
import type { Moment } from '../../calendar/civilTime';
import type { CaseForm } from '../../cases/panel/form';
import type { OfferCase } from '../offer';
import type { Template } from '../template';

/** `now` is Bogotá wall clock. */
export function offerCase(form: CaseForm | null, now: Moment): OfferCase {
  return {
    network: form?.network ?? null,
    noDm: form?.kind === 'noDm',
    user: form?.user ?? '',
    links: form ? `${form.link} ${form.rawId}` : '',
    programme: form?.kind === 'pqrd' ? form.pqrd.programme : '',
    entity: null,
    now,
  };
}

export function templateKind(form: CaseForm | null): Template['kind'] {
  return form?.kind === 'general' || form?.kind === 'particular' ? form.kind : null;
}
