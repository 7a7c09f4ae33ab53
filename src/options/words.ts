import type { HoverMode } from '../core/tooltip/hover-habits.ts';
import { highlightWords } from '../ui/highlight-words.ts';
import { type Say, type Voice, voiceOf } from '../ui/voice.ts';

/** Every word that only the options say, in the reader's language. */
export type OptionsWords = ReturnType<typeof wordsIn>;

/** The words of the options. There are none until `speakOptions` was called. */
export let words = {} as OptionsWords;

/** Chooses the language of the options, once, before they are drawn. */
export function speakOptions(say: Say): void {
  words = wordsIn(voiceOf(say));
}

function wordsIn(voice: Voice) {
  return {
    ...frameWords(voice),
    ...highlightWords(voice),
    ...choiceWords(voice),
    ...listWords(voice),
    ...knowledgeWords(voice),
  };
}

function frameWords({ text, sentence, language }: Voice) {
  return {
    language,
    title: text('optionsTitle'),
    version: sentence<[version: string]>('popupVersion'),
    parts: text('optionsParts'),
    partNames: {
      highlights: text('optionsHighlights'),
      cards: text('optionsCards'),
      hidden: text('optionsHidden'),
      sites: text('optionsSites'),
      keys: text('optionsKeys'),
      facts: text('optionsFacts'),
      privacy: text('optionsPrivacy'),
      credits: text('optionsCredits'),
    },
    notSaved: text('popupNotSaved'),
    undo: text('undo'),
  };
}

function choiceWords({ text }: Voice) {
  return {
    highlights: text('optionsHighlights'),
    cards: text('optionsCards'),
    opensWhen: text('optionsOpensWhen'),
    modes: {
      hover: text('optionsModeHover'),
      modifier: text('optionsModeModifier'),
      click: text('optionsModeClick'),
      off: text('optionsModeOff'),
    } satisfies Record<HoverMode, string>,
    openDelay: text('optionsOpenDelay'),
    closeDelay: text('optionsCloseDelay'),
    usual: text('optionsUsual'),
  };
}

function listWords({ text, sentence, counted }: Voice) {
  return {
    hidden: text('optionsHidden'),
    hiddenNote: text('optionsHiddenNote'),
    hiddenNone: text('optionsHiddenNone'),
    everywhereShort: text('hideEverywhere'),
    onSite: sentence<[site: string]>('hideOnSite'),
    showAgain: text('optionsShowAgain'),
    shownAgain: sentence<[name: string, where: string]>('optionsShownAgain'),
    sites: text('optionsSites'),
    listed: counted('optionsListed'),
    sitesOff: text('optionsSitesOff'),
    sitesOffNone: text('optionsSitesOffNone'),
    switchOn: text('optionsSwitchOn'),
    switchedOn: sentence<[site: string]>('optionsSwitchedOn'),
    sitesAdded: text('optionsSitesAdded'),
    sitesAddedNone: text('optionsSitesAddedNone'),
    everySite: text('optionsEverySite'),
    withdraw: text('optionsWithdraw'),
    withdrawn: sentence<[site: string]>('optionsWithdrawn'),
  };
}

function knowledgeWords({ text, sentence, counted }: Voice) {
  return {
    keys: text('optionsKeys'),
    noKey: text('optionsNoKey'),
    changeKeys: text('optionsChangeKeys'),
    cardKeys: [
      { key: text('optionsKeyTab'), does: text('optionsTabDoes') },
      { key: text('optionsKeyEscape'), does: text('optionsEscapeDoes') },
    ],
    facts: text('optionsFacts'),
    newest: sentence<[day: string]>('optionsNewest'),
    factsNote: text('optionsFactsNote'),
    damaged: text('popupDamaged'),
    counted: {
      person: text('popupPeople'),
      organization: text('popupOrganizations'),
      place: text('popupPlaces'),
      event: text('popupEvents'),
      office: text('optionsOffices'),
      holding: text('optionsHoldings'),
    },
    privacy: text('optionsPrivacy'),
    privacyText: text('optionsPrivacyText'),
    credits: text('optionsCredits'),
    creditsNote: text('optionsCreditsNote'),
    factsOwed: counted('optionsFactsOwed'),
  };
}
