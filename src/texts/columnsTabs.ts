// The names that teams give to tabs, folded (no accents, lower case), and which of them say "leave me alone".
import type { KnownRole } from '../workbook/roles';

/** A folded tab name that fits says what the tab is for. Agent tabs are called after people: no pattern. */
export const TAB_NAMES: Partial<Record<KnownRole, RegExp>> = {
  escalations: /\bescal|\besc\b/,
  noDmAndErrors: /\b(sin|no) (dm|md|mensaje)|\bsindm|\bnodm|\berror|\beliminad/,
  fraud: /\bfraud|\bestafa|\bscam|desinformacion|\bfals[oa]s\b|\berrad[ao]|sospechos/,
  templates: /^(?!historial\b).*(?:\bplantilla|\bguion|\btemplate|\bscripts?\b|respuestas? (?:tipo|modelo))/,
  directory: /\bdirectorio|\bentidades\b|canales (de )?(otras )?entidad|\bdirectory/,
  shifts: /\bturnos?\b|\bagentes\b|\basesores\b|\bequipo\b|\bpersonal\b|\bshifts?\b|\bstaff\b|\bteam\b/,
  downtime: /\bnovedad|\bdesconexion|\bdowntime|\bausentismo|\bpermisos?\b|\bcaidas?\b|\bincidencias?\b/,
  codes: /\btipific|\bcodigos?\b|\bcodes\b|\btipologia/,
  lives: /\blives?\b|\ben vivo\b|\btransmision/,
  holidays: /\bfestivos?\b|\bferiados?\b|\bno habil|\bdias? libres?\b|\bholidays?\b/,
  briefings: /\bpretorno|\bpreturno|\bpre turno|\bpre torno|\bbriefing/,
};

/** Copies, drafts and default names: never taken for a part of the base. */
export const SCRATCH_NAMES =
  /^(copia|copy|kopie)( \d+)? (de|of)\b|\bcopia\b|^copy of|^(hoja|sheet)( ?calculo)? ?\d*$|\bborrador|\bprueba|\btest\b|\bbackup|\brespaldo|\btemp(oral)?\b|\bviej[oa]s?\b|\bantigu[oa]s?\b|\bold\b|no usar|\bejemplo|\bensayo|\bscratch|\bdraft|\bbasura|\bpapelera/;

/** Tabs that count or explain the others. */
export const SUMMARY_NAMES =
  /\bresumen|\bconsolidad|\bdashboard|\btablero|\bpivot|tabla dinamica|\bdinamica\b|\bgrafic|\bestadistic|\binforme|\breporte|\bindicador|\bsummary|\breport|\bmetas?\b|\bproductividad|\binstruc|\bleeme|\breadme|\bindice\b|\bconfiguracion|\bparametros|\blistas?\b|\btotales\b|\bdiferencias?\b|^historial (?:de )?(?:los )?guiones\b/;
