// Roles of which a base has one tab: which one it is where several could be. Pure.
import { isSummary, roleCalled } from './discoverRole';
import { NONE, type FoundTab, type Survey } from './discovery';
import { fold } from './fold';
import { forget } from './foundTab';
import { SINGLE_ROLES } from './roles';

/** Of each single role one tab stays: the one that is called so, else the one that a person names. */
export function settleSingles(tabs: readonly FoundTab[], survey: Survey): void {
  for (const role of SINGLE_ROLES) {
    const playing = tabs.filter((tab) => tab.role === role);
    if (playing.length < 2) continue;
    const filled = playing.filter((tab) => !tab.empty);
    const called = (filled.length ? filled : playing).filter(
      (tab) => roleCalled(tab.tab) === role && !isSummary(tab.tab),
    );
    const likely = called.length ? called : filled;
    const key = `rol.${role}`;
    const answer = fold(survey.answers[key] ?? '');
    const chosen =
      likely.length === 1 ? likely[0] : likely.find((tab) => answer !== '' && fold(tab.tab) === answer);
    const settled = chosen !== undefined || answer === NONE;
    if (!settled) {
      const options = [...likely.map((tab) => tab.tab), NONE];
      survey.questions.push({ key, kind: 'roleTab', tab: null, field: null, about: role, options });
    }
    for (const tab of playing) {
      if (!settled && likely.includes(tab)) tab.settled = false;
      else if (tab !== chosen) forget(tab, survey);
    }
  }
}
