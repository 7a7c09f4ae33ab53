import { aliasesAreTellable } from './checks/aliases.ts';
import { eventsAreToldOnce } from './checks/duplicate-events.ts';
import { templatesCanBeFilled } from './checks/entity-links.ts';
import { eventsStandInTheirYear } from './checks/event-files.ts';
import { historiesAgree } from './checks/histories.ts';
import { idsAreUnique } from './checks/ids.ts';
import { factsMayBeShipped } from './checks/licences.ts';
import { participantsAreSound } from './checks/participants.ts';
import { referencesLead } from './checks/references.ts';
import { seatsAreNotShared } from './checks/seats.ts';
import { tenuresAreHonest } from './checks/tenures.ts';
import { unmistakableNamesStandAlone } from './checks/unmistakable.ts';
import type { Check } from './problems.ts';

/** Every rule that looks beyond a single value, in the order in which an editor wants to hear of them. */
export const checks: readonly Check[] = [
  idsAreUnique,
  referencesLead,
  templatesCanBeFilled,
  factsMayBeShipped,
  tenuresAreHonest,
  seatsAreNotShared,
  historiesAgree,
  participantsAreSound,
  eventsAreToldOnce,
  eventsStandInTheirYear,
  aliasesAreTellable,
  unmistakableNamesStandAlone,
];
