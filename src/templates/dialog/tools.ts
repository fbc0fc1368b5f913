// What the dialog works with: the device's memory, the server's calls, fresh ids for requests.
import { callServer } from '../../sidebar/call';
import { deviceStore, type DeviceStore } from '../../sidebar/deviceStore';
import { newRequestId } from '../../sidebar/requestId';

export interface UpkeepTools {
  readonly device: DeviceStore;
  readonly ask: typeof callServer;
  newRequestId(): string;
}

export function upkeepTools(base: string): UpkeepTools {
  return {
    device: deviceStore(() => window.localStorage, base),
    ask: callServer,
    newRequestId: () => newRequestId((bytes) => window.crypto.getRandomValues(bytes)),
  };
}
