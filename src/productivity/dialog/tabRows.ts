// The rows of the base as the comparison takes them, from what the server says of each tab.
import type { Network } from '../../cases/rules/words';
import type { PlacedRow } from '../rules/differences';
import type { TabContacts } from '../reconcileTab/calls';

export function tabRows(tabId: number, { tab, agent, around, asked, damaged }: TabContacts): PlacedRow[] {
  const place = { tab, tabId, link: '', minute: null };
  const others = around === '' ? [] : around.split(' ');
  const lines = asked === '' ? [] : asked.split('\n');
  return [
    ...others.map((digits) => ({
      ...{ ...place, row: 0, digits, id: digits, agent: '', network: null, date: null, asked: false },
    })),
    ...lines.map((line) => {
      const [row, digits, date, network] = line.split(' ');
      return {
        ...{ ...place, row: Number(row), digits, id: digits, agent, asked: true },
        ...{ date: date === '-' ? null : date, network: networkCalled(network) },
      };
    }),
    ...damaged.map(({ network, ...row }) => ({
      ...{ ...place, ...row, agent, network: networkCalled(network), asked: true },
    })),
  ];
}

function networkCalled(word: string): Network | null {
  return word === 'facebook' || word === 'twitter' ? word : null;
}
