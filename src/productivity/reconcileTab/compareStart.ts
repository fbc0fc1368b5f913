// What the comparison's page needs to know of the base before it reads a file. Writes nothing.
import type { Context } from '../../context';
import { readSettings } from '../../workbook/settings';
import { standingBase, type StandingBase } from '../base';
import type { FigureRule } from '../rules/networkFigures';
import type { CompareStart } from './calls';

/** The tabs in which a case may stand that the platform knows. */
export function comparedBase(context: Context): StandingBase {
  return standingBase(context, ['agent', 'noDmAndErrors']);
}

export function compareStart(context: Context): CompareStart {
  const { agents, tabs } = comparedBase(context);
  const { values } = readSettings(context);
  const { date, time } = context.now;
  return {
    ...{ today: date, at: `${date}T${time}` },
    agents,
    tabs: tabs.map(({ tab: { id, name } }) => ({ id, name })),
    rules: {
      facebook: values.figureOfFacebook as FigureRule,
      twitter: values.figureOfTwitter as FigureRule,
    },
  };
}
