// The one script that stands in a page: unpacks its styles and panels, which the build puts there (decision 008).

/** The styles, a NUL, and the panels' script, deflated, in base 64. */
declare const PACKED: string;

async function unpacked(): Promise<string> {
  const bytes = Uint8Array.from(atob(PACKED), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

function add(tag: 'style' | 'script', text: string): void {
  const element = document.createElement(tag);
  element.textContent = text;
  document.head.append(element);
}

unpacked().then(
  (text) => {
    const end = text.indexOf('\0');
    add('style', text.slice(0, end));
    add('script', text.slice(end + 1));
  },
  () => {
    const place = document.getElementById('panels')!;
    place.textContent = place.dataset.outdated ?? '';
  },
);
