/** A kind of summit or conference that is told of in the sentences of the Office of the Historian. */
export interface Gathering {
  /** What such a sentence says of it. */
  says: RegExp;
  /** Begins the ids of the drafts of its editions; none when no draft tells of them. */
  drafts?: RegExp;
  /** The name of an edition, when there is no draft; the year is put behind it. */
  name?: string;
}

/**
 * Gatherings, the closer description first. Who attended one is told in rows of their own, one for each guest; they are
 * put together under the gathering, so that a reader is not shown forty visits to the same summit.
 */
export const gatherings: readonly Gathering[] = [
  { says: /U\.S\.[-–]\s?Africa Leaders/, drafts: /^us-africa-/ },
  { says: /Nuclear Security Summit/, drafts: /^nss-/ },
  { says: /NATO.*Summit|NATO Leaders|North Atlantic Council Summit/, drafts: /^nato-summit-/ },
  { says: /NATO (?:Foreign )?Minister|NATO Foreign|North Atlantic Council/, drafts: /^nato-fm-/ },
  { says: /NATO Defen[sc]e Minister/, drafts: /^nato-dm-/ },
  { says: /Summit of the Americas/, drafts: /^amer-/ },
  { says: /APEC (?:.*)?(?:Summit|Leaders)|APEC Economic Leaders/, drafts: /^apec-/ },
  { says: /G[-–]?20 (?:Leader|Summit|Economic)|Summit of the G[-–]?20/, drafts: /^g20-/ },
  { says: /G[-–]?[78] (?:Foreign|Ministerial)/, drafts: /^g7fm-/ },
  { says: /G[-–]?[78] (?:Leader|Summit|Economic|[Mm]eetings?)|meetings of the G[-–]?[78]/, drafts: /^g7-/ },
  { says: /ASEAN (?:Leaders|Summit|Special)|U\.S\.[-–]\s?ASEAN|East Asia Summit/, drafts: /^asean-/ },
  { says: /Quad(?:rilateral)? Leaders/, drafts: /^quad-/ },
  { says: /Munich Security Conference/, drafts: /^msc-/ },
  { says: /World Economic Forum/, drafts: /^wef-/ },
  { says: /OSCE (?:Foreign )?Minister/, drafts: /^osce-mc-/ },
  { says: /Negev Summit/, drafts: /^negev-/ },
  { says: /Trilateral Summit at Camp David/, drafts: /^camp-david-/ },
  { says: /Abraham Accords Signing/, drafts: /^abraham-accords-/ },
  { says: /UN General Assembly – general debate/, drafts: /^unga-/ },
  { says: /Summit for Democracy/, drafts: /^s4d-/ },
  { says: /Climate Change (?:Conference|Summit)|COP-?2\d/, drafts: /^cop-/ },
  { says: /Pacific Islands? Countr(?:y|ies) Summit/, name: 'US–Pacific Island Country Summit' },
  { says: /U\.S\.[-–]\s?Nordic Leaders/, name: 'US–Nordic Leaders’ Summit' },
  { says: /U\.S\.[-–]\s?Baltic Leaders/, name: 'US–Baltic Summit' },
  {
    says: /APEP Leaders|Americas Partnership for Economic Prosperity/,
    name: 'Americas Partnership for Economic Prosperity Leaders’ Summit',
  },
  { says: /C5\+1 Presidential/, name: 'C5+1 Leaders’ Summit' },
  { says: /Africa Leaders Ebola Meeting/, name: 'Ebola meeting of African leaders in Washington' },
  { says: /Caribbean Leaders Conference/, name: 'Meeting of Caribbean leaders at Mar-a-Lago' },
  { says: /Gulf Cooperation Council [Mm]embers on Countering/, name: 'US–GCC Summit at Camp David' },
  { says: /North American Leaders/, name: 'North American Leaders’ Summit' },
  { says: /AUKUS Summit/, name: 'AUKUS leaders’ meeting in San Diego' },
  {
    says: /Leaders of the Freely Associated States/,
    name: 'Meeting of leaders of the Freely Associated States in Washington',
  },
  {
    says: /Prosperity and Security in Central America/,
    name: 'Conference on Prosperity and Security in Central America',
  },
  { says: /migration of unaccompanied minors/, name: 'Meeting of Central American presidents in Washington' },
];
