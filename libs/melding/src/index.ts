import './domain/gebeurtenissen';
import { registreerVersleuteldeKolommen } from '@navolgbaar/platform/versleuteling';
import { Meldingen1790000010000 } from './infrastructure/migrations/1790000010000-meldingen';
import { Ontvangst1790000070000 } from './infrastructure/migrations/1790000070000-ontvangst';
import { Loketmeldingen1790000240000 } from './infrastructure/migrations/1790000240000-loketmeldingen';
import { Lijstindexen1790000170000 } from './infrastructure/migrations/1790000170000-lijstindexen';
import { Persoonsindexen1790000252000 } from './infrastructure/migrations/1790000252000-persoonsindexen';
import { LijktOp1790000341000 } from './infrastructure/migrations/1790000341000-lijkt-op';
import { Soortwijzigingen1790000342000 } from './infrastructure/migrations/1790000342000-soortwijzigingen';
import { Verbanden1790000340000 } from './infrastructure/migrations/1790000340000-verbanden';
import { Meldercontact1790000330000 } from './infrastructure/migrations/1790000330000-meldercontact';
import { Verzegeling1790000332000 } from './infrastructure/migrations/1790000332000-verzegeling';
import { Routetabel1790000320000 } from './infrastructure/migrations/1790000320000-routetabel';
import { Uitleg1790000071000 } from './infrastructure/migrations/1790000071000-uitleg';

export { BeheerRoutetabel } from './application/beheer-routetabel/beheer-routetabel.use-case';
export { BevatPersoonsnaam } from './application/bevat-persoonsnaam/bevat-persoonsnaam.use-case';
export { GeefOntvangstcode } from './application/geef-ontvangstcode/geef-ontvangstcode.use-case';
export { IndexeerPersonen } from './application/indexeer-personen/indexeer-personen.use-case';
export { LeesMelder } from './application/lees-melder/lees-melder.use-case';
export { LeesAanvullingen } from './application/lees-aanvullingen/lees-aanvullingen.use-case';
export { LegUitlegVast } from './application/leg-uitleg-vast/leg-uitleg-vast.use-case';
export { MarkeerMelding } from './application/markeer-melding/markeer-melding.use-case';
export {
  EerdereMeldingen,
  LeesMeldingen,
  MeldingFeiten,
  type Meldingdetail,
} from './application/queries/lees-meldingen';
export type {
  EerdereMelding,
  Meldingfeit,
  Meldinghistorie,
  Meldingregel,
  Zaakmelding,
} from './application/queries/meldingen.query';
export { VindBetrokkenen } from './application/queries/vind-betrokkenen';
export { BETROKKENEGEGEVENS, type Betrokkenegegeven, isVolledig } from './domain/betrokkenegegeven';
export type { RegistreerMeldingCommand } from './application/registreer-melding/registreer-melding.command';
export { OpenVerzegeling } from './application/open-verzegeling/open-verzegeling.use-case';
export { RegistreerMelding } from './application/registreer-melding/registreer-melding.use-case';
export { SluitProcesinformatie } from './application/sluit-procesinformatie/sluit-procesinformatie.use-case';
export { StelVraag } from './application/stel-vraag/stel-vraag.use-case';
export { StuurMeldingDoor } from './application/stuur-melding-door/stuur-melding-door.use-case';
export { VerbindMelding } from './application/verbind-melding/verbind-melding.use-case';
export { VerbreekVerband } from './application/verbind-melding/verbreek-verband.use-case';
export { WijzigSoort } from './application/wijzig-soort/wijzig-soort.use-case';
export { type Codesleutel, VolgMelding } from './application/volg-melding/volg-melding.use-case';
export type { Melderinzage, Meldervraag } from './application/ports/meldercontact';
export { LANGSTE_AANVULLING, type Processtand } from './domain/meldercontact';
export { codekenmerk, leesOntvangstcode, maakOntvangstcode, toonOntvangstcode } from './domain/ontvangstcode';
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
export { MeldingHttpModule } from './melding-http.module';
export { MeldingJobsModule } from './melding-jobs.module';
export { MeldingModule } from './melding.module';

export { meldingZoekbron } from './infrastructure/zoekbron';

export { meldingNaambron } from './infrastructure/naambron';

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
];

for (const kolom of ['naam', 'telefoon', 'email', 'toelichting']) {
  registreerVersleuteldeKolommen({ tabel: 'melding.personen', kolom });
}

registreerVersleuteldeKolommen({ tabel: 'melding.verzegelde_melders', kolom: 'inhoud' });
