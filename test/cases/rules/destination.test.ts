import { destination, reason } from '../../../src/cases/rules/destination';
import { KINDS } from '../../../src/cases/rules/words';

it('sends each kind of case to its tab with its reason (R24–R28a)', () => {
  expect(KINDS.map((kind) => [kind, destination(kind), reason(kind)])).toEqual([
    ['general', 'agent', ''],
    ['particular', 'agent', ''],
    ['pqrd', 'agent', ''],
    ['archived', 'agent', ''],
    ['noDm', 'noDmAndErrors', 'SIN DM'],
    ['deleted', 'noDmAndErrors', 'ELIMINADO'],
    ['error', 'noDmAndErrors', 'ERROR'],
    ['fraud', 'fraud', ''],
  ]);
});
