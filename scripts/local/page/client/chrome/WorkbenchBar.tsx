// The line at the bottom that is not Google's: who one is, what time it is, what was sent and what ran.
import type { JSX } from 'preact';
import { texts } from '../texts';
import { ClockControl } from './ClockControl';
import { Executions } from './Executions';
import { Outbox } from './Outbox';
import { usePage, usePageState } from './usePage';

export function WorkbenchBar(): JSX.Element {
  const page = usePage();
  const { person, panel, mail, unreadMail, executions } = usePageState();
  const toggle = (name: 'mail' | 'executions'): void => page.openPanel(panel === name ? null : name);
  return (
    <footer class="workbench" aria-label={texts.workbench}>
      {panel && (
        <section
          class="drawer"
          aria-label={panel === 'mail' ? texts.mail : texts.executions}
          onKeyDown={(event) => {
            if (event.key === 'Escape') page.openPanel(null);
          }}
        >
          {panel === 'mail' ? <Outbox /> : <Executions />}
        </section>
      )}
      <div class="bar">
        <UserChoice key={person?.user} user={person?.user ?? ''} users={person?.users ?? []} />
        <ClockControl />
        <span class="gap" />
        <button type="button" aria-expanded={panel === 'mail'} onClick={() => toggle('mail')}>
          {texts.mail} {String(mail.length)}
          {unreadMail > 0 && <span class="count"> {texts.unread(unreadMail)}</span>}
        </button>
        <button type="button" aria-expanded={panel === 'executions'} onClick={() => toggle('executions')}>
          {texts.executions} {String(executions.length)}
        </button>
        <Status />
      </div>
    </footer>
  );
}

function UserChoice({ user, users }: { user: string; users: string[] }): JSX.Element {
  const page = usePage();
  const other = '+';
  return (
    <label>
      {texts.user}{' '}
      <select
        value={user}
        onChange={({ currentTarget }) => {
          const email =
            currentTarget.value === other
              ? window.prompt(texts.otherUserPrompt)?.trim()
              : currentTarget.value;
          currentTarget.value = user;
          if (email) void page.becomeUser(email);
        }}
      >
        {users.map((email) => (
          <option key={email} value={email}>
            {email}
          </option>
        ))}
        <option value={other}>{texts.otherUser}</option>
      </select>
    </label>
  );
}

function Status(): JSX.Element {
  const { busy, waitingEdits, loadingSheets, savingProblem } = usePageState();
  const text = savingProblem
    ? savingProblem
    : loadingSheets > 0
      ? texts.loadingSheet
      : busy
        ? texts.running(busy.function, busy.waiting)
        : waitingEdits > 0
          ? texts.saving(waitingEdits)
          : texts.saved;
  return (
    <span class={savingProblem ? 'status bad' : 'status'} role="status">
      {text}
    </span>
  );
}
