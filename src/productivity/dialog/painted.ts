// Lets the page show what it is about to do before work that keeps it from drawing.

/** A frame or two. */
const FRAME_MS = 30;

export function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, FRAME_MS));
}
