// What the menu item *Instalar en esta base* tells at its end, in plain words.
import type { InstallResult } from '../workbook/install';
import { fold } from '../workbook/fold';
import { additionText, ROLE_WORDS } from './install';

export const INSTALLED_TITLE = 'Instalar en esta base';

/** How many additions are told one by one; an alert has no scroll bar. */
const TOLD = 15;

export function installSummary(result: InstallResult): string {
  const parts = [recognised(result), made(result), added(result), asked(result)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function recognised({ tabs }: InstallResult): string {
  const lines = tabs.flatMap(({ tab, role }) =>
    role === 'ignored' || fold(tab) === fold(ROLE_WORDS[role]) ? [] : [`${tab.trim()}: ${ROLE_WORDS[role]}`],
  );
  const known = tabs.filter(({ role }) => role !== 'ignored').length;
  return [`Pestañas reconocidas: ${known} de ${tabs.length}.`, ...lines].join('\n');
}

function made({ created }: InstallResult): string {
  return created.length > 0 ? `Pestañas nuevas: ${created.join(', ')}.` : '';
}

function added(result: InstallResult): string {
  if (result.added.length === 0) {
    return result.created.length === 0 ? 'No faltaba nada: la base queda como estaba.' : '';
  }
  const rest = result.added.length - TOLD;
  const lines = result.added.slice(0, TOLD).map(additionText);
  return ['Se agregó:', ...lines, ...(rest > 0 ? [`y ${rest} más.`] : [])].join('\n');
}

function asked({ questions }: InstallResult): string {
  if (questions.length === 0) return '';
  const lines = questions.map(({ question, cell }) => `${question} (${cell})`);
  return ['Falta decidir. Responda en la pestaña Configuración y vuelva a instalar:', ...lines].join('\n');
}
