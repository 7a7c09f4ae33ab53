import type { Act } from '../act.ts';
import type { Form, TriggerWord } from '../event-language.ts';

type Needs = Pick<TriggerWord, 'toPlace' | 'toSomeone'>;
const nowhere: Needs = {};
const toPlace: Needs = { toPlace: true };
const toSomeone: Needs = { toSomeone: true };

/** Verbs: plain form; past forms; present form; -ing form. A form that is also a noun stands with the nouns. */
const verbs: [act: Act, needs: Needs, plain: string, past: string, present: string, goingOn: string][] = [
  ['meeting', nowhere, 'meet', 'met', 'meets', ''],
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
  ['visit', toPlace, 'come', 'came', 'comes', 'coming'],
  ['visit', toPlace, '', 'headed', 'heads', 'heading'],
  ['visit', toPlace, 'arrive', 'arrived', 'arrives', 'arriving'],
  ['visit', toPlace, '', 'landed', 'lands', 'landing'],
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
  sitdown: 'meeting',
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
};

/** Nouns of several events that are verbs before a place: "visits Kyiv". */
const plurals: Record<string, Act> = {
  visits: 'visit',
};

/** Words of English that may tell of an event, by their folded form. */
export const englishTriggers: ReadonlyMap<string, TriggerWord> = new Map([
  ...verbs.flatMap(([act, needs, plain, past, present, goingOn]) => [
    ...forms(plain, { act, form: 'plain', ...needs }),
    ...forms(past, { act, form: 'past', ...needs }),
    ...forms(present, { act, form: 'present', ...needs }),
    ...forms(goingOn, { act, form: 'going-on', ...needs }),
  ]),
  ...Object.entries(nouns).map(([noun, act]) => entry(noun, act, 'noun')),
  // "After five hours with Putin", "over lunch with Lee".
  ...forms('hours lunch luncheon dinner breakfast', { act: 'meeting', form: 'noun', toSomeone: true }),
  ...Object.entries(plurals).map(([noun, act]) => entry(noun, act, 'plural')),
]);

function forms(words: string, word: TriggerWord): [string, TriggerWord][] {
  return words
    .split(' ')
    .filter(one => one !== '')
    .map(one => [one, word]);
}

function entry(noun: string, act: Act, form: Form): [string, TriggerWord] {
  return [noun, { act, form }];
}
