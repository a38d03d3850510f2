import './domain/gebeurtenissen';
import { Zaken1790000030000 } from './infrastructure/migrations/1790000030000-zaken';
import { Beslotenheid1790000032000 } from './infrastructure/migrations/1790000032000-beslotenheid';
import { RapportdelenEnGesprek1790000112000 } from './infrastructure/migrations/1790000112000-rapportdelen-en-gesprek';
import { GekoppeldeZaken1790000201000 } from './infrastructure/migrations/1790000201000-gekoppelde-zaken';
import { Notities1790000202000 } from './infrastructure/migrations/1790000202000-notities';
import { VertrouwelijkeDelen1790000200000 } from './infrastructure/migrations/1790000200000-vertrouwelijke-delen';
import { BeslotenheidRapportDocument1790000065000 } from './infrastructure/migrations/1790000065000-beslotenheid-rapport-document';
import { BeslotenheidBerichten1790000204000 } from './infrastructure/migrations/1790000204000-beslotenheid-berichten';
import { Zakenlijstindexen1790000171000 } from './infrastructure/migrations/1790000171000-zakenlijstindexen';
import { SamengevoegdeMeldingen1790000343000 } from './infrastructure/migrations/1790000343000-samengevoegde-meldingen';
import { CollegeberichtPerMelding1790000403000 } from './infrastructure/migrations/1790000403000-collegebericht-per-melding';
import { OpdrachtenAanbieder1790000212000 } from './infrastructure/migrations/1790000212000-opdrachten-aanbieder';
import { ZakenOpAanbieder1790000300000 } from './infrastructure/migrations/1790000300000-zaken-op-aanbieder';
import { AanbiedersInGebruik1790000630000 } from './infrastructure/migrations/1790000630000-aanbieders-in-gebruik';
import { ConflictMetMelding1790000632000 } from './infrastructure/migrations/1790000632000-conflict-met-melding';
import { VervallenConclusies1790000629000 } from './infrastructure/migrations/1790000629000-vervallen-conclusies';
import { ConflictMetBetrokkene1790000583000 } from './infrastructure/migrations/1790000583000-conflict-met-betrokkene';
import { Zaakgrondslagen1790000582000 } from './infrastructure/migrations/1790000582000-zaakgrondslagen';
import { Volledigheid1790000581000 } from './infrastructure/migrations/1790000581000-volledigheid';
import { Zaakaanbieders1790000580000 } from './infrastructure/migrations/1790000580000-zaakaanbieders';
import { BelangenconflictEnSamenloop1790000571000 } from './infrastructure/migrations/1790000571000-belangenconflict-en-samenloop';
import { VanWelkeAanbieder1790000640000 } from './infrastructure/migrations/1790000640000-van-welke-aanbieder';
import { ZakenPerAanbieder1790000635000 } from './infrastructure/migrations/1790000635000-zaken-per-aanbieder';
import { ToezichtvormTelbaar1790000616000 } from './infrastructure/migrations/1790000616000-toezichtvorm-telbaar';
import { VeiligheidInZaken1790000702000 } from './infrastructure/migrations/1790000702000-veiligheid-in-zaken';
import { OpenOpvraaglijsten1790000660000 } from './infrastructure/migrations/1790000660000-open-opvraaglijsten';
import { LezersVanZaak1790000788100 } from './infrastructure/migrations/1790000788100-lezers-van-zaak';
import { NaamVolgtRegister1790000726000 } from './infrastructure/migrations/1790000726000-naam-volgt-register';
import { WieMagWeten1790000723000 } from './infrastructure/migrations/1790000723000-wie-mag-weten';
import { DoorgegevenBevinding1790000663000 } from './infrastructure/migrations/1790000663000-doorgegeven-bevinding';
import { Tellingen1790000520000 } from './infrastructure/migrations/1790000520000-tellingen';

export { BeoordeelMelding } from './application/beoordeel-melding/beoordeel-melding.use-case';
export {
  BeoordeelRapport,
  type BeoordeelRapportCommand,
} from './application/beoordeel-rapport/beoordeel-rapport.use-case';
export { BeperkDeel, type BeperkDeelCommand } from './application/beperk-deel/beperk-deel.use-case';
export { BeperkToegang } from './application/beperk-toegang/beperk-toegang.use-case';
export { GeefDoor, type GeefDoorCommand, RondDoorgifteAf } from './application/geef-door/geef-door.use-case';
export { BetrekAanbieder } from './application/betrek-aanbieder/betrek-aanbieder.use-case';
export { GeefOpdracht, type GeefOpdrachtCommand } from './application/geef-opdracht/geef-opdracht.use-case';
export { InformeerCollege } from './application/informeer-college/informeer-college.use-case';
export {
  KoppelZaak,
  type KoppelZaakCommand,
  OntkoppelZaak,
} from './application/koppel-zaak/koppel-zaak.use-case';
export { VoegMeldingToe } from './application/voeg-melding-toe/voeg-melding-toe.use-case';
export { LegGesprekVast } from './application/leg-gesprek-vast/leg-gesprek-vast.use-case';
export { LegWaarnemingVast } from './application/leg-waarneming-vast/leg-waarneming-vast.use-case';
export {
  MarkeerZaak,
  type MarkeerZaakCommand,
  SchrijfTijdlijn,
} from './application/markeer-zaak/markeer-zaak.use-case';
export { RondMonitoringAf, StartMonitoring } from './application/monitoring/monitoring.use-case';
export { Notities } from './application/notities/notities.use-case';
export {
  OntvangRapport,
  type OntvangRapportCommand,
} from './application/ontvang-rapport/ontvang-rapport.use-case';
export { OpenVervolgzaak } from './application/open-vervolgzaak/open-vervolgzaak.use-case';
export { OpenZaak, type OpenZaakCommand } from './application/open-zaak/open-zaak.use-case';
export {
  LeesOpdrachten,
  type Opdrachtregelview,
  type Opdrachtview,
} from './application/queries/lees-opdrachten';
export {
  type Dossierdeel,
  LeesZaken,
  type Zaakdetail,
  type Zaaklijstregel,
} from './application/queries/lees-zaken';
export { Dossierdelen } from './application/queries/dossierdelen';
export type { Zaakstand } from './application/queries/zaken.query';
export { DOSSIERREGELS } from './application/queries/zaken.query';
export { ZaakFeiten, type Zaakfeit } from './application/queries/zaak-feiten';
export { RondOnderzoekAf } from './application/rond-onderzoek-af/rond-onderzoek-af.use-case';
export { SluitZaak, type SluitZaakCommand } from './application/sluit-zaak/sluit-zaak.use-case';
export { StelUitkomstVast } from './application/stel-uitkomst-vast/stel-uitkomst-vast.use-case';
export {
  BeoordeelVerbeterplan,
  OntvangVerbeterplan,
  SpreekVerbeterplanAf,
} from './application/verbeterplan/verbeterplan.use-case';
export {
  BeeindigSamenloop,
  MeldSamenloop,
  type MeldSamenloopCommand,
} from './application/samenloop/samenloop.use-case';
export { VolgOpenstaand } from './application/volg-openstaand/volg-openstaand.use-case';
export { bepaalBevoegdheid } from './domain/bevoegdheid';
export type { Samenloopsoort } from './domain/samenloop';
export { TrekZaakIn } from './application/trek-zaak-in/trek-zaak-in.use-case';
export { VraagPartnerInZaak } from './application/vraag-partner/vraag-partner.use-case';
export { WijzigZaak } from './application/wijzig-zaak/wijzig-zaak.use-case';
export { puntOverBevindingen } from './domain/open-punten';
export { meerAanbieders } from './domain/zaakaanbieder';
export { type Maatregelruimte, bepaalMaatregelruimte } from './domain/maatregelruimte';
export { VOLLEDIGHEIDSPUNTEN } from './domain/volledigheid';
export {
  DOORGIFTEONTVANGERS,
  type Doorgifteontvanger,
  type Toezichtvorm,
  type Uitkomst,
} from './domain/soorten';
export type { Zaakstatus } from './domain/zaak-status';
export { DoorgifteaanRequest } from './http/dto/dossier.request';
export { TijdlijnregelResponse } from './http/dto/tijdlijn.response';
export { NotitieResponse, ZaakResponse } from './http/dto/zaak.response';
export { OnderzoekHttpModule } from './onderzoek-http.module';
export { OnderzoekJobsModule } from './onderzoek-jobs.module';
export { OnderzoekModule } from './onderzoek.module';

export { opdrachtZoekbron, zaakZoekbron } from './infrastructure/zoekbron';
export { zakenVan } from './infrastructure/zaken-van.sql';

export { collegeberichtNaambron, opdrachtNaambron, zaakNaambron } from './infrastructure/naambron';

export const migraties = [
  Zaken1790000030000,
  Beslotenheid1790000032000,
  BeslotenheidRapportDocument1790000065000,
  RapportdelenEnGesprek1790000112000,
  Zakenlijstindexen1790000171000,
  BeslotenheidBerichten1790000204000,
  VertrouwelijkeDelen1790000200000,
  GekoppeldeZaken1790000201000,
  Notities1790000202000,
  OpdrachtenAanbieder1790000212000,
  ZakenOpAanbieder1790000300000,
  SamengevoegdeMeldingen1790000343000,
  CollegeberichtPerMelding1790000403000,
  Tellingen1790000520000,
  Zaakaanbieders1790000580000,
  Volledigheid1790000581000,
  Zaakgrondslagen1790000582000,
  ConflictMetBetrokkene1790000583000,
  VervallenConclusies1790000629000,
  AanbiedersInGebruik1790000630000,
  ConflictMetMelding1790000632000,
  BelangenconflictEnSamenloop1790000571000,
  ToezichtvormTelbaar1790000616000,
  ZakenPerAanbieder1790000635000,
  VanWelkeAanbieder1790000640000,
  OpenOpvraaglijsten1790000660000,
  VeiligheidInZaken1790000702000,
  DoorgegevenBevinding1790000663000,
  WieMagWeten1790000723000,
  NaamVolgtRegister1790000726000,
  LezersVanZaak1790000788100,
];
