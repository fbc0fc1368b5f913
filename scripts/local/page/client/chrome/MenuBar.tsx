// The script's own menus under the title, as a menu bar that the keyboard walks through.
import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../../protocol';
import { texts } from '../texts';
import { usePage, usePageState } from './usePage';

export function MenuBar(): JSX.Element {
  const page = usePage();
  const { menus } = usePageState();
  const [open, setOpen] = useState<number | null>(null);
  const bar = useRef<HTMLDivElement>(null);

  const top = (index: number): HTMLElement | undefined =>
    bar.current?.querySelectorAll<HTMLElement>(':scope > div > [role=menuitem]')[index];
  const close = (): void => {
    if (open !== null) top(open)?.focus();
    setOpen(null);
  };
  const beside = (index: number, step: number): void => {
    const next = (index + step + menus.length) % menus.length;
    top(next)?.focus();
    if (open !== null) setOpen(next);
  };

  useEffect(() => {
    const outside = (event: Event): void => {
      if (!bar.current?.contains(event.target as Node)) setOpen(null);
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'F10' || event.shiftKey || event.ctrlKey) return;
      event.preventDefault();
      top(0)?.focus();
    };
    window.addEventListener('pointerdown', outside, true);
    window.addEventListener('keydown', key, true);
    return () => {
      window.removeEventListener('pointerdown', outside, true);
      window.removeEventListener('keydown', key, true);
    };
  }, []);

  if (menus.length === 0) return <div class="menus" />;
  return (
    <div class="menus" role="menubar" aria-label={texts.menuBar} ref={bar}>
      {menus.map(({ name, items }, index) => (
        <div class="menu" role="none" key={name}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === 0 ? 0 : -1}
            title={index === 0 ? 'F10' : undefined}
            onClick={() => setOpen(open === index ? null : index)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') beside(index, 1);
              else if (event.key === 'ArrowLeft') beside(index, -1);
              else if (event.key === 'ArrowDown') setOpen(index);
              else if (event.key === 'Escape') page.focusGrid();
              else return;
              event.preventDefault();
              // The grid hears keys wherever they fall and would take the focus.
              event.stopPropagation();
            }}
          >
            {name}
          </button>
          {open === index && (
            <MenuList
              label={name}
              items={items}
              onClose={close}
              onBeside={(step) => beside(index, step)}
              onChoose={(item) => {
                setOpen(null);
                page.focusGrid();
                void page.chooseMenu(item);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

interface MenuListSetting {
  label: string;
  items: MenuEntry[];
  onClose: () => void;
  onBeside: (step: number) => void;
  onChoose: (functionName: string) => void;
}

function MenuList({ label, items, onClose, onBeside, onChoose }: MenuListSetting): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const entries = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>(
      ':scope > [role=menuitem], :scope > div > [role=menuitem]',
    ) ?? []),
  ];
  const step = (by: number): void => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + by + all.length) % all.length]?.focus();
  };
  const placed = useCallback((element: HTMLDivElement | null) => {
    list.current = element;
    if (element) entries()[0]?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    switch (event.key) {
      case 'ArrowDown':
        step(1);
        break;
      case 'ArrowUp':
        step(-1);
        break;
      case 'Home':
        entries()[0]?.focus();
        break;
      case 'End':
        entries().at(-1)?.focus();
        break;
      case 'Escape':
      case 'Tab':
        onClose();
        break;
      case 'ArrowLeft':
        onBeside(-1);
        break;
      case 'ArrowRight':
        onBeside(1);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="menu-list" role="menu" aria-label={label} ref={placed} onKeyDown={onKeyDown}>
      {items.map((entry, index) => {
        if (entry.kind === 'separator') return <div role="separator" key={index} />;
        if (entry.kind === 'item')
          return (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              key={index}
              onClick={() => onChoose(entry.functionName)}
            >
              {entry.caption}
            </button>
          );
        return (
          <div class="sub-menu" role="none" key={index}>
            <button
              type="button"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={open === index}
              tabIndex={-1}
              onClick={() => setOpen(open === index ? null : index)}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowRight') return;
                setOpen(index);
                event.preventDefault();
                event.stopPropagation();
              }}
            >
              {entry.name}
            </button>
            {open === index && (
              <MenuList
                label={entry.name}
                items={entry.items}
                onClose={() => {
                  setOpen(null);
                  entries()[index]?.focus();
                }}
                onBeside={(by) => (by < 0 ? (setOpen(null), step(0)) : onBeside(by))}
                onChoose={onChoose}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
