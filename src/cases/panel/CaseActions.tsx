// What is done with the whole case; the underlined letter is its key with Alt.
import { CASE } from '../../texts/sidebarCase';
import { TEMPLATES } from '../../texts/sidebarTemplates';

interface CaseActionsProps {
  /** Null where the reply has no second part to copy. */
  onCopyMessage: (() => void) | null;
  onClear: () => void;
  onLoad: () => void;
  onEscalate: () => void;
}

export function CaseActions({ onCopyMessage, onClear, onLoad, onEscalate }: CaseActionsProps) {
  return (
    <div class="actions">
      <button type="submit" class="main" aria-keyshortcuts="Control+Enter">
        {CASE.save} <kbd>Ctrl ⏎</kbd>
      </button>
      {onCopyMessage && (
        <button type="button" onClick={onCopyMessage}>
          {TEMPLATES.copyMessage}
        </button>
      )}
      <button type="button" aria-keyshortcuts="Alt+V" onClick={onClear}>
        <u>V</u>aciar
      </button>
      <button type="button" aria-keyshortcuts="Alt+L" onClick={onLoad}>
        Cargar fi<u>l</u>a
      </button>
      <button type="button" aria-keyshortcuts="Alt+N" onClick={onEscalate}>
        Escalar a la e<u>n</u>tidad
      </button>
    </div>
  );
}
