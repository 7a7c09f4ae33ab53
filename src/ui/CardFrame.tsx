import type { ComponentChildren } from 'preact';
import type { EntityKind } from '../core/model/entity.ts';
import { IconButton } from './IconButton.tsx';
import { KindSign } from './KindSign.tsx';
import { hostOf, WebLink } from './WebLink.tsx';
import { words } from './words.ts';

export interface CardFrameProps {
  heading: string;
  kind: EntityKind;
  description?: string | undefined;
  website?: string | undefined;
  /** Kept open by the reader, and thus a dialog; a card that only follows the pointer is a tooltip. */
  pinned: boolean;
  form: 'card' | 'sheet';
  onBack?: (() => void) | undefined;
  onPin: () => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** The floating thing around a card: name, buttons, and a body that scrolls. */
export function CardFrame(props: CardFrameProps) {
  const { heading, kind, description, website, pinned, form, onBack, onPin, onClose, children } = props;
  const role = { role: pinned ? 'dialog' : 'tooltip', 'aria-labelledby': 'heading' } as const;
  return (
    <div class="card" data-form={form} {...role} tabIndex={-1}>
      <div class="head">
        {onBack && <IconButton icon="back" label={words.back} onClick={onBack} />}
        <KindSign kind={kind} />
        <div class="titles">
          <h2 id="heading" dir="auto">
            {heading}
          </h2>
          {(description ?? website) && (
            <p class="description">
              {description && <span dir="auto">{description}</span>}
              {website && <WebLink url={website}>{hostOf(website)}</WebLink>}
            </p>
          )}
        </div>
        {pinned || form === 'sheet' ? (
          <IconButton icon="close" label={words.close} onClick={onClose} />
        ) : (
          <IconButton icon="pin" label={words.pin} onClick={onPin} />
        )}
      </div>
      <div class="body">{children}</div>
    </div>
  );
}
