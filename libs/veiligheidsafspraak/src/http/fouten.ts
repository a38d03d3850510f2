import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Afspraakfoutcode } from '../domain/fouten';

beschrijfFouten<Afspraakfoutcode>({
  'VEILIGHEIDSAFSPRAAK.TEKST_ONTBREEKT': {
    status: 400,
    titel: 'Tekst ontbreekt',
    tekst: 'Er is iets niet ingevuld. Schrijf op wat er bij deze stap hoort.',
  },
  'VEILIGHEIDSAFSPRAAK.DAG_PAST_NIET': { status: 400, titel: 'Dag past niet', tekst: '{reden}' },
  'VEILIGHEIDSAFSPRAAK.EIGENAAR_PAST_NIET': {
    status: 400,
    titel: 'Eigenaar past niet',
    tekst: 'Een afspraak heeft één eigenaar: een functie bij de aanbieder, of een collega.',
  },
  'VEILIGHEIDSAFSPRAAK.AANBIEDER_ONTBREEKT': {
    status: 409,
    titel: 'Aanbieder ontbreekt',
    tekst: 'Leg eerst vast over welke aanbieder het gaat.',
  },
  'VEILIGHEIDSAFSPRAAK.ZAAK_GESLOTEN': {
    status: 409,
    titel: 'Zaak is afgesloten',
    tekst: 'In een afgesloten zaak maakt u geen nieuwe veiligheidsafspraak. Open een vervolgzaak.',
  },
  'VEILIGHEIDSAFSPRAAK.OVERGEDRAGEN': {
    status: 409,
    titel: 'Niet meer aan zet',
    tekst: 'Deze zaak is overgedragen. De toezichthouder is niet meer aan zet en kan alleen meelezen.',
  },
  'VEILIGHEIDSAFSPRAAK.ACTIEPUNT_PAST_NIET': {
    status: 409,
    titel: 'Actiepunt past niet',
    tekst: 'Dit actiepunt hoort niet bij deze melding, vraagt iets anders of is vervallen.',
  },
  'VEILIGHEIDSAFSPRAAK.MAAK_NIEUWE': {
    status: 400,
    titel: 'Maak de nieuwe afspraak',
    tekst:
      'Kiest u voor een nieuwe afspraak, maak die dan meteen. Zo is vast te zien wat ervoor in de plaats kwam.',
  },
  'VEILIGHEIDSAFSPRAAK.GEEN_ADVIES': {
    status: 409,
    titel: 'Hier kan geen advies aan het college volgen',
    tekst:
      'Deze zaak gaat over zorg uit de Wlz. Daarover besluit het college niet. Geef het signaal door aan de IGJ en aan het zorgkantoor.',
  },
  'VEILIGHEIDSAFSPRAAK.BEWIJS_PAST_NIET': {
    status: 400,
    titel: 'Bewijs past niet',
    tekst: 'Kies bewijsstukken uit de zaak van deze afspraak die nog gelden.',
  },
  'VEILIGHEIDSAFSPRAAK.ZONDER_ZAAK': {
    status: 409,
    titel: 'Nog geen zaak',
    tekst: 'Monitoring hoort bij een zaak. Deze afspraak hoort nog alleen bij een melding.',
  },
  'VEILIGHEIDSAFSPRAAK.AL_ONDER_MONITORING': {
    status: 409,
    titel: 'Loopt al onder de monitoring',
    tekst: 'Deze afspraak loopt al verder onder de monitoring.',
  },
});
