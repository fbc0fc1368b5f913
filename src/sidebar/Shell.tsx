// The sidebar's shell: tabs, panels that stay as they are while another is shown, and the queue at the foot.
import { useEffect, useState } from 'preact/hooks';
import { CasePanel } from '../cases/Panel';
import { AlertsBanner } from '../escalations/AlertsBanner';
import { EscalationPanel } from '../escalations/Panel';
import { caseAtHand, type CaseAtHand } from '../escalations/panel/filing';
import type { CaseForm } from '../cases/panel/form';
import { DayPanel } from '../productivity/Panel';
import { StandingLine } from '../productivity/panel/StandingLine';
import { useDay } from '../productivity/panel/useDay';
import type { Offer } from '../templates/offer';
import { TemplatesPanel } from '../templates/Panel';
import { offerCase, templateKind } from '../templates/panel/offerCase';
import { useTemplates } from '../templates/panel/useTemplates';
import { PANELS, SHELL, SIDEBAR_TITLE, startFailed, undoneLine } from '../texts/sidebar';
import type { Desk } from './desk';
import { focusEditor } from './editor';
import { altKey, ctrlDigit } from './keys';
import type { QueuedCase } from './queue';
import { lastSent, QueueStatus } from './QueueStatus';
import type { ReturnedCase } from './returnedCase';
import { Shortcuts } from './Shortcuts';
import { panelId, tabId, Tabs } from './Tabs';
import { useStart } from './useStart';

const TEMPLATES_PANEL = PANELS.indexOf('Guiones');
const ESCALATION_PANEL = PANELS.indexOf('Escalar');
const DAY_PANEL = PANELS.indexOf('Mi día');

export function Shell({ desk }: { desk: Desk }) {
  const { start, confirmed, problem } = useStart(desk);
  const [shown, setShown] = useState(0);
  const [help, setHelp] = useState(false);
  const [undoing, setUndoing] = useState<string | null>(null);
  const [returned, setReturned] = useState<ReturnedCase | null>(null);
  const [escalated, setEscalated] = useState<CaseAtHand | null>(null);
  const [atHand, setAtHand] = useState<CaseForm | null>(null);
  const [offered, setOffered] = useState<Offer | null>(null);
  const templates = useTemplates(desk);
  const email = start?.email ?? null;
  const asked = useDay(desk, shown === DAY_PANEL, email);

  const mend = ({ draft, problem: reason, field }: QueuedCase): void => {
    setShown(0);
    setReturned({ draft, problem: reason, field, onlyIfFree: false });
    desk.outbox.withdraw(draft.requestId);
  };
  const undo = async ({ draft, place, label }: QueuedCase): Promise<void> => {
    if (!place) return;
    const { requestId } = draft;
    setUndoing(SHELL.undoing);
    try {
      await desk.undoCase({ ...place, requestId });
      desk.outbox.withdraw(requestId);
      setUndoing(undoneLine(label));
      // A request that was undone stays undone: the case is a new one from now on.
      const again = { ...draft, requestId: desk.newRequestId() };
      setReturned({ draft: again, problem: null, field: null, onlyIfFree: true });
    } catch (error) {
      setUndoing(error instanceof Error ? error.message : String(error));
    }
  };

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const digit = ctrlDigit(event);
      if (digit !== null && digit >= 1 && digit <= PANELS.length) {
        event.preventDefault();
        setShown(digit - 1);
      } else if (altKey(event) === 'H') {
        event.preventDefault();
        const latest = lastSent(desk.outbox.current().filter((item) => item.owner === email));
        if (latest) void undo(latest);
      } else if (event.key === 'F6') {
        event.preventDefault();
        focusEditor();
      } else if (event.key === '?' && !isWriting(event.target)) {
        event.preventDefault();
        setHelp(true);
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [desk, email]);

  return (
    <>
      <header>
        <h1 class="unseen">{SIDEBAR_TITLE}</h1>
        <Tabs shown={shown} onShow={setShown} />
        {shown !== DAY_PANEL && <StandingLine day={asked.day} />}
      </header>
      <main>
        {shown === 0 && start?.problem && (
          <p role="alert" class="problem" dir="auto">
            {start.problem}
          </p>
        )}
        <AlertsBanner alerts={start?.alerts} />
        {!start && !problem && <p class="hint">{SHELL.loading}</p>}
        {!confirmed && problem && (
          <p role="status" class="warn">
            {startFailed(problem)}
          </p>
        )}
        {PANELS.map((name, index) => (
          <div
            key={name}
            role="tabpanel"
            id={panelId(index)}
            aria-labelledby={tabId(index)}
            hidden={index !== shown}
          >
            {index === 0 ? (
              <CasePanel
                desk={desk}
                active={shown === 0 && !help}
                start={start}
                returned={returned}
                onTaken={() => {
                  setReturned(null);
                  setOffered(null);
                }}
                templates={templates}
                offered={offered}
                onForm={setAtHand}
                onEscalate={(form) => {
                  setEscalated(caseAtHand(form, start));
                  setShown(ESCALATION_PANEL);
                }}
              />
            ) : index === TEMPLATES_PANEL ? (
              <TemplatesPanel
                {...{ desk, templates }}
                shown={shown === index}
                active={shown === index && !help}
                of={offerCase(atHand, desk.now())}
                kind={templateKind(atHand)}
                onUse={(offer) => {
                  setOffered(offer);
                  setShown(0);
                }}
              />
            ) : index === ESCALATION_PANEL ? (
              <EscalationPanel
                desk={desk}
                shown={shown === index}
                active={shown === index && !help}
                given={escalated}
                onTaken={() => setEscalated(null)}
              />
            ) : (
              <DayPanel
                {...{ desk, email, asked }}
                shown={shown === index}
                active={shown === index && !help}
              />
            )}
          </div>
        ))}
      </main>
      <footer>
        <button type="button" class="help" aria-label={SHELL.help} onClick={() => setHelp(true)}>
          ?
        </button>
        <QueueStatus
          desk={desk}
          email={email}
          undoing={undoing}
          onUndo={(item) => void undo(item)}
          onMend={mend}
        />
      </footer>
      {help && <Shortcuts onClose={() => setHelp(false)} />}
    </>
  );
}

/** Where a question mark is a sign of the text, and no wish for help. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.dataset.paste === undefined || target.value !== '';
  return target instanceof HTMLInputElement && target.type === 'text';
}
