import { enumValue } from '../../../../scripts/local/kernel/enums';
import { ScriptApp } from '../../../../scripts/local/services/script/scriptApp';
import { newState } from '../../../support/google';
import { newExecution } from '../newExecution';

const clock = (app = new ScriptApp(newExecution())) => app.newTrigger('run').timeBased();

describe('triggers', () => {
  it('are created, listed and deleted', () => {
    const app = new ScriptApp(newExecution());
    const trigger = app.newTrigger('alEditar').forSpreadsheet('book-under-test').onEdit().create();
    clock(app).everyHours(1).create();
    const [first, second] = app.getProjectTriggers();
    expect([first?.getUniqueId(), first?.getHandlerFunction()]).toEqual([trigger.getUniqueId(), 'alEditar']);
    expect([first?.getEventType().name, first?.getTriggerSource().name, first?.getTriggerSourceId()]).toEqual(
      ['ON_EDIT', 'SPREADSHEETS', 'book-under-test'],
    );
    expect([second?.getTriggerSource().name, second?.getTriggerSourceId()]).toEqual(['CLOCK', null]);
    app.deleteTrigger(trigger);
    expect(app.getProjectTriggers().map((left) => left.getHandlerFunction())).toEqual(['run']);
  });

  it('are seen by their creator only', () => {
    const state = newState();
    clock(new ScriptApp(newExecution({ state })))
      .everyDays(1)
      .create();
    expect(
      new ScriptApp(newExecution({ state, effectiveUser: 'bo@example.com' })).getProjectTriggers(),
    ).toEqual([]);
  });

  it('are twenty at most for each user', () => {
    const app = new ScriptApp(newExecution());
    for (let count = 0; count < 20; count++) clock(app).everyDays(1).create();
    expect(() => clock(app).everyDays(1).create()).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(new Set(app.getProjectTriggers().map((trigger) => trigger.getUniqueId())).size).toBe(20);
  });

  it('refuse times that Google does not offer', () => {
    expect(() => clock().everyMinutes(7)).toThrow('It must be one of 1, 5, 10, 15 or 30.');
    expect(() => clock().atHour(24)).toThrow('It must be between 0 and 23.');
    expect(() => clock().onMonthDay(32)).toThrow('It must be between 1 and 31.');
    expect(() => clock().atHour(5).create()).toThrow('neither a date nor how often');
  });

  it('keep what the builder was told', () => {
    const state = newState();
    const builder = clock(new ScriptApp(newExecution({ state })));
    builder
      .everyWeeks(2)
      .onWeekDay(enumValue('Weekday', 'SUNDAY'))
      .atHour(7)
      .nearMinute(30)
      .inTimezone('GMT')
      .create();
    expect(state.triggers[0]?.schedule).toEqual({
      everyWeeks: 2,
      weekday: 7,
      atHour: 7,
      nearMinute: 30,
      timeZone: 'GMT',
    });
  });

  it('are not to be had in a simple trigger', () => {
    const app = new ScriptApp(newExecution({ authMode: 'LIMITED' }));
    expect(() => app.newTrigger('f')).toThrow(/^You do not have permission to call ScriptApp.newTrigger\./);
  });
});
