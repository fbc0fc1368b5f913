// Whose each tab is: loosely by the person's name, by nickname only where PESTAÑA says so.
import { ownTabs, people, type Person } from '../../src/workbook/discoverAgents';

const person = (name: string, said = ''): Person => ({ name, email: '', shift: '', active: true, said });

function owned(persons: Person[], tabs: string[]) {
  return ownTabs(persons, tabs).map(({ tab, candidates }) => tab ?? candidates);
}

describe('an agent’s tab', () => {
  it.each([
    ['Sofía Arboleda Ríos', 'SOFÍA A.'],
    ['María José Tovar Anaya', 'maria jose '],
    ['Germán Pulido Cárdenas', 'Germán P'],
    ['Iván Quiroz Peña', 'IVAN QUIROZ PENA'],
    ['Iván Quiroz Peña', 'Iván  Peña'],
  ])('of %s is %j', (name, tab) => {
    expect(owned([person(name)], ['otra', tab])).toEqual([tab]);
  });

  it.each([
    ['Antonio Ibáñez Roa', 'TOÑO'],
    ['Sofía Arboleda Ríos', 'Arboleda S'],
    ['Ana Ruiz', 'Anabel'],
  ])('of %s is not %j', (name, tab) => {
    expect(owned([person(name)], [tab])).toEqual([[]]);
  });

  it('is what PESTAÑA says, spelled loosely', () => {
    expect(owned([person('Antonio Ibáñez', 'toño')], ['Antonio', 'TOÑO '])).toEqual(['TOÑO ']);
  });

  it('is shared where PESTAÑA gives two people the same one', () => {
    expect(owned([person('Ana Ruiz', 'Ana y Eva'), person('Eva Mora', 'ANA Y EVA')], ['Ana y Eva'])).toEqual([
      'Ana y Eva',
      'Ana y Eva',
    ]);
  });

  it('is nobody’s by name once PESTAÑA gave it away', () => {
    expect(owned([person('Ana Ruiz'), person('Eva Mora', 'Ana')], ['Ana'])).toEqual([[], 'Ana']);
  });

  it('is settled by what the others leave', () => {
    expect(owned([person('Ana Ruiz'), person('Ana Mora')], ['Ana', 'Ana R'])).toEqual(['Ana R', 'Ana']);
  });

  it('stays open between two tabs, and between two people of one tab', () => {
    expect(owned([person('Ana Ruiz')], ['Ana', 'Ana R'])).toEqual([['Ana', 'Ana R']]);
    expect(owned([person('Ana Ruiz'), person('Ana Mora')], ['Ana'])).toEqual([['Ana'], ['Ana']]);
  });
});

it('reads people with their shift and whether they still work', () => {
  const columns = { agent: 1, email: 2, shift: 3, active: 4, tab: null };
  const rows = [
    [' Ana  Ruiz ', 'ANA@EXAMPLE.COM ', 'Largo ', 'Sí'],
    ['Eva Mora', 'eva@example.com', 'CORTO', 'No'],
    ['', '', '', ''],
    ['Luis Paz', '', 'noche', ''],
    ['ana ruiz', 'ana@example.com', 'Largo', 'Sí'],
  ];
  expect(people(rows, columns)).toEqual([
    { name: 'Ana Ruiz', email: 'ana@example.com', shift: 'long', active: true, said: '' },
    { name: 'Eva Mora', email: 'eva@example.com', shift: 'short', active: false, said: '' },
    { name: 'Luis Paz', email: '', shift: 'noche', active: true, said: '' },
  ]);
});
