import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Onderzoeksfoutcode } from '../domain/fouten';

beschrijfFouten<Onderzoeksfoutcode>({
  'ONDERZOEK.AANBIEDER_ONTBREEKT': {
    status: 409,
    titel: 'Geen aanbieder bekend',
    tekst: 'Bij deze zaak is geen aanbieder bekend. Open een zaak met een aanbieder uit het register.',
  },
  'ONDERZOEK.AANBIEDER_ONBEKEND': {
    status: 400,
    titel: 'Aanbieder onbekend',
    tekst: 'Kies een aanbieder uit het register, of laat het veld leeg.',
  },
  'ONDERZOEK.MELDING_ONBEKEND': {
    status: 400,
    titel: 'Melding onbekend',
    tekst: 'Deze melding bestaat niet, of u mag haar niet zien.',
  },
  'ONDERZOEK.NIET_BEVOEGD': {
    status: 409,
    titel: 'Niet bevoegd',
    tekst:
      'Voor {wet} en {domein} is de gemeente niet de toezichthouder. Geef het signaal door aan wie dat wel is, en blijf volgen wat die doet.',
  },
  'ONDERZOEK.NADER_ONDERZOEK_ONVOLLEDIG': {
    status: 400,
    titel: 'Eerste beoordeling onvolledig',
    tekst: 'Beantwoord elke vraag van de eerste beoordeling en leg het antwoord uit.',
  },
  'ONDERZOEK.OPDRACHT_NOG_OPEN': {
    status: 409,
    titel: 'Opdracht nog open',
    tekst:
      'Er staat nog een opdracht open ({aantal}). Beoordeel het rapport, voer het gesprek of trek de opdracht in.',
  },
  'ONDERZOEK.OPDRACHT_LOOPT_AL': {
    status: 409,
    titel: 'Er loopt al een opdracht',
    tekst:
      '{aanbieder} werkt in deze zaak al aan een opdracht. Wacht op het rapport en vraag dan om een aanvulling, of trek die opdracht eerst in.',
  },
  'ONDERZOEK.VERBETERPLAN_NOG_OPEN': {
    status: 409,
    titel: 'Verbeterplan nog open',
    tekst: 'Er is nog een verbeterplan afgesproken dat niet is goedgekeurd ({aantal}).',
  },
  'ONDERZOEK.OPVRAAGLIJST_NOG_OPEN': {
    status: 409,
    titel: 'Opvraaglijst nog open',
    tekst: 'Er staat nog een opvraaglijst open ({aantal}). Sluit de lijst af of trek de lijst in.',
  },
  'ONDERZOEK.VEILIGHEIDSAFSPRAAK_NOG_OPEN': {
    status: 409,
    titel: 'Veiligheidsafspraak nog open',
    tekst:
      'Er loopt nog een veiligheidsafspraak, of er is nog niet vastgelegd wat met een schending is gedaan ({aantal}). Controleer of beëindig de afspraak, of laat haar onder de monitoring verder lopen.',
  },
  'ONDERZOEK.MONITORING_VAN_AFSPRAAK': {
    status: 409,
    titel: 'Hoort bij een veiligheidsafspraak',
    tekst: 'Deze monitoring eindigt als de veiligheidsafspraak eindigt. Controleer of beëindig die afspraak.',
  },
  'ONDERZOEK.UITKOMST_PAST_NIET': {
    status: 409,
    titel: 'Uitkomst past niet',
    tekst: 'De uitkomst "{uitkomst}" past niet bij wat in deze zaak is vastgelegd.',
  },
  'ONDERZOEK.VERVOLG_PAST_NIET': {
    status: 400,
    titel: 'Vervolg past niet',
    tekst: 'Een onvoldoende oordeel vraagt om een aanvulling of om eigen onderzoek.',
  },
  'ONDERZOEK.VRAGEN_ONTBREKEN': {
    status: 400,
    titel: 'Vragen ontbreken',
    tekst: 'Schrijf op wat de aanbieder nog moet beantwoorden.',
  },
  'ONDERZOEK.VRAGEN_NOG_OPEN': {
    status: 400,
    titel: 'Vragen nog open',
    tekst:
      'U hebt nog vragen aan de aanbieder ({aantal}). Stel ze in een gesprek, vraag een aanvulling of onderzoek het zelf. Een vraag die geen antwoord nodig heeft, haalt u weg.',
  },
  'ONDERZOEK.GESPREK_PAST_NIET': {
    status: 400,
    titel: 'Gesprek past niet',
    tekst: 'Vragen over een rapport stelt u de aanbieder zelf, in een gesprek of hoorgesprek.',
  },
  'ONDERZOEK.PERSOONSNAAM': {
    status: 400,
    titel: 'Naam van een persoon',
    tekst:
      'Dit gaat in een brief naar de aanbieder, en er staat een woord in dat ook de naam is van een melder of cliënt. Omschrijf de persoon zonder naam.',
  },
  'ONDERZOEK.ANDERE_VORM_NODIG': {
    status: 400,
    titel: 'Andere vorm nodig',
    tekst: 'Een vervolgzaak heeft een andere toezichtvorm dan de zaak zelf.',
  },
  'ONDERZOEK.TOEGANG_ONBEKEND': {
    status: 400,
    titel: 'Gebruiker onbekend',
    tekst: 'Kies gebruikers die bij uw organisatie horen.',
  },
  'ONDERZOEK.HOORVERSLAG_ONVOLLEDIG': {
    status: 400,
    titel: 'Hoorverslag onvolledig',
    tekst: 'Zeg of de gehoorde akkoord is met het verslag, en zo niet: waarom niet.',
  },
  'ONDERZOEK.DATUM_PAST_NIET': {
    status: 400,
    titel: 'Datum past niet',
    tekst: 'Deze dag kan hier niet.',
  },
  'ONDERZOEK.GEMEENTE_ONBEKEND': {
    status: 400,
    titel: 'Gemeente niet betrokken',
    tekst: 'Deze gemeente is niet betrokken bij de zaak. Voeg haar eerst toe aan de zaak.',
  },
  'ONDERZOEK.COLLEGE_AL_GEINFORMEERD': {
    status: 409,
    titel: 'Al geïnformeerd',
    tekst: 'Dit college is over deze melding al geïnformeerd. Bekijk de pagina opnieuw.',
  },
  'ONDERZOEK.COLLEGE_ZONDER_ADRES': {
    status: 409,
    titel: 'College niet te bereiken',
    tekst: 'Voor het college van deze gemeente is geen account met een e-mailadres bekend.',
  },
  'ONDERZOEK.ZAAK_ONBEKEND': {
    status: 400,
    titel: 'Zaak onbekend',
    tekst: 'Er is geen andere zaak met dit nummer, of u mag haar niet zien.',
  },
  'ONDERZOEK.AL_GEKOPPELD': {
    status: 409,
    titel: 'Al gekoppeld',
    tekst: 'Deze twee zaken zijn al aan elkaar gekoppeld.',
  },
  'ONDERZOEK.ZAAK_IN_GEBRUIK': {
    status: 409,
    titel: 'Er is al iets gedaan',
    tekst:
      'Het besluit kan niet meer worden teruggenomen: in zaak {nummer} is al iets gedaan. Sluit die zaak met een reden.',
  },
  'ONDERZOEK.AANBIEDER_AL_BETROKKEN': {
    status: 409,
    titel: 'Al betrokken',
    tekst: 'Deze aanbieder is al betrokken bij de zaak.',
  },
  'ONDERZOEK.KIES_AANBIEDER': {
    status: 400,
    titel: 'Kies een aanbieder',
    tekst: 'Bij deze zaak zijn meer aanbieders betrokken. Kies om welke aanbieder het gaat.',
  },
  'ONDERZOEK.AANBIEDER_NIET_BETROKKEN': {
    status: 400,
    titel: 'Aanbieder niet betrokken',
    tekst: 'Deze aanbieder is niet betrokken bij de zaak. Betrek hem eerst, met de reden.',
  },
  'ONDERZOEK.AANBIEDER_IN_GEBRUIK': {
    status: 409,
    titel: 'Er is al iets vastgelegd',
    tekst:
      'Bij deze aanbieder is in deze zaak al iets vastgelegd, zoals een opdracht, een bezoek, een verbeterplan of een bevinding. Dat blijft staan, en de aanbieder dus ook.',
  },
  'ONDERZOEK.AANBIEDER_ZONDER_OPDRACHT': {
    status: 409,
    titel: 'Aanbieder zonder opdracht',
    tekst:
      'Nog zonder opdracht: {aanbieders}. Een gezamenlijke conclusie rust op het onderzoek van elke aanbieder. Geef een opdracht, of leg vast waarom de aanbieder er geen krijgt.',
  },
  'ONDERZOEK.AANBIEDER_HEEFT_OPDRACHT': {
    status: 409,
    titel: 'Aanbieder heeft een opdracht',
    tekst:
      'Deze aanbieder heeft in deze zaak een opdracht. Klopt die niet, trek dan eerst de opdracht in, met de reden.',
  },
  'ONDERZOEK.CONCLUSIE_VERVALLEN': {
    status: 409,
    titel: 'Conclusie vervallen',
    tekst:
      'De gezamenlijke conclusie geldt niet meer, want daarna ging het onderzoek verder. Stel eerst een nieuwe conclusie vast.',
  },
  'ONDERZOEK.EEN_AANBIEDER': {
    status: 409,
    titel: 'Eén aanbieder',
    tekst:
      'Een gezamenlijke conclusie hoort bij een zaak met meer aanbieders. Betrek eerst de andere aanbieders.',
  },
});
