import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Netwerkfoutcode } from '../domain/fouten';

beschrijfFouten<Netwerkfoutcode>({
  'NETWERKKAART.CODE_PAST_NIET': {
    status: 400,
    titel: 'Code past niet',
    tekst: 'Gebruik voor de cliënt een code met een cijfer, zoals C-12. Geen naam en geen BSN.',
  },
  'NETWERKKAART.BESTAAT_AL': {
    status: 409,
    titel: 'Bestaat al',
    tekst: 'Voor deze code is in deze zaak al een netwerkkaart.',
  },
  'NETWERKKAART.STAAT_ER_AL': {
    status: 409,
    titel: 'Staat er al',
    tekst: 'Deze functie van deze organisatie staat al op de kaart.',
  },
  'NETWERKKAART.VOL': {
    status: 409,
    titel: 'De kaart is vol',
    tekst: 'Er staan al 80 functies op de kaart. Voeg samen wat bij elkaar hoort.',
  },
  'NETWERKKAART.LEEG': {
    status: 409,
    titel: 'De kaart is leeg',
    tekst: 'Zet eerst op de kaart wie er om de cliënt heen staan. Daarna zegt u wie de regie heeft.',
  },
  'NETWERKKAART.PERSOONSNAAM': {
    status: 400,
    titel: 'Naam van een persoon',
    tekst: 'Er staat een woord in dat ook de naam is van een melder of cliënt. Omschrijf zonder naam.',
  },
  'NETWERKKAART.AANBIEDER_ONBEKEND': {
    status: 400,
    titel: 'Aanbieder onbekend',
    tekst: 'Kies een aanbieder uit het register, of laat het veld leeg.',
  },
  'NETWERKKAART.ZAAK_GESLOTEN': {
    status: 409,
    titel: 'De zaak is gesloten',
    tekst: 'In een gesloten zaak verandert de netwerkkaart niet meer.',
  },
});
