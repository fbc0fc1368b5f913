// A screenshot on its way into a mail: small ones as they are, large ones drawn smaller.

export interface Screenshot {
  readonly name: string;
  /** A type that every mail program shows. */
  readonly type: string;
  readonly base64: string;
  /** Bytes of the picture itself. */
  readonly size: number;
}

const KEPT_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
const LONGEST_SIDE = 1600;
/** A picture of less is not worth a loss. */
const SMALL_BYTES = 400 * 1024;
const QUALITY = 0.8;

/** The pictures among what was pasted or chosen. */
export function pictureFiles(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
}

/** Rejects where the file is no picture that this browser can show. */
export async function screenshotOf(file: File): Promise<Omit<Screenshot, 'name'>> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  if (scale === 1 && file.size <= SMALL_BYTES && KEPT_TYPES.includes(file.type))
    return fromAddress(await dataAddress(file));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const pen = canvas.getContext('2d')!;
  // JPEG knows nothing transparent and would make it black.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return fromAddress(canvas.toDataURL('image/jpeg', QUALITY));
}

function fromAddress(address: string): Omit<Screenshot, 'name'> {
  const [head, base64] = address.split(',');
  const size = Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
  return { type: head.slice('data:'.length).split(';')[0], base64, size };
}

function dataAddress(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error(reader.error?.message));
    reader.readAsDataURL(file);
  });
}
