// The one script that stands in the sidebar's page: unpacks the panels, which the build puts there, and runs them (decision 008).

/** The panels' script, deflated, in base 64. */
declare const PACKED: string;

async function unpacked(): Promise<string> {
  const bytes = Uint8Array.from(atob(PACKED), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

unpacked().then(
  (code) => {
    const script = document.createElement('script');
    script.textContent = code;
    document.body.append(script);
  },
  () => {
    const place = document.getElementById('panels')!;
    place.textContent = place.dataset.outdated ?? '';
  },
);
