import type { AsOfFrom } from '../messages/contract.ts';
import { highlightWords } from '../ui/highlight-words.ts';
import { type Say, type Voice, voiceOf } from '../ui/voice.ts';
import type { Offer } from './offers.ts';

/** Every word that only the popup says, in the reader's language. */
export type PopupWords = ReturnType<typeof wordsIn>;

/** The words of the popup. There are none until `speakPopup` was called. */
export let words = {} as PopupWords;

/** Chooses the language of the popup, once, before it is drawn. */
export function speakPopup(say: Say): void {
  words = wordsIn(voiceOf(say));
}

function wordsIn(voice: Voice) {
  return {
    ...highlightWords(voice),
    ...switchWords(voice),
    ...dayWords(voice),
    ...castWords(voice),
    ...stateWords(voice),
  };
}

function switchWords({ text, sentence, counted }: Voice) {
  const mentions = counted('popupMentions');
  const count = sentence<[entities: number, mentions: string]>('popupCount');
  return {
    name: text('extensionName'),
    welcomeTitle: text('popupWelcomeTitle'),
    welcome: text('popupWelcome'),
    thisPage: text('popupThisPage'),
    switches: text('popupSwitches'),
    on: text('popupOn'),
    off: text('popupOff'),
    onSite: sentence<[site: string]>('popupOnSite'),
    mentions: (often: number) => mentions(often),
    count: (entities: number, often: number) => count(entities, mentions(often)),
    offers: {
      read: text('popupRead'),
      always: text('popupAlways'),
      everywhere: text('popupEveryNewsPage'),
    } satisfies Record<Offer, string>,
    options: text('optionsTitle'),
    factsOf: sentence<[day: string]>('popupFactsOf'),
  };
}

function dayWords({ text, sentence }: Voice) {
  const day = sentence<[day: string]>;
  return {
    asOf: sentence<[line: string]>('popupAsOf'),
    readFrom: {
      'json-ld': day('popupDayJsonLd'),
      meta: day('popupDayMeta'),
      time: day('popupDayTime'),
      address: day('popupDayAddress'),
      dateline: day('popupDayDateline'),
      reader: day('popupDayReader'),
      today: () => text('popupDayToday'),
    } satisfies Record<AsOfFrom, (day: string) => string>,
    changeDay: text('popupChangeDay'),
    day: text('popupDay'),
    readAsOf: text('popupReadAsOf'),
    ownDay: text('popupOwnDay'),
  };
}

function castWords({ text, sentence }: Voice) {
  return {
    cast: text('popupCast'),
    showMember: text('popupShowMember'),
    notMarked: sentence<[name: string]>('popupNotMarked'),
  };
}

function stateWords({ text, sentence, counted }: Voice) {
  return {
    damaged: text('popupDamaged'),
    pausedEverywhere: text('popupPausedEverywhere'),
    pausedOnSite: sentence<[site: string]>('popupPausedOnSite'),
    looking: text('popupLooking'),
    closed: text('popupClosed'),
    unseen: text('popupUnseen'),
    withheld: sentence<[site: string]>('popupWithheld'),
    notListed: sentence<[site: string]>('popupNotListed'),
    loading: text('popupLoading'),
    tooEarly: text('popupTooEarly'),
    notNews: text('popupNotNews'),
    stopped: text('popupStopped'),
    reading: text('popupReading'),
    nobodyInArticle: text('popupNobodyInArticle'),
    nobodyOnPage: text('popupNobodyOnPage'),
    knownInArticle: counted('popupKnownInArticle'),
    knownOnPage: counted('popupKnownOnPage'),
    noneShown: text('popupNoneShown'),
    notSaved: text('popupNotSaved'),
    notLetIn: text('popupNotLetIn'),
    notAsked: text('popupNotAsked'),
  };
}
