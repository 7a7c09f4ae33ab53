import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from './words.ts';

/** Where a name is not to be highlighted any more. */
export const hidingPlaces = ['here', 'site', 'everywhere'] as const;
export type HidingPlace = (typeof hidingPlaces)[number];

/** Hides a name in a place, or shows it again; whether that was done. */
export type HideEntity = (place: HidingPlace, hidden: boolean) => Promise<boolean>;

interface HideNameProps {
  name: string;
  site: string;
  onHide: HideEntity;
}

/** Three ways to hide a name; once it is hidden, what was done and a way back. */
export function HideName({ name, site, onHide }: HideNameProps) {
  const [hidden, setHidden] = useState<HidingPlace>();
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef(false);
  const labels = { here: words.hideHere, site: words.hideOnSite(site), everywhere: words.hideEverywhere };
  const told = {
    here: words.hiddenHere(name),
    site: words.hiddenOnSite(name, site),
    everywhere: words.hiddenEverywhere(name),
  };

  async function change(place: HidingPlace, hide: boolean) {
    const done = await onHide(place, hide);
    setFailed(!done);
    if (done) setHidden(hide ? place : undefined);
    pressed.current = done;
  }

  // The button that was pressed has made room for another, which takes over its focus.
  useLayoutEffect(() => {
    if (pressed.current) box.current?.querySelector('button')?.focus();
  }, [hidden]);

  return (
    <fieldset class="hide-name" ref={box}>
      <legend>{words.hide}</legend>
      {hidden === undefined ? (
        hidingPlaces.map(place => (
          <button type="button" class="small-button" key={place} onClick={() => void change(place, true)}>
            {labels[place]}
          </button>
        ))
      ) : (
        <button type="button" class="small-button" onClick={() => void change(hidden, false)}>
          {words.undo}
        </button>
      )}
      <p role="status">{failed ? words.notSaved : hidden && told[hidden]}</p>
    </fieldset>
  );
}
