// The code, found while it is typed: a combobox with a list whose first entry is taken unless another is chosen.
import { useEffect, useState } from 'preact/hooks';
import { CASE } from '../../texts/sidebarCase';
import type { Network } from '../rules/words';
import { codeMeant, descriptionOf, searchCodes, type CodeEntry } from './codeSearch';

interface CodeFieldProps {
  id: string;
  codes: readonly CodeEntry[];
  network: Network | null;
  /** Codes of the agent's last cases, the latest first. */
  recent: readonly string[];
  code: string;
  problem?: string;
  onCode: (code: string) => void;
}

export function CodeField({ id, codes, network, recent, code, problem, onCode }: CodeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const found = typed === null ? [] : searchCodes(codes, typed, network, recent);
  const description = code === '' ? null : descriptionOf(codes, code);
  const unknown = typed === null && code !== '' && codes.length > 0 && description === null;

  // A code that came from elsewhere (an emptied panel, a case that came back) ends the typing.
  useEffect(() => {
    if (code === '' && document.activeElement?.id !== id) setTyped(null);
  }, [code, id]);

  const type = (text: string): void => {
    const entries = searchCodes(codes, text, network, recent);
    const meant = text.trim() === '' ? '' : codeMeant(codes, text, entries);
    setTyped(text);
    setActive(entries.findIndex((entry) => entry.code === meant));
    onCode(meant);
  };
  const take = (entry: CodeEntry | undefined): void => {
    if (entry) onCode(entry.code);
    setTyped(null);
    setActive(-1);
  };
  const move = (step: number): void => {
    const entries = typed === null ? searchCodes(codes, '', network, recent) : found;
    if (typed === null) setTyped('');
    if (entries.length === 0) return;
    const next = (active + step + entries.length + (active < 0 && step < 0 ? 1 : 0)) % entries.length;
    setActive(next);
    onCode(entries[next].code);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(found[active]);
    } else if (event.key === 'Escape' && typed !== null) {
      event.preventDefault();
      event.stopPropagation();
      take(undefined);
    }
  };

  const open = found.length > 0;
  const described = [`${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field combo">
      <label for={id}>
        <u>C</u>
        {CASE.code.slice(1)}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        aria-describedby={described}
        aria-invalid={problem ? true : undefined}
        aria-keyshortcuts="Alt+C"
        autocomplete="off"
        spellcheck={false}
        value={typed ?? code}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => take(undefined)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={CASE.codes} hidden={!open}>
        {found.map((entry, index) => (
          <li
            key={`${entry.code} ${entry.network}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault();
              take(entry);
            }}
          >
            <b>{entry.code}</b> {entry.description}
          </li>
        ))}
      </ul>
      <p class="hint" id={`${id}-hint`}>
        {unknown ? CASE.codeUnknown : (description ?? CASE.codeHelp)}
      </p>
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
