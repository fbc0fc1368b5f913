// What each role's tab is made of: its fields in order, and what must be there to recognise it. Pure data.
import { AGENT_TAB, FRAUD_TAB, NO_DM_TAB, type FieldNames } from '../texts/columnsCases';
import {
  BRIEFINGS_TAB,
  CODES_TAB,
  DIRECTORY_TAB,
  DOWNTIME_TAB,
  ESCALATIONS_TAB,
  HOLIDAYS_TAB,
  LIVES_TAB,
  SHIFTS_TAB,
  TEMPLATES_TAB,
} from '../texts/columnsSupport';
import type { Role } from './layout';

export type KnownRole = Exclude<Role, 'ignored'>;

export interface RoleShape {
  fields: Record<string, FieldNames>;
  /** Of each group at least one must be found. */
  needs: readonly (readonly string[])[];
  /** At least so many fields must be found. */
  least: number;
  /** Needed besides, where the tab's name says nothing. */
  nameless: readonly (readonly string[])[];
  /** Fields that the product does without: no column is added for them. */
  spare: readonly string[];
  /** Fields that no base has before its first install: they say nothing against a tab that lacks them. */
  ours?: readonly string[];
}

export const SHAPES: Record<KnownRole, RoleShape> = {
  agent: {
    fields: AGENT_TAB,
    needs: [
      ['date', 'id'],
      ['inquiry', 'reply'],
      ['reply', 'code'],
      ['id', 'user', 'link', 'network'],
    ],
    least: 5,
    nameless: [],
    spare: [],
  },
  escalations: {
    fields: ESCALATIONS_TAB,
    needs: [
      ['topic', 'description', 'comments'],
      ['state', 'answeredOn', 'answer'],
    ],
    least: 4,
    nameless: [['topic'], ['state', 'answeredOn'], ['agent', 'description', 'comments']],
    spare: [],
    ours: ['number', 'alertOn', 'dueOn', 'resentOn', 'pqrsOn'],
  },
  noDmAndErrors: {
    fields: NO_DM_TAB,
    needs: [
      ['id', 'user', 'link'],
      ['inquiry', 'reason'],
    ],
    least: 4,
    nameless: [['reason'], ['id', 'link'], ['inquiry']],
    spare: [],
  },
  fraud: {
    fields: FRAUD_TAB,
    needs: [['user', 'link', 'inquiry']],
    least: 3,
    nameless: [['action'], ['user'], ['inquiry', 'link']],
    spare: [],
  },
  templates: {
    fields: TEMPLATES_TAB,
    needs: [
      ['title', 'code'],
      ['wallText', 'dmText'],
    ],
    least: 3,
    nameless: [
      ['wallText', 'dmText'],
      ['kind', 'keywords', 'validFrom', 'verifiedOn', 'topic'],
    ],
    spare: ['keywords', 'verifiedBy'],
    ours: ['verifiedBy'],
  },
  directory: {
    fields: DIRECTORY_TAB,
    needs: [['entity'], ['nationalLine', 'bogotaLine', 'email', 'website']],
    least: 3,
    nameless: [],
    spare: ['acronym', 'bogotaLine', 'twitter', 'hours'],
  },
  shifts: {
    fields: SHIFTS_TAB,
    needs: [['agent'], ['shift', 'email', 'tab']],
    least: 2,
    nameless: [
      ['email', 'tab'],
      ['shift', 'active', 'tab'],
    ],
    spare: [],
  },
  downtime: {
    fields: DOWNTIME_TAB,
    needs: [['agent'], ['minutes', 'reason']],
    least: 3,
    nameless: [['minutes'], ['reason', 'reportedTo']],
    spare: ['reportedTo'],
    ours: ['approved', 'decidedBy', 'decidedOn', 'askedMinutes', 'decisionNote'],
  },
  codes: {
    fields: CODES_TAB,
    needs: [['code'], ['description']],
    least: 2,
    nameless: [],
    spare: ['network'],
  },
  lives: {
    fields: LIVES_TAB,
    needs: [
      ['start', 'end', 'date'],
      ['topic', 'link'],
    ],
    least: 3,
    nameless: [['start'], ['topic'], ['own', 'protocol', 'end']],
    spare: ['notes'],
  },
  briefings: {
    fields: BRIEFINGS_TAB,
    needs: [['date', 'day'], ['presenter']],
    least: 3,
    nameless: [['presenter'], ['topics'], ['done', 'day']],
    spare: ['day', 'notes'],
  },
  holidays: {
    fields: HOLIDAYS_TAB,
    needs: [['date']],
    least: 1,
    // A date and a name stand in every second table: only the tab's own name tells.
    nameless: [[]],
    spare: [],
  },
};

export const KNOWN_ROLES = Object.keys(SHAPES) as KnownRole[];

/** Roles of which a base has one tab. */
export const SINGLE_ROLES = KNOWN_ROLES.filter((role) => role !== 'agent');

/** Tabs that `registerCase` appends to. */
export const CASE_ROLES: readonly KnownRole[] = ['agent', 'noDmAndErrors', 'fraud'];

/** Tabs whose rows can be repeated requests: each gets the hidden control column. */
export const CONTROL_ROLES: readonly KnownRole[] = [...CASE_ROLES, 'escalations'];

/** The field of the control column, and its header. */
export const CONTROL_FIELD = 'request';
