// What few cases need: user, link and notes, behind a button until they are asked for.
import { CASE } from '../../texts/sidebarCase';
import { idOf } from './fieldFocus';
import type { CaseForm, FormField } from './form';
import { TextField } from './TextField';

interface BesideFieldsProps {
  form: CaseForm;
  problems: Partial<Record<FormField, string>>;
  shown: boolean;
  onShow: () => void;
  onChange: (part: Partial<Pick<CaseForm, 'user' | 'link' | 'notes'>>) => void;
}

export function BesideFields({ form, problems, shown, onShow, onChange }: BesideFieldsProps) {
  if (!shown)
    return (
      <button type="button" class="plain" onClick={onShow} aria-keyshortcuts="Alt+O">
        {CASE.more}: {CASE.user.toLowerCase()}, {CASE.link.toLowerCase()}, <u>o</u>bservaciones
      </button>
    );
  return (
    <>
      <TextField
        id={idOf('user')}
        label={CASE.user}
        value={form.user}
        problem={problems.user}
        onText={(user) => onChange({ user })}
      />
      <TextField
        id={idOf('link')}
        label={CASE.link}
        value={form.link}
        problem={problems.link}
        onText={(link) => onChange({ link })}
      />
      <TextField
        id={idOf('notes')}
        label={
          <>
            <u>O</u>bservaciones
          </>
        }
        shortcut="Alt+O"
        value={form.notes}
        rows={2}
        problem={problems.notes}
        onText={(notes) => onChange({ notes })}
      />
    </>
  );
}
