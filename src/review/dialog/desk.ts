// What the dialog works with.
import type { callServer } from '../../sidebar/call';
import type { DeviceStore } from '../../sidebar/deviceStore';

export interface ReviewDesk {
  store: DeviceStore;
  ask: typeof callServer;
  freshId(): string;
}
