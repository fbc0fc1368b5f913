// The place of a panel that a later version brings.
import { LATER_PANELS } from '../texts/sidebar';

export function LaterPanel({ name }: { name: string }) {
  return <p class="later">{LATER_PANELS[name]}</p>;
}
