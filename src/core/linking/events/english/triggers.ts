import { wordSet } from '../../words/word-set.ts';
import type { Act } from '../act.ts';
import type { Form, TriggerWord } from '../event-language.ts';

type Needs = Pick<TriggerWord, 'toPlace' | 'toSomeone' | 'notAfter'>;
const nowhere: Needs = {};
const toPlace: Needs = { toPlace: true };
const toSomeone: Needs = { toSomeone: true };

/** Verbs, those of several words joined by `_`: plain form; past forms; present form; -ing form. A form that is also a noun stands with the nouns. */
const verbs: [act: Act, needs: Needs, plain: string, past: string, present: string, goingOn: string][] = [
  ['meeting', nowhere, 'meet', 'met', 'meets', ''],
  ['meeting', toSomeone, 'sit_down', 'sat_down', 'sits_down', 'sitting_down'],
  ['meeting', toSomeone, 'stand_beside', 'stood_beside stood_alongside', 'stands_beside', 'standing_beside'],
  ['meeting', nowhere, 'shake_hands', 'shook_hands', 'shakes_hands', 'shaking_hands'],
  ['speak', toSomeone, 'speak', 'spoke spoken', 'speaks', 'speaking'],
  ['speak', toSomeone, 'talk', 'talked', '', 'talking'],
  ['speak', toSomeone, 'brief', 'briefed', 'briefs', 'briefing'],
  ['speak', toSomeone, 'confer', 'conferred', 'confers', 'conferring'],
  ['speak', toSomeone, 'consult', 'consulted', 'consults', 'consulting'],
  ['talks', toSomeone, 'negotiate', 'negotiated', 'negotiates', 'negotiating'],
  ['call', toSomeone, '', 'phoned telephoned rang', 'phones telephones', 'phoning telephoning'],
  ['visit', nowhere, '', 'visited', '', 'visiting'],
  ['visit', toPlace, 'travel', 'travelled traveled', 'travels', 'travelling traveling'],
  ['visit', toPlace, 'fly', 'flew flown', 'flies', 'flying'],
  ['visit', toPlace, 'go', 'went gone', 'goes', 'going'],
  ['visit', nowhere, 'come_by', 'came_by', 'comes_by', 'coming_by'],
  ['visit', toPlace, 'come', 'came', 'comes', 'coming'],
  ['visit', toPlace, '', 'headed', '', 'heading'],
  ['visit', toPlace, 'arrive', 'arrived', 'arrives', 'arriving'],
  ['visit', toPlace, '', 'landed', '', 'landing'],
  ['visit', toPlace, 'tour', 'toured', '', 'touring'],
  ['reception', toSomeone, 'host', 'hosted', 'hosts', 'hosting'],
  ['reception', toSomeone, 'welcome', 'welcomed', 'welcomes', 'welcoming'],
  ['reception', toSomeone, 'receive', 'received', 'receives', 'receiving'],
  ['reception', toSomeone, 'greet', 'greeted', 'greets', 'greeting'],
  ['invitation', toSomeone, 'invite', 'invited', 'invites', 'inviting'],
  ['announcement', nowhere, 'announce unveil', 'announced unveiled', 'announces unveils', 'announcing'],
];

/** Nouns that tell of one event. */
const nouns: Record<string, Act> = {
  call: 'call',
  phonecall: 'call',
  conversation: 'call',
  teleconference: 'call',
  videoconference: 'call',
  talks: 'talks',
  negotiations: 'talks',
  consultations: 'talks',
  discussions: 'talks',
  dialogue: 'talks',
  meeting: 'meeting',
  encounter: 'meeting',
  audience: 'meeting',
  face_to_face: 'meeting',
  visit: 'visit',
  trip: 'visit',
  tour: 'visit',
  stopover: 'visit',
  journey: 'visit',
  pilgrimage: 'visit',
  summit: 'summit',
  conference: 'conference',
  forum: 'conference',
  invitation: 'invitation',
  invite: 'invitation',
  announcement: 'announcement',
  agreement: 'agreement',
  accord: 'agreement',
  pact: 'agreement',
  treaty: 'agreement',
  truce: 'agreement',
  ceasefire: 'agreement',
  memorandum: 'agreement',
};

/** Nouns of several events that are verbs before a place: "visits Kyiv". */
const plurals: Record<string, Act> = {
  visits: 'visit',
};

const all: [string, TriggerWord][] = [
  ...verbs.flatMap(([act, needs, plain, past, present, goingOn]) => [
    ...forms(plain, act, 'plain', needs),
    ...forms(past, act, 'past', needs),
    ...forms(present, act, 'present', needs),
    ...forms(goingOn, act, 'going-on', needs),
  ]),
  ...Object.entries(nouns).flatMap(([noun, act]) => forms(noun, act, 'noun', nowhere)),
  ...Object.entries(plurals).flatMap(([noun, act]) => forms(noun, act, 'plural', nowhere)),
  ...forms('deal', 'agreement', 'noun', { notAfter: wordSet('to great good big real') }),
  // "After five hours with Putin", "over lunch with Lee".
  ...forms('hours lunch luncheon dinner breakfast', 'meeting', 'noun', toSomeone),
];

/** Words of English that may tell of an event, by the folded form of the first. */
export const englishTriggers: ReadonlyMap<string, readonly TriggerWord[]> = byFirstWord(all);

function byFirstWord(words: readonly [string, TriggerWord][]): Map<string, TriggerWord[]> {
  const found = new Map<string, TriggerWord[]>();
  for (const [first, word] of words) found.set(first, [...(found.get(first) ?? []), word]);
  return found;
}

function forms(words: string, act: Act, form: Form, needs: Needs): [string, TriggerWord][] {
  return words
    .split(' ')
    .filter(one => one !== '')
    .map(one => {
      const [first = '', ...then] = one.split('_');
      return [first, { act, form, then, ...needs }];
    });
}
