import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Bezoekfoutcode } from '../domain/fouten';

beschrijfFouten<Bezoekfoutcode>({
  'BEZOEK.AANBIEDER_ONTBREEKT': {
    status: 409,
    titel: 'Aanbieder ontbreekt',
    tekst: 'Leg eerst vast over welke aanbieder de zaak gaat.',
  },
  'BEZOEK.LOCATIE_ONBEKEND': {
    status: 400,
    titel: 'Locatie onbekend',
    tekst: 'Deze locatie hoort niet bij de aanbieder van de zaak.',
  },
  'BEZOEK.DATUM_PAST_NIET': {
    status: 400,
    titel: 'Datum past niet',
    tekst: 'De dag van het bezoek past niet.',
  },
  'BEZOEK.TIJD_PAST_NIET': {
    status: 400,
    titel: 'Tijd past niet',
    tekst: 'De eindtijd van het bezoek past niet bij de begintijd.',
  },
  'BEZOEK.TWEEDE_PAST_NIET': {
    status: 400,
    titel: 'Twee keer dezelfde collega',
    tekst: 'Er gaan twee verschillende collega’s mee, of één.',
  },
  'BEZOEK.TEKST_ONTBREEKT': {
    status: 400,
    titel: 'Uitleg ontbreekt',
    tekst: 'Vul de uitleg in.',
  },
  'BEZOEK.ONAANGEKONDIGD': {
    status: 409,
    titel: 'Bezoek is onaangekondigd',
    tekst: 'Van een onaangekondigd bezoek hoort de aanbieder vooraf niets. Er gaat geen brief.',
  },
  'BEZOEK.AL_AANGEKONDIGD': {
    status: 409,
    titel: 'Bezoek is al aangekondigd',
    tekst: 'Over deze afspraak is al een brief verstuurd. Verzet u het bezoek, dan kunt u een nieuwe sturen.',
  },
  'BEZOEK.DUBBEL': {
    status: 400,
    titel: 'Twee bezoeken tegelijk',
    tekst: 'Iemand die gaat, heeft op dat moment al een bezoek. Kies een andere tijd of een andere collega.',
  },
  'BEZOEK.BOTSING': {
    status: 400,
    titel: 'De planning past niet zonder uitleg',
    tekst: 'Er past iets niet in de planning. Wijzig de afspraak, of leg uit waarom het toch kan.',
  },
  'BEZOEK.AANBIEDER_GESTOPT': {
    status: 409,
    titel: 'Aanbieder is gestopt',
    tekst: 'Volgens het register werkt deze aanbieder op die dag niet meer. Er is dan niets te bezoeken.',
  },
  'BEZOEK.VERVOLG_PAST_NIET': {
    status: 400,
    titel: 'Hercontrole past niet',
    tekst: 'Een hercontrole hoort bij een bezoek aan dezelfde aanbieder dat is vastgelegd.',
  },
  'BEZOEK.AFWEZIGHEID_PAST_NIET': {
    status: 400,
    titel: 'Afwezigheid past niet',
    tekst: 'De dagen van de afwezigheid passen niet.',
  },
  'BEZOEK.AFWEZIGHEID_VAN_ANDER': {
    status: 403,
    titel: 'Afwezigheid van een ander',
    tekst: 'Uw eigen afwezigheid meldt u zelf. Die van een collega meldt de coördinator.',
  },
  'BEZOEK.PERIODE_PAST_NIET': {
    status: 400,
    titel: 'Periode past niet',
    tekst: 'De dagen die u vraagt, passen niet.',
  },
  'VERGEWIS.BEZOEK_VERVALLEN': {
    status: 409,
    titel: 'Bezoek gaat niet door',
    tekst: 'Bij een bezoek dat niet doorgaat, kunt u geen dossiers vastleggen.',
  },
  'VERGEWIS.BESTAAT_AL': {
    status: 409,
    titel: 'Steekproef is er al',
    tekst: 'Dit bezoek heeft al een vergewissteekproef.',
  },
  'VERGEWIS.CODE_BESTAAT': {
    status: 409,
    titel: 'Code is al gebruikt',
    tekst: 'Elk dossier heeft een eigen code.',
  },
  'VERGEWIS.DATUM_PAST_NIET': {
    status: 400,
    titel: 'Datum past niet',
    tekst: 'De einddatum past niet.',
  },
  'VERGEWIS.GEEN_DOSSIERS': {
    status: 409,
    titel: 'Nog geen dossiers',
    tekst: 'Leg eerst een dossier vast.',
  },
  'VERGEWIS.REGELS_PASSEN_NIET': {
    status: 400,
    titel: 'Regels passen niet bij elkaar',
    tekst: 'De regels passen niet bij elkaar.',
  },
  'VERGEWIS.STEEKPROEF_VOL': {
    status: 409,
    titel: 'Steekproef is vol',
    tekst: 'Een steekproef heeft ten hoogste 60 dossiers.',
  },
});
