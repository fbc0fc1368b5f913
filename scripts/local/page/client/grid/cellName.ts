// `C7` for the third column's seventh row.

export function columnName(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

export const cellName = ({ row, column }: { row: number; column: number }): string =>
  `${columnName(column)}${String(row)}`;
