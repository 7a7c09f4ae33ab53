import { unnumbered } from '../../../text/spellings.ts';
import { readWord } from '../../word.ts';
import { wordSet } from '../../words/word-set.ts';
import type { EventLanguage } from '../event-language.ts';
import { readEnglishTime } from './read-time.ts';
import { englishTriggers } from './triggers.ts';

/** How English newspapers tell of meetings. */
export const english: EventLanguage = {
  triggers: englishTriggers,
  leadsIn: wordSet(`
    phone telephone video virtual conference hold holds held holding have has had having
    state official working private bilateral trilateral
    direct lengthy brief long two three hour minute day high level surprise planned upcoming scheduled joint peace crisis
    nuclear trade grain interim framework hostage
    security make makes made making pay paid paying
  `),
  withPartners: wordSet('with between alongside'),
  toPartners: wordSet('to by of for'),
  breaks: wordSet(`
    said says saying say told tells telling added adding according who which that whose where when while but because although
    though after before since until despite if whether as than amid during following ahead has had have will would
  `),
  sinces: ['since', 'time'],
  asides: wordSet('on over about against was were is are be been took take takes'),
  toPlaces: wordSet('to in into for at through from'),
  joins: wordSet('and'),
  aheads: wordSet(`
    will shall going due set expected expects scheduled plans planned planning plan upcoming forthcoming coming next slated
    ll agreed prepares preparing intends intended would ahead tomorrow later announced accepted
  `),
  pasts: wordSet('last recent previous earlier held ended concluded'),
  tentatives: wordSet(`
    could might may can should possible potential hypothetical proposed proposal seek seeks seeking sought want wants wanted wanting urge
    urged urges urging hope hopes hoped hoping offer ready willing if whether unless consider considers considering
    prepared open refuse refuses refused refusing decline declined rejected rules ruled unlikely demand demands demanded
    calls call called
  `),
  denials: wordSet('no not never without nor neither n t cannot so news press'),
  pointers: wordSet('the this that these those their'),
  indefinites: wordSet('a an any another'),
  reports: wordSet(`
    said says say saying told tells wrote tweeted announced announces reported reports confirmed confirms added declared stated
    posted insisted warned denied statement revealed disclosed published
  `),
  deadlines: wordSet('until till by'),
  pronouns: wordSet('he she they him her them his their'),
  gathering: readWord('summit', 'summit', unnumbered),
  gatherings: wordSet('meeting session gathering summit'),
  leaders: wordSet('leaders'),
  gathers: wordSet('will are were meet met meeting gather gathered gathering convene convened convening'),
  seatless: wordSet('g7 g8 g20 brics apec quad'),
  hosts: wordSet('host hosted hosts hosting'),
  assemblies: wordSet('conference forum summit'),
  readTime: readEnglishTime,
};
