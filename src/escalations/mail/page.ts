// What every mail that reads on a telephone is made in: head, one column, notices above and a foot below.

// No colour but the lines': each mail program paints text and ground for its own light or dark.
export const PAGE =
  'max-width:600px;margin:0;padding:16px;font:16px/1.4 Arial,Helvetica,sans-serif;overflow-wrap:anywhere';
export const NOTICE = 'margin:0 0 16px;padding:4px 0 4px 12px;border-left:4px solid #b06000';
export const FOOT = 'margin:24px 0 0;padding-top:12px;border-top:1px solid #808080;font-size:14px';
