import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Maatregelfoutcode } from '../domain/fouten';

beschrijfFouten<Maatregelfoutcode>({
  'MAATREGEL.ONDERBOUWING_ONTBREEKT': {
    status: 400,
    titel: 'Onderbouwing ontbreekt',
    tekst:
      'Een maatregel heeft een omschrijving, een onderbouwing, een doel, een verwacht effect voor inwoners en een afweging van de zwaarte.',
  },
  'MAATREGEL.MOTIVERING_ONTBREEKT': {
    status: 400,
    titel: 'Motivering ontbreekt',
    tekst: 'Leg uit waarom u dit zo beoordeelt, kiest of intrekt.',
  },
  'MAATREGEL.BEVINDING_ONTBREEKT': {
    status: 400,
    titel: 'Bevinding ontbreekt',
    tekst:
      'Een maatregel rust op een vastgestelde bevinding dat niet of niet volledig aan een eis wordt voldaan (Beleidskader § 8). Kies er een.',
  },
  'MAATREGEL.DAG_VOORBIJ': {
    status: 400,
    titel: 'Dag is voorbij',
    tekst: 'De laatste dag van een termijn ligt na vandaag. {dag} kan niet.',
  },
  'MAATREGEL.DEELOORDEEL_ONTBREEKT': {
    status: 400,
    titel: 'Oordeel per onderdeel ontbreekt',
    tekst: 'Beoordeel elk onderdeel van de maatregel één keer, met een reden: {onderdelen}.',
  },
  'MAATREGEL.OORDEEL_PAST_NIET': {
    status: 400,
    titel: 'Oordeel past niet',
    tekst: 'Het oordeel over het geheel past niet bij de onderdelen. {uitleg}',
  },
  'MAATREGEL.ONDERDEEL_NIET_TE_BEOORDELEN': {
    status: 409,
    titel: 'Nu niet apart te beoordelen',
    tekst: 'U kunt {onderdeel} nu niet apart beoordelen. {uitleg}',
  },
  'MAATREGEL.AL_BIJ_COLLEGE': {
    status: 409,
    titel: 'Gaat al naar het college',
    tekst: 'Voor wat nog niet is gedaan, is al gekozen voor een advies aan het college.',
  },
  'MAATREGEL.TERMIJN_PAST_NIET': {
    status: 400,
    titel: 'Termijnen passen niet',
    tekst:
      'Een plan van aanpak heeft twee termijnen, informatie over de voortgang één, de andere soorten geen.',
  },
  'MAATREGEL.INVOERING_VOOR_PLAN': {
    status: 400,
    titel: 'Invoering voor het plan',
    tekst: 'De invoering ({invoering}) moet later eindigen dan het plan ({plan}).',
  },
  'MAATREGEL.VIM_GEBLOKKEERD': {
    status: 400,
    titel: 'Steunt op intern gemelde incidenten',
    tekst:
      'Een maatregel mag niet steunen op intern gemelde incidenten (Wkkgz artikel 9 lid 6), behalve bij een calamiteit of geweld in de zorgrelatie. Leg die uitzondering vast.',
  },
  'MAATREGEL.VIM_UITZONDERING_PAST_NIET': {
    status: 400,
    titel: 'Uitzondering past niet',
    tekst:
      'Een uitzondering voor intern gemelde incidenten hoort alleen bij een maatregel die daarop steunt.',
  },
  'MAATREGEL.BEVINDING_PAST_NIET': {
    status: 409,
    titel: 'Bevinding past niet',
    tekst: 'Een maatregel rust op vastgestelde bevindingen over de aanbieder van deze zaak. {reden}',
  },
  'MAATREGEL.VIM_STAAT_VAST': {
    status: 400,
    titel: 'Steunt op intern gemelde incidenten',
    tekst:
      'Onder {bevindingen} ligt bewijs uit intern gemelde incidenten. De maatregel steunt daar dus op (Wkkgz artikel 9 lid 6).',
  },
  'MAATREGEL.NIET_BEVOEGD': {
    status: 409,
    titel: 'Geen bevoegdheid',
    tekst: 'Hier kan de gemeente geen maatregel geven. {reden}',
  },
  'MAATREGEL.GEEN_TEKORTKOMING': {
    status: 409,
    titel: 'Geen tekortkoming',
    tekst: 'Bij deze zaak kan geen maatregel horen. {reden}',
  },
  'MAATREGEL.ADVIES_LOOPT': {
    status: 409,
    titel: 'Er loopt een advies aan het college',
    tekst: 'Op deze maatregel rust een advies aan het college. Trek eerst dat advies in.',
  },
  'MAATREGEL.OVERGEDRAGEN': {
    status: 409,
    titel: 'Niet meer aan zet',
    tekst: 'Deze zaak is overgedragen. De toezichthouder is niet meer aan zet en kan alleen meelezen.',
  },
  'MAATREGEL.AANBIEDER_ONTBREEKT': {
    status: 409,
    titel: 'Aanbieder ontbreekt',
    tekst: 'Leg eerst vast over welke aanbieder de zaak gaat.',
  },
  'MAATREGEL.ONDERDEEL_NIET_GEVRAAGD': {
    status: 400,
    titel: 'Niet gevraagd',
    tekst: 'Dit onderdeel hoort niet bij deze maatregel.',
  },
  'MAATREGEL.AL_INGELEVERD': {
    status: 409,
    titel: 'Al ingeleverd',
    tekst: 'Dit onderdeel is al ingeleverd op {op}.',
  },
  'MAATREGEL.EERST_PLAN': {
    status: 409,
    titel: 'Eerst het plan',
    tekst: 'Lever eerst het plan van aanpak in, en daarna dat het is ingevoerd.',
  },
  'MAATREGEL.DATUM_PAST_NIET': {
    status: 400,
    titel: 'Datum past niet',
    tekst: 'De dag van ontvangst ligt voor de dag van de maatregel of in de toekomst.',
  },
  'MAATREGEL.NOG_NIET_INGELEVERD': {
    status: 409,
    titel: 'Nog niet ingeleverd',
    tekst:
      'Een maatregel is pas opgevolgd als alles is ontvangen wat is gevraagd. Nog niet ontvangen: {onderdeel}.',
  },
  'MAATREGEL.TERMIJN_STAAT_STIL': {
    status: 409,
    titel: 'De termijn staat stil',
    tekst:
      'De termijn van de aanbieder is opgeschort. Zolang die stilstaat, kunt u niet vastleggen dat de maatregel niet is opgevolgd.',
  },
  'MAATREGEL.TERMIJN_LOOPT_NOG': {
    status: 409,
    titel: 'De termijn loopt nog',
    tekst:
      'De aanbieder heeft tijd tot en met {uiterlijk} voor wat nog niet is ingeleverd. Dat kunt u nu niet afkeuren.',
  },
});
