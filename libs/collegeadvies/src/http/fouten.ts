import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Adviesfoutcode } from '../domain/fouten';

beschrijfFouten<Adviesfoutcode>({
  'COLLEGEADVIES.PAST_NIET': {
    status: 400,
    titel: 'Dit past niet bij elkaar',
    tekst: 'De maatregel, de grond en de rest van het advies passen niet bij elkaar. Kijk de velden na.',
  },
  'COLLEGEADVIES.CLIENT_WLZ': {
    status: 400,
    titel: 'Een cliënt met Wlz-zorg hoort er niet bij',
    tekst: 'Over zorg uit de Wlz besluit de gemeente niet. Haal deze cliënt uit het advies.',
  },
  'COLLEGEADVIES.NIET_VOLLEDIG': {
    status: 409,
    titel: 'Er ontbreekt nog iets',
    tekst: 'Vul eerst in wat nog ontbreekt.',
  },
  'COLLEGEADVIES.DAG_VOORBIJ': {
    status: 409,
    titel: 'Een dag in het advies is voorbij',
    tekst: 'Het begin of het einde van de cliëntenstop ligt voor vandaag. Pas het advies aan.',
  },
  'COLLEGEADVIES.ZONDER_GROND': {
    status: 409,
    titel: 'Het advies heeft geen grond',
    tekst: 'Zonder grond in een wet, verordening of contract kan een advies niet naar het college.',
  },
  'COLLEGEADVIES.ZONDER_RAPPORT': {
    status: 409,
    titel: 'Er is geen vastgesteld rapport bij',
    tekst: 'Het college krijgt het advies met een vastgesteld rapport van deze zaak over deze aanbieder.',
  },
  'COLLEGEADVIES.ZONDER_JURIST': {
    status: 409,
    titel: 'De jurist zag deze tekst niet',
    tekst: 'Leg het advies eerst voor aan de jurist. Na een wijziging moet hij opnieuw kijken.',
  },
  'COLLEGEADVIES.ZIENSWIJZE_ONTBREEKT': {
    status: 409,
    titel: 'De zienswijze ontbreekt',
    tekst: 'Leg vast wanneer u een zienswijze vroeg, of waarom niet (Awb artikel 4:8 en 4:11).',
  },
  'COLLEGEADVIES.ZIENSWIJZE_LOOPT': {
    status: 409,
    titel: 'De aanbieder kan nog reageren',
    tekst: 'Wacht tot de dag in de brief voorbij is, of leg de zienswijze vast als die al is gegeven.',
  },
  'COLLEGEADVIES.ZIENSWIJZE_AL_GEVRAAGD': {
    status: 409,
    titel: 'De zienswijze is al gevraagd',
    tekst: 'Leg de zienswijze vast als de aanbieder heeft gereageerd.',
  },
  'COLLEGEADVIES.GEEN_ZIENSWIJZE': {
    status: 409,
    titel: 'Hier hoort geen zienswijze bij',
    tekst: 'Alleen over een besluit vraagt u een zienswijze. Een maatregel uit een contract is geen besluit.',
  },
  'COLLEGEADVIES.RUST_OP_VIM': {
    status: 409,
    titel: 'Het advies steunt op interne meldingen van incidenten',
    tekst:
      'Een bevinding onder de maatregel steunt op een interne melding van een incident. Daarop mag een advies niet steunen (Wkkgz artikel 9 lid 6).',
  },
  'COLLEGEADVIES.BASIS_VERVALLEN': {
    status: 409,
    titel: 'Waarop het advies rust, geldt niet meer',
    tekst:
      'Een maatregel, bevinding of weigering waarop dit advies rust, is ingetrokken of veranderd. Trek het advies in, of begin een nieuw advies.',
  },
  'COLLEGEADVIES.RUST_NERGENS_OP': {
    status: 400,
    titel: 'Er is niets waarop dit advies rust',
    tekst:
      'Een advies rust op een maatregel die niet is opgevolgd, op geweigerde medewerking, of op een onderzoek naar een calamiteit met een tekortkoming.',
  },
  'COLLEGEADVIES.LOOPT_AL': {
    status: 409,
    titel: 'Er loopt al een advies',
    tekst: 'Hierover loopt al een advies aan het college van deze gemeente.',
  },
  'COLLEGEADVIES.GEMEENTE_HOORT_NIET_BIJ_ZAAK': {
    status: 400,
    titel: 'Gemeente hoort niet bij de zaak',
    tekst: 'Kies een gemeente van deze zaak.',
  },
  'COLLEGEADVIES.OVERGEDRAGEN': {
    status: 409,
    titel: 'De zaak is overgedragen',
    tekst: 'U bent niet meer aan zet. U kunt het advies alleen nog lezen.',
  },
  'COLLEGEADVIES.AL_BESLOTEN': {
    status: 409,
    titel: 'Het college heeft al besloten',
    tekst: 'Over dit advies is al een besluit vastgelegd.',
  },
  'COLLEGEADVIES.IS_INGETROKKEN': {
    status: 409,
    titel: 'Het advies is ingetrokken',
    tekst: 'De toezichthouder heeft dit advies ingetrokken. Er kan niet meer over worden besloten.',
  },
  'COLLEGEADVIES.AL_BEANTWOORD': {
    status: 409,
    titel: 'De vraag is al beantwoord',
    tekst: 'Op deze vraag is al antwoord gegeven.',
  },
  'COLLEGEADVIES.TEKEN_ONLEESBAAR': {
    status: 400,
    titel: 'Teken niet af te drukken',
    tekst: 'In het advies staat een teken dat niet kan worden afgedrukt ({teken}). Haal het weg.',
  },
  'COLLEGEADVIES.GEEN_BESLUIT': {
    status: 409,
    titel: 'Er is nog geen besluit',
    tekst: 'Leg eerst vast wat het college besloot. Voeg daarna het besluit toe.',
  },
  'COLLEGEADVIES.TE_VEEL_STUKKEN': {
    status: 409,
    titel: 'Er zijn al tien bestanden',
    tekst: 'Bij een besluit kunnen ten hoogste tien bestanden staan.',
  },
});
