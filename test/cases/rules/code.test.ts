import { caseCode } from '../../../src/cases/rules/code';
import type { Kind, Network, Via } from '../../../src/cases/rules/words';

describe('the code (R25, R27)', () => {
  it.each<[Kind, Network, Via, string, string, string[]]>([
    ['general', 'facebook', 'inconcert', '302', '302', []],
    ['general', 'facebook', 'wall', '', '1', []],
    ['general', 'facebook', 'wall', '1', '1', []],
    ['particular', 'facebook', 'wall', '302', '1', ['CODE_REPLACED']],
    ['pqrd', 'facebook', 'wall', '', '1', []],
    ['general', 'twitter', 'wall', '302', '302', []],
    ['general', 'twitter', 'dm', ' 302 ', '302', []],
    ['archived', 'twitter', 'inconcert', '', 'ARCHIVADO', []],
    ['archived', 'facebook', 'wall', '', 'ARCHIVADO', []],
    ['archived', 'twitter', 'inconcert', 'Archivado', 'ARCHIVADO', []],
    ['archived', 'twitter', 'inconcert', '302', 'ARCHIVADO', ['CODE_REPLACED']],
    ['noDm', 'facebook', 'wall', '302', '302', []],
    ['fraud', 'facebook', 'wall', '', '', []],
    ['general', 'twitter', 'dm', '', '', ['CODE_MISSING']],
    ['general', 'twitter', 'wall', '1', '1', ['CODE_OF_WALL']],
    ['general', 'facebook', 'inconcert', 'archivado', 'archivado', ['CODE_OF_ARCHIVED']],
  ])('%s on %s by %s with %j is %j', (kind, network, via, typed, code, warnings) => {
    const coded = caseCode({ kind, network, via, code: typed }, { wallCode: '1', archivedCode: 'ARCHIVADO' });
    expect([coded.code, coded.warnings.map((warning) => warning.code)]).toEqual([code, warnings]);
  });
});
