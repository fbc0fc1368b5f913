// Whether the template of a reply may be sent at that moment: by its validity (R31, R33) and by its Live's phase (R5). Pure.
import type { Moment } from '../calendar/civilTime';
import { liveInPhase, liveNamedIn } from '../lives/liveInQuestion';
import { phaseOf, type Live } from '../lives/phase';
import { fold } from '../workbook/fold';
import type { Finding } from './reply/finding';
import { stateOn, type Template } from './template';

/** `template` is null where the catalogue has no such code. The whole reply is marked. */
export function templateFindings(
  reply: string,
  code: string,
  template: Template | null,
  lives: readonly Live[],
  at: Moment,
): Finding[] {
  const whole = { from: 0, to: reply.length };
  const details = { template: template?.code ?? code.trim() };
  if (!template) return [{ rule: 'R33', level: 'warn', code: 'TEMPLATE_UNKNOWN', details, ...whole }];
  const state = stateOn(template, at.date);
  const findings: Finding[] = [];
  if (state !== 'valid') {
    const until = (state === 'expired' ? template.validTo : template.validFrom) ?? '';
    const outdated = state === 'expired' ? 'TEMPLATE_EXPIRED' : 'TEMPLATE_EARLY';
    findings.push({ rule: 'R31', level: 'block', code: outdated, details: { ...details, until }, ...whole });
  }
  if (template.phase !== null && !isInPhase(reply, template.phase, lives, at)) {
    findings.push({ rule: 'R5', level: 'block', code: `LIVE_NOT_${template.phase}`, details, ...whole });
  }
  return findings;
}

/** The Live that the reply names; where it names none, any. */
function isInPhase(reply: string, phase: 'live' | 'finished', lives: readonly Live[], at: Moment): boolean {
  const said = ` ${fold(reply)} `;
  const named = liveNamedIn(lives, reply);
  const meant = named ? [named] : lives.filter(({ topic }) => said.includes(` ${fold(topic)} `));
  if (meant.length === 0) return liveInPhase(lives, phase, at) !== null;
  return meant.some((live) => phaseOf(live, at) === phase);
}
