// What the rows of PLANTILLAS and DIRECTORIO say.
import { channelsOf } from '../../src/templates/directory';
import { MOST_ENTITIES, readDirectory } from '../../src/templates/directoryRows';
import { MOST_TEMPLATES, readTemplates } from '../../src/templates/readTemplates';
import { stateOn } from '../../src/templates/template';
import { roleRows } from '../../src/workbook/roleRows';
import { fixtureContext } from '../support/fixtureContext';

const TODAY = '2022-09-16';

it('reads forty templates, in the words of the rules', async () => {
  const rows = roleRows(await fixtureContext(), { templates: MOST_TEMPLATES }).templates;
  const templates = readTemplates(rows, TODAY);
  const by = (code: string) => templates.find((template) => template.code === code);
  expect(templates).toHaveLength(40);
  expect(by('FBL-01')).toMatchObject({ network: 'facebook', phase: 'live', kind: null, dmText: '' });
  expect(by('FBL-02')).toMatchObject({ phase: 'finished', validFrom: '2022-03-17', validTo: null });
  expect(by('TW-02')).toMatchObject({
    network: 'twitter',
    kind: 'particular',
    phase: null,
    dmText: '',
    besideDm: true,
    verifiedOn: '2022-09-13',
  });
  expect(by('CA-02')).toMatchObject({ network: null, kind: 'particular', besideDm: false });
});

it.each([
  [null, null, 'valid'],
  ['2022-09-16', '2022-09-16', 'valid'],
  ['2022-09-17', null, 'early'],
  [null, '2022-09-15', 'expired'],
])('holds from %s to %s: %s', (validFrom, validTo, state) => {
  expect(stateOn({ validFrom, validTo }, TODAY)).toBe(state);
});

it('reads the directory, and says an entity’s channels as the team writes them', async () => {
  const entries = readDirectory(
    roleRows(await fixtureContext(), { directory: MOST_ENTITIES }).directory,
    TODAY,
  );
  expect(entries).toHaveLength(18);
  const [victims, housing] = [entries[1], entries[9]];
  expect(channelsOf(victims)).toBe('línea 018000911119, Bogotá (601) 4261111, www.unidadvictimas.gov.co');
  expect(channelsOf(housing)).toBe('Bogotá (601) 3323434, www.minvivienda.gov.co');
  expect(victims.updatedOn).toBe('2022-08-25');
});
