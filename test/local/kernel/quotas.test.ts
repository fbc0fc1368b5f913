import { QuotaMeter, quotasOf } from '../../../scripts/local/kernel/quotas';
import { google, newState } from '../../support/google';
import { newBook } from '../../support/newBook';

const dayMs = 86_400_000;

describe('a daily quota', () => {
  it('is spent whole or not at all, by each user apart', () => {
    const state = newState();
    const ana = new QuotaMeter(state, 'ana@example.com', quotasOf.consumer, () => 0);
    const beto = new QuotaMeter(state, 'beto@example.com', quotasOf.consumer, () => 0);
    expect([
      ana.spend('email', 60),
      ana.spend('email', 41),
      ana.spend('email', 40),
      ana.spend('email', 1),
    ]).toEqual([...[true, false, true, false]]);
    expect([ana.remaining('email'), beto.remaining('email')]).toEqual([0, 100]);
  });

  it('comes back 24 hours after its first use', () => {
    const state = newState();
    const at = (now: number): QuotaMeter =>
      new QuotaMeter(state, 'ana@example.com', quotasOf.consumer, () => now);
    at(1000).spend('email', 100);
    expect(at(1000 + dayMs - 1).remaining('email')).toBe(0);
    expect(at(1000 + dayMs).remaining('email')).toBe(100);
  });

  it("is a consumer's under Google's own domains and a Workspace's elsewhere, unless said", () => {
    const left = (owner: string, account?: 'consumer' | 'workspace'): unknown =>
      google('return MailApp.getRemainingDailyQuota()', {
        book: newBook({ owner }),
        ...(account && { account }),
      }).result;
    expect([left('ana@gmail.com'), left('ana@example.com'), left('ana@example.com', 'consumer')]).toEqual([
      100, 1500, 100,
    ]);
  });

  it('can be set from outside, and then runs out for real', () => {
    const report = google('MailApp.sendEmail("a@example.com", "s", "b")', {
      inject: { quotas: { email: 0 } },
    });
    expect(report.error).toEqual({
      name: 'Exception',
      message: 'Service invoked too many times for one day: email.',
    });
    expect(report.mail).toEqual([]);
  });
});
