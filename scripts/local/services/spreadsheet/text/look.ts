// What can be said of how text looks.
import type { Style } from '../../../book/model';

export type TextLook = Pick<
  Style,
  'fontFamily' | 'fontSize' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'
>;
