// Where the sidebar begins: one desk, one shell.
import { render } from 'preact';
import { openDesk } from './desk';
import { Shell } from './Shell';

render(<Shell desk={openDesk()} />, document.getElementById('panels')!);
