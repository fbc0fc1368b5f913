// A label with its shortcut's letter underlined.
import type { KeyedLabel } from '../../texts/sidebarCase';

export function Keyed({ label }: { label: KeyedLabel }) {
  const at = label.text.toUpperCase().indexOf(label.key);
  if (at < 0) return <>{label.text}</>;
  return (
    <>
      {label.text.slice(0, at)}
      <u>{label.text[at]}</u>
      {label.text.slice(at + 1)}
    </>
  );
}
