// The note on a due day, read whole.
import { businessCalendar, dayAfter } from '../../src/calendar/businessDays';
import { proofNote } from '../../src/texts/escalationClock';

it('lists each counted day, and each skipped one by name', () => {
  const extra = [{ date: '2022-10-20', name: 'Jornada de bienestar' }];
  const { proof } = dayAfter(businessCalendar({ saturday: false, extra }), '2022-10-12', 5);
  expect(proofNote(proof)).toBe(
    [
      'Día hábil 5, contado desde el día siguiente:',
      '1. jueves 13 de octubre de 2022',
      '2. viernes 14 de octubre de 2022',
      '—  sábado 15 de octubre de 2022',
      '—  domingo 16 de octubre de 2022',
      '—  lunes 17 de octubre de 2022: Día de la Raza',
      '3. martes 18 de octubre de 2022',
      '4. miércoles 19 de octubre de 2022',
      '—  jueves 20 de octubre de 2022: Jornada de bienestar',
      '5. viernes 21 de octubre de 2022',
    ].join('\n'),
  );
});
