import type { OfficeSource } from '../../compiler/schema.ts';
import { known } from '../../core/dataset/known.ts';
import { type Rank, ranks } from '../../core/model/office.ts';
import { slug } from '../names-key.ts';
import type { PopoloReading } from './from-popolo.ts';
import type { PopoloIds } from './ids.ts';
import type { PopoloMembership, PopoloPost } from './shapes.ts';

/** An office and the country whose it is. */
export interface PostOffice {
  country: string;
  record: OfficeSource;
}

/** The offices of a file. */
export interface Posts {
  /** The office of a membership, by its post; made of its role and organization when it names no post. */
  of(membership: PopoloMembership): PostOffice | undefined;
  /** Every office, those of the posts first. */
  used(): PostOffice[];
}

/** Finds offices by the posts of a file; one that is of no country is none, and the report says so. */
export function postFinder(reading: PopoloReading, ids: PopoloIds): Posts {
  const { told, report } = reading;
  const organizations = new Map(told.organizations.map(one => [one.id, one]));
  const countryOf = (post: Pick<PopoloPost, 'country' | 'area_id' | 'organization_id'>) => {
    const organization = organizations.get(post.organization_id ?? '');
    return (
      post.country ??
      ids.countryOfArea(post.area_id) ??
      organization?.country ??
      ids.countryOfArea(organization?.area_id) ??
      reading.country
    );
  };
  const isLegislature = (id: string | undefined) =>
    organizations.get(id ?? '')?.classification === 'legislature';
  const offices = new Map<string, PostOffice>();
  const posts = new Map<string, PostOffice>();
  for (const post of told.posts) {
    const country = countryOf(post);
    if (country === undefined) {
      report.note(
        'Popolo, left out: a post of no country; name it with --country',
        `${post.label} (${post.id})`,
      );
      continue;
    }
    const office = { country, record: officeOf(post, country, isLegislature(post.organization_id), ids) };
    posts.set(post.id, office);
    offices.set(office.record.id, office);
  }
  const made = (membership: PopoloMembership): PostOffice | undefined => {
    const { organization_id, role, label } = membership;
    const organization = organizations.get(organization_id ?? '');
    const title = label ?? (role && `${role.charAt(0).toUpperCase()}${role.slice(1)}`) ?? 'Member';
    const country = countryOf({ organization_id });
    if (country === undefined || organization === undefined) return undefined;
    const full = title === 'Member' ? `Member of ${organization.name}` : title;
    const post = { id: `${country} ${full}`, label: full, organization_id };
    const record = officeOf(post, country, isLegislature(organization_id), ids);
    const office = offices.get(record.id) ?? { country, record };
    offices.set(record.id, office);
    return office;
  };
  return {
    of: membership => (membership.post_id === undefined ? made(membership) : posts.get(membership.post_id)),
    used: () => [...offices.values()],
  };
}

function officeOf(post: PopoloPost, country: string, isLegislature: boolean, ids: PopoloIds): OfficeSource {
  const { id, label, role, organization_id, seats } = post;
  const told = (post.ranks ?? []).filter((one): one is Rank => (ranks as readonly string[]).includes(one));
  const rank = isLegislature ? 'legislator' : /\bminister\b/i.test(label) ? 'minister' : 'other';
  return {
    id: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) ? id : `${country.toLowerCase()}-${slug(label)}`,
    ranks: told.length > 0 ? told : [rank],
    ...known({ organization: organization_id && ids.entity(organization_id), seats }),
    titles: titlesOf(post, role),
  };
}

/** The titles that `other_label` tells in full, the last of them being the label; else the label alone. */
function titlesOf({ label, other_label = [] }: PopoloPost, role: string | undefined): OfficeSource['titles'] {
  if (other_label.at(-1)?.label !== label) {
    return [{ title: label, ...(role && role !== label && { short: role }) }];
  }
  return other_label.map(one => ({
    title: one.label,
    ...known({ short: one.short, from: one.start_date, to: one.end_date }),
  }));
}
