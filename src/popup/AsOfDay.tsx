import { useState } from 'preact/hooks';
import type { IsoDay } from '../core/model/date.ts';
import type { PageState } from '../messages/contract.ts';
import { asOfLine } from './as-of-line.ts';
import { words } from './words.ts';

/** No article is older: what the page itself says of earlier days is not believed either. */
const firstDay = '1990-01-01';

interface Props {
  asOf: PageState['asOf'];
  /** The day in the reader's time zone. */
  today: IsoDay;
  /** The day of which the page is to be read, or nothing for the page's own. */
  onChange: (day: IsoDay | null) => void;
}

/** The as-of date and where it was read, and on demand a field to set another. */
export function AsOfDay({ asOf, today, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const change = (day: IsoDay | null) => {
    setOpen(false);
    onChange(day);
  };
  return (
    <div class="as-of">
      <p>
        {words.asOf(asOfLine(asOf))}{' '}
        <button type="button" class="text-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.changeDay}
        </button>
      </p>
      {open && (
        <form
          onSubmit={event => {
            event.preventDefault();
            change(String(new FormData(event.currentTarget).get('day')));
          }}
        >
          <label for="day">{words.day}</label>
          <span class="day">
            <input
              id="day"
              name="day"
              type="date"
              required
              min={firstDay}
              max={today}
              defaultValue={asOf.date}
            />
            <button type="submit">{words.readAsOf}</button>
          </span>
        </form>
      )}
      {asOf.from === 'reader' && (
        <button type="button" class="text-button" onClick={() => change(null)}>
          {words.ownDay}
        </button>
      )}
    </div>
  );
}
