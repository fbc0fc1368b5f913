// The rules' settings as the panel knows them: the base's, and the acta's own values until it answers.
import type { SidebarStart } from '../calls';
import type { CasePolicy } from '../rules/policy';

const ACTA: SidebarStart['settings'] = {
  maxHours: 24,
  archivedWord: 'ARCHIVADO',
  codeForWall: '1',
  replySeparator: ' ',
  idSeparator: '_',
  phraseLimit: 120,
};

export function panelPolicy(start: SidebarStart | null): CasePolicy {
  const settings = start?.settings ?? ACTA;
  return {
    idSeparator: settings.idSeparator,
    replySeparator: settings.replySeparator,
    wallCode: settings.codeForWall,
    archivedCode: settings.archivedWord,
    hoursForInconcert: settings.maxHours,
    phraseLimit: settings.phraseLimit,
    pqrdTypes: start?.pqrdTypes ?? [],
    programmes: start?.programmes ?? [],
  };
}
