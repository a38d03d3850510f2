import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Wegingfoutcode } from '../domain/fouten';

beschrijfFouten<Wegingfoutcode>({
  'WEGING.NIET_VOOR_CALAMITEIT': {
    status: 409,
    titel: 'Volgt het protocol',
    tekst: 'Een {soort} wordt niet gewogen: het afwegingskader is er niet voor. Volg het protocol.',
  },
  'WEGING.AFSTEMMING_ONTBREEKT': {
    status: 400,
    titel: 'Afstemming ontbreekt',
    tekst:
      'Bij een levensbedreigend signaal stemt u direct af met contractmanagement en de toegang, of u legt vast waarom dat nog niet kon.',
  },
  'WEGING.ALLEEN_VERHOGEN': {
    status: 400,
    titel: 'Alleen verhogen kan',
    tekst: 'Stap 3 kan de prioriteit alleen verhogen. De matrix geeft {van}.',
  },
  'WEGING.VERHOGING_ZONDER_REDEN': {
    status: 400,
    titel: 'Reden ontbreekt',
    tekst: 'Leg uit waarom de prioriteit hoger wordt dan de matrix geeft.',
  },
  'WEGING.MEER_GETROFFEN_DAN_CLIENTEN': {
    status: 400,
    titel: 'Aantal klopt niet',
    tekst: 'Er zijn meer cliënten getroffen ({getroffen}) dan de aanbieder heeft ({aantalClienten}).',
  },
  'WEGING.ERNST_ONBEKEND': {
    status: 400,
    titel: 'Niet in het afwegingskader',
    tekst: 'Deze ernst of omvang staat niet in het afwegingskader dat vandaag geldt.',
  },
  'WEGING.GEEN_KADER': {
    status: 409,
    titel: 'Geen afwegingskader',
    tekst: 'Er is nog geen afwegingskader dat vandaag geldt. Vraag de beheerder om er een vast te stellen.',
  },
  'WEGING.KADER_GELDT_NIET': {
    status: 409,
    titel: 'Deze versie geldt nu niet',
    tekst:
      'Het afwegingskader waarmee u weegt, geldt vandaag niet. Vandaag geldt versie {geldt}. Bekijk uw keuzes opnieuw; wat u typte, blijft staan.',
  },
  'WEGING.INTUSSEN_GEWOGEN': {
    status: 409,
    titel: 'Intussen gewogen',
    tekst:
      'Een ander woog deze melding terwijl u bezig was. Die weging geeft {kleur}. Er is niets overschreven, en wat u typte, blijft staan. Bekijk die weging, en stel de uwe daarna vast als u anders weegt.',
  },
  'WEGING.UITKOMST_PAST_NIET': {
    status: 400,
    titel: 'Uitkomst past niet',
    tekst: 'Alleen het rechtmatigheidsspoor heeft een uitkomst, en dat altijd.',
  },
  'WEGING.TAAK_AL_GEDAAN': {
    status: 409,
    titel: 'Al afgerond',
    tekst: 'Deze taak is al afgerond.',
  },
  'WEGING.ZELF_GEWOGEN': {
    status: 409,
    titel: 'Vraag een ander',
    tekst: 'U deed deze weging zelf. Een ander moet de prioriteit rood bevestigen.',
  },
  'WEGING.WACHT_NIET': {
    status: 409,
    titel: 'Wacht niet op bevestiging',
    tekst: 'Deze weging wacht niet meer op een tweede persoon. Bekijk de melding opnieuw.',
  },
  'WEGING.EERST_WEGEN': {
    status: 409,
    titel: 'Eerst wegen',
    tekst: 'Stel eerst de weging vast; daarna kan het werkoverleg besluiten.',
  },
  'WEGING.ACTIE_ONTBREEKT': {
    status: 400,
    titel: 'Actie past niet bij het besluit',
    tekst: 'Bij "actie" hoort een gekozen actie, bij "geen actie" niet.',
  },
  'BESLUIT.AANBIEDER_MELDDE_NIET': {
    status: 409,
    titel: 'De aanbieder meldde dit niet zelf',
    tekst:
      'Deze melding deed de aanbieder niet zelf. Een vraag zou verraden dat er is gemeld. Vraag een partner of de melder.',
  },
  'BESLUIT.AL_BESLOTEN': {
    status: 409,
    titel: 'Er is al besloten',
    tekst:
      'Over deze melding is al besloten, misschien op een ander scherm. Bekijk dat besluit. Moet het anders, neem het dan eerst terug in het werkoverleg. Kan dat niet meer, besluit dan in het volgende.',
  },
  'BESLUIT.AL_DOORGEZONDEN': {
    status: 409,
    titel: 'Al doorgezonden',
    tekst:
      'Wat aan een ander is gegeven, kan hier niet worden teruggenomen. Vraag de ontvanger om de melding terug te geven, en leg dat vast als uitkomst.',
  },
  'BESLUIT.AL_OPGEVOLGD': {
    status: 409,
    titel: 'Er is al iets mee gedaan',
    tekst:
      'Dit besluit kan niet meer worden teruggenomen: de vraag is al beantwoord of ingetrokken, of de taak is al gedaan.',
  },
  'BESLUIT.HOORT_BIJ_ZAAK': {
    status: 409,
    titel: 'De melding hoort bij een zaak',
    tekst:
      'De melding zit intussen in een zaak. Bekijk haar opnieuw. Kwam die zaak niet uit dit besluit, dan kan het niet meer worden teruggenomen.',
  },
  'BESLUIT.ANDER_OVERLEG': {
    status: 409,
    titel: 'Een ander werkoverleg is bezig',
    tekst:
      'Deze melding staat op de agenda van het werkoverleg van {op}, dat nog bezig is. Besluit daar, of sluit dat overleg eerst. Wat u typte, blijft staan.',
  },
  'BESLUIT.OPNIEUW_GEWOGEN': {
    status: 409,
    titel: 'Intussen opnieuw gewogen',
    tekst: 'De melding is opnieuw gewogen sinds u haar opende. Bekijk de nieuwe weging en besluit dan.',
  },
  'BESLUIT.WERK_ONTBREEKT': {
    status: 400,
    titel: 'Niet compleet',
    tekst: 'Vul in wat er bij dit besluit hoort: de vraag, de doorzending, of wie wat doet en wanneer.',
  },
  'ACTIEPUNT.DAG_PAST_NIET': {
    status: 400,
    titel: 'Dag past niet',
    tekst: 'Een actiepunt is klaar op een dag vanaf vandaag.',
  },
  'WERKOVERLEG.AL_BEZIG': {
    status: 409,
    titel: 'Er is al een werkoverleg bezig',
    tekst: 'Het werkoverleg van {op} is nog bezig. Sluit dat eerst. Daarna kunt u dit beginnen.',
  },
  'WERKOVERLEG.AL_DEELNEMER': { status: 409, titel: 'Doet al mee', tekst: 'Deze collega doet al mee.' },
  'WERKOVERLEG.AL_OP_AGENDA': {
    status: 409,
    titel: 'Staat al op de agenda',
    tekst: 'Deze melding staat al op de agenda.',
  },
  'WERKOVERLEG.AL_VERSCHOOND': {
    status: 409,
    titel: 'Doet al niet mee',
    tekst: 'Deze deelnemer doet al niet mee aan dit punt.',
  },
  'WERKOVERLEG.DAG_PAST_NIET': { status: 400, titel: 'Dag past niet', tekst: 'Deze dag past hier niet.' },
  'WERKOVERLEG.DEELNEMER_ONBEKEND': {
    status: 400,
    titel: 'Deelnemer onbekend',
    tekst: 'Kies iemand die meedoet aan dit overleg, of vul een naam in.',
  },
  'WERKOVERLEG.GESLOTEN': {
    status: 409,
    titel: 'Het werkoverleg is gesloten',
    tekst:
      'Dit werkoverleg is gesloten en de notulen liggen vast. Hierin kan niets meer worden besloten of veranderd. Zet het op de agenda van het volgende.',
  },
  'WERKOVERLEG.MELDING_ONBEKEND': {
    status: 400,
    titel: 'Melding onbekend',
    tekst: 'Er is geen melding met dit nummer, of u mag haar niet zien.',
  },
  'WERKOVERLEG.NIEMAND_AANWEZIG': {
    status: 409,
    titel: 'Niemand aanwezig',
    tekst: 'Geef eerst aan wie er zijn. Daarna kunt u verder.',
  },
  'WERKOVERLEG.PUNT_PAST_NIET': {
    status: 409,
    titel: 'Dat kan hier niet',
    tekst: 'Dat past niet bij hoe dit punt nu is. Bekijk het werkoverleg opnieuw.',
  },
  'WERKOVERLEG.VERSCHOOND': {
    status: 403,
    titel: 'U doet niet mee aan dit punt',
    tekst: 'Bij dit punt is vastgelegd dat u niet meedoet. Een ander legt het besluit vast.',
  },
  'VERGELIJKING.PERIODE_PAST_NIET': {
    status: 400,
    titel: 'Periode past niet',
    tekst: 'De laatste dag ligt op of na de eerste dag, en ten hoogste drie jaar later.',
  },
  'VERGELIJKING.TE_VEEL': {
    status: 400,
    titel: 'Te veel wegingen',
    tekst: 'In deze periode zijn meer dan {grens} meldingen gewogen. Kies een kortere periode.',
  },
  'HERWEGING.AL_GESTART': {
    status: 409,
    titel: 'Er loopt al een herweging',
    tekst: 'De herweging over {jaar} loopt nog. Sluit die eerst. Daarna kunt u een nieuwe beginnen.',
  },
  'HERWEGING.GESLOTEN': {
    status: 409,
    titel: 'De herweging is gesloten',
    tekst: 'Deze herweging is gesloten. Er kan niets meer worden gewogen of overgeslagen.',
  },
  'HERWEGING.JAAR_PAST_NIET': {
    status: 400,
    titel: 'Jaar past niet',
    tekst: 'Kies dit jaar of een eerder jaar.',
  },
  'HERWEGING.NIETS_TE_TREKKEN': {
    status: 409,
    titel: 'Er is niets om opnieuw te wegen',
    tekst:
      'In dit jaar is er geen weging die een ander dan de eerste weger opnieuw kan wegen. Kies een ander jaar.',
  },
  'AFWEGINGSKADER.ONVOLLEDIG': {
    status: 400,
    titel: 'Afwegingskader onvolledig',
    tekst:
      'Het afwegingskader is nog niet volledig. Twee tot vijf rijen en kolommen, en bij elke cel een kleur.',
  },
  'AFWEGINGSKADER.NIET_MONOTOON': {
    status: 400,
    titel: 'Matrix loopt niet op',
    tekst: '{cellen}',
  },
  'AFWEGINGSKADER.DREMPELS': {
    status: 400,
    titel: 'Drempels lopen niet op',
    tekst: 'De percentages van de omvang beginnen bij 0 en lopen op, of zijn alle leeg.',
  },
  'AFWEGINGSKADER.BEGINT_TE_VROEG': {
    status: 400,
    titel: 'Begint te vroeg',
    tekst: 'Een nieuwe versie kan vandaag of later ingaan.',
  },
  'AFWEGINGSKADER.DOCUMENT_IN_TOEKOMST': {
    status: 400,
    titel: 'Datum ligt in de toekomst',
    tekst: 'De dag van het document ligt in de toekomst.',
  },
  'AFWEGINGSKADER.BEVROREN': {
    status: 409,
    titel: 'Versie ligt vast',
    tekst: 'Alleen een concept kan veranderen. Maak een nieuw concept op basis van deze versie.',
  },
  'AFWEGINGSKADER.NIET_VASTGESTELD': {
    status: 409,
    titel: 'Nog niet vastgesteld',
    tekst: 'Een besluit hoort bij een versie die is vastgesteld. Stel de versie eerst vast.',
  },
});
