// A form as the server's function gets it: its fields by name, all texts.

/** Fields of one name become a list. @throws where a file is chosen: blobs do not travel here. */
export function formValues(form: HTMLFormElement): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') {
      if (value.size === 0) continue;
      throw new Error(`Failed due to illegal value in property: ${name}`);
    }
    const known = values[name];
    values[name] = known === undefined ? value : [known, value].flat();
  }
  return values;
}
