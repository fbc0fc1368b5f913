// What of the findings is shown.
import { REVIEW } from '../../texts/reviewDialog';
import type { Filter } from './reviewed';

interface FiltersProps {
  filter: Filter;
  tabs: readonly string[];
  onChange: (filter: Filter) => void;
}

export function Filters({ filter, tabs, onChange }: FiltersProps) {
  return (
    <div class="filters" role="search">
      <label>
        {REVIEW.text} <kbd>Alt+F</kbd>
        <input
          id="review-text"
          type="text"
          value={filter.text}
          onInput={({ currentTarget }) => onChange({ ...filter, text: currentTarget.value })}
        />
      </label>
      <label>
        {REVIEW.tab}
        <select
          value={filter.tab}
          onChange={({ currentTarget }) => onChange({ ...filter, tab: currentTarget.value })}
        >
          <option value="">{REVIEW.allTabs}</option>
          {tabs.map((tab) => (
            <option value={tab}>{tab.trim()}</option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={filter.repairable}
          onChange={({ currentTarget }) => onChange({ ...filter, repairable: currentTarget.checked })}
        />
        {REVIEW.repairable}
      </label>
    </div>
  );
}
