import './domain/gebeurtenissen';
import { Rapporten1790000050000 } from './infrastructure/migrations/1790000050000-rapporten';
import { OpgemaakteRapporten1790000770000 } from './infrastructure/migrations/1790000770000-opgemaakte-rapporten';
import { Rapportversies1790000772000 } from './infrastructure/migrations/1790000772000-rapportversies';
import { Rapportlijstindexen1790000193000 } from './infrastructure/migrations/1790000193000-rapportlijstindexen';
import { NaamVolgtRegister1790000760000 } from './infrastructure/migrations/1790000760000-naam-volgt-register';
import { Opmerkingen1790000786000 } from './infrastructure/migrations/1790000786000-opmerkingen';
import { Rapportaanwezigheid1790000787000 } from './infrastructure/migrations/1790000787000-rapportaanwezigheid';
import { RapportWederhoor1790000777000 } from './infrastructure/migrations/1790000777000-rapport-wederhoor';

export { DeelRapport } from './application/deel-rapport/deel-rapport.use-case';
export { LeesRapportPdf } from './application/lees-rapport-pdf/lees-rapport-pdf.use-case';
export { MaakRapportPdf } from './application/maak-rapport-pdf/maak-rapport-pdf.use-case';
export { Pdfwekker } from './application/maak-rapport-pdf/pdfwekker';
export type { Rapportregel } from './application/ports/rapport.repository';
export {
  LeesRapporten,
  RapportFeiten,
  type Rapportregelview,
  type Rapportview,
} from './application/queries/lees-rapporten';
export { type Drukbaarrapport, OORDEELTEKST, RAPPORTSOORTTEKST } from './application/rapport-document';
export { LegRapportversieVast } from './application/rapportversies/leg-rapportversie-vast';
export { Rapportdrukker } from './application/rapportdrukker';
export {
  StelRapportOp,
  type StelRapportOpCommand,
} from './application/stel-rapport-op/stel-rapport-op.use-case';
export {
  StelRapportVast,
  type StelRapportVastCommand,
} from './application/stel-rapport-vast/stel-rapport-vast.use-case';
export { StelVierOgenIn } from './application/stel-vier-ogen-in/stel-vier-ogen-in.use-case';
export {
  WijzigRapport,
  type WijzigRapportCommand,
} from './application/wijzig-rapport/wijzig-rapport.use-case';
export { VolgWederhoor } from './application/volg-wederhoor/volg-wederhoor.use-case';
export type { Rapportstaat } from './domain/rapport';
export type { Wederhoorstand } from './domain/wederhoorstand';
export type { Rapportstatus } from './domain/rapport-status';
export {
  type Bevinding,
  type Oordeel,
  type Rapportsectie,
  type Rapportsoort,
  sectie,
} from './domain/secties';
export { REACTIE_AANBIEDER, metKoppen } from './domain/sjabloon';
export { RapportregelResponse } from './http/dto/rapport.response';
export { RapportHttpModule } from './rapport-http.module';
export { RapportJobsModule } from './rapport-jobs.module';
export { RapportModule } from './rapport.module';

export { rapportZoekbron } from './infrastructure/zoekbron';

export { rapportNaambron } from './infrastructure/naambron';

export const migraties = [
  Rapporten1790000050000,
  Rapportlijstindexen1790000193000,
  NaamVolgtRegister1790000760000,
  OpgemaakteRapporten1790000770000,
  Rapportversies1790000772000,
  RapportWederhoor1790000777000,
  Opmerkingen1790000786000,
  Rapportaanwezigheid1790000787000,
];
