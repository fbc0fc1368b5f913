// What a template leaves open must be filled before a citizen reads it. Pure.
import type { Finding } from './finding';

const OPEN =
  /\{\{?[^{}\n]{0,60}\}?\}|\[(?:[a-záéíóúñü_ ]{2,40})\]|<(?:[a-záéíóúñü_ ]{2,40})>|_{3,}|\bX{3,}\b|\(\s*(?:nombre|fecha|enlace|link|programa|municipio|ciudadano|url)\s*\)/gi;

export function placeholderFindings(reply: string): Finding[] {
  return [...reply.matchAll(OPEN)].map((found) => {
    const from = found.index ?? 0;
    const to = from + found[0].length;
    return { rule: 'R33', level: 'block', code: 'PLACEHOLDER', details: { placeholder: found[0] }, from, to };
  });
}
