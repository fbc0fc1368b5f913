// What an escalation is made of: one topic, what is asked, the citizens' words, screenshots; and the mail as it will go.
import { TextField } from '../../cases/panel/TextField';
import { filedLines, FILING, sameTopicLine, unsureLine } from '../../texts/sidebarEscalation';
import type { EscalationStart } from '../calls';
import { sameTopic } from '../rules/topic';
import { Comments } from './Comments';
import type { FilingField } from './filing';
import { MailShown } from './MailShown';
import { RowLink } from './RowLink';
import { ScreenshotField } from './ScreenshotField';
import type { useFiling } from './useFiling';

interface FilingFormProps {
  work: ReturnType<typeof useFiling>;
  start: EscalationStart | null;
  /** Whether a reload would find all of it again. */
  kept: boolean;
  onSend: () => void;
}

export const filingId = (field: FilingField): string => `escalation-${field}`;

export function FilingForm({ work, start, kept, onSend }: FilingFormProps) {
  const { filing, problems, busy, locked, filed, mail, change } = work;
  const same = start?.topics.find(({ topic }) => sameTopic(topic, filing.topic));
  const unsure = filing.unsure && !busy;
  const field = (name: 'topic' | 'description' | 'link') => (
    <TextField
      id={filingId(name)}
      label={FILING[name]}
      rows={name === 'description' ? 3 : 1}
      value={filing[name]}
      readOnly={locked}
      problem={problems[name]}
      onText={(text) => change({ [name]: text })}
    />
  );
  return (
    <form
      class="register"
      aria-busy={busy}
      aria-label={FILING.title}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <div role="status">
        {filed && filedLines(filed).map((line) => <p dir="auto">{line}</p>)}
        {filed?.warnings.map(({ message }) => (
          <p class="warn" dir="auto">
            {message}
          </p>
        ))}
      </div>
      {field('topic')}
      <div role="status">
        {same && (
          <p class="warn">
            {sameTopicLine(same.name)} <RowLink link={same.link} />
          </p>
        )}
      </div>
      {field('description')}
      {field('link')}
      <Comments
        id={filingId('comments')}
        comments={filing.comments}
        locked={locked}
        problem={problems.comments}
        onComments={(comments) => change({ comments })}
      />
      <ScreenshotField
        id={filingId('screenshots')}
        screenshots={filing.screenshots}
        problem={problems.screenshots}
        locked={locked}
        kept={kept}
        onFiles={(files) => void work.addPictures(files)}
        onRemove={(gone) => change({ screenshots: filing.screenshots.filter((shot) => shot !== gone) })}
      />
      {mail && <MailShown mail={mail} />}
      <p role="status" class={unsure ? 'warn' : 'hint'}>
        {work.notice || (unsure && unsureLine(''))}
      </p>
      <div class="actions">
        <button type="submit" class="main" aria-keyshortcuts="Control+Enter">
          {unsure ? FILING.ask : FILING.send} <kbd>Ctrl ⏎</kbd>
        </button>
        <button
          type="button"
          aria-keyshortcuts="Alt+R"
          aria-expanded={!!mail}
          onClick={() => void work.preview()}
        >
          Ver el co<u>r</u>reo
        </button>
        <button type="button" aria-keyshortcuts="Alt+V" onClick={work.clear}>
          <u>V</u>aciar
        </button>
      </div>
    </form>
  );
}
