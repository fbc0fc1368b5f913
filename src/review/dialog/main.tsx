// Where the dialog Revisión de la base begins.
import { render } from 'preact';
import { callServer } from '../../sidebar/call';
import { deviceStore } from '../../sidebar/deviceStore';
import { newRequestId } from '../../sidebar/requestId';
import { ReviewDialog } from './ReviewDialog';

const place = document.getElementById('panels')!;
// What a review shows is people's cases: it stays with this browser tab, over a reload, and goes with it.
const store = deviceStore(() => window.sessionStorage, place.dataset.base ?? '');
const freshId = (): string => newRequestId((bytes) => window.crypto.getRandomValues(bytes));
render(<ReviewDialog desk={{ store, ask: callServer, freshId }} />, place);
