// What an escalation is made of: one topic, what is asked, the citizens' words, screenshots; and the mail as it will go.
import { TextField } from '../../cases/panel/TextField';
import type { SidebarStart } from '../../cases/calls';
import { datesLine, filedLine, FILING, sameTopicLine } from '../../texts/sidebarEscalation';
import type { EscalationStart } from '../calls';
import { sameTopic } from '../rules/topic';
import { Comments } from './Comments';
import type { FilingField } from './filing';
import { MailPreview } from './MailPreview';
import { RowLink } from './RowLink';
import { ScreenshotField } from './ScreenshotField';
import type { useFiling } from './useFiling';

interface FilingFormProps {
  work: ReturnType<typeof useFiling>;
  start: EscalationStart | null;
  by: SidebarStart | null;
  /** Whether a reload would find all of it again. */
  kept: boolean;
  onSend: () => void;
}

export const filingId = (field: FilingField): string => `escalation-${field}`;

export function FilingForm({ work, start, by, kept, onSend }: FilingFormProps) {
  const { filing, problems, notice, busy, locked, filed, change } = work;
  const same = start?.topics.find(({ topic }) => sameTopic(topic, filing.topic));
  const field = (name: 'topic' | 'description' | 'link') => ({
    id: filingId(name),
    value: filing[name],
    readOnly: locked,
    problem: problems[name],
    onText: (text: string) => change({ [name]: text }),
  });
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
        {filed && (
          <>
            <p dir="auto">{filedLine(filed)}</p>
            <p>{datesLine(filed)}</p>
            {filed.warnings.map(({ message }) => (
              <p key={message} class="warn" dir="auto">
                {message}
              </p>
            ))}
          </>
        )}
      </div>
      <TextField {...field('topic')} label={FILING.topic} hint={FILING.topicHint} />
      <div role="status">
        {same && start && (
          <p class="warn">
            {sameTopicLine(same.number, same.row)} <RowLink bookUrl={start.bookUrl} {...same} />
          </p>
        )}
      </div>
      <TextField {...field('description')} label={FILING.description} rows={3} />
      <TextField {...field('link')} label={FILING.link} />
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
      {start && <MailPreview filing={filing} start={start} by={by} />}
      <p role="status" class={filing.unsure && !busy ? 'warn' : 'hint'}>
        {notice}
      </p>
      <div class="actions">
        <button type="submit" class="main" aria-keyshortcuts="Control+Enter">
          {filing.unsure && !busy ? FILING.ask : FILING.send} <kbd>Ctrl ⏎</kbd>
        </button>
        <button type="button" aria-keyshortcuts="Alt+V" onClick={work.clear}>
          <u>V</u>aciar
        </button>
      </div>
    </form>
  );
}
