// The page's state and deeds for whatever draws a part of it.
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Page } from '../workingPage';
import type { PageState } from '../pageState';

export const PageContext = createContext<Page | null>(null);

export const usePage = (): Page => useContext(PageContext)!;

export function usePageState(): PageState {
  const { state } = usePage();
  const [now, setNow] = useState(state.now);
  useEffect(() => {
    setNow(state.now);
    return state.listen(() => setNow(state.now));
  }, [state]);
  return now;
}
