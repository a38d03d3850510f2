import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Publicatiefoutcode } from '../domain/fouten';

beschrijfFouten<Publicatiefoutcode>({
  'PUBLICATIE.RAPPORT_NIET_VASTGESTELD': {
    status: 409,
    titel: 'Rapport niet vastgesteld',
    tekst: 'Alleen een vastgesteld rapport kan openbaar worden. Stel het rapport eerst vast.',
  },
  'PUBLICATIE.LOOPT_AL': {
    status: 409,
    titel: 'Er loopt al een publicatie',
    tekst: 'Voor dit rapport loopt al een publicatie, of het is al openbaar.',
  },
  'PUBLICATIE.AFWEGING_ONTBREEKT': {
    status: 400,
    titel: 'Afweging ontbreekt',
    tekst: 'Beschrijf wat vóór en wat tegen openbaarmaking pleit. Beide zijn nodig.',
  },
  'PUBLICATIE.ZIENSWIJZE_NIET_GEVRAAGD': {
    status: 409,
    titel: 'Zienswijze niet gevraagd',
    tekst:
      'De aanbieder heeft nog niets kunnen zeggen over openbaarmaking. Trek dit voorstel in en stel openbaarmaking voor.',
  },
  'PUBLICATIE.ZIENSWIJZE_STAAT_STIL': {
    status: 409,
    titel: 'De termijn staat stil',
    tekst:
      'De termijn voor de zienswijze is opgeschort. Laat die eerst weer lopen, of leg vast dat de zienswijze er is.',
  },
  'PUBLICATIE.ZIENSWIJZE_LOOPT': {
    status: 409,
    titel: 'Zienswijze loopt nog',
    tekst:
      'De aanbieder kan zijn zienswijze geven tot en met {tot}. Besluit daarna, of leg de zienswijze vast.',
  },
  'PUBLICATIE.ZIENSWIJZE_AL_VASTGELEGD': {
    status: 409,
    titel: 'Al vastgelegd',
    tekst: 'De zienswijze van de aanbieder is al vastgelegd.',
  },
  'PUBLICATIE.ZIENSWIJZE_GESLOTEN': {
    status: 409,
    titel: 'Geen zienswijze meer mogelijk',
    tekst:
      'Over de openbaarmaking is al besloten, of het voorstel is ingetrokken. U kunt geen zienswijze meer geven.',
  },
  'PUBLICATIE.ZIENSWIJZE_NIET_GEWOGEN': {
    status: 400,
    titel: 'Zienswijze niet gewogen',
    tekst: 'Er is bezwaar tegen openbaarmaking. Schrijf op hoe u dat weegt.',
  },
  'PUBLICATIE.GRONDEN_NIET_GEWOGEN': {
    status: 409,
    titel: 'Gronden niet gewogen',
    tekst:
      'Het uitgangspunt is dat dit rapport gesloten blijft. Weeg minstens één grond van de Woo voordat u besluit om het te openen.',
  },
  'PUBLICATIE.ZIENSWIJZE_IN_TOEKOMST': {
    status: 400,
    titel: 'Datum in de toekomst',
    tekst: 'Een zienswijze kan niet na vandaag zijn ontvangen.',
  },
  'PUBLICATIE.ZIENSWIJZE_VAN_DERDE_LOOPT': {
    status: 409,
    titel: 'Termijn loopt nog',
    tekst: 'Een andere belanghebbende kan nog een zienswijze geven, tot en met {tot}.',
  },
  'PUBLICATIE.BELANGHEBBENDE_IS_MELDER': {
    status: 409,
    titel: 'Naam van een betrokkene',
    tekst:
      'Deze naam is ook die van een melder of cliënt in de zaak. Wie meldde, krijgt hierover geen brief.',
  },
  'PUBLICATIE.BELANGHEBBENDE_BESTAAT_AL': {
    status: 409,
    titel: 'Al gevraagd',
    tekst: 'Aan dit adres is al om een zienswijze gevraagd.',
  },
  'PUBLICATIE.MANDAAT_ONTBREEKT': {
    status: 400,
    titel: 'Mandaat ontbreekt',
    tekst: 'Het college besluit over openbaarmaking. Besluit u namens het college, noem dan het mandaat.',
  },
  'PUBLICATIE.NIET_OPENBAAR_BESLOTEN': {
    status: 409,
    titel: 'Besloten: niet openbaar',
    tekst: 'Er is besloten dat dit rapport niet openbaar wordt.',
  },
  'PUBLICATIE.GRONDEN_SAMEN': {
    status: 400,
    titel: 'Gronden gaan niet samen',
    tekst:
      'Onevenredige benadeling (Woo art. 5.1 lid 5) kan niet naast een andere grond gelden. U koos ook {bron}.',
  },
  'PUBLICATIE.ABSOLUTE_GROND': {
    status: 409,
    titel: 'Het rapport moet gesloten blijven',
    tekst:
      'Voor het hele rapport geldt {bron}. Die grond is absoluut: er is niets af te wegen. Kies: niet openbaar maken.',
  },
  'PUBLICATIE.BEZWAAR_IS_GEMAAKT': {
    status: 409,
    titel: 'Bezwaar wordt verwacht',
    tekst: 'In een zienswijze staat een bezwaar. Daarom geldt de wachttijd.',
  },
  'PUBLICATIE.BEZWAARREDEN_ONTBREEKT': {
    status: 400,
    titel: 'Reden ontbreekt',
    tekst: 'Leg uit waarom u wel of geen bezwaar verwacht.',
  },
  'PUBLICATIE.VOORZIENING_IN_TOEKOMST': {
    status: 400,
    titel: 'Datum in de toekomst',
    tekst: 'Een verzoek aan de rechter kan niet na vandaag zijn gedaan.',
  },
  'PUBLICATIE.VOORZIENING_BESTAAT_AL': {
    status: 409,
    titel: 'Al vastgelegd',
    tekst: 'Dit verzoek aan de rechter is al vastgelegd.',
  },
  'PUBLICATIE.VOORZIENING_ONBEKEND': {
    status: 404,
    titel: 'Niet gevonden',
    tekst: 'Dit verzoek aan de rechter staat niet bij deze openbaarmaking.',
  },
  'PUBLICATIE.VOORZIENING_AL_AFGELOPEN': {
    status: 409,
    titel: 'Al afgelopen',
    tekst: 'Van dit verzoek aan de rechter is de uitkomst al vastgelegd.',
  },
  'PUBLICATIE.VOORZIENING_LOOPT': {
    status: 409,
    titel: 'De rechter moet nog beslissen',
    tekst: 'Op het verzoek met zaaknummer {zaaknummer} is nog niet beslist. Leg eerst de uitkomst vast.',
  },
  'PUBLICATIE.AFLOOP_PAST_NIET': {
    status: 400,
    titel: 'Datum past niet',
    tekst: 'De dag van de uitkomst ligt niet voor het verzoek en niet na vandaag.',
  },
  'PUBLICATIE.OPHEFFINGSREDEN_ONTBREEKT': {
    status: 400,
    titel: 'Reden ontbreekt',
    tekst: 'De rechter hield de openbaarmaking tegen. Leg uit waarom zij nu verder kan.',
  },
  'PUBLICATIE.WACHTTIJD_LOOPT': {
    status: 409,
    titel: 'Wachttijd loopt nog',
    tekst: 'Het rapport mag pas na de wachttijd openbaar worden: na {tot}.',
  },
  'PUBLICATIE.NIET_GECONTROLEERD': {
    status: 409,
    titel: 'Nog niet gecontroleerd',
    tekst: 'Controleer eerst van elk deel of er geen persoon in te herkennen is.',
  },
  'PUBLICATIE.PERSOONSNAAM': {
    status: 409,
    titel: 'Naam van een betrokkene',
    tekst: 'In een gecontroleerd deel staat een woord dat ook de naam is van een melder of cliënt.',
  },
  'PUBLICATIE.NOEMT_VERZEGELDE_MELDER': {
    status: 409,
    titel: 'Er kan een melder te herkennen zijn',
    tekst:
      'In deze tekst kan een melder te herkennen zijn van wie u de naam niet mag zien. Laat een collega die dat wel mag de tekst nakijken.',
  },
  'PUBLICATIE.BSN': {
    status: 409,
    titel: 'Er staat een BSN',
    tekst: 'In de openbare versie staat een burgerservicenummer. Dat mag nooit openbaar worden. Lak het weg.',
  },
  'PUBLICATIE.LAKKEN_ONBESLIST': {
    status: 409,
    titel: 'Nog niet alles beslist',
    tekst: 'Er staat nog iets in de openbare versie dat over een persoon kan gaan. Beslis over elke plek.',
  },
  'PUBLICATIE.LAKPLEK_KLOPT_NIET': {
    status: 400,
    titel: 'Plaats klopt niet',
    tekst: 'De plaats die u koos, klopt niet met de tekst. Laad de pagina opnieuw en kies opnieuw.',
  },
  'PUBLICATIE.LAK_VERPLICHT': {
    status: 409,
    titel: 'Dit moet worden gelakt',
    tekst: 'Een BSN en de naam, het adres of het nummer van een melder of cliënt kunnen niet blijven staan.',
  },
  'PUBLICATIE.LAKREDEN_ONTBREEKT': {
    status: 400,
    titel: 'Reden ontbreekt',
    tekst: 'Leg bij alles wat blijft staan uit waarom dat kan.',
  },
  'PUBLICATIE.GROND_ONBEKEND': {
    status: 400,
    titel: 'Grond onbekend',
    tekst: 'Noem bij wat u weglakt een grond uit de Wet open overheid.',
  },
  'PUBLICATIE.LAK_NIET_TE_HERSTELLEN': {
    status: 409,
    titel: 'Niet te herstellen',
    tekst:
      'Wat hier stond, is niet terug te vinden in het rapport: de tekst eromheen is herschreven. Typ de tekst zelf.',
  },
  'PUBLICATIE.SECTIE_ONBEKEND': {
    status: 400,
    titel: 'Deel onbekend',
    tekst: 'Het deel {sectie} bestaat niet in dit rapport.',
  },
  'PUBLICATIE.SECTIE_LEEG': {
    status: 400,
    titel: 'Deel kan niet leeg',
    tekst: 'Titel, samenvatting en conclusie zijn nodig in een openbaar rapport.',
  },
  'PUBLICATIE.TEKEN_ONLEESBAAR': {
    status: 400,
    titel: 'Teken niet af te drukken',
    tekst: 'In de openbare versie staat een teken dat niet kan worden afgedrukt ({teken}). Haal het weg.',
  },
});
