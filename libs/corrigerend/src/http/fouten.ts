import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Corrigerendfoutcode } from '../domain/fouten';

beschrijfFouten<Corrigerendfoutcode>({
  'CORRIGEREND.ONVOLLEDIG': {
    status: 400,
    titel: 'Er klopt of ontbreekt nog iets',
    tekst: 'Kijk de velden na en vul aan wat ontbreekt.',
  },
  'CORRIGEREND.PAST_NIET': {
    status: 400,
    titel: 'Dit past niet bij deze maatregel',
    tekst: 'Wat u vastlegt, hoort niet bij deze maatregel of bij de grond ervan.',
  },
  'CORRIGEREND.CLIENT_WLZ': {
    status: 400,
    titel: 'Over zorg uit de Wlz gaat de gemeente niet',
    tekst: 'Een college besluit niet over zorg uit de Wlz. Leg dit hier niet vast.',
  },
  'CORRIGEREND.BESTAAT_AL': {
    status: 409,
    titel: 'Dit besluit staat er al',
    tekst: 'Van deze dag en met dit nummer is dit besluit al vastgelegd.',
  },
  'CORRIGEREND.NIET_GEDEELD': {
    status: 409,
    titel: 'Dit college kreeg nog niets van deze zaak',
    tekst: 'Deel eerst een vastgesteld rapport of een bericht over de zaak met dit college.',
  },
  'CORRIGEREND.GEMEENTE_HOORT_NIET_BIJ_ZAAK': {
    status: 400,
    titel: 'Gemeente hoort niet bij de zaak',
    tekst: 'Kies een gemeente van deze zaak.',
  },
  'CORRIGEREND.AL_GEMELD': {
    status: 409,
    titel: 'Dit is al gemeld',
    tekst: 'Van deze cliënt is al vastgelegd wat er is gebeurd.',
  },
  'CORRIGEREND.MIDDEL_AFGEDAAN': {
    status: 409,
    titel: 'Er is al een uitkomst',
    tekst: 'Van dit rechtsmiddel is de uitkomst al vastgelegd.',
  },
  'CORRIGEREND.VOORZIENING_LOOPT': {
    status: 409,
    titel: 'Er loopt al een verzoek',
    tekst:
      'Deze indiener heeft al een verzoek om een voorlopige voorziening. Leg eerst vast hoe dat afliep. Daarna kan een nieuw verzoek.',
  },
  'CORRIGEREND.ZONDER_BEZWAAR': {
    status: 409,
    titel: 'Er is nog geen bezwaar of beroep van deze indiener',
    tekst:
      'Een voorlopige voorziening kan alleen naast bezwaar of beroep (Awb artikel 8:81). Leg eerst vast welk bezwaar of beroep er loopt.',
  },
  'CORRIGEREND.OVERGEDRAGEN': {
    status: 409,
    titel: 'U bent niet meer aan zet',
    tekst: 'De maatregel of de zaak is overgedragen. U kunt alleen nog lezen.',
  },
  'CORRIGEREND.STOP_LOOPT_NIET': {
    status: 409,
    titel: 'De stop loopt vandaag niet',
    tekst:
      'Op de openbare pagina staat alleen een stop die is ingegaan, vandaag niet is geschorst en nog niet is geëindigd.',
  },
  'CORRIGEREND.STOP_EINDIGT_EERDER': {
    status: 409,
    titel: 'De stop eindigt voordat hij openbaar mag worden',
    tekst:
      'Wie bezwaar kan maken, krijgt na het besluit twee weken om naar de rechter te gaan. De stop eindigt eerder. Zet hem daarom niet op de openbare pagina.',
  },
  'CORRIGEREND.RECHTER_GEVRAAGD': {
    status: 409,
    titel: 'De rechter is gevraagd om de stop te schorsen',
    tekst: 'Wacht op de uitspraak van de rechter. Daarna kan de stop op de openbare pagina.',
  },
  'CORRIGEREND.ZONDER_GROND': {
    status: 409,
    titel: 'Bij deze stop staat geen grond die past',
    tekst: 'Een stop zonder grond in het contract of de verordening komt niet op de openbare pagina.',
  },
  'CORRIGEREND.AANBIEDER_IS_MENS': {
    status: 409,
    titel: 'Deze aanbieder is één mens',
    tekst:
      'De naam van een zorgverlener met pgb is een persoonsgegeven. Die komt niet op de openbare pagina.',
  },
  'CORRIGEREND.AL_OPENBAAR': {
    status: 409,
    titel: 'Dit is al besloten',
    tekst: 'De stop staat op de openbare pagina, of komt daar vanzelf. U hoeft niets meer te doen.',
  },
  'CORRIGEREND.STAAT_OPENBAAR': {
    status: 409,
    titel: 'De stop staat op de openbare pagina, of komt daar',
    tekst:
      'Van een overdracht aan het strafrecht hoort de aanbieder niets. Haal de stop eerst van de openbare pagina, met de reden. Draag de maatregel daarna over.',
  },
  'CORRIGEREND.NIET_OPENBAAR': {
    status: 409,
    titel: 'De stop staat niet op de openbare pagina',
    tekst: 'U hoeft niets meer te doen.',
  },
});
