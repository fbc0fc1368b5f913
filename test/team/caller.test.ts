import { callerOf } from '../../src/team/caller';
import type { AgentPlace } from '../../src/workbook/layout';

const place = (parts: Partial<AgentPlace>): AgentPlace => ({
  name: 'Ana Ruiz',
  email: 'ana.ruiz@example.com',
  tab: 'ANA',
  shift: 'long',
  active: true,
  candidates: [],
  ...parts,
});

describe('the caller', () => {
  it('is the active person with that address, in any case and with spaces around', () => {
    const agents = [
      place({ email: 'otra@example.com', tab: 'OTRA' }),
      place({ email: ' Ana.Ruiz@Example.com ' }),
    ];
    const caller = callerOf(agents, ' ANA.RUIZ@example.com');
    expect(caller).toEqual({ name: 'Ana Ruiz', email: 'ana.ruiz@example.com', tab: 'ANA' });
  });

  it('is found by the active entry where an old one is inactive', () => {
    expect(callerOf([place({ active: false, tab: 'VIEJA' }), place({})], 'ana.ruiz@example.com').tab).toBe(
      'ANA',
    );
  });

  it.each<[string, AgentPlace[], string, string]>([
    ['Google names nobody', [place({ email: '' })], '', 'CALLER_HIDDEN'],
    ['nobody has the address', [place({})], 'otra@example.com', 'CALLER_UNKNOWN'],
    ['the person is inactive', [place({ active: false })], 'ana.ruiz@example.com', 'CALLER_INACTIVE'],
    ['the person has no tab', [place({ tab: null })], 'ana.ruiz@example.com', 'CALLER_WITHOUT_TAB'],
    [
      'two tabs could be theirs',
      [place({ tab: null, candidates: ['ANA', 'ANA R'] })],
      'ana.ruiz@example.com',
      'CALLER_TWO_TABS',
    ],
    [
      'two entries name different tabs',
      [place({}), place({ tab: 'OTRA' })],
      'ana.ruiz@example.com',
      'CALLER_TWO_TABS',
    ],
  ])('is refused where %s', (_case, agents, email, code) => {
    expect(() => callerOf(agents, email)).toThrow(expect.objectContaining({ code }));
  });
});
