import type { KeyCommand } from '../browser/keys.ts';
import { Part } from './Part.tsx';
import { words } from './words.ts';

interface Props {
  keys: KeyCommand[];
  onChangeKeys: () => void;
}

/** What can be done by keyboard: the commands as the reader has set them, and the keys inside a card. */
export function Keys({ keys, onChangeKeys }: Props) {
  return (
    <Part id="keys" title={words.keys}>
      <dl class="keys">
        {keys.map(({ command, does, keys: set }) => (
          <div key={command}>
            <dt>{does}</dt>
            <dd>{set === '' ? <span class="quiet">{words.noKey}</span> : <kbd>{set}</kbd>}</dd>
          </div>
        ))}
        {words.cardKeys.map(({ key, does }) => (
          <div key={key}>
            <dt>{does}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      {keys.length > 0 && (
        <p>
          <button type="button" onClick={onChangeKeys}>
            {words.changeKeys}
          </button>
        </p>
      )}
    </Part>
  );
}
