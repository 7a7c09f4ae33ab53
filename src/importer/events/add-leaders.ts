import type { EntityId } from '../../core/model/entity.ts';
import type { Account } from './account.ts';
import type { World } from './world.ts';

/** A summit that the leaders of all its members attend in person; of other gatherings some stay away or send another. */
const attendedByAll: EntityId = 'org-g7';
/** Where the head of state goes although another heads the government. */
const ledByHeadOfState: ReadonlySet<string> = new Set(['FR', 'RU']);
/** Who goes for the European Union. */
const ofUnion = ['President of the European Commission', 'President of the European Council'];

/**
 * A summit of the G7 with the leaders of the states that took part. The sources list states; who led them on the day is
 * inferred, and left out where that is not known, or an editor says that somebody was `absent`.
 */
export function addLeaders(account: Account, world: World, absent: readonly EntityId[] = []): Account {
  const { kind, start, participants } = account;
  const isAttended = kind === 'summit' && participants.some(({ entity }) => entity === attendedByAll);
  if (!isAttended || start.length < 10) return account;
  const leaders = participants.flatMap(({ entity }) => leadersOf(entity, start, world));
  const known = new Set([...absent, ...participants.map(({ entity }) => entity)]);
  const more = [...new Set(leaders)].filter(entity => !known.has(entity));
  return {
    ...account,
    participants: [...participants, ...more.map(entity => ({ entity, known: 'inferred' as const }))],
  };
}

function leadersOf(entity: EntityId, day: string, world: World): EntityId[] {
  const country = world.isState(entity) ? world.countryOf(entity) : undefined;
  const found =
    country !== undefined
      ? [
          world.holdersOn(
            ledByHeadOfState.has(country) ? 'head-of-state' : 'head-of-government',
            country,
            day,
          ),
        ]
      : entity === world.organizationNamed('European Union')
        ? ofUnion.map(title => world.holdersOfOffice(title, day))
        : [];
  // On the day of a handover two held the office, and no source tells which of them came.
  return found.flatMap(holders => (holders.length === 1 ? holders : []));
}
