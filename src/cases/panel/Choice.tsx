// One of a few words: radio buttons that look like chips, each with its key.
import type { KeyedLabel } from '../../texts/sidebarCase';
import { Keyed } from './Keyed';

interface ChoiceProps<Word extends string> {
  id: string;
  legend: string;
  words: readonly Word[];
  labels: Readonly<Record<Word, KeyedLabel>>;
  chosen: Word | null;
  problem?: string;
  onChoose: (word: Word) => void;
}

export function Choice<Word extends string>(props: ChoiceProps<Word>) {
  const { id, legend, words, labels, chosen, problem, onChoose } = props;
  return (
    <fieldset class="choice" aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend>{legend}</legend>
      {words.map((word, index) => (
        <label key={word} class={word === chosen ? 'chip chosen' : 'chip'}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={id}
            checked={word === chosen}
            aria-keyshortcuts={`Alt+${labels[word].key}`}
            onChange={() => onChoose(word)}
          />
          <span>
            <Keyed label={labels[word]} />
          </span>
        </label>
      ))}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
