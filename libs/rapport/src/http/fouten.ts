import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Rapportfoutcode } from '../domain/fouten';

beschrijfFouten<Rapportfoutcode>({
  'RAPPORT.AANBIEDER_ONTBREEKT': {
    status: 409,
    titel: 'Aanbieder ontbreekt',
    tekst: 'Deze zaak heeft nog geen aanbieder. Vul die eerst in; daarna kunt u het rapport opstellen.',
  },
  'RAPPORT.BEVINDING_ZONDER_ONDERBOUWING': {
    status: 400,
    titel: 'Onderbouwing ontbreekt',
    tekst: 'Een bevinding wordt alleen opgeslagen met haar onderbouwing. Er is niets opgeslagen.',
  },
  'RAPPORT.SECTIE_ONBEKEND': {
    status: 400,
    titel: 'Deel onbekend',
    tekst: 'Het deel {sectie} bestaat niet in dit soort rapport.',
  },
  'RAPPORT.BEVINDING_ONBEKEND': {
    status: 400,
    titel: 'Bevinding onbekend',
    tekst: 'Alleen een vastgestelde bevinding van deze zaak over deze aanbieder kan in het rapport.',
  },
  'RAPPORT.ONVOLLEDIG': {
    status: 400,
    titel: 'Rapport niet volledig',
    tekst: 'Vul eerst aan wat ontbreekt; daarna kunt u het rapport vaststellen.',
  },
  'RAPPORT.WEDERHOOR_LOOPT': {
    status: 409,
    titel: 'Wederhoor loopt nog',
    tekst:
      'Rond eerst het wederhoor af: elke reactie van de aanbieder krijgt een antwoord. Daarna stelt u vast.',
  },
  'RAPPORT.ZONDER_WEDERHOOR': {
    status: 400,
    titel: 'Aanbieder niet gehoord',
    tekst:
      'De aanbieder kon niet reageren op het concept. Stuur het concept, of leg uit waarom dat niet kan.',
  },
  'RAPPORT.VIER_OGEN': {
    status: 403,
    titel: 'Andere vaststeller nodig',
    tekst: 'U hebt dit rapport zelf opgesteld. Vraag een collega om het vast te stellen.',
  },
  'RAPPORT.PERSOON_NODIG': {
    status: 403,
    titel: 'Alleen een persoon stelt vast',
    tekst: 'Een rapport wordt vastgesteld door een toezichthouder, niet door een systeem.',
  },
  'RAPPORT.NOG_NIET_VASTGESTELD': {
    status: 409,
    titel: 'Nog niet vastgesteld',
    tekst: 'Een concept blijft bij de toezichthouder. Stel het rapport eerst vast.',
  },
  'RAPPORT.GEMEENTE_HOORT_NIET_BIJ_ZAAK': {
    status: 400,
    titel: 'Andere gemeente',
    tekst: 'Deze gemeente hoort niet bij de zaak. Een rapport gaat alleen naar de betrokken colleges.',
  },
  'RAPPORT.AFBEELDING_ONGESCHIKT': {
    status: 400,
    titel: 'Afbeelding kan niet in het rapport',
    tekst: 'Een afbeelding in dit rapport kan niet worden gebruikt. Kies een andere of haal haar weg.',
  },
  'RAPPORT.PLAATS_ONBEKEND': {
    status: 400,
    titel: 'Deel onbekend',
    tekst: 'Dit deel staat niet in het rapport. Er is niets opgeslagen.',
  },
  'RAPPORT.TEKEN_ONLEESBAAR': {
    status: 400,
    titel: 'Teken niet af te drukken',
    tekst: 'In het rapport staat een teken dat niet kan worden afgedrukt ({teken}). Haal het weg.',
  },
  'RAPPORT.PDF_NOG_NIET_GEREED': {
    status: 409,
    titel: 'Nog niet gereed',
    tekst:
      'Van een concept is er geen bestand. Is het rapport net vastgesteld, probeer het dan over een minuut.',
  },
});
