import { google } from '../../support/google';

describe('an execution', () => {
  it('answers what the function returns', () => {
    expect(google('return [1, { a: "x" }]')).toMatchObject({ result: [1, { a: 'x' }], error: null });
  });

  it('gives null for undefined and text for dates, as JSON does', () => {
    expect(google('return undefined').result).toBeNull();
    expect(google('return { at: new Date(0), none: undefined }').result).toEqual({
      at: '1970-01-01T00:00:00.000Z',
    });
  });
});
