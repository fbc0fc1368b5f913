// The panel Guiones: three letters, arrows, Enter; what is copied stands below before it is.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Choice } from '../cases/panel/Choice';
import { NETWORKS, type Network } from '../cases/rules/words';
import type { Desk } from '../sidebar/desk';
import { altKey, isCtrlEnter } from '../sidebar/keys';
import { NETWORK_LABELS } from '../texts/sidebarCase';
import { copiedLine, doubtLine, hindranceText, notCopiedLine, TEMPLATES } from '../texts/sidebarTemplates';
import { catalogueDoubts } from './catalogueDoubts';
import { EntryList } from './panel/EntryList';
import { entriesFor, type Entry } from './panel/entries';
import { nextPart, partText, type Part } from './panel/copying';
import { addMissed } from './panel/missed';
import { OfferView } from './panel/OfferView';
import type { Templates } from './panel/useTemplates';
import type { Offer, OfferCase } from './offer';
import type { Template } from './template';

interface TemplatesPanelProps {
  desk: Desk;
  templates: Templates;
  /** Whether this panel is shown, and whether keys are meant for it. */
  shown: boolean;
  active: boolean;
  /** The case at hand in Registrar, which templates are filled from. */
  of: OfferCase;
  kind: Template['kind'];
  /** Takes a template to the case at hand. */
  onUse: (offer: Offer) => void;
}

const SEARCH_ID = 'templates-search';
const LIST_ID = 'templates-list';
const focusSearch = (): void => document.getElementById(SEARCH_ID)?.focus();
const DOUBTS_SHOWN = 5;
/** A search is over when nothing was typed for so long. */
const STILL_MS = 1500;

export function TemplatesPanel({ desk, templates, shown, active, of, kind, onUse }: TemplatesPanelProps) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [network, setNetwork] = useState<Network | null>(null);
  const [noDm, setNoDm] = useState<boolean | null>(null);
  const [copied, setCopied] = useState<{ key: string; part: Part } | null>(null);
  const [notice, setNotice] = useState('');
  const wanted: OfferCase = { ...of, network: network ?? of.network, noDm: noDm ?? of.noDm };
  const depends = [
    templates,
    text,
    wanted.network,
    wanted.noDm,
    of.user,
    of.links,
    of.now.time.slice(0, 5),
    kind,
  ];
  const entries = useMemo(() => entriesFor(templates, text, wanted, kind), depends);
  const doubts = useMemo(() => catalogueDoubts(templates.catalogue?.templates ?? []), [templates.catalogue]);
  const entry = entries[Math.min(at, entries.length - 1)] as Entry | undefined;

  // Another case is another network and another way to answer.
  useEffect(() => {
    setNetwork(null);
    setNoDm(null);
  }, [of.network, of.links]);
  useEffect(() => {
    if (shown && document.activeElement?.role !== 'tab') focusSearch();
  }, [shown]);
  useEffect(() => {
    if (text.trim() === '' || entries.length > 0 || !templates.catalogue) return undefined;
    const timer = window.setTimeout(() => addMissed(desk.device, text), STILL_MS);
    return () => window.clearTimeout(timer);
  }, [text, entries.length]);

  const choose = (next: number): void => {
    setAt(next);
    setCopied(null);
    setNotice('');
  };
  const copy = (chosen: Entry, part: Part): void => {
    const { offer, key } = chosen;
    if (offer.hindrance !== null) {
      setNotice(hindranceText(offer));
      return;
    }
    void desk.copy(partText(offer, part)).then((done) => {
      setNotice(done ? copiedLine(offer.template.code, part, part === 'wall') : notCopiedLine);
    });
    setCopied({ key, part });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0) choose((at + step + entries.length) % entries.length);
    else if (event.key === 'Enter' && entry) {
      copy(entry, nextPart(entry.offer, copied?.key === entry.key ? copied.part : null));
    } else if (event.key === 'Escape' && text !== '') {
      setText('');
      choose(0);
    } else return;
    event.preventDefault();
  };
  const use = (): void => {
    if (!entry) return;
    if (entry.offer.hindrance !== null) setNotice(hindranceText(entry.offer));
    else onUse(entry.offer);
  };

  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined);
  keys.current = (event) => {
    if (!active || event.defaultPrevented) return;
    const letter = altKey(event);
    const chosen = NETWORKS.find((word) => NETWORK_LABELS[word].key === letter);
    if (isCtrlEnter(event)) use();
    else if (chosen) setNetwork(chosen);
    else if (letter === 'S') setNoDm(!wanted.noDm);
    else if (letter === 'A') templates.refresh();
    else if (event.key === 'Escape') focusSearch();
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => keys.current(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);

  const { catalogue, problem } = templates;
  const nothing =
    catalogue === null ? TEMPLATES.loading : catalogue.templates.length === 0 ? TEMPLATES.empty : '';
  return (
    <div class="register">
      <Choice
        id="templates-network"
        legend={TEMPLATES.network}
        words={NETWORKS}
        labels={NETWORK_LABELS}
        chosen={wanted.network}
        onChoose={setNetwork}
      />
      {wanted.network === 'twitter' && (
        <label class="check">
          <input
            type="checkbox"
            checked={wanted.noDm}
            aria-keyshortcuts="Alt+S"
            onChange={(event) => setNoDm(event.currentTarget.checked)}
          />
          <span>
            <u>S</u>
            {TEMPLATES.noDm.slice(1)}
          </span>
        </label>
      )}
      <div class="field">
        <label for={SEARCH_ID}>{TEMPLATES.search}</label>
        <input
          id={SEARCH_ID}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={entries.length > 0}
          aria-controls={LIST_ID}
          aria-activedescendant={entry ? `${LIST_ID}-${entry.key}` : undefined}
          aria-describedby="templates-notice"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            choose(0);
          }}
          onKeyDown={press}
        />
      </div>
      <p class="notice" role="status" id="templates-notice" dir="auto">
        {notice || nothing || (entries.length === 0 ? TEMPLATES.none : TEMPLATES.searchHelp)}
      </p>
      <EntryList
        id={LIST_ID}
        entries={entries}
        chosen={entry?.key ?? null}
        today={of.now.date}
        verifyDays={templates.verifyDays}
        onChoose={(index) => {
          choose(index);
          focusSearch();
        }}
      />
      {entry && (
        <OfferView
          entry={entry}
          network={wanted.network}
          today={of.now.date}
          verifyDays={templates.verifyDays}
          onCopy={(part) => copy(entry, part)}
          onUse={use}
        />
      )}
      {problem !== '' && <p class="warn">{problem}</p>}
      <div class="actions">
        <button type="button" aria-keyshortcuts="Alt+A" onClick={templates.refresh}>
          <u>A</u>
          {TEMPLATES.refresh.slice(1)}
        </button>
      </div>
      {doubts.length > 0 && (
        <details>
          <summary>
            {TEMPLATES.doubts} ({doubts.length})
          </summary>
          <ul class="doubts">
            {doubts.slice(0, DOUBTS_SHOWN).map((doubt) => (
              <li key={`${doubt.code} ${String(doubt.row)}`}>{doubtLine(doubt)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
