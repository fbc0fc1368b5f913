// Where the dialog begins.
import { render } from 'preact';
import { TemplatesDialog } from './TemplatesDialog';
import { upkeepTools } from './tools';

const place = document.getElementById('panels')!;
render(<TemplatesDialog tools={upkeepTools(place.dataset.base ?? '')} />, place);
