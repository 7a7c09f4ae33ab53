import { wordSet } from './word-set.ts';

/** Forms of address, which stand before family names and nothing else. */
export const addresses = wordSet('mr mrs ms miss mx sir dame');

/**
 * Words that stand before a name, or after it, without being part of it: forms of address, offices, ranks and the words
 * offices are made of, in the languages most often met. After a place they lead to its office holder
 * ("Singapore Prime Minister Lee").
 */
export const titles = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess viscount duke duchess earl
  madam madame sheikh sheikha emir sultan shah king queen prince princess crown pope cardinal archbishop bishop rabbi
  imam ayatollah hojatoleslam patriarch metropolitan reverend rev father sister brother datuk seri tun haji
  president presidents vice prime minister ministers premier premiers chancellor secretary secretaries secretary-general
  undersecretary foreign defence defense finance interior home trade energy justice health education economy transport
  security state treasury business culture environment climate agriculture labour labor immigration brexit
  affairs external internal exterior exchequer cabinet government parliamentary party opposition
  administration presidency regime campaign
  deputy assistant under acting interim former ex then late future incoming outgoing elect designate senior junior
  general gen lieutenant lt colonel col major maj captain capt admiral adm vice-admiral brigadier marshal commander
  sergeant sgt chief chiefs supreme commander-in-chief army navy naval air force military police
  senator senators sen rep representative representatives congressman congresswoman councillor mp mps mep meps msp
  governor gov mayor speaker leader leaders chairman chairwoman chair chairperson director head boss spokesman
  spokeswoman spokesperson ambassador ambassadors envoy envoys consul commissioner commissioners delegate negotiator
  adviser advisor aide aides attorney solicitor judge chief-justice prosecutor lawmaker lawmakers legislator diplomat
  diplomats official officials oligarch dictator strongman tycoon billionaire correspondent editor reporter journalist
  taoiseach tanaiste pm pms ceo cfo coo fm dm secgen sec pres hon national special high first second republican
  republicans democrat democrats democratic conservative conservatives tory tories liberal liberals socialist socialists
  communist communists nationalist rival counterpart counterparts colleague comrade nobel laureate
  herr frau monsieur mme mlle m senor senora don dona signor signora pan pani
  prasident presidente presidenta prezydent premierminister bundeskanzler bundeskanzlerin kanzler kanzlerin
  aussenminister aussenministerin ministerprasident ministre ministro ministra chef primer primo
`);
