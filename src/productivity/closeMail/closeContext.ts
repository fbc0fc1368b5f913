// What a close that mails may touch.
import type { AlertContext } from '../../escalations/alertContext';
import type { PicturePort } from '../../pictures';

export interface CloseContext extends AlertContext {
  pictures: PicturePort;
}
