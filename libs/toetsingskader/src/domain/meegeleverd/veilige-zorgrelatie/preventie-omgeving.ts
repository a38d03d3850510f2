import { normen } from '../normbouw';
import { BESTUURDER, HR, LEIDINGGEVENDE, LEIDRAAD, OPLEIDER, PROFESSIONAL, RADEN } from './rollen';

/** L-PRE-1..4 with their parts: risks, resilient clients, contact persons, expertise. */
export const PREVENTIE_OMGEVING = normen({ thema: 'preventie', bron: LEIDRAAD }, [
  {
    code: 'L-PRE-1',
    vindplaats: 'preventie, aanbeveling 1, p. 63-68',
    tekst:
      'De aanbieder kent per team de omstandigheden die de kans op grensoverschrijdend gedrag vergroten, en doet er iets aan.',
    toelichting:
      'Denk aan te weinig of ondeskundig personeel, hoge werkdruk, alleen werken bij een cliënt, moeilijk hanteerbaar gedrag, strenge huisregels, een onverschillige groepscultuur, en problemen of uitputting van een medewerker. Per team kan de lijst anders zijn.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    rollen: [LEIDINGGEVENDE],
    indicatoren: [
      'Risico-inventarisatie per team met de maatregelen die volgden',
      'Per leidinggevende: welke risico’s zijn in kaart gebracht en welke afspraken gemaakt',
    ],
    vragen: [
      {
        tekst: 'Welk risico is in dit team het grootst en wat heeft u het afgelopen jaar daaraan gedaan?',
        risico: 'Een team onder druk loopt vast en cliënten krijgen daar de gevolgen van.',
        geenAndereBron:
          'Een inventarisatie van de hele organisatie laat de verschillen tussen teams niet zien.',
      },
    ],
  },
  {
    code: 'L-PRE-1a',
    vindplaats: 'preventie, tekst over ziekteverzuim',
    tekst:
      'Het verzuimbeleid heeft oog voor overbelasting en aandoeningen die tot grensoverschrijdend gedrag kunnen leiden.',
    toelichting:
      'Het gaat om tijdig signaleren, steun en het werk aanpassen. Medische gegevens van medewerkers zijn daarvoor niet nodig.',
    binding: 'aanbeveling',
    methoden: ['document'],
    rollen: [HR],
    indicatoren: ['Verzuimbeleid; afspraken met de bedrijfsarts'],
  },
  {
    code: 'L-PRE-1b',
    vindplaats: 'preventie, tekst over specialistische ondersteuning',
    tekst: 'Medewerkers kunnen op tijd specialistische kennis inroepen.',
    toelichting:
      'Bijvoorbeeld een gedragskundige of het CCE. Het moet bekend zijn hoe dat gaat en wie erover beslist.',
    binding: 'aanbeveling',
    methoden: ['gesprek'],
    rollen: [LEIDINGGEVENDE],
    vragen: [
      {
        tekst: 'Wanneer vroeg u voor het laatst een specialist om mee te kijken, en hoe snel kwam die?',
        risico: 'Een medewerker die niet meer weet wat te doen, grijpt naar macht of laat de cliënt los.',
        geenAndereBron: 'Contracten met deskundigen tonen niet of het team hen in de praktijk bereikt.',
      },
    ],
  },
  {
    code: 'L-PRE-2',
    vindplaats: 'preventie, aanbeveling 2, p. 69-76',
    tekst:
      'De aanbieder helpt cliënten en familie om onprettige situaties te bespreken of eruit te stappen, zonder angst voor de gevolgen.',
    toelichting:
      'Wie wil dat cliënten hun grens aangeven, moet laten merken dat zij daar niet op worden afgerekend.',
    binding: 'aanbeveling',
    methoden: ['gesprek'],
    rollen: [PROFESSIONAL, RADEN],
    indicatoren: [
      'Steekproef onder nieuwe cliënten, eens per jaar: kennen zij de afspraken en weten zij waar zij terechtkunnen',
    ],
    vragen: [
      {
        tekst: 'Als iemand hier onaardig tegen u doet, tegen wie zegt u dat dan?',
        risico: 'Een cliënt verdraagt slechte behandeling omdat hij bang is zijn hulp te verliezen.',
        geenAndereBron: 'Een tevredenheidsonderzoek bereikt juist de mensen niet die weinig durven zeggen.',
      },
    ],
  },
  {
    code: 'L-PRE-2a',
    vindplaats: 'preventie, p. 70',
    tekst:
      'Cliënt en familie hebben in een gesprek gehoord hoe medewerkers met hen omgaan en waar zij terechtkunnen als het misgaat.',
    toelichting:
      'Een folder alleen is niet genoeg. Het gesprek past bij wat de cliënt kan begrijpen en wordt zo nodig herhaald.',
    binding: 'aanbeveling',
    methoden: ['steekproef', 'gesprek'],
    rollen: [PROFESSIONAL],
    indicatoren: ['Aantekening van het gesprek in het cliëntdossier'],
    vragen: [
      {
        tekst: 'Wat is u bij de start verteld over hoe medewerkers zich horen te gedragen?',
        risico: 'De cliënt weet niet wat hij mag verwachten en herkent een grens pas als die voorbij is.',
        geenAndereBron: 'Een vinkje bij de intake vertelt niet wat er bij de cliënt is blijven hangen.',
      },
    ],
  },
  {
    code: 'L-PRE-2b',
    vindplaats: 'preventie, p. 70',
    tekst:
      'In elke bespreking van het zorgplan of begeleidingsplan wordt gevraagd of de cliënt zich veilig voelt.',
    toelichting:
      'De vraag wordt open gesteld en het antwoord krijgt een vervolg. Liefst is degene over wie het kan gaan er niet bij.',
    binding: 'aanbeveling',
    methoden: ['steekproef'],
    rollen: [PROFESSIONAL, LEIDINGGEVENDE],
    indicatoren: ['Verslagen van planbesprekingen met de vraag naar veiligheid en wat ermee gebeurde'],
    vragen: [
      {
        tekst: 'Hoe vraagt u een cliënt naar zijn gevoel van veiligheid als hij weinig woorden heeft?',
        risico:
          'Onveiligheid blijft verborgen omdat er nooit naar is gevraagd op een manier die de cliënt begrijpt.',
        geenAndereBron: 'In het plan staat hooguit het antwoord en niet hoe de vraag is gesteld.',
      },
    ],
  },
  {
    code: 'L-PRE-2c',
    vindplaats: 'preventie, p. 70 en 73',
    tekst: 'Er is geschreven voorlichting die past bij de leeftijd en de mogelijkheden van de cliënten.',
    toelichting:
      'Er staat in wat een cliënt mag verwachten, wat er gebeurt na een incident en bij welke persoon hij in vertrouwen terechtkan.',
    binding: 'aanbeveling',
    methoden: ['document'],
    rollen: [BESTUURDER, RADEN],
    indicatoren: ['Folder, kaart, beeldverhaal of webpagina voor cliënten'],
  },
  {
    code: 'L-PRE-2d',
    vindplaats: 'preventie, p. 71 en 73-74',
    tekst:
      'De aanbieder gebruikt de ervaring van cliënten, oud-cliënten en familie, en de cliëntenraad denkt mee.',
    toelichting:
      'Bijvoorbeeld een ervaringsdeskundige bij een training, of de raad die het onderwerp zelf op de agenda zet.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    rollen: [RADEN, OPLEIDER],
    indicatoren: ['Agenda van de cliëntenraad; programma van een training met ervaringsdeskundigen'],
    vragen: [
      {
        tekst: 'Wat is er hier veranderd door iets wat de cliëntenraad of een ervaringsdeskundige inbracht?',
        risico: 'Beleid over veiligheid sluit niet aan bij wat cliënten werkelijk meemaken.',
        geenAndereBron: 'Vergaderstukken noemen het advies van de raad, zelden wat ermee is gedaan.',
      },
    ],
  },
  {
    code: 'L-PRE-3',
    vindplaats: 'preventie, aanbeveling 3, p. 77-81',
    tekst:
      'Er zijn vaste personen bij wie cliënten, familie, medewerkers en vrijwilligers terechtkunnen, en één voor contact met de politie.',
    toelichting:
      'Bijvoorbeeld een aandachtsvelder in het team, een aandachtsfunctionaris of meldteam, een vertrouwenspersoon voor medewerkers en een voor cliënten.',
    binding: 'aanbeveling',
    methoden: ['document'],
    rollen: [LEIDINGGEVENDE, BESTUURDER],
    indicatoren: [
      'Lijst van aanspreekpunten met hun taak',
      'Per aandachtsfunctionaris of vertrouwenspersoon: hoe vaak benaderd en met welk vervolg, zonder namen',
    ],
    vragen: [
      {
        tekst:
          'Wie is hier het aanspreekpunt bij zorgen over een collega, en wanneer sprak u die voor het laatst?',
        risico: 'Wie iets wil melden, weet niet bij wie en laat het erbij zitten.',
        geenAndereBron: 'Een aanwijzing op papier zegt niet of de persoon in de praktijk wordt gevonden.',
      },
    ],
  },
  {
    code: 'L-PRE-3a',
    vindplaats: 'preventie, p. 78',
    tekst:
      'Er is meer dan één aanspreekpunt, en minstens één aandachtsfunctionaris geeft geen leiding aan de mensen die melden.',
    toelichting:
      'Zo kan iemand ook melden als het over zijn leidinggevende gaat. Bij een kleine aanbieder kan het iemand van buiten zijn.',
    binding: 'aanbeveling',
    methoden: ['document'],
    rollen: [BESTUURDER],
    indicatoren: ['Functie en plaats in de organisatie van elke aandachtsfunctionaris'],
    vragen: [
      {
        tekst: 'Bij wie kunt u terecht als uw zorg over uw eigen leidinggevende gaat?',
        risico: 'Een melding over een leidinggevende komt bij diezelfde leidinggevende terecht.',
        geenAndereBron: 'Een organogram laat niet zien of medewerkers de onafhankelijke weg ook kennen.',
      },
    ],
  },
  {
    code: 'L-PRE-3b',
    vindplaats: 'preventie, p. 77 en 79-81',
    tekst:
      'Rol, taken en opvolging van elk aanspreekpunt zijn beschreven, en telefoonnummer en e-mailadres zijn voor iedereen te vinden.',
    toelichting:
      'De beschrijving staat in het stappenplan en in wat cliënten krijgen. Te vinden betekent: ook zonder inlog en zonder ernaar te hoeven vragen.',
    binding: 'aanbeveling',
    methoden: ['document', 'observatie'],
    rollen: [BESTUURDER, RADEN],
    indicatoren: ['Stappenplan, cliëntmateriaal, prikbord of website met de contactgegevens'],
  },
  {
    code: 'L-PRE-3c',
    vindplaats: 'preventie, p. 77',
    tekst: 'De aanspreekpunten zijn toegerust voor hun taak.',
    toelichting: 'Zij kunnen goed doorvragen zonder te sturen en weten wat zij wel en niet mogen delen.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    rollen: [OPLEIDER, LEIDINGGEVENDE],
    indicatoren: ['Scholing van aandachtsvelders, aandachtsfunctionarissen en vertrouwenspersonen'],
    vragen: [
      {
        tekst: 'Wat vraagt u iemand die bij u komt met een vaag gevoel, en wat vraagt u juist niet?',
        risico: 'Een verkeerde eerste vraag maakt een later onderzoek onbruikbaar of schrikt de melder af.',
        geenAndereBron:
          'Een certificaat bewijst dat iemand een cursus deed en niet dat hij het gesprek kan voeren.',
      },
    ],
  },
  {
    code: 'L-PRE-3d',
    vindplaats: 'preventie, p. 78; interventie, p. 176',
    tekst:
      'Er is een vaste contactpersoon voor de politie, en vooraf is met politie of wijkagent afgesproken wie wat van elkaar verwacht.',
    toelichting:
      'Ook is besproken wanneer de politie erbij komt en hoe de aanbieder voorkomt dat hij bewijs verloren laat gaan.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Gedateerde afspraken met de politie; eens per jaar het verslag van de contactpersoon'],
    vragen: [
      {
        tekst: 'Wat heeft u met de politie afgesproken over het moment waarop u belt?',
        risico: 'Sporen en verklaringen gaan verloren doordat de aanbieder eerst zelf gaat onderzoeken.',
        geenAndereBron: 'Afspraken met een wijkagent zijn vaak mondeling en staan in geen register.',
      },
    ],
  },
  {
    code: 'L-PRE-4',
    vindplaats: 'preventie, aanbeveling 4, p. 82-87',
    tekst:
      'Medewerkers, vrijwilligers en teams hebben de kennis en vaardigheden om grensoverschrijdend gedrag te voorkomen en erop te reageren.',
    toelichting:
      'Onderwerpen van scholing zijn onder meer: wat grensoverschrijdend gedrag is, de eigen waarden en grenzen kennen, ziektebeelden en moeilijk gedrag, dwang, huisregels, alleen werken, teamcultuur, feedback geven, vertrouwen wekken, strafbaar gedrag herkennen, het stappenplan, en een collega of vrijwilliger aanspreken.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    rollen: [LEIDINGGEVENDE, OPLEIDER, RADEN],
    indicatoren: ['Scholingsplan met onderwerpen', 'Presentielijsten, zonder namen over te nemen'],
    vragen: [
      {
        tekst: 'Wat doet u sinds de laatste training anders in uw werk?',
        risico: 'Scholing is gevolgd maar verandert niets aan hoe cliënten worden bejegend.',
        geenAndereBron: 'Het scholingsplan toont het aanbod en niet het effect op het werk.',
      },
    ],
  },
  {
    code: 'L-PRE-4a',
    vindplaats: 'preventie, p. 83',
    tekst:
      'Leidinggevenden en coaches zijn geschoold in afhankelijkheid, voorbeeldgedrag, personeelsbeleid en handelen bij signalen.',
    toelichting: 'Zij bepalen of een signaal verder komt. Daarom is hun eigen deskundigheid een apart punt.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    rollen: [LEIDINGGEVENDE],
    indicatoren: ['Scholing van leidinggevenden over dit onderwerp'],
    vragen: [
      {
        tekst: 'Een medewerker vertelt u over een collega: wat is uw eerste stap en wie licht u in?',
        risico: 'Een leidinggevende sust een signaal of begint op eigen houtje een onderzoek.',
        geenAndereBron: 'Hoe een leidinggevende zou handelen, staat in geen document voordat het gebeurt.',
      },
    ],
  },
]);
