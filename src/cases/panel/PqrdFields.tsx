// R22's three parts of a PQRD.
import { CASE } from '../../texts/sidebarCase';
import type { CaseForm, FormField } from './form';
import { TextField } from './TextField';

interface PqrdFieldsProps {
  pqrd: CaseForm['pqrd'];
  types: readonly string[];
  programmes: readonly string[];
  problems: Partial<Record<FormField, string>>;
  idOf: (field: FormField) => string;
  onPqrd: (pqrd: CaseForm['pqrd']) => void;
}

export function PqrdFields({ pqrd, types, programmes, problems, idOf, onPqrd }: PqrdFieldsProps) {
  const typeId = idOf('pqrd.type');
  const problem = problems['pqrd.type'];
  return (
    <>
      <div class="field">
        <label for={typeId}>{CASE.pqrdType}</label>
        <select
          id={typeId}
          value={pqrd.type}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${typeId}-problem` : undefined}
          onChange={(event) => onPqrd({ ...pqrd, type: event.currentTarget.value })}
        >
          <option value="">{CASE.choose}</option>
          {types.map((type) => (
            <option key={type} value={type}>
              {type}
            </option>
          ))}
        </select>
        {problem && (
          <p class="problem" id={`${typeId}-problem`}>
            {problem}
          </p>
        )}
      </div>
      <TextField
        id={idOf('pqrd.programme')}
        label={CASE.programme}
        value={pqrd.programme}
        words={programmes}
        problem={problems['pqrd.programme']}
        onText={(programme) => onPqrd({ ...pqrd, programme })}
      />
      <TextField
        id={idOf('pqrd.phrase')}
        label={CASE.phrase}
        value={pqrd.phrase}
        problem={problems['pqrd.phrase']}
        onText={(phrase) => onPqrd({ ...pqrd, phrase })}
      />
    </>
  );
}
