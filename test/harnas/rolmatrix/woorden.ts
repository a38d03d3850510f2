import type { Lezer } from '../lezers';

const TEAM = ['toezichthouder', 'coordinator'] as const;
/** Who weighs an advice before it was sent reads on what it rests. */
const OVER_MAATREGEL = [...TEAM, 'aanbieder', 'andere jurist'] as const;
const EIGEN_ADVIES = [...TEAM, 'jurist', 'college'] as const;
const EIGEN_COLLEGE = [...TEAM, 'college'] as const;
const ANDER_COLLEGE = [...TEAM, 'ander college'] as const;
const BIJ_AANBIEDER = [...TEAM, 'aanbieder'] as const;

export interface Woord {
  readonly wat: string;
  readonly wie: readonly Lezer[];
}

/**
 * A word of its own in each text, and who may ever read it, by whatever road. Nobody else may, and each of these must.
 * Sources: product.md (need-to-know), Beleidskader § 8, Wmo 2015 art. 5.2.4.
 */
export const WOORDEN: Readonly<Record<string, Woord>> = {
  boomklever: { wat: 'de naam van de melder', wie: TEAM },
  // The jurist weighs on what the advice rests; a college never reads what the provider was told to do.
  zilverreiger: { wat: 'maatregel: wat de aanbieder moet doen', wie: OVER_MAATREGEL },
  grutto: { wat: 'maatregel: waarom zij niet is opgevolgd', wie: OVER_MAATREGEL },
  tapuit: { wat: 'maatregel: wat inwoners ervan gaan merken', wie: BIJ_AANBIEDER },
  kemphaan: { wat: 'maatregel: de onderbouwing', wie: BIJ_AANBIEDER },
  watersnip: { wat: 'maatregel: het doel', wie: BIJ_AANBIEDER },
  bontbekplevier: { wat: 'maatregel: hoe de ernst is gewogen', wie: TEAM },
  patrijs: { wat: 'maatregel: waarom een onderdeel niet voldoet', wie: BIJ_AANBIEDER },
  kievit: { wat: 'maatregel: wat de aanbieder inleverde', wie: BIJ_AANBIEDER },
  snor: { wat: 'maatregel: het bestand dat de aanbieder inleverde', wie: BIJ_AANBIEDER },
  roodborst: { wat: 'maatregel: wat de andere aanbieder moet doen', wie: [...TEAM, 'andere aanbieder'] },
  zwartkop: { wat: 'interventieladder: waarom bij een maatregel is afgeweken', wie: TEAM },
  fitis: { wat: 'interventieladder: waarom bij een advies is afgeweken', wie: TEAM },
  tjiftjaf: { wat: 'brief: waarom een maatregel is ingetrokken', wie: BIJ_AANBIEDER },
  ooievaar: { wat: 'veiligheidsafspraak: wat is afgesproken', wie: BIJ_AANBIEDER },
  aalscholver: { wat: 'veiligheidsafspraak: wat de aanbieder deed', wie: BIJ_AANBIEDER },
  waterral: { wat: 'veiligheidsafspraak: wat bij de controle is gezien', wie: BIJ_AANBIEDER },
  lepelaar: { wat: 'veiligheidsafspraak: het bewijs van de controle', wie: TEAM },
  purperreiger: { wat: 'veiligheidsafspraak: waarom een schending zo is afgehandeld', wie: TEAM },
  meerkoet: { wat: 'veiligheidsafspraak: waarom zij eindigde', wie: BIJ_AANBIEDER },
  wulp: { wat: 'advies aan het eigen college: wat', wie: EIGEN_ADVIES },
  steltkluut: { wat: 'advies aan het eigen college: waarom', wie: EIGEN_ADVIES },
  strandloper: {
    wat: 'advies aan het eigen college: waarom iets lichters niet genoeg is',
    wie: EIGEN_ADVIES,
  },
  visdief: { wat: 'advies aan het eigen college: het gevolg', wie: EIGEN_ADVIES },
  fuut: { wat: 'advies aan het eigen college: de zienswijze van de aanbieder', wie: EIGEN_ADVIES },
  roerdomp: {
    wat: 'advies: de tekst van de jurist, waarvan alleen de conclusie is gedeeld',
    wie: [...TEAM, 'jurist'],
  },
  woudaap: { wat: 'advies: waarom de jurist het terugstuurde', wie: TEAM },
  drieteenmeeuw: { wat: 'advies: wat met het advies van de jurist is gedaan', wie: EIGEN_ADVIES },
  tureluur: { wat: 'advies: de vraag van het college', wie: EIGEN_ADVIES },
  oeverloper: { wat: 'advies: het antwoord aan het college', wie: EIGEN_ADVIES },
  scholekster: { wat: 'advies en corrigerende maatregel: het besluit van het college', wie: EIGEN_ADVIES },
  kluut: { wat: 'advies: wat er van het besluit kwam', wie: TEAM },
  regenwulp: { wat: 'advies aan het andere college, bij zijn jurist', wie: [...TEAM, 'andere jurist'] },
  bosruiter: {
    wat: 'advies aan het andere college: waarom de jurist het terugstuurde',
    wie: [...TEAM, 'andere jurist'],
  },
  ijsvogel: { wat: 'corrigerende maatregel: hoe zij is bekendgemaakt', wie: EIGEN_COLLEGE },
  geelgors: { wat: 'corrigerende maatregel: waarom zij is verlengd', wie: EIGEN_COLLEGE },
  kneu: { wat: 'corrigerende maatregel: hoe een rechtsmiddel afliep', wie: EIGEN_COLLEGE },
  putter: { wat: 'corrigerende maatregel: wat ervan kwam', wie: TEAM },
  zanglijster: { wat: 'corrigerende maatregel van het andere college: het besluit', wie: ANDER_COLLEGE },
  kramsvogel: {
    wat: 'corrigerende maatregel van het andere college: wat voor een cliënt verandert',
    wie: ANDER_COLLEGE,
  },
  koperwiek: { wat: 'corrigerende maatregel van het andere college: wat is uitgevoerd', wie: ANDER_COLLEGE },
  beflijster: {
    wat: 'corrigerende maatregel van het andere college: waarom zij is overgedragen',
    wie: ANDER_COLLEGE,
  },
  veldleeuwerik: { wat: 'activiteit: waarover het ging', wie: TEAM },
  boomleeuwerik: { wat: 'activiteit: wat eruit kwam', wie: TEAM },
  graspieper: { wat: 'activiteit: met wie', wie: TEAM },
  oeverpieper: { wat: 'activiteit: hoe het later was', wie: TEAM },
  boerenzwaluw: { wat: 'uitwisseling: wat is gezegd over een zorgbedrijf', wie: TEAM },
  huiszwaluw: { wat: 'uitwisseling: wat is weggelaten', wie: TEAM },
  oeverzwaluw: { wat: 'uitwisseling: waarvoor', wie: TEAM },
  // The fg reads that something was given and on which ground, never what.
  gierzwaluw: { wat: 'uitwisseling: de grondslag', wie: [...TEAM, 'fg'] },
  nachtzwaluw: { wat: 'uitwisseling: wat ermee is gedaan', wie: TEAM },
  kokmeeuw: {
    wat: 'rapport, gedeeld met het eigen college',
    wie: [...TEAM, 'jurist', 'college', 'aanbieder', 'andere jurist'],
  },
};
