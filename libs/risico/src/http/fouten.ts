import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Risicofoutcode } from '../domain/fouten';

beschrijfFouten<Risicofoutcode>({
  'RISICOREGELS.GEEN_INDICATOR': {
    status: 400,
    titel: 'Geen enkele indicator',
    tekst: 'Zet ten minste één indicator aan die de score verhoogt.',
  },
  'RISICO.BIJSTELLING_LOOPT': {
    status: 409,
    titel: 'Er loopt al een bijstelling',
    tekst: 'De score van deze aanbieder is al bijgesteld. Beëindig die bijstelling eerst.',
  },
  'RISICO.BIJSTELLING_VOORBIJ': {
    status: 409,
    titel: 'De bijstelling is voorbij',
    tekst: 'Deze bijstelling geldt niet meer.',
  },
  'RISICO.DAG_PAST_NIET': {
    status: 400,
    titel: 'Dag past niet',
    tekst: 'Een bijstelling geldt tot en met een dag vanaf vandaag, binnen een jaar.',
  },
  'RISICO.SCORE_PAST_NIET': {
    status: 400,
    titel: 'Score past niet',
    tekst: 'Deze score kan met de gewichten van nu niemand krijgen.',
  },
  'RISICOKENMERK.DAG_PAST_NIET': {
    status: 400,
    titel: 'Dag past niet',
    tekst: 'Wat er is gezien, telt vanaf de dag dat het is gezien en hoogstens drie jaar.',
  },
  'RISICOKENMERK.INGETROKKEN': {
    status: 409,
    titel: 'Al ingetrokken',
    tekst: 'Dit is al ingetrokken.',
  },
  'INFORMEERVOORSTEL.DAG_PAST_NIET': {
    status: 400,
    titel: 'Dag past niet',
    tekst: 'Vul de dag in waarop de aanbieder is geïnformeerd: niet voor het voorstel en niet na vandaag.',
  },
  'BEZOEKKEUZE.JAAR_PAST_NIET': {
    status: 400,
    titel: 'Jaar past niet',
    tekst: 'Een keuze van bezoeken is voor dit jaar of het volgende.',
  },
  'BEZOEKKEUZE.NIET_IN_KEUZE': {
    status: 404,
    titel: 'Aanbieder niet in de keuze',
    tekst: 'Deze aanbieder was er niet toen de keuze werd gemaakt. Maak een nieuwe keuze.',
  },
  'BEZOEKKEUZE.TE_VEEL_DAGEN': {
    status: 409,
    titel: 'Te veel dagen',
    tekst:
      'De gekozen bezoeken kosten {nodig} dagen, en er zijn er {dagen}. Haal bezoeken weg, of maak een keuze met meer dagen.',
  },
});
