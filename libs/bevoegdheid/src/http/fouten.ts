import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Bevoegdheidfoutcode } from '../domain/fouten';

beschrijfFouten<Bevoegdheidfoutcode>({
  'BEVOEGDHEID.NIET_BEVOEGD': {
    status: 409,
    titel: 'Niet bevoegd',
    tekst:
      'De gemeente houdt geen toezicht op dit domein van deze wet. Geef het signaal door aan wie dat wel doet.',
  },
  'BEVOEGDHEID.BUITEN_AANWIJZING': {
    status: 409,
    titel: 'Buiten de aanwijzing',
    tekst:
      '{reden} Alleen een toezichthouder die voor deze wet, dit domein en deze dag is aangewezen, mag de bevoegdheid ' +
      'gebruiken (Awb artikel 5:11).',
  },
  'BEVOEGDHEID.WONING_ZONDER_TOESTEMMING': {
    status: 409,
    titel: 'Woning zonder toestemming',
    tekst:
      '{reden} (Awb artikel 5:15 lid 1). In beschermd wonen is de kamer van een bewoner een woning. De bewoner geeft zelf ' +
      'toestemming, per kamer.',
  },
  'BEVOEGDHEID.TOESTEMMING_IS_RECHT': {
    status: 409,
    titel: 'Toestemming is een recht',
    tekst:
      '{reden} (Awb artikel 5:15 lid 1; Algemene wet op het binnentreden.) Alleen wie verplicht is om mee te werken, kan dat weigeren (Awb artikel 5:20).',
  },
  'BEVOEGDHEID.DOSSIER_ALLEEN_WMO': {
    status: 409,
    titel: 'Geen dossierinzage',
    tekst:
      '{reden} Wmo 2015 artikel 6.1 lid 2 geldt niet voor de Jeugdwet: daar ziet de IGJ dossiers in. Vorder zo nodig ' +
      'zakelijke gegevens.',
  },
  'BEVOEGDHEID.BEZOEK_ONBEKEND': {
    status: 400,
    titel: 'Bezoek onbekend',
    tekst: 'Dit bezoek hoort niet bij deze zaak.',
  },
  'BEVOEGDHEID.PAST_NIET': {
    status: 400,
    titel: 'Niet alles klopt',
    tekst: 'Kijk bij de vragen wat er nog ontbreekt of niet past.',
  },
});
