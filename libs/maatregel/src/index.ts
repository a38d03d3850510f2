import './domain/gebeurtenissen';
import { BevindingenOnderMaatregelen1790000562000 } from './infrastructure/migrations/1790000562000-bevindingen-onder-maatregelen';
import { Maatregelen1790000040000 } from './infrastructure/migrations/1790000040000-maatregelen';
import { Maatregellijstindexen1790000192000 } from './infrastructure/migrations/1790000192000-maatregellijstindexen';
import { OpvolgingInDelen1790000700000 } from './infrastructure/migrations/1790000700000-opvolging-in-delen';
import { OpvolgingPerAanbieder1790000523000 } from './infrastructure/migrations/1790000523000-opvolging-per-aanbieder';
import { StilleOverdracht1790000790100 } from './infrastructure/migrations/1790000790100-stille-overdracht';

export {
  BeoordeelOpvolging,
  type BeoordeelOpvolgingCommand,
} from './application/beoordeel-opvolging/beoordeel-opvolging.use-case';
export {
  LegMaatregelOp,
  type LegMaatregelOpCommand,
} from './application/leg-maatregel-op/leg-maatregel-op.use-case';
export { DraagMaatregelenOver } from './application/draag-over/draag-maatregelen-over.use-case';
export { KiesVervolg, type StelNieuweTermijnCommand } from './application/kies-vervolg/kies-vervolg.use-case';
export { PlanHercontrole } from './application/plan-hercontrole/plan-hercontrole.use-case';
export { LeverIn, type LeverInCommand } from './application/lever-in/lever-in.use-case';
export { LeesMaatregelen, type Maatregelview } from './application/queries/lees-maatregelen';
export type {
  AndereMaatregel,
  Maatregelregel,
  Maatregelregelview,
} from './application/queries/maatregelregel';
export {
  TrekMaatregelIn,
  type TrekMaatregelInCommand,
} from './application/trek-maatregel-in/trek-maatregel-in.use-case';
export { MaatregelFeiten, type Maatregelfeit } from './application/queries/maatregel-feiten';
export { type Maatregelsteun, RustOpMaatregel } from './application/rust-op-maatregel';
export type { Maatregelstatus } from './domain/maatregel-status';
export type {
  Deeloordeel,
  Maatregelsoort,
  Onderdeel,
  Opvolgingsoordeel,
  VimUitzondering,
} from './domain/soorten';
export { MaatregelregelResponse } from './http/dto/maatregel.response';
export { MaatregelHttpModule } from './maatregel-http.module';
export { MaatregelJobsModule } from './maatregel-jobs.module';
export { MaatregelModule } from './maatregel.module';

export { maatregelZoekbron } from './infrastructure/zoekbron';

export { maatregelNaambron } from './infrastructure/naambron';

export const migraties = [
  Maatregelen1790000040000,
  Maatregellijstindexen1790000192000,
  OpvolgingPerAanbieder1790000523000,
  BevindingenOnderMaatregelen1790000562000,
  OpvolgingInDelen1790000700000,
  StilleOverdracht1790000790100,
];
