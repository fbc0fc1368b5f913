// What kind of case it is, by what way it is answered, and R22's three parts where it is a PQRD.
import { CASE, KIND_LABELS, VIA_LABELS } from '../../texts/sidebarCase';
import { KINDS, VIAS, type Via } from '../rules/words';
import { Choice } from './Choice';
import { idOf } from './fieldFocus';
import { takesVia, type CaseForm, type FormField } from './form';
import type { CasePolicy } from '../rules/policy';
import { PqrdFields } from './PqrdFields';

interface KindFieldsProps {
  form: CaseForm;
  /** The one that holds, chosen or reckoned. */
  via: Via;
  policy: CasePolicy;
  problems: Partial<Record<FormField, string>>;
  onChange: (part: Partial<Pick<CaseForm, 'kind' | 'via' | 'pqrd'>>) => void;
}

export function KindFields({ form, via, policy, problems, onChange }: KindFieldsProps) {
  return (
    <>
      <Choice
        id={idOf('kind')}
        legend={CASE.kind}
        words={KINDS}
        labels={KIND_LABELS}
        chosen={form.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      {takesVia(form.kind) && (
        <Choice
          id={idOf('via')}
          legend={CASE.via}
          words={VIAS}
          labels={VIA_LABELS}
          chosen={via}
          onChoose={(chosen) => onChange({ via: chosen })}
        />
      )}
      {form.kind === 'pqrd' && (
        <PqrdFields
          pqrd={form.pqrd}
          types={policy.pqrdTypes}
          programmes={policy.programmes}
          problems={problems}
          idOf={idOf}
          onPqrd={(pqrd) => onChange({ pqrd })}
        />
      )}
    </>
  );
}
