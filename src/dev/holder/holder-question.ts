import { Complaint } from '../complaint.ts';

/** `--holder "foreign minister" --country FR --on 2016-05-01`, read. */
export interface HolderQuestion {
  asked: string;
  country: string;
  on: string;
}

/**
 * Reads the arguments of a question.
 *
 * @throws Complaint that says which argument is missing or cannot be read.
 */
export function readHolderQuestion(args: readonly string[]): HolderQuestion {
  const given = new Map<string, string>();
  for (let i = 0; i < args.length; i += 2) {
    const [option = '', value] = [args[i], args[i + 1]];
    if (!['--holder', '--country', '--on'].includes(option)) {
      throw new Complaint(`A question takes --holder, --country and --on, and no "${option}".`);
    }
    if (value === undefined || value.startsWith('--'))
      throw new Complaint(`${option} needs a value after it.`);
    given.set(option, value);
  }
  const [asked, country, on] = ['--holder', '--country', '--on'].map(option => given.get(option));
  if (asked === undefined) throw new Complaint('Say which office: --holder "foreign minister".');
  if (country === undefined) throw new Complaint('Say whose office: --country FR.');
  if (on === undefined) throw new Complaint('Say on which day: --on 2016-05-01.');
  if (!/^[a-z]{2,3}$/i.test(country)) {
    throw new Complaint(`--country takes an ISO 3166-1 code such as FR, or EU, UN or INT, not "${country}".`);
  }
  if (!isDay(on)) throw new Complaint(`--on takes a day such as 2016-05-01, not "${on}".`);
  return { asked, country: country.toUpperCase(), on };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}
