// What counts as a case, and which goals hold since when, is the team's to say: the count and Mi día go by it alike.
import { dayStart } from '../../src/productivity/dayStart';
import { productivity } from '../../src/productivity/productivity';
import { install } from '../../src/workbook/install';
import { ANA, anaTab, as, luzTab, sharedTabs, shiftsTab, teamContext } from '../cases/teamBase';
import { MemoryBook } from '../support/memoryBook';
import type { CellSeed } from '../support/memoryCells';
import { configure, TODAY } from './downtimeBase';

const TWEET = '1570688463283836273';
const OTHER = '460062106166120_3140950072902044';
const today = { typed: TODAY };

function row(network: string, id: string, inquiry: string, time: string): CellSeed[] {
  return [today, { typed: time }, network, id, '@vecina', '', inquiry, `${network} Buen día.`, '302', ''];
}

const NO_DM = 'SIN DM y ERROR';
/** A tweet that came back, a row copied exactly, an id again with other words: six rows of three cases. */
const ROWS = [
  row('Twitter', TWEET, 'cuándo', '09:00'),
  row('Twitter', TWEET, 'cuándo, ya respondí', '09:20'),
  row('Facebook', OTHER, 'hola', '09:30'),
  row('Facebook', OTHER, 'hola', '09:30'),
  row('Facebook', OTHER, 'hola otra vez', '09:40'),
  row('Facebook', '460062106166120_3140950072909999', 'gracias', '09:50'),
];
/** One that stands in the own tab too, one that does not, and somebody else's. */
const BESIDE: CellSeed[][] = [
  [today, 'Ana', 'Facebook', OTHER, 'Vecina', '', 'hola', 'Sin DM', ''],
  [today, 'Ana', 'Facebook', '460062106166120_3140950072907777', 'Vecina', '', 'hola', 'Sin DM', ''],
  [today, 'Luz', 'Facebook', '460062106166120_3140950072906666', 'Vecina', '', 'hola', 'Sin DM', ''],
];

const [noDm, fraud] = sharedTabs();
const context = teamContext(
  new MemoryBook([
    anaTab(ROWS),
    luzTab(),
    { ...noDm, name: NO_DM, rows: [noDm.rows[0], ...BESIDE] },
    fraud,
    shiftsTab(),
  ]),
);
install(context);
const KEYS = ['countReturnedTweets', 'countDuplicates', 'countNoDm', 'goalLongShift', 'minutesLongShift'];

function told() {
  const [day] = productivity(context, { from: TODAY, to: TODAY, agent: ANA }).rows;
  const [measure] = dayStart(as(context, ANA)).measures;
  expect(measure).toMatchObject({ done: day.cases, goal: day.adjustedGoal });
  return day;
}

afterEach(() => KEYS.forEach((key) => configure(context, key, '')));

it.each<[settings: Record<string, string>, cases: number]>([
  [{}, 6],
  [{ countReturnedTweets: 'no' }, 5],
  [{ countDuplicates: 'sin copias exactas' }, 5],
  [{ countDuplicates: 'un caso por ID y día' }, 3],
  [{ countDuplicates: 'sin copias exactas', countReturnedTweets: 'no' }, 4],
  [{ countNoDm: 'sí' }, 7],
  [{ countNoDm: 'sí', countDuplicates: 'un caso por ID y día' }, 4],
  [{ countNoDm: 'quizás' }, 6],
])('with %j the day has %d cases', (settings, cases) => {
  for (const [key, value] of Object.entries(settings)) configure(context, key, value);
  expect(told().cases).toBe(cases);
});

it.each([
  ['120', 120],
  ['2022-07-01 = 130; 2022-09-16 = 140', 140],
  ['2022-09-17 = 140; 2022-07-01 = 130', 130],
  ['17/09/2022 = 140', null],
  ['ciento treinta', 130],
])('by «%s» the goal is %p', (value, goal) => {
  configure(context, 'goalLongShift', value);
  expect(told().goal).toBe(goal);
});

it('says which setting cannot be used, and where it stands', () => {
  configure(context, 'minutesLongShift', 'ocho horas');
  const { doubtful } = productivity(context, { from: TODAY, to: TODAY });
  expect(doubtful.find(({ rule }) => rule === 'settingUnusable')).toMatchObject({
    tab: 'Configuración',
    message: expect.stringMatching(/dice «ocho horas» y debe ser un número entre 1 y 1440/) as string,
  });
});
