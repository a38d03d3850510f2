import './domain/gebeurtenissen';
import { Escalatie1790000140000 } from './infrastructure/migrations/1790000140000-escalatie';
import { Termijnen1790000020000 } from './infrastructure/migrations/1790000020000-termijnen';
import { Uitstel1790000150000 } from './infrastructure/migrations/1790000150000-uitstel';
import { Opschorting1790000130000 } from './infrastructure/migrations/1790000130000-opschorting';
import { Termijnlijstindexen1790000191000 } from './infrastructure/migrations/1790000191000-termijnlijstindexen';

export {
  BewaakTermijnen,
  type Bewaakverslag,
} from './application/bewaak-termijnen/bewaak-termijnen.use-case';
export { EigenTermijnen, KomendeTermijnen } from './application/queries/lees-agenda';
export type { Agendatermijn } from './application/queries/termijnen.query';
export { termijnpad } from './application/termijnpad';
export { KomendeWekkers } from './application/queries/komende-wekkers';
export {
  HervatTermijn,
  type HervatTermijnCommand,
} from './application/hervat-termijn/hervat-termijn.use-case';
export { LaadTermijndefinities } from './application/laad-termijndefinities/laad-termijndefinities.use-case';
export {
  LeesTermijndefinities,
  OpenTermijnen,
  type Termijndetail,
  TermijnenVan,
  TermijnFeiten,
  type Termijnladder,
  WachtOpDelen,
} from './application/queries/lees-termijnen';
export { LeesUitstel } from './application/queries/lees-uitstel';
export { TermijnResponse } from './http/dto/termijn.response';
export type { Termijnview } from './application/queries/termijnview';
export { BeslisUitstel } from './application/beslis-uitstel/beslis-uitstel.use-case';
export { VraagUitstel } from './application/vraag-uitstel/vraag-uitstel.use-case';
export {
  SchortTermijnOp,
  type SchortTermijnOpCommand,
} from './application/schort-termijn-op/schort-termijn-op.use-case';
export {
  StartTermijn,
  type StartTermijnCommand,
  type Termijnstart,
} from './application/start-termijn/start-termijn.use-case';
export { HeropenCollegetrap } from './application/heropen-collegetrap/heropen-collegetrap.use-case';
export {
  StopEscalatie,
  type StopEscalatieCommand,
} from './application/stop-escalatie/stop-escalatie.use-case';
export {
  StelDefinitieVast,
  type StelDefinitieVastCommand,
} from './application/stel-definitie-vast/stel-definitie-vast.use-case';
export {
  TrekTermijnIn,
  type TrekTermijnInCommand,
} from './application/trek-termijn-in/trek-termijn-in.use-case';
export {
  VerlengTermijn,
  type VerlengTermijnCommand,
  type Termijnverlenging,
} from './application/verleng-termijn/verleng-termijn.use-case';
export {
  VoldoeTermijn,
  type VoldoeTermijnCommand,
  type Termijnvoldoening,
} from './application/voldoe-termijn/voldoe-termijn.use-case';
export { WijzigTermijnbehandelaar } from './application/wijzig-behandelaar/wijzig-behandelaar.use-case';
export { berekenTermijn, berekenUrentermijn } from './domain/bereken-termijn';
export { type Dagduur, type Duur, type Eenheid, leesDuur, schrijfDuur, telKalender } from './domain/duur';
export type { TermijnFoutcode } from './domain/fouten';
export { Kalender, type Kalenderopties, STANDAARDKALENDER, type VrijeDag } from './domain/kalender';
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
export { TermijnberekeningController } from './http/termijnberekening.controller';
export { type Lengte, type Termijndefinitie } from './domain/definitie';
export type { Escalatiestap, Escalatietrap } from './domain/escalatie';
export type { Termijnstatus } from './domain/termijn-status';
export { objectenTeLaat, zakenTeLaat } from './infrastructure/termijn.sql';
export { TermijnHttpModule } from './termijn-http.module';
export { TermijnJobsModule, TermijnwekkersModule } from './termijn-jobs.module';
export { TermijnModule } from './termijn.module';

export { termijnNaambron } from './infrastructure/naambron';

export const migraties = [
  Termijnen1790000020000,
  Opschorting1790000130000,
  Escalatie1790000140000,
  Uitstel1790000150000,
  Termijnlijstindexen1790000191000,
];
