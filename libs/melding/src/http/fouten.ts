import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Meldingfoutcode } from '../domain/fouten';

beschrijfFouten<Meldingfoutcode>({
  'MELDING.CHECKLIST_ONTBREEKT': {
    status: 400,
    titel: 'Checklist ontbreekt',
    tekst: 'Vul de checklist in die hoort bij een {soort}: de wet noemt de toetsen.',
  },
  'MELDING.CHECKLIST_PAST_NIET': {
    status: 400,
    titel: 'Checklist past niet',
    tekst: 'Bij een {soort} hoort deze checklist niet.',
  },
  'MELDING.DATUM_IN_TOEKOMST': {
    status: 400,
    titel: 'Datum in de toekomst',
    tekst: 'Een gebeurtenis kan niet na vandaag liggen.',
  },
  'MELDING.AANBIEDER_ONBEKEND': {
    status: 400,
    titel: 'Aanbieder onbekend',
    tekst: 'Kies een aanbieder uit het register, of laat het veld leeg.',
  },
  'MELDING.AANBIEDER_LIGT_VAST': {
    status: 409,
    titel: 'Aanbieder ligt vast',
    tekst:
      'Deze melding is al in een zaak of doorgestuurd. De aanbieder en de locatie veranderen dan niet meer.',
  },
  'MELDING.LOCATIE_ONBEKEND': {
    status: 400,
    titel: 'Locatie onbekend',
    tekst: 'Kies een locatie van de gekozen aanbieder, of laat het veld leeg.',
  },
  'MELDING.GEEN_MELDER': {
    status: 409,
    titel: 'Geen melder bekend',
    tekst: 'Bij deze melding is geen melder bekend. Er is dan niemand aan wie u dit kunt uitleggen.',
  },
  'MELDING.UITLEG_PAST_NIET': {
    status: 400,
    titel: 'Dag past niet',
    tekst: 'U kunt de melder iets uitleggen vanaf de dag van ontvangst tot en met vandaag.',
  },
  'MELDING.ONTVANGST_LIGT_VAST': {
    status: 400,
    titel: 'Dag van ontvangst ligt vast',
    tekst:
      'Wie zelf meldt, meldt op dit moment. Alleen de toezichthouder vult een eerdere dag van ontvangst in.',
  },
  'MELDING.ONTVANGST_PAST_NIET': {
    status: 400,
    titel: 'Dag van ontvangst past niet',
    tekst: 'Vul de dag in waarop de melding binnenkwam: na de gebeurtenis en uiterlijk vandaag.',
  },
  'MELDING.BRON_ZONDER_GRONDSLAG': {
    status: 400,
    titel: 'Geen grondslag',
    tekst: 'Signalen van de SVB mogen pas worden verwerkt als de wettelijke grondslag is vastgelegd.',
  },
  'ROUTETABEL.ONVOLLEDIG': {
    status: 400,
    titel: 'Niet alles heeft een regel',
    tekst:
      'Geen regel past op een {soort} met wet {wet}, domein {domein} en financiering {financiering}. Maak de laatste regel ruimer.',
  },
  'ROUTETABEL.REGEL_ONBEREIKBAAR': {
    status: 400,
    titel: 'Regel komt nooit aan bod',
    tekst: 'De regel “{regel}” komt nooit aan bod: een eerdere regel past dan altijd al.',
  },
  'ROUTETABEL.ONTVANGER_PAST_NIET': {
    status: 400,
    titel: 'Ontvanger past niet',
    tekst: 'De regel “{regel}” noemt een ontvanger als er iets wordt doorgegeven, en anders niet.',
  },
  'ROUTETABEL.NAAM_DUBBEL': {
    status: 400,
    titel: 'Naam dubbel',
    tekst: 'De naam “{regel}” komt twee keer voor. Geef elke regel een eigen naam.',
  },
  'ROUTETABEL.BEGINT_TE_VROEG': {
    status: 400,
    titel: 'Begint te vroeg',
    tekst: 'Een nieuwe versie geldt vanaf vandaag of later. Eerdere adviezen veranderen niet.',
  },
});
