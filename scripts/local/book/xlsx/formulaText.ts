// A formula between Google's spelling and the file's: prefixes of newer functions, and functions that Excel lacks.
import type { CellContent } from '../model';

// Functions younger than the format carry a prefix in the file.
const prefixed = new Set(
  (
    'IFS SWITCH CONCAT TEXTJOIN MAXIFS MINIFS XLOOKUP XMATCH LET DAYS ISOWEEKNUM IFNA NUMBERVALUE UNICODE UNICHAR ' +
    'RRI PDURATION XOR BITAND BITOR BITXOR BITLSHIFT BITRSHIFT FORMULATEXT ISFORMULA SHEET SHEETS ARABIC BASE ' +
    'DECIMAL COMBINA PERMUTATIONA CEILING.MATH FLOOR.MATH STDEV.S STDEV.P VAR.S VAR.P RANK.EQ RANK.AVG ' +
    'PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC PERCENTRANK.INC PERCENTRANK.EXC MODE.SNGL MODE.MULT ' +
    'NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV COVARIANCE.P COVARIANCE.S CONFIDENCE.NORM BINOM.DIST POISSON.DIST ' +
    'ENCODEURL'
  ).split(' '),
);

// Excel lacks these, or gives them another meaning or shape.
const googleOnly =
  /\b(?:ARRAYFORMULA|QUERY|IMPORTRANGE|IMPORTDATA|IMPORTHTML|IMPORTXML|IMPORTFEED|GOOGLEFINANCE|GOOGLETRANSLATE|DETECTLANGUAGE|REGEXMATCH|REGEXEXTRACT|REGEXREPLACE|SPLIT|JOIN|FLATTEN|SPARKLINE|IMAGE|COUNTUNIQUE|SORTN|SORT|FILTER|UNIQUE|SEQUENCE|MAP|BYROW|BYCOL|REDUCE|SCAN|MAKEARRAY|LAMBDA|TO_DATE|TO_TEXT|TO_PURE_NUMBER|ISEMAIL|ISURL|ISDATE|EPOCHTODATE|QUERYSTRING|WRAPROWS|WRAPCOLS|TOROW|TOCOL|CHOOSEROWS|CHOOSECOLS|VSTACK|HSTACK)\(/i;
// `A2:A` has no end, which Excel's grammar does not know.
const openRange = /\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}(?![\dA-Z$(])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}\$?\d/i;
// Google's own way out when it exports: the formula as a text that Excel cannot call, and the last result.
const exported = /^IFERROR\(__xludf\.DUMMYFUNCTION\(((?:"(?:[^"]|"")*"&?)+)\),/;
const longestLiteral = 255;

/** Google's formula with its `=`; undefined for a cell that only received another formula's spilled result. */
export function formulaFromFile(text: string): string | undefined {
  const call = exported.exec(text)?.[1];
  if (call !== undefined) {
    const original = call.replace(/"((?:[^"]|"")*)"&?/g, (_whole, part: string) => part.replace(/""/g, '"'));
    if (original.includes('COMPUTED_VALUE')) return undefined;
    return original.startsWith('=') ? original : `=${original}`;
  }
  return `=${text.includes('_xl') ? text.replace(/_xlfn\.|_xlws\./g, '') : text}`;
}

/** The file's spelling, without `=`. `result` stands in for a formula that only Google can work out. */
export function formulaToFile(formula: string, result: CellContent): string {
  const text = formula.replace(/^=/, '');
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""');
  if (googleOnly.test(bare) || openRange.test(bare) || bare.includes('{')) {
    return `IFERROR(__xludf.DUMMYFUNCTION(${literals(text)}),${resultLiteral(result)})`;
  }
  return text.replace(/"(?:[^"]|"")*"|([A-Z][A-Z.]+)(?=\()/gi, (whole: string, name: string | undefined) =>
    name !== undefined && prefixed.has(name.toUpperCase()) ? `_xlfn.${whole}` : whole,
  );
}

function literals(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += longestLiteral) parts.push(text.slice(at, at + longestLiteral));
  return parts.map((part) => `"${part.replace(/"/g, '""')}"`).join('&');
}

function resultLiteral(result: CellContent): string {
  if (result === null) return '""';
  if (typeof result === 'number') return String(result);
  if (typeof result === 'boolean') return result ? 'TRUE' : 'FALSE';
  if (typeof result === 'object') return 'NA()';
  return result.length > longestLiteral ? '""' : `"${result.replace(/"/g, '""')}"`;
}
