import type { EntityLink } from '../core/model/entity.ts';
import { KindSign } from '../ui/KindSign.tsx';
import { langOfName, sayName } from '../ui/say-name.ts';
import type { CastMember } from './cast.ts';
import { words } from './words.ts';

interface Props {
  cast: CastMember[];
  onShow: (member: EntityLink) => void;
}

/** Whom the page names; choosing one shows where. The list scrolls, the popup does not. */
export function CastList({ cast, onShow }: Props) {
  if (cast.length === 0) return null;
  return (
    <section class="cast" aria-labelledby="cast">
      <h2 id="cast">{words.cast}</h2>
      <ul>
        {cast.map(({ link, mentions }) => (
          <li key={link.id}>
            <button type="button" class="member" title={words.showMember} onClick={() => onShow(link)}>
              <KindSign kind={link.kind} />
              <span class="member-name" dir="auto" lang={langOfName(link)}>
                {sayName(link)}
              </span>
              <span class="count" aria-hidden="true">
                {mentions}
              </span>
              <span class="unseen">{words.mentions(mentions)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
