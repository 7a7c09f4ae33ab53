import type { IsoDay } from '../model/date.ts';
import type { Entity } from '../model/entity.ts';
import type { Event } from '../model/event.ts';
import type { Office, OfficeHolding } from '../model/office.ts';
import type { AliasMeaning } from './dataset.ts';

/** Everything a dataset says, before it is laid out. Ids that are referred to must be among the records. */
export interface DatasetRecords {
  /** The day of the newest fact. */
  date: IsoDay;
  /** Of all kinds; an event is here too, under its name or a title. */
  entities: Entity[];
  /** What each alias may mean; an alias is the list of its folded words. */
  aliases: { words: string[]; meanings: Omit<AliasMeaning, 'kind'>[] }[];
  offices: Office[];
  holdings: OfficeHolding[];
  events: Event[];
}
