import type { SourceReference } from '../../compiler/schema.ts';
import type { PartialDate, Tenure } from '../../core/model/date.ts';
import type { EntityId } from '../../core/model/entity.ts';

/** What one row says: somebody held an office. */
export interface Claim {
  person: EntityId;
  /** Id of the office. */
  office: string;
  /** The title under which the row has it. */
  title: string;
  /** The kind under which the row has it: `HoS`, `FM`, `cabinet`, … */
  kind: string;
  /** Name or id of an organization, as the row has it. */
  organization?: string;
  tenure: Tenure;
  acting?: true;
  sources: SourceReference[];
  /** `people.jsonl:17` */
  at: string;
  /** Set when the row is of the better checked kind, whose dates win. */
  checked?: true;
}

/** The first day known of a tenure. */
export function begin({ from, firstAttested, lastAttested, to }: Tenure): PartialDate {
  return from ?? firstAttested ?? lastAttested ?? to ?? '';
}

/** The last day for which a source vouches. */
export function vouched(tenure: Tenure): PartialDate {
  return tenure.to ?? tenure.lastAttested ?? begin(tenure);
}
