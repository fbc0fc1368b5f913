// The case in one line, network, last digits, age, and below it what its age asks for.
import { ageText, tooOldLine, wallCodeLine } from '../../texts/sidebarCase';
import type { Moment } from '../../calendar/civilTime';
import { gisId } from '../rules/gisId';
import type { CasePolicy } from '../rules/policy';
import { NETWORK_WORD, type Via } from '../rules/words';
import { ageMinutes, isTooOld, takesVia, type CaseForm } from './form';

const DIGITS_SHOWN = 6;

interface CaseChipProps {
  form: CaseForm;
  via: Via;
  now: Moment;
  policy: CasePolicy;
}

export function CaseChip({ form, via, now, policy }: CaseChipProps) {
  if (form.rawId === '') return null;
  const id = gisId(form.rawId);
  const age = ageMinutes(form, now);
  const parts = [
    form.network && NETWORK_WORD[form.network],
    id && `…${id.slice(-DIGITS_SHOWN)}`,
    age !== null && ageText(age),
    form.user,
  ].filter(Boolean);
  const onWall = form.network === 'facebook' && via === 'wall' && takesVia(form.kind);
  const old = isTooOld(form, now, policy.hoursForInconcert);
  return (
    <>
      <p class="case-chip" dir="auto" title={form.rawId}>
        {parts.join(' · ')}
      </p>
      {old && <p class="warn">{tooOldLine(policy.hoursForInconcert, onWall ? policy.wallCode : null)}</p>}
      {!old && onWall && <p class="warn">{wallCodeLine(policy.wallCode)}</p>}
    </>
  );
}
