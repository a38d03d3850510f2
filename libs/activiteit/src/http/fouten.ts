import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Activiteitfoutcode } from '../domain/fouten';

beschrijfFouten<Activiteitfoutcode>({
  'ACTIVITEIT.ONVOLLEDIG': {
    status: 400,
    titel: 'De activiteit is niet volledig',
    tekst: 'Kijk na wat u hebt ingevuld.',
  },
  'ACTIVITEIT.TOELICHTING_ONTBREEKT': {
    status: 400,
    titel: 'De toelichting ontbreekt',
    tekst: 'Leg bij een preventieve actie altijd uit waarom u die doet (Beleidskader § 7).',
  },
  'ACTIVITEIT.DAG_PAST_NIET': {
    status: 400,
    titel: 'Deze dag past niet',
    tekst: 'Wat is gedaan, lag niet in de toekomst. Wat is gepland, ligt niet in het verleden.',
  },
  'ACTIVITEIT.ZAAK_ONBEKEND': {
    status: 400,
    titel: 'Deze zaak kan niet',
    tekst: 'Kies een zaak die u en degene die het doet kunnen zien.',
  },
  'ACTIVITEIT.NIETS_VASTGELEGD': {
    status: 409,
    titel: 'Er is niets veranderd',
    tekst: 'Alles staat er al zo. Pas iets aan, of ga terug.',
  },
  'UITWISSELING.ONVOLLEDIG': {
    status: 400,
    titel: 'De uitwisseling is niet volledig',
    tekst: 'Kijk na wat u hebt ingevuld.',
  },
  'UITWISSELING.DAG_PAST_NIET': {
    status: 400,
    titel: 'Deze dag past niet',
    tekst: 'Leg een uitwisseling vast nadat die is geweest.',
  },
  'UITWISSELING.GROND_ONBEKEND': {
    status: 400,
    titel: 'Deze grondslag kan niet',
    tekst: 'Kies een bron die op de dag van de uitwisseling gold.',
  },
  'UITWISSELING.TERMIJN_VOORBIJ': {
    status: 400,
    titel: 'De bewaartermijn is al voorbij',
    tekst: 'De inhoud van deze uitwisseling mag niet meer worden bewaard.',
  },
});
