// Bases of other teams: whatever the mess, what is theirs is found, and what is open is asked.
import fc from 'fast-check';
import { install } from '../../src/workbook/install';
import { loadLayout } from '../../src/workbook/layoutStore';
import { MemoryBook, type TabSeed } from '../support/memoryBook';
import { memoryContext } from '../support/memoryContext';
import { agentTab, type AgentTab } from '../support/messyBase';

const CASE_HEADERS = [
  'FECHA',
  'HORA',
  'RED SOCIAL',
  'ID',
  'USUARIO',
  'ENLACE',
  'CONSULTA',
  'RESPUESTA',
  'CÓDIGO',
  'OBS',
];

function caseTab(name: string, headers: readonly string[] = CASE_HEADERS): TabSeed {
  return { name, rows: [[...headers], headers.map(() => 'x')] };
}

function shifts(...rows: string[][]): TabSeed {
  return { name: 'TURNOS', rows: [['AGENTE', 'CORREO', 'TURNO', 'ACTIVO', 'PESTAÑA'], ...rows] };
}

function installed(seeds: readonly TabSeed[]) {
  const context = memoryContext(new MemoryBook(seeds));
  const result = install(context);
  return { context, result, role: (name: string) => result.tabs.find((tab) => tab.tab === name)?.role };
}

const shown = (tab: AgentTab) => ({
  tab: tab.seed.name,
  role: 'agent',
  headerRow: tab.headerRow,
  columns: tab.columns,
});

describe('bases of other teams', () => {
  it('are recognised under any spelling, order, title rows and extra columns, without a shifts tab', () => {
    fc.assert(
      fc.property(agentTab('Redes Ana'), agentTab('luis p. '), (ana, luis) => {
        const { result } = installed([
          ana.seed,
          { name: 'Copia de Redes Ana', rows: ana.seed.rows },
          luis.seed,
        ]);
        expect(result.tabs[0]).toEqual(shown(ana));
        expect(result.tabs[1].role).toBe('ignored');
        expect(result.tabs[2]).toEqual(shown(luis));
        expect(result.questions).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('give the same answer the second time, with nothing left to add', () => {
    fc.assert(
      fc.property(agentTab('Ana'), (ana) => {
        const { context, result } = installed([
          ana.seed,
          shifts(['Ana Ruiz', 'ana@example.com', 'LARGO', 'SI', 'ANA']),
        ]);
        const second = install(context);
        expect(second).toEqual({ ...result, created: [], added: [] });
      }),
      { numRuns: 25 },
    );
  });

  it('have their agent tabs named by the shifts tab, loosely spelled', () => {
    const { context } = installed([
      caseTab('begoña '),
      caseTab('Germán P'),
      caseTab('TOÑO'),
      shifts(
        ['Begoña Lasso', 'begona@example.com', 'corto', 'si', 'BEGONA'],
        ['Germán Pulido Cárdenas', 'german@example.com', 'LARGO', 'SI', ''],
        ['Antonio Ibáñez', 'antonio@example.com', 'largo', 'SI', 'Toño'],
      ),
    ]);
    const agents = loadLayout(context.properties)?.agents ?? [];
    expect(agents.map(({ tab, shift }) => [tab, shift])).toEqual([
      ['begoña ', 'short'],
      ['Germán P', 'long'],
      ['TOÑO', 'long'],
    ]);
  });

  it.each([
    'Copia de ANA',
    'Hoja1',
    'Hoja 12',
    'Sheet3',
    'borrador',
    'prueba',
    'RESUMEN',
    'Tabla dinámica 2',
    'Consolidado',
  ])('leave %s alone, however much it looks like a tab of cases', (name) => {
    const { role } = installed([caseTab('ANA'), caseTab(name)]);
    expect(role(name)).toBe('ignored');
    expect(role('ANA')).toBe('agent');
  });

  it('leave a table of the cases of several people alone', () => {
    const headers = ['AGENTE', ...CASE_HEADERS];
    const rows = [
      headers,
      ...['Ana', 'Luis', 'Eva'].map((name) => headers.map((header) => (header === 'AGENTE' ? name : 'x'))),
    ];
    expect(installed([caseTab('ANA'), { name: 'TODO', rows }]).role('TODO')).toBe('ignored');
  });

  it('leave a pivot table alone', () => {
    const rows = [
      ['COUNTA de ID', 'RED', ''],
      ['AGENTE', 'Facebook', 'Twitter'],
      ['Ana', '120', '80'],
    ];
    expect(installed([caseTab('ANA'), { name: 'conteo', rows }]).role('conteo')).toBe('ignored');
  });

  it('take a header from the row above where a merged cell spans both', () => {
    const rows = [
      ['FECHA', 'HORA', 'CASO', '', '', 'CONSULTA', 'RESPUESTA', 'CÓDIGO', 'LINK'],
      ['', '', 'ID', 'RED', 'USUARIO', '', '', '', ''],
      [
        '01/08/2022',
        '08:00',
        '1554077162022170999',
        'tw',
        '@x',
        'hola',
        'Twitter hola',
        '101',
        'https://x.com/1',
      ],
    ];
    const { result } = installed([{ name: 'Ana', rows }]);
    expect(result.tabs[0]).toMatchObject({
      role: 'agent',
      headerRow: 2,
      columns: { date: 'A', time: 'B', id: 'C', network: 'D', user: 'E', inquiry: 'F', link: 'I' },
    });
  });

  it('have columns without a header known by their content', () => {
    const cells = (row: number) => [
      `${10 + row}/08/2022`,
      `155407716202217${1000 + row}`,
      row % 2 ? 'Facebook' : 'tw',
      'Buenas, cuándo pagan lo de este mes',
      'Twitter Buen día. Las fechas se publican.',
      '101',
    ];
    const rows = [['FECHA', '', '', 'CONSULTA', 'RESPUESTA', 'CÓDIGO'], ...[1, 2, 3, 4].map(cells)];
    const { result } = installed([{ name: 'Ana', rows }]);
    expect(result.tabs[0].columns).toMatchObject({ id: 'B', network: 'C', inquiry: 'D' });
  });

  it('do not take a column of ticks for a network, nor another column of theirs for a missing one', () => {
    const lacking = CASE_HEADERS.filter((header) => header !== 'RED SOCIAL');
    const headers = [...lacking, 'Seguidores', 'Hora publicación'];
    const rows = [headers, ...[1, 2, 3, 4].map(() => headers.map(() => 'x'))];
    const { result } = installed([{ name: 'Ana', rows }]);
    expect(result.tabs[0].columns.network).toBe('L');
    expect(result.added).toContainEqual({ tab: 'Ana', kind: 'column', column: 12, header: 'RED SOCIAL' });
  });

  it('keep a tab of one agent whose name stands in each row, also under a repeated header', () => {
    const headers = ['AGENTE', ...CASE_HEADERS];
    const row = headers.map((header) => (header === 'AGENTE' ? 'Ana Ruiz' : 'x'));
    const { role } = installed([{ name: 'Ana', rows: [headers, row, row, headers, row] }]);
    expect(role('Ana')).toBe('agent');
  });

  it('have a tab that two people share where the shifts tab says so', () => {
    const headers = ['AGENTE', ...CASE_HEADERS];
    const row = (name: string) => headers.map((header) => (header === 'AGENTE' ? name : 'x'));
    const { context, result } = installed([
      { name: 'Ana y Eva', rows: [headers, row('Ana Ruiz'), row('Eva Mora')] },
      shifts(
        ['Ana Ruiz', 'ana@example.com', 'LARGO', 'SI', 'Ana y Eva'],
        ['Eva Mora', 'eva@example.com', 'CORTO', 'SI', 'ana y eva'],
      ),
    ]);
    expect(result.questions).toEqual([]);
    expect(result.tabs[0]).toMatchObject({ role: 'agent', headerRow: 1, columns: { date: 'B', notes: 'K' } });
    expect(loadLayout(context.properties)?.agents.map((agent) => agent.tab)).toEqual([
      'Ana y Eva',
      'Ana y Eva',
    ]);
  });

  it('keep apart the near misses of our headers', () => {
    const headers = [
      '#',
      'FECHA',
      'FECHA CIERRE',
      'HORA FIN',
      'RED',
      'ID',
      'CONSULTA',
      'RESPUESTA',
      'TIPIFICACIÓN',
      'ESTADO',
    ];
    const { result } = installed([caseTab('Ana', headers)]);
    const { date, time, id, reply } = result.tabs[0].columns;
    expect({ date, id, reply }).toEqual({ date: 'B', id: 'F', reply: 'H' });
    expect(time).toBe('K');
  });
});

describe('what a base leaves open', () => {
  const ana = ['Ana Ruiz', 'ana@example.com', 'LARGO', 'SI', ''];
  const answer = (context: ReturnType<typeof memoryContext>, cell: string, text: string) => {
    const [name, address] = cell.split('!');
    context.book.tab(name)?.write(Number(address.slice(1)), address.charCodeAt(0) - 64, [[text]]);
  };

  it('is asked in Spanish for two columns of one header, and answered in Configuración', () => {
    const { context, result } = installed([caseTab('Ana', ['ID', ...CASE_HEADERS]), shifts(ana)]);
    expect(result.questions).toEqual([
      {
        key: 'columna.ana.id',
        question: 'En la pestaña «Ana» hay más de una columna que puede ser ID: A o E. ¿Cuál se usa?',
        options: ['A', 'E', 'ninguna'],
        cell: expect.stringMatching(/^Configuración!C\d+$/) as string,
      },
    ]);
    expect(result.tabs[0].columns.id).toBeNull();
    answer(context, result.questions[0].cell, 'e');
    const second = install(context);
    expect(second.questions).toEqual([]);
    expect(second.tabs[0].columns.id).toBe('E');
    expect(loadLayout(context.properties)?.tabs[0].twins).toEqual(['id']);
  });

  it('is asked for two tabs of one agent', () => {
    const { context, result } = installed([caseTab('Ana'), caseTab('ANA R.'), shifts(ana)]);
    expect(result.questions.map(({ key, options }) => [key, options])).toEqual([
      ['pestana.anaruiz', ['Ana', 'ANA R.', 'ninguna']],
    ]);
    expect(loadLayout(context.properties)?.agents[0]).toMatchObject({
      tab: null,
      candidates: ['Ana', 'ANA R.'],
    });
    answer(context, result.questions[0].cell, 'ana r');
    const second = install(context);
    expect(second.questions).toEqual([]);
    expect(loadLayout(context.properties)?.agents[0]).toMatchObject({ tab: 'ANA R.', candidates: [] });
    expect(second.tabs[0].role).toBe('ignored');
  });

  it('is settled for both people of one tab once both are answered', () => {
    const eva = ['Eva Mora', 'eva@example.com', 'CORTO', 'SI', ''];
    const { context, result } = installed([caseTab('Ana y Eva'), shifts(ana, eva)]);
    expect(result.questions.map(({ key }) => key)).toEqual(['pestana.anaruiz', 'pestana.evamora']);
    for (const question of result.questions) answer(context, question.cell, 'Ana y Eva');
    expect(install(context).questions).toEqual([]);
    expect(loadLayout(context.properties)?.agents.map((agent) => agent.tab)).toEqual([
      'Ana y Eva',
      'Ana y Eva',
    ]);
  });

  it('is asked for an agent without a tab, by a nickname among others, but not for one who left', () => {
    const left = ['Eva Mora', 'eva@example.com', 'CORTO', 'NO', ''];
    const { result } = installed([caseTab('La Nena'), shifts(ana, left)]);
    expect(result.questions.map(({ key, options }) => [key, options])).toEqual([
      ['pestana.anaruiz', ['La Nena', 'ninguna']],
    ]);
  });

  it('is asked for two tabs of one role', () => {
    const rows = [['FECHA', 'AGENTE', 'RED', 'USUARIO', 'ENLACE', 'COMENTARIO', 'ACCIÓN']];
    const { context, result } = installed([
      { name: 'FRAUDE', rows },
      { name: 'FRAUDES 2022', rows },
    ]);
    expect(result.questions.map(({ key }) => key)).toEqual(['rol.fraud']);
    expect(result.created).not.toContain('FRAUDE 2');
    expect(loadLayout(context.properties)?.tabs.some((tab) => tab.role === 'fraud')).toBe(false);
    answer(context, result.questions[0].cell, 'Fraudes 2022');
    const second = install(context);
    expect(second.tabs.map((tab) => tab.role).slice(0, 2)).toEqual(['ignored', 'fraud']);
  });

  it('is asked for a header row that cannot be found', () => {
    const rows = [
      ['a', 'b', 'c', 'd', 'e', 'f'],
      ['g', 'h', 'i', 'j', 'k', 'l'],
    ];
    const { result, role } = installed([{ name: 'ESCALAMIENTOS', rows }]);
    expect(result.questions.map(({ key }) => key)).toEqual(['titulos.escalamientos']);
    expect(role('ESCALAMIENTOS')).toBe('ignored');
    expect(result.created).not.toContain('ESCALAMIENTOS 2');
  });

  it('leaves a Configuración of the team’s own as it is', () => {
    const { context, result } = installed([{ name: 'Configuración', rows: [['Color', 'azul']] }]);
    expect(result.created).toContain('Configuración del registro');
    expect(context.book.tab('Configuración')?.cell(1, 1).value).toBe('Color');
    expect(install(context).created).toEqual([]);
  });
});
