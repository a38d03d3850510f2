import './domain/gebeurtenissen';
import { registreerVersleuteldeKolommen } from '@navolgbaar/platform/versleuteling';
import { Meldingen1790000010000 } from './infrastructure/migrations/1790000010000-meldingen';
import { Ontvangst1790000070000 } from './infrastructure/migrations/1790000070000-ontvangst';
import { Loketmeldingen1790000240000 } from './infrastructure/migrations/1790000240000-loketmeldingen';
import { Lijstindexen1790000170000 } from './infrastructure/migrations/1790000170000-lijstindexen';
import { Persoonsindexen1790000252000 } from './infrastructure/migrations/1790000252000-persoonsindexen';
import { Opgaven1790000360000 } from './infrastructure/migrations/1790000360000-opgaven';
import { TwijfelnaamVolgtRegister1790000761000 } from './infrastructure/migrations/1790000761000-twijfelnaam-volgt-register';
import { Twijfels1790000361000 } from './infrastructure/migrations/1790000361000-twijfels';
import { LijktOp1790000341000 } from './infrastructure/migrations/1790000341000-lijkt-op';
import { Soortwijzigingen1790000342000 } from './infrastructure/migrations/1790000342000-soortwijzigingen';
import { Verbanden1790000340000 } from './infrastructure/migrations/1790000340000-verbanden';
import { Meldercontact1790000330000 } from './infrastructure/migrations/1790000330000-meldercontact';
import { Verzegeling1790000332000 } from './infrastructure/migrations/1790000332000-verzegeling';
import { Overnames1790000390000 } from './infrastructure/migrations/1790000390000-overnames';
import { Aanleveringen1790000392000 } from './infrastructure/migrations/1790000392000-aanleveringen';
import { Formulierkoppelingen1790000393000 } from './infrastructure/migrations/1790000393000-formulierkoppelingen';
import { FormulierkoppelingSysteem1790000800000 } from './infrastructure/migrations/1790000800000-formulierkoppeling-systeem';
import { Routetabel1790000320000 } from './infrastructure/migrations/1790000320000-routetabel';
import { WieMeldde1790000413000 } from './infrastructure/migrations/1790000413000-wie-meldde';
import { AanvullingPerMail1790000381000 } from './infrastructure/migrations/1790000381000-aanvulling-per-mail';
import { Gespreksverslagen1790000382000 } from './infrastructure/migrations/1790000382000-gespreksverslagen';
import { GeldendBesluit1790000460000 } from './infrastructure/migrations/1790000460000-geldend-besluit';
import { Weegkenmerken1790000422000 } from './infrastructure/migrations/1790000422000-weegkenmerken';
import { TellingPerVenster1790000532000 } from './infrastructure/migrations/1790000532000-telling-per-venster';
import { TellingPerAanbieder1790000521000 } from './infrastructure/migrations/1790000521000-telling-per-aanbieder';
import { Uitleg1790000071000 } from './infrastructure/migrations/1790000071000-uitleg';

export { BeheerRoutetabel } from './application/beheer-routetabel/beheer-routetabel.use-case';
export { type Naamplek } from './domain/persoonsgegeven';
export { BevatPersoonsnaam } from './application/bevat-persoonsnaam/bevat-persoonsnaam.use-case';
export { GeefOntvangstcode } from './application/geef-ontvangstcode/geef-ontvangstcode.use-case';
export { IndexeerPersonen } from './application/indexeer-personen/indexeer-personen.use-case';
export { LeesMelder } from './application/lees-melder/lees-melder.use-case';
export { LeesAanvullingen } from './application/lees-aanvullingen/lees-aanvullingen.use-case';
export { LegUitlegVast } from './application/leg-uitleg-vast/leg-uitleg-vast.use-case';
export { MarkeerMelding } from './application/markeer-melding/markeer-melding.use-case';
export {
  EerdereMeldingen,
  MeldingenInVenster,
  LeesMeldingen,
  MeldingFeiten,
  type Meldingdetail,
} from './application/queries/lees-meldingen';
export type {
  Aanbiedertelling,
  AndereMelding,
  EerdereMelding,
  Meldingfeit,
  Meldinghistorie,
  Meldingregel,
  Zaakmelding,
} from './application/queries/meldingen.query';
export { VindBetrokkenen } from './application/queries/vind-betrokkenen';
export { BETROKKENEGEGEVENS, type Betrokkenegegeven, isVolledig } from './domain/betrokkenegegeven';
export type { RegistreerMeldingCommand } from './application/registreer-melding/registreer-melding.command';
export {
  NeemMeldingenOver,
  type Overnameverslag,
  type Regeluitkomst,
} from './application/neem-meldingen-over/neem-meldingen-over.use-case';
export type { Overnameregel } from './application/neem-meldingen-over/beoordeel-regel';
export { gelijkwoord, type Koppelfout, type Koppeling, leesKoppeling } from './domain/koppeling';
export { type Kolomfout, kopfouten } from './domain/koppeltoepassing';
export { stelKoppelingVoor } from './domain/koppelvoorstel';
export { OvernameModule } from './overname.module';
export {
  LeverMeldingAan,
  type LeverMeldingAanCommand,
} from './application/lever-melding-aan/lever-melding-aan.use-case';
export { BeheerFormulierkoppeling } from './application/beheer-formulierkoppeling/beheer-formulierkoppeling.use-case';
export { FormulierkoppelingModule } from './formulierkoppeling.module';
export { OpenVerzegeling } from './application/open-verzegeling/open-verzegeling.use-case';
export { RegistreerMelding } from './application/registreer-melding/registreer-melding.use-case';
export { SluitProcesinformatie } from './application/sluit-procesinformatie/sluit-procesinformatie.use-case';
export { StelVraag } from './application/stel-vraag/stel-vraag.use-case';
export {
  StuurMeldingDoor,
  type StuurMeldingDoorCommand,
} from './application/stuur-melding-door/stuur-melding-door.use-case';
export { VerbindMelding } from './application/verbind-melding/verbind-melding.use-case';
export { VerbreekVerband } from './application/verbind-melding/verbreek-verband.use-case';
export { WijzigSoort } from './application/wijzig-soort/wijzig-soort.use-case';
export { type Codesleutel, VolgMelding } from './application/volg-melding/volg-melding.use-case';
export type { Melderinzage, Meldervraag } from './application/ports/meldercontact';
export { LANGSTE_AANVULLING, MELDERRUIMTE, type Processtand } from './domain/meldercontact';
export { codekenmerk, leesOntvangstcode, maakOntvangstcode, toonOntvangstcode } from './domain/ontvangstcode';
export { BeheerOpgave } from './application/opgave/beheer-opgave.use-case';
export { DrukOntvangstbewijs } from './application/opgave/druk-ontvangstbewijs.use-case';
export { LeesOpgaven } from './application/opgave/lees-opgaven';
export { MeldOpgave } from './application/opgave/meld-opgave.use-case';
export { NeemOpgaveOver } from './application/opgave/neem-opgave-over.use-case';
export { StelOpgavevraag } from './application/opgave/stel-opgavevraag.use-case';
export { VoegOpgavebijlageToe } from './application/opgave/voeg-opgavebijlage-toe.use-case';
export { VulOpgaveAan } from './application/opgave/vul-opgave-aan.use-case';
export { ConcludeerTwijfel } from './application/twijfel/concludeer-twijfel.use-case';
export { LeesTwijfels } from './application/twijfel/lees-twijfels';
export { MeldTwijfel } from './application/twijfel/meld-twijfel.use-case';
export { VerbeterGespreksverslag } from './application/verbeter-gespreksverslag/verbeter-gespreksverslag.use-case';
export { VoegBriefToe } from './application/voeg-brief-toe/voeg-brief-toe.use-case';
export { VoegMailToe } from './application/voeg-mail-toe/voeg-mail-toe.use-case';
export { VraagPartner } from './application/vraag-partner/vraag-partner.use-case';
export { VerstrekOverMelding } from './application/verstrek-over-melding/verstrek-over-melding.use-case';
export { WijzigMelding } from './application/wijzig-melding/wijzig-melding.use-case';
export {
  DOMEINNAMEN,
  type Domein,
  type Meldingsoort,
  WETNAMEN,
  type Wet,
  volgtProtocol,
} from './domain/soorten';
export { StuurDoorRequest } from './http/dto/melding.request';
export { MeldingGeregistreerdResponse } from './http/dto/melding.response';
export { RegistreerMeldingRequest } from './http/dto/registreer-melding.request';
export { MeldingHttpModule } from './melding-http.module';
export { MeldingJobsModule } from './melding-jobs.module';
export { MeldingModule } from './melding.module';

export { meldingZoekbron } from './infrastructure/zoekbron';

export { meldingNaambron, opgaveNaambron, twijfelNaambron } from './infrastructure/naambron';

export const migraties = [
  Meldingen1790000010000,
  Ontvangst1790000070000,
  Uitleg1790000071000,
  Lijstindexen1790000170000,
  Persoonsindexen1790000252000,
  Loketmeldingen1790000240000,
  Verbanden1790000340000,
  LijktOp1790000341000,
  Soortwijzigingen1790000342000,
  Meldercontact1790000330000,
  Verzegeling1790000332000,
  Routetabel1790000320000,
  WieMeldde1790000413000,
  Opgaven1790000360000,
  Twijfels1790000361000,
  AanvullingPerMail1790000381000,
  Gespreksverslagen1790000382000,
  Overnames1790000390000,
  Aanleveringen1790000392000,
  Formulierkoppelingen1790000393000,
  Weegkenmerken1790000422000,
  GeldendBesluit1790000460000,
  TellingPerAanbieder1790000521000,
  TellingPerVenster1790000532000,
  TwijfelnaamVolgtRegister1790000761000,
  FormulierkoppelingSysteem1790000800000,
];

for (const kolom of ['naam', 'telefoon', 'email', 'toelichting']) {
  registreerVersleuteldeKolommen({ tabel: 'melding.personen', kolom });
}

registreerVersleuteldeKolommen({ tabel: 'melding.verzegelde_melders', kolom: 'inhoud' });

for (const [tabel, kolom] of [
  ['melding.opgave_aanvullingen', 'antwoorden'],
  ['melding.opgave_vragen', 'inhoud'],
  ['melding.twijfels', 'inhoud'],
  ['melding.twijfels', 'reden'],
] as const) {
  registreerVersleuteldeKolommen({ tabel, kolom });
}
