import { PropertiesService } from '../../../../scripts/local/services/properties/propertiesService';
import { newExecution } from '../newExecution';
import { newState } from '../../../support/google';

const propertiesOf = (changes = {}) => new PropertiesService(newExecution(changes)).getScriptProperties();

describe('properties', () => {
  it('keep texts: what is set as another type comes back as its text', () => {
    const properties = propertiesOf();
    properties.setProperty('n', 5).setProperty('o', { a: 1 });
    expect(properties.getProperties()).toEqual({ n: '5', o: '[object Object]' });
  });

  it('answer null for a missing or deleted key, even one that every object has', () => {
    const properties = propertiesOf().setProperty('k', 'v').deleteProperty('k');
    expect([properties.getProperty('k'), properties.getProperty('constructor')]).toEqual([null, null]);
  });

  it('give a copy, not a live view', () => {
    const properties = propertiesOf().setProperty('k', 'v');
    properties.getProperties()['k'] = 'changed';
    expect(properties.getProperty('k')).toBe('v');
  });

  it('are set together, with or without the others', () => {
    const properties = propertiesOf().setProperty('old', '1');
    expect(properties.setProperties({ a: '2' }).getKeys()).toEqual(['old', 'a']);
    expect(properties.setProperties({ b: '3' }, true).getKeys()).toEqual(['b']);
    expect(properties.deleteAllProperties().getKeys()).toEqual([]);
  });

  it('refuse a value over 9 KB of UTF-8 and an empty key', () => {
    const properties = propertiesOf();
    properties.setProperty('k', 'ñ'.repeat(4608));
    expect(() => properties.setProperty('k', `${'ñ'.repeat(4608)}x`)).toThrow('Argument too large: value');
    expect(() => properties.setProperty('', 'x')).toThrow('Invalid argument: key');
  });

  it('refuse what would make the store larger than 500 KB, and stay as they were', () => {
    const properties = propertiesOf();
    const chunk = 'x'.repeat(9000);
    for (let index = 0; index < 56; index++) properties.setProperty(`k${index}`, chunk);
    expect(() => properties.setProperty('more', chunk)).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
    expect(properties.getKeys()).toHaveLength(56);
  });

  it('are each user’s own where they are the user’s', () => {
    const state = newState();
    new PropertiesService(newExecution({ state })).getUserProperties().setProperty('k', 'of ana');
    const others = new PropertiesService(newExecution({ state, effectiveUser: 'bo@example.com' }));
    expect(others.getUserProperties().getProperty('k')).toBeNull();
  });

  it('are not there for the document where the script is not bound', () => {
    expect(new PropertiesService(newExecution({ bound: false })).getDocumentProperties()).toBeNull();
  });

  it('run out for the day', () => {
    const properties = propertiesOf({ injection: { quotas: { properties: 1 } } });
    properties.getProperty('k');
    expect(() => properties.getProperty('k')).toThrow(
      'Service invoked too many times for one day: properties.',
    );
  });

  it('cost what the published measurements say', () => {
    const x = newExecution();
    const start = x.now();
    new PropertiesService(x).getScriptProperties().setProperty('k', 'v').getProperty('k');
    expect(x.now() - start).toBe(94);
  });
});
