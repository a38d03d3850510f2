import './domain/gebeurtenissen';
import { Aanbieders1790000009000 } from './infrastructure/migrations/1790000009000-aanbieders';
import { Aanbiederbeeld1790000210000 } from './infrastructure/migrations/1790000210000-aanbiederbeeld';
import { StopsVanMaatregelen1790000691000 } from './infrastructure/migrations/1790000691000-stops-van-maatregelen';

export { AanbiederHttpModule } from './aanbieder-http.module';
export { AanbiederModule } from './aanbieder.module';
export { BeeindigAanbieder } from './application/beeindig-aanbieder/beeindig-aanbieder.use-case';
export { BeeindigDeel } from './application/beeindig-deel/beeindig-deel.use-case';
export { HefClientenstopOp, LegClientenstopVast } from './application/clientenstop/clientenstop.use-case';
export { VolgMaatregelstop } from './application/clientenstop/volg-maatregelstop.use-case';
export {
  ImporteerAanbieders,
  type Importverslag,
} from './application/importeer-aanbieders/importeer-aanbieders.use-case';
export { LegInzetVast } from './application/leg-inzet-vast/leg-inzet-vast.use-case';
export { Netwerkbeheer } from './application/netwerk/netwerk.use-case';
export type {
  Aanbiedercontact,
  Aanbiederfeit,
  Aanbiedersleutel,
  Gemeente,
  Populatievraag,
  Werkzameaanbieder,
} from './application/queries/aanbieders.query';
export {
  AanbiederFeiten,
  Aanbiedernamen,
  BekendeGemeenten,
  Herkenning,
  LeesAanbieders,
} from './application/queries/lees-aanbieders';
export { RegistreerAanbieder } from './application/registreer-aanbieder/registreer-aanbieder.use-case';
export { BeeindigRelatie, LegRelatieVast } from './application/relatie/relatie.use-case';
export { VoegLocatieToe } from './application/voeg-locatie-toe/voeg-locatie-toe.use-case';
export { FINANCIERINGEN, type Financiering, LOCATIESOORTEN, type Locatiesoort } from './domain/soorten';
export { VolgNaam } from './application/volg-naam/volg-naam.use-case';
export { WijzigAanbieder } from './application/wijzig-aanbieder/wijzig-aanbieder.use-case';
export { IMPORTKOLOMMEN, type Importfout } from './domain/importrij';
export { type Aanbiedersbestand, leesAanbiedersCsv } from './infrastructure/aanbieders-csv';

export { aanbiedercontact } from './infrastructure/aanbiedercontact.sql';
export { aanbiederZoekbron } from './infrastructure/zoekbron';

export const migraties = [
  Aanbieders1790000009000,
  Aanbiederbeeld1790000210000,
  StopsVanMaatregelen1790000691000,
];
