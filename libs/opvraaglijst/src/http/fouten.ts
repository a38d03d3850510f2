import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Opvraagfoutcode } from '../domain/fouten';

beschrijfFouten<Opvraagfoutcode>({
  'OPVRAAGLIJST.LEEG': {
    status: 409,
    titel: 'Er staat niets op de lijst',
    tekst: 'Zet eerst op de lijst wat u vraagt. Daarna verstuurt u de lijst.',
  },
  'OPVRAAGLIJST.VOL': {
    status: 409,
    titel: 'De lijst is vol',
    tekst: 'Er staan al 40 vragen op de lijst. Vraag alleen wat nodig is.',
  },
  'OPVRAAGLIJST.STAAT_ER_AL': {
    status: 409,
    titel: 'Staat er al',
    tekst: 'Dit vraagt u in deze lijst al. Wijzig die vraag, of kies een andere periode.',
  },
  'OPVRAAGLIJST.CODE_ONBEKEND': {
    status: 400,
    titel: 'Onbekende vraag',
    tekst: 'Deze vraag staat niet in de lijst met indicatoren en documenten.',
  },
  'OPVRAAGLIJST.VRAAG_ONVOLLEDIG': {
    status: 400,
    titel: 'De vraag is niet volledig',
    tekst: 'Schrijf op wat u vraagt en waarom. De aanbieder leest allebei.',
  },
  'OPVRAAGLIJST.TERMIJN_PAST_NIET': {
    status: 400,
    titel: 'Deze termijn past niet',
    tekst: 'Geef een redelijke termijn, tot een dag waarop gewerkt wordt.',
  },
  'OPVRAAGLIJST.BEZOEK_PAST_NIET': {
    status: 400,
    titel: 'Bezoek past niet',
    tekst: 'Kies een bezoek van deze zaak aan deze aanbieder.',
  },
  'OPVRAAGLIJST.BEZOEK_ONAANGEKONDIGD': {
    status: 409,
    titel: 'Het bezoek is niet aangekondigd',
    tekst: 'Met deze lijst zou de aanbieder van het bezoek weten. Verstuur de lijst na het bezoek.',
  },
  'OPVRAAGLIJST.ZAAK_GESLOTEN': {
    status: 409,
    titel: 'De zaak is gesloten',
    tekst: 'In een gesloten zaak vraagt u niets meer op.',
  },
  'OPVRAAGLIJST.VRAAG_NIET_OPEN': {
    status: 409,
    titel: 'Dit is al beantwoord',
    tekst: 'Op deze vraag wordt nu geen antwoord verwacht.',
  },
  'OPVRAAGLIJST.ANTWOORD_PAST_NIET': {
    status: 400,
    titel: 'Het antwoord past niet',
    tekst: 'Kijk na wat u hebt ingevuld.',
  },
  'OPVRAAGLIJST.DAG_PAST_NIET': {
    status: 400,
    titel: 'Deze dag past niet',
    tekst: 'Een antwoord kwam na de dag waarop u het vroeg, en niet later dan vandaag.',
  },
  'OPVRAAGLIJST.NIETS_TE_VERSTUREN': {
    status: 409,
    titel: 'Er is niets te versturen',
    tekst: 'Bewaar eerst een antwoord of een vraag. Daarna verstuurt u die.',
  },
  'OPVRAAGLIJST.NIETS_TE_BEOORDELEN': {
    status: 409,
    titel: 'Er is niets te beoordelen',
    tekst: 'Op deze vraag is nog geen antwoord gekomen.',
  },
  'OPVRAAGLIJST.NOG_TE_BEOORDELEN': {
    status: 409,
    titel: 'De lijst is nog niet af',
    tekst: 'Beoordeel eerst elk antwoord. Wacht u niet op de rest, leg dan uit waarom.',
  },
  'OPVRAAGLIJST.TERMIJN_LOOPT': {
    status: 409,
    titel: 'De termijn loopt nog',
    tekst:
      'De aanbieder mag tot en met de laatste dag antwoorden op wat verplicht is (Awb artikel 5:20 lid 1). Wacht tot de laatste dag, of laat de vraag vervallen.',
  },
});
