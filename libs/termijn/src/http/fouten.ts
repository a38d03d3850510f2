import { type Foutomschrijving, beschrijfFouten } from '@navolgbaar/platform/http';
import type { TermijnFoutcode } from '../domain/fouten';

const onjuist = (tekst: string): Foutomschrijving => ({ status: 422, titel: 'Termijn klopt niet', tekst });
const kanNiet = (tekst: string): Foutomschrijving => ({
  status: 409,
  titel: 'Kan bij deze termijn niet',
  tekst,
});

export const TERMIJNFOUTEN: Readonly<Record<TermijnFoutcode, Foutomschrijving>> = {
  TERMIJN_DUUR_ONGELDIG: onjuist('De lengte van de termijn is geen heel getal tussen 1 en het maximum.'),
  TERMIJN_STARTDATUM_ONTBREEKT: onjuist('Er is geen dag bekend waarop de termijn begint.'),
  TERMIJN_EINDE_VOOR_START: onjuist('De dag {dag} ligt vóór het begin van de termijn op {start}.'),
  TERMIJN_REDEN_ONTBREEKT: onjuist('Geef de reden van de wijziging.'),
  TERMIJN_WIJZIGING_VOOR_START: onjuist('De dag {op} ligt vóór het begin van de termijn op {start}.'),
  TERMIJN_WIJZIGING_OVERLAPT: onjuist(
    'De dag {op} valt samen met of ligt vóór de vorige wijziging op {vorige}.',
  ),
  TERMIJN_NIET_VERLENGBAAR: kanNiet('Deze termijn kan niet worden verlengd.'),
  TERMIJN_VERLENGING_BOVEN_MAXIMUM: kanNiet(
    'De verlenging is langer dan toegestaan. Het maximum is {maximum}, dus tot en met {uiterlijk}.',
  ),
  TERMIJN_VERLENGING_TE_KORT: kanNiet(
    'Met deze verlenging loopt de termijn tot en met {uiterlijk}. Die dag is op {op} al voorbij. Kies een langere verlenging of wijs het verzoek af.',
  ),
  TERMIJN_NIET_OPSCHORTBAAR: kanNiet('Deze termijn kan niet worden opgeschort.'),
  TERMIJN_AL_VERSTREKEN: kanNiet(
    'De termijn liep tot en met {uiterlijk} en kan op {op} niet meer veranderen.',
  ),
  TERMIJN_STAAT_STIL: kanNiet('De termijn staat stil sinds {sinds}. Laat de termijn eerst weer lopen.'),
  TERMIJN_STAAT_NIET_STIL: kanNiet('De termijn staat niet stil en kan dus niet worden hervat.'),
  TERMIJN_DEFINITIE_ONBEKEND: onjuist('Er geldt op {dag} geen termijn met de code {termijn}.'),
  TERMIJN_DEFINITIE_ONGELDIG: onjuist('De termijn is niet goed beschreven. Kijk bij de genoemde velden.'),
  TERMIJN_GRONDSLAG_ONTBREEKT: onjuist(
    'Geef de grondslag: de wet, het beleid of de brief waar deze termijn in staat. Zonder grondslag wordt een termijn niet bewaard.',
  ),
  TERMIJN_GELDIG_VANAF_ONGELDIG: onjuist(
    'Een nieuwe versie geldt vanaf een dag die niet voor {vanaf} ligt. Lopende termijnen houden hun eigen versie.',
  ),
  TERMIJN_DUUR_NODIG: onjuist('De lengte van deze termijn verschilt per zaak. Geef de lengte op.'),
  TERMIJN_DUUR_LIGT_VAST: onjuist(
    'De lengte van deze termijn ligt vast en kan niet per zaak worden gekozen.',
  ),
  TERMIJN_ESCALATIE_LOOPT_NIET: kanNiet('Er volgt bij deze termijn geen bericht meer dat u kunt stoppen.'),
  UITSTEL_NIET_TE_VRAGEN: kanNiet(
    'Voor deze termijn kan de aanbieder geen uitstel vragen: de aanbieder is niet aan zet, of verlengen kan niet.',
  ),
  UITSTEL_AL_GEVRAAGD: kanNiet(
    'Voor deze termijn is al uitstel gevraagd. De toezichthouder moet daar nog over beslissen.',
  ),
  UITSTEL_EERST_BESLISSEN: kanNiet(
    'De aanbieder heeft voor deze termijn uitstel gevraagd. Beslis over dat verzoek: wijs het toe of af.',
  ),
  TERMIJN_DAG_IN_TOEKOMST: onjuist('De dag {op} ligt in de toekomst.'),
};

beschrijfFouten(TERMIJNFOUTEN);
