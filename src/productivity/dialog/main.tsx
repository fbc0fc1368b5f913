// Where the page of the comparison begins.
import { render } from 'preact';
import { deviceStore } from '../../sidebar/deviceStore';
import { ReconcileDialog } from './ReconcileDialog';

const place = document.getElementById('panels')!;
render(<ReconcileDialog device={deviceStore(() => window.localStorage, place.dataset.base ?? '')} />, place);
