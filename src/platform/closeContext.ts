// Fills the context of an evening's close: that of the alerts, and what draws for its mails.
import type { CloseContext } from '../productivity/closeMail/closeContext';
import { alertContext } from './alertContext';
import { picturePort } from './pictures';

export function closeContext(): CloseContext {
  // Not copied: who runs it is asked of Google only where somebody needs it.
  return Object.assign(alertContext(), { pictures: picturePort() });
}
