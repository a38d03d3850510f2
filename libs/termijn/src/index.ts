export { berekenTermijn, berekenUrentermijn } from './domain/bereken-termijn';
export { type Dagduur, type Duur, type Eenheid, leesDuur, schrijfDuur } from './domain/duur';
export type { TermijnFoutcode } from './domain/fouten';
export { Kalender, type Kalenderopties, type VrijeDag } from './domain/kalender';
export {
  beginTermijn,
  herbereken,
  huidigeVersie,
  type LopendeTermijn,
  type Lopenderegels,
  type Termijnversie,
  type Termijnwijziging,
  wijzigTermijn,
} from './domain/lopende-termijn';
export {
  beoordeelMeldtermijn,
  MELDTERMIJN_T01,
  type Meldtermijnbeoordeling,
  type Meldtermijnregels,
  type Startdata,
  type Startgebeurtenis,
} from './domain/meldtermijn';
export type { Grondslag, Richting, Termijnregels, Termijnuitkomst } from './domain/regels';
export { schrijfDatum } from './domain/schrijfwijze';
export { telWerkdagen, werkdagenTussen } from './domain/werkdagen';
export { TermijnHttpModule } from './http/termijn-http.module';
export { TermijnberekeningController } from './http/termijnberekening.controller';
