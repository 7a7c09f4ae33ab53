import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EntityKind } from '../core/model/entity.ts';
import type { Move } from '../core/tooltip/moving.ts';
import { foreignLanguage } from './dataset-language.ts';
import { dragHandlers } from './drag.ts';
import { IconButton } from './IconButton.tsx';
import { KindSign } from './KindSign.tsx';
import { MoveButton } from './MoveButton.tsx';
import { hostOf, WebLink } from './WebLink.tsx';
import { language, words } from './words.ts';

export interface CardFrameProps {
  heading: string;
  /** Language of the heading where it is not that of the interface. */
  headingLang?: string | undefined;
  kind: EntityKind;
  description?: string | undefined;
  website?: string | undefined;
  /** Kept open by the reader, and thus a dialog; a card that only follows the pointer is a tooltip. */
  pinned: boolean;
  form: 'card' | 'sheet';
  onBack?: (() => void) | undefined;
  onPin: () => void;
  onClose: () => void;
  onMove: (move: Move) => void;
  footer: ComponentChildren;
  children: ComponentChildren;
}

/** The floating thing around a card: name, buttons, a body that scrolls, and what stands below it. */
export function CardFrame(props: CardFrameProps) {
  const { heading, headingLang, kind, description, website, pinned, form, onBack, onMove, footer, children } =
    props;
  const movable = pinned && form === 'card';
  const drag = useMemo(() => dragHandlers(onMove), [onMove]);
  const role = { role: pinned ? 'dialog' : 'tooltip', 'aria-labelledby': 'heading' } as const;
  return (
    <div class="card" data-form={form} lang={language} dir="ltr" {...role}>
      <div class="head" data-movable={movable} {...(movable && drag)}>
        {onBack && <IconButton icon="back" label={words.back} onClick={onBack} />}
        <KindSign kind={kind} />
        <div class="titles">
          <h2 id="heading" dir="auto" lang={headingLang}>
            {heading}
          </h2>
          {(description ?? website) && (
            <p class="description">
              {description && (
                <span dir="auto" lang={foreignLanguage()}>
                  {description}
                </span>
              )}
              {website && <WebLink url={website}>{hostOf(website)}</WebLink>}
            </p>
          )}
        </div>
        {movable && <MoveButton onMove={onMove} />}
        {pinned || form === 'sheet' ? (
          <IconButton icon="close" label={words.close} onClick={props.onClose} />
        ) : (
          <IconButton icon="pin" label={words.pin} onClick={props.onPin} />
        )}
      </div>
      {/* Takes the focus, so that the arrow keys scroll it and screen readers read on from here. */}
      <div
        class="body"
        tabIndex={pinned ? 0 : -1}
        {...(pinned && { role: 'document', 'aria-labelledby': 'heading' })}
      >
        {children}
      </div>
      {footer}
    </div>
  );
}
