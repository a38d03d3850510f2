import { Bevindingen1790000561000 } from './infrastructure/migrations/1790000561000-bevindingen';
import { AanbiederVanBevinding1790000628000 } from './infrastructure/migrations/1790000628000-aanbieder-van-bevinding';
import { TekortkomingenPerAanbieder1790000641000 } from './infrastructure/migrations/1790000641000-tekortkomingen-per-aanbieder';
import { Bewijs1790000560000 } from './infrastructure/migrations/1790000560000-bewijs';
import { KetenPerBewijsstuk1790000815000 } from './infrastructure/migrations/1790000815000-keten-per-bewijsstuk';

export {
  LegBewijsVast,
  type LegBewijsVastCommand,
} from './application/leg-bewijs-vast/leg-bewijs-vast.use-case';
export { type Bevindingfeit, BevindingFeiten } from './application/queries/bevinding-feiten';
export type {
  Bevindingrij,
  Bewijsopgave,
  Bewijsrij,
  Bewijsverwijzing,
  Gebruiktenorm,
  RondZaak,
  Steunbewijs,
  Zaaktoetsing,
} from './application/queries/bevindingen.query';
export type { Bevindingstaat } from './domain/bevinding';
export { BevindingenVanZaak } from './application/queries/bevindingen-van-zaak';
export {
  StelBevindingOp,
  type StelBevindingOpCommand,
} from './application/stel-bevinding-op/stel-bevinding-op.use-case';
export { StelBevindingVast } from './application/volg-bevinding/stel-bevinding-vast.use-case';
export { NoteerKeten } from './application/volg-bewijs/noteer-keten.use-case';
export { BevindingHttpModule } from './bevinding-http.module';
export { BevindingModule } from './bevinding.module';
export { BevindingregelResponse } from './http/dto/bevinding.response';
export { BewijsregelResponse } from './http/dto/bewijs.response';

export { bevindingZoekbron, bewijsZoekbron } from './infrastructure/zoekbron';

export const migraties = [
  Bewijs1790000560000,
  Bevindingen1790000561000,
  AanbiederVanBevinding1790000628000,
  TekortkomingenPerAanbieder1790000641000,
  KetenPerBewijsstuk1790000815000,
];
