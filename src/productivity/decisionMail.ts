// The mail that tells somebody how their downtime was decided, with the goal as it is now. Pure.
import { htmlOf, plainOf, type Block } from '../escalations/mail/blocks';
import type { Mail } from '../mail';
import { DECISION_TEXTS, decisionLead, decisionSubject } from '../texts/decisions';
import { goalFormula } from '../texts/productivity';
import type { AgentGoal } from './agentGoal';
import type { DecisionRequest } from './decisionRequest';
import type { AgentDowntime } from './downtimeDays';

interface Told {
  to: string;
  request: DecisionRequest;
  decider: { name: string; email: string };
  entry: AgentDowntime;
  asked: number | null;
  goal: AgentGoal;
}

export function decisionMail({ to, request, decider, entry, asked, goal }: Told): Mail {
  const said = { ...request, name: entry.agent.name, date: entry.date, asked };
  const { note } = request;
  const blocks: Block[] = [
    { kind: 'strong', text: decisionLead(said, decider.name) },
    ...(note === '' ? [] : [{ kind: 'field', label: DECISION_TEXTS.note, text: note } as const]),
    { kind: 'field', label: DECISION_TEXTS.reason, text: entry.reason.trim() },
    ...goalBlocks(goal),
    { kind: 'foot', text: DECISION_TEXTS.foot },
  ];
  return {
    ...{ to, cc: '', subject: decisionSubject(said) },
    ...{ body: plainOf(blocks), htmlBody: htmlOf(blocks), replyTo: decider.email, name: '' },
    ...{ inlineImages: {}, attachments: [] },
  };
}

function goalBlocks(goal: AgentGoal): Block[] {
  const { shiftMinutes, lost } = goal;
  const formula = (whole: number, left: number | null): string =>
    goalFormula(whole, shiftMinutes, lost, left ?? whole);
  if (goal.goal === null) return [{ kind: 'text', text: DECISION_TEXTS.noGoal }];
  const archived = goal.archivedGoal;
  return [
    { kind: 'field', label: DECISION_TEXTS.goal, text: formula(goal.goal, goal.adjustedGoal) },
    ...(archived === null
      ? []
      : [
          {
            kind: 'field',
            label: DECISION_TEXTS.archived,
            text: formula(archived, goal.adjustedArchivedGoal),
          } as const,
        ]),
  ];
}
