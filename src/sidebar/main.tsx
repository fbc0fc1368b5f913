// Where the sidebar begins: one desk, one shell.
import { render } from 'preact';
import { openDesk } from './desk';
import { Shell } from './Shell';

const place = document.getElementById('panels')!;
render(<Shell desk={openDesk(place.dataset.base ?? '')} />, place);
