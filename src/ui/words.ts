import type { EntityKind } from '../core/model/entity.ts';
import type { EventKind, EventStatus } from '../core/model/event.ts';
import { type Say, type Voice, voiceOf } from './voice.ts';

/** Every word the card says, in the reader's language. */
export type Words = ReturnType<typeof wordsIn>;

/** The words of the card. There are none until `speak` was called: whoever draws says first in which language. */
export let words = {} as Words;

/** BCP 47 tag of the language that is spoken; dates are said in the language of the words around them. */
export let language = 'en-GB';

/** Chooses the language of everything in this room, once, before anything is drawn. */
export function speak(say: Say): void {
  const voice = voiceOf(say);
  language = voice.language;
  words = wordsIn(voice);
}

type Side = 'before' | 'after';
type Unit = 'day' | 'month' | 'year';

function wordsIn(voice: Voice) {
  return {
    ...officeWords(voice),
    ...meetingWords(voice),
    ...titleWords(voice),
    ...frameWords(voice),
    ...whyWords(voice),
  };
}

function officeWords({ text, sentence, counted }: Voice) {
  return {
    asOf: sentence<[day: string]>('asOf'),
    asOfToday: sentence<[day: string]>('asOfToday'),
    sinceThen: text('sinceThen'),
    noOffice: text('noOffice'),
    lastKnown: text('lastKnown'),
    formerly: text('formerly'),
    acting: text('acting'),
    since: sentence<[day: string]>('since'),
    inOfficeBy: sentence<[day: string]>('inOfficeBy'),
    until: sentence<[day: string]>('until'),
    untilAbout: sentence<[day: string]>('untilAbout'),
    from: sentence<[day: string]>('from'),
    leftBefore: sentence<[day: string]>('leftBefore'),
    inOfficeUntil: sentence<[day: string]>('inOfficeUntil'),
    inOfficeAsOf: sentence<[day: string]>('inOfficeAsOf'),
    datesUnknown: text('datesUnknown'),
    career: text('career'),
    careerPicture: counted<[from: string, to: string]>('careerPicture'),
    allOffices: counted('allOffices'),
    leaders: sentence<[day: string]>('leaders'),
    government: sentence<[state: string, day: string]>('government'),
    noLeaders: text('noLeaders'),
    noGovernment: text('noGovernment'),
    /** What stands in place of a country, by the code it has instead of one. */
    bodies: { UN: text('unitedNations'), EU: text('europeanUnion'), INT: '' } as Record<string, string>,
  };
}

function meetingWords({ text, sentence, counted, time }: Voice) {
  const sides = {
    before: sentence<[time: string]>('awayBefore'),
    after: sentence<[time: string]>('awayAfter'),
  };
  const sidesBrief = {
    before: sentence<[time: string]>('awayBeforeBrief'),
    after: sentence<[time: string]>('awayAfterBrief'),
  };
  const unlisted = { before: counted('unlistedBefore'), after: counted('unlistedAfter') };
  return {
    meetingsPicture: sentence<[before: number, after: number]>('meetingsPicture'),
    participants: text('participants'),
    participantsAhead: text('participantsAhead'),
    before: text('before'),
    ahead: text('ahead'),
    later: text('later'),
    more: counted('more'),
    unlisted: (count: number, side: Side) => unlisted[side](count),
    noMeetings: text('noMeetings'),
    with: text('with'),
    others: counted('others'),
    dayNotSet: text('dayNotSet'),
    outcomeUnknown: text('outcomeUnknown'),
    onlyLater: text('onlyLater'),
    sameDay: text('sameDay'),
    dayBefore: text('dayBefore'),
    dayAfter: text('dayAfter'),
    away: (count: number, unit: Unit, side: Side) => sides[side](time(count, unit)),
    sameDayBrief: text('sameDayBrief'),
    dayBeforeBrief: text('dayBeforeBrief'),
    dayAfterBrief: text('dayAfterBrief'),
    awayBrief: (count: number, unit: Unit, side: Side) => sidesBrief[side](time(count, unit)),
    onDay: sentence<[day: string]>('onDay'),
    inMonth: sentence<[month: string]>('inMonth'),
    inYear: sentence<[year: string]>('inYear'),
    tookPlace: text('tookPlace'),
    tookPlaceWhen: sentence<[when: string]>('tookPlaceWhen'),
    /** How a status begins a line; `held` is said with its own day instead. */
    statuses: {
      proposed: sentence<[when: string]>('statusProposed'),
      announced: sentence<[when: string]>('statusAnnounced'),
      expected: sentence<[when: string]>('statusExpected'),
      'under-way': sentence<[when: string]>('statusUnderWay'),
      postponed: sentence<[when: string]>('statusPostponed'),
      cancelled: sentence<[when: string]>('statusCancelled'),
    } satisfies Record<Exclude<EventStatus, 'held'>, unknown>,
    statusDue: sentence<[status: string, due: string]>('statusDue'),
  };
}

function titleWords({ text, sentence, counted }: Voice) {
  const others = counted<[first: string, second: string]>('titleOthers');
  return {
    /** What an event is called inside a title. */
    eventKinds: {
      meeting: text('eventMeeting'),
      talks: text('eventTalks'),
      call: text('eventCall'),
      visit: text('eventVisit'),
      summit: text('eventSummit'),
      conference: text('eventConference'),
      invitation: text('eventInvitation'),
      announcement: text('eventAnnouncement'),
      agreement: text('eventAgreement'),
      election: text('eventElection'),
      conflict: text('eventConflict'),
      attack: text('eventAttack'),
      other: text('eventOther'),
    } satisfies Record<EventKind, string>,
    titleOfOne: sentence<[who: string, event: string]>('titleOfOne'),
    titleOfFew: sentence<[who: string, event: string]>('titleOfFew'),
    titleOfMany: sentence<[who: string, event: string]>('titleOfMany'),
    titleOthers: (count: number, first: string, second: string) => others(count, first, second),
    titleAt: sentence<[title: string, place: string]>('titleAt'),
    titleTo: sentence<[title: string, place: string]>('titleTo'),
  };
}

function frameWords({ text, sentence }: Voice) {
  return {
    kinds: {
      person: text('kindPerson'),
      organization: text('kindOrganization'),
      place: text('kindPlace'),
      event: text('kindEvent'),
    } satisfies Record<EntityKind, string>,
    opensElsewhere: text('opensElsewhere'),
    source: sentence<[publisher: string]>('source'),
    data: sentence<[day: string]>('data'),
    back: text('back'),
    close: text('close'),
    pin: text('pin'),
    move: text('move'),
    hide: text('hide'),
    hideHere: text('hideHere'),
    hideOnSite: sentence<[site: string]>('hideOnSite'),
    hideEverywhere: text('hideEverywhere'),
    hiddenHere: sentence<[name: string]>('hiddenHere'),
    hiddenOnSite: sentence<[name: string, site: string]>('hiddenOnSite'),
    hiddenEverywhere: sentence<[name: string]>('hiddenEverywhere'),
    notSaved: text('notSaved'),
    undo: text('undo'),
    several: text('several'),
    undecided: text('undecided'),
  };
}

function whyWords({ text, sentence, counted }: Voice) {
  const companyMore = counted<[names: string]>('whyCompanyMore');
  return {
    why: text('why'),
    whyName: sentence<[text: string, name: string]>('whyName'),
    whyShortName: sentence<[text: string, name: string]>('whyShortName'),
    whyLoneShortName: sentence<[text: string, name: string]>('whyLoneShortName'),
    whyOffice: sentence<[text: string, name: string, day: string]>('whyOffice'),
    whyEvent: sentence<[text: string, name: string]>('whyEvent'),
    whyEventName: sentence<[text: string, name: string]>('whyEventName'),
    whyEvidence: {
      title: text('whyTitle'),
      whose: text('whyWhose'),
      'in-office': text('whyInOffice'),
      met: text('whyMet'),
      country: text('whyCountry'),
      organization: text('whyOrganization'),
      beside: text('whyBeside'),
      'spoken-of': text('whySpokenOf'),
      state: text('whyState'),
      counterpart: text('whyCounterpart'),
      counted: text('whyCounted'),
    },
    whyUndecided: sentence<[text: string]>('whyUndecided'),
    whyAsOf: {
      published: sentence<[day: string]>('whyAsOfPublished'),
      reader: sentence<[day: string]>('whyAsOfReader'),
      today: sentence<[day: string]>('whyAsOfToday'),
    },
    whyCompany: sentence<[names: string]>('whyCompany'),
    whyCompanyMore: (names: string, more: number) => companyMore(more, names),
  };
}
