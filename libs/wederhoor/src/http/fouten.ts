import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Wederhoorfoutcode } from '../domain/fouten';

beschrijfFouten<Wederhoorfoutcode>({
  'WEDERHOOR.LOOPT_AL': {
    status: 409,
    titel: 'Er loopt al een wederhoor',
    tekst: 'De aanbieder kijkt al naar een versie van dit rapport. Rond dat eerst af, of trek het in.',
  },
  'WEDERHOOR.RAPPORT_VASTGESTELD': {
    status: 409,
    titel: 'Het rapport is al vastgesteld',
    tekst: 'Wederhoor gaat over een concept. Een vastgesteld rapport verandert niet meer.',
  },
  'WEDERHOOR.ZAAK_GESLOTEN': {
    status: 409,
    titel: 'De zaak is afgesloten',
    tekst: 'In een afgesloten zaak verstuurt u geen concept meer.',
  },
  'WEDERHOOR.NIET_NAGEKEKEN': {
    status: 400,
    titel: 'Nog niet nagekeken',
    tekst: 'Bevestig dat in het concept niets staat waaruit blijkt wie de melding deed.',
  },
  'WEDERHOOR.TERMIJN_PAST_NIET': {
    status: 400,
    titel: 'Deze termijn past niet',
    tekst: 'Geef een redelijke termijn, tot een dag waarop gewerkt wordt.',
  },
  'WEDERHOOR.TERMIJN_LOOPT': {
    status: 409,
    titel: 'De termijn loopt nog',
    tekst: 'De aanbieder kan nog reageren. Leg na de laatste dag vast dat er geen reactie kwam.',
  },
  'WEDERHOOR.TERMIJN_VOORBIJ': {
    status: 409,
    titel: 'De termijn is voorbij',
    tekst: 'U kunt hier niet meer reageren. Wilt u nog iets zeggen? Neem contact op met de toezichthouder.',
  },
  'WEDERHOOR.ONDERDEEL_ONBEKEND': {
    status: 400,
    titel: 'Onbekend deel',
    tekst: 'Dit deel staat niet in het concept dat is verstuurd.',
  },
  'WEDERHOOR.REACTIE_LEEG': {
    status: 400,
    titel: 'De reactie is leeg',
    tekst: 'Schrijf op wat er niet klopt, of haal de reactie weg.',
  },
  'WEDERHOOR.TE_VEEL_REACTIES': {
    status: 400,
    titel: 'Te veel reacties',
    tekst: 'U kunt 200 reacties geven. Zet de rest in een bestand bij een reactie.',
  },
  'WEDERHOOR.EIGEN_REACTIE_TE_LANG': {
    status: 400,
    titel: 'De reactie is te lang',
    tekst: 'De reactie voor in het rapport heeft te veel woorden. Maak de tekst korter.',
  },
  'WEDERHOOR.NIETS_TE_VERSTUREN': {
    status: 400,
    titel: 'Wat wilt u versturen?',
    tekst: 'Bewaar eerst uw reacties, of geef aan dat u geen opmerkingen hebt. Niet allebei.',
  },
  'WEDERHOOR.DAG_PAST_NIET': {
    status: 400,
    titel: 'Deze dag past niet',
    tekst: 'Kies een dag na het versturen en niet later dan vandaag.',
  },
  'WEDERHOOR.NOG_TE_BEANTWOORDEN': {
    status: 409,
    titel: 'Nog niet alles is beantwoord',
    tekst: 'Geef op elke reactie antwoord. Daarna rondt u het wederhoor af.',
  },
});
