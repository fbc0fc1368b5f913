// What only Google can draw for a mail, and the port that asks for it.
import type { MailPicture } from './mail';

/** A chart that stands on no sheet. */
export interface DrawnChart {
  kind: 'bar' | 'column';
  title: string;
  /** What is counted. */
  unit: string;
  rows: readonly { label: string; value: number }[];
  /** Where the numbers' axis ends at least. */
  most: number;
  /** Pixels. */
  width: number;
  height: number;
}

/** Each is null where Google does not make it. */
export interface PicturePort {
  chart(chart: DrawnChart, name: string): MailPicture | null;
  /** A document from a whole HTML page. */
  pdf(html: string, name: string): MailPicture | null;
}
