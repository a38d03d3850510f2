import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Themafoutcode } from '../domain/fouten';

beschrijfFouten<Themafoutcode>({
  'THEMAONDERZOEK.PERIODE_PAST_NIET': {
    status: 400,
    titel: 'Periode past niet',
    tekst: 'De laatste dag ligt niet voor de eerste, en niet voor vandaag.',
  },
  'THEMAONDERZOEK.NIET_BEVOEGD': {
    status: 400,
    titel: 'Niet bevoegd',
    tekst: 'Over dit onderwerp doet de gemeente geen onderzoek bij deze wet.',
  },
  'THEMAONDERZOEK.KADER_ONBEKEND': {
    status: 400,
    titel: 'Toetsingskader geldt niet',
    tekst: 'Dit toetsingskader is er niet, of het geldt vandaag niet. Kies een ander.',
  },
  'THEMAONDERZOEK.OMVANG_PAST_NIET': {
    status: 400,
    titel: 'Omvang past niet',
    tekst: 'Het hoogste aantal cliënten is lager dan het laagste.',
  },
  'THEMAONDERZOEK.AANTAL_ONTBREEKT': {
    status: 400,
    titel: 'Aantal ontbreekt',
    tekst: 'Vul in hoeveel aanbieders u wilt kiezen.',
  },
  'THEMAONDERZOEK.NIEMAND_PAST': {
    status: 409,
    titel: 'Geen aanbieders',
    tekst: 'Geen enkele aanbieder voldoet aan de voorwaarden. Wijzig de voorwaarden.',
  },
  'THEMAONDERZOEK.NIET_GETROKKEN': {
    status: 409,
    titel: 'Nog geen selectie',
    tekst: 'Maak eerst een selectie van aanbieders.',
  },
  'THEMAONDERZOEK.NIET_IN_SELECTIE': {
    status: 404,
    titel: 'Aanbieder niet in de selectie',
    tekst: 'Deze aanbieder doet niet mee.',
  },
  'THEMAONDERZOEK.AANBIEDER_ONBEKEND': {
    status: 400,
    titel: 'Aanbieder onbekend',
    tekst: 'Deze aanbieder staat niet in het register, of werkt niet meer.',
  },
  'THEMAONDERZOEK.KEUZE_IS_ZO': {
    status: 409,
    titel: 'De keuze is al zo',
    tekst: 'Deze keuze is al gemaakt. Er is niets gewijzigd.',
  },
  'THEMAONDERZOEK.NIEMAND_GEKOZEN': {
    status: 409,
    titel: 'Niemand gekozen',
    tekst: 'Kies eerst ten minste één aanbieder.',
  },
  'THEMAONDERZOEK.TE_VEEL_GEKOZEN': {
    status: 409,
    titel: 'Te veel aanbieders',
    tekst: 'In één themaonderzoek passen hoogstens 100 aanbieders. Kies er minder.',
  },
  'THEMAONDERZOEK.NIET_ALLES_ZICHTBAAR': {
    status: 409,
    titel: 'U ziet niet alle aanbieders',
    tekst: 'In dit themaonderzoek zit een aanbieder die u niet mag zien. Vraag een collega om dit te doen.',
  },
  'THEMAONDERZOEK.NAAM_IN_TEKST': {
    status: 400,
    titel: 'Naam van een aanbieder',
    tekst: 'In een tekst die naar buiten gaat, staat de naam van een aanbieder.',
  },
  'THEMAONDERZOEK.AL_GEDEELD': {
    status: 409,
    titel: 'Al gedeeld',
    tekst: 'De uitkomsten zijn al gedeeld met de aanbieders.',
  },
});
