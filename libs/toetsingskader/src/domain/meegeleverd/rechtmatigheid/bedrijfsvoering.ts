import { normen } from '../normbouw';

const BRON = 'Overeenkomst met de gemeente';
const CONTRACT = 'Overeenkomst met de gemeente, met de verordening';

/** Records, people and interests behind what is declared. */
export const BEDRIJFSVOERING = normen({ thema: 'bedrijfsvoering', bron: BRON }, [
  {
    code: 'RM-ADM-1',
    vindplaats: 'bepalingen over administratie en controle',
    tekst: 'De administratie maakt per cliënt te volgen welke hulp wanneer en door wie is gegeven.',
    toelichting:
      'Vorm en systeem zijn vrij. Rapportages zijn gemaakt in de tijd zelf en niet achteraf voor de controle. Een gat in de administratie telt alleen als de levering ook anders niet te volgen is.',
    binding: 'wettelijk',
    grondslag: CONTRACT,
    methoden: ['steekproef', 'document'],
    bronnen: [{ bron: 'Regeling Jeugdwet', vindplaats: 'regels over controle en onderzoek naar fraude' }],
    indicatoren: ['Rapportages met datum van invoer', 'Rooster en urenregistratie'],
    vragen: [
      {
        tekst: 'Wanneer schrijft u op wat u bij een cliënt deed, en kan dat later nog worden veranderd?',
        risico: 'Rapportages worden achteraf gemaakt om een declaratie te laten kloppen.',
        geenAndereBron: 'Een afdruk van de rapportage toont niet wanneer die is geschreven.',
      },
    ],
  },
  {
    code: 'RM-ADM-2',
    vindplaats: 'bepalingen over verantwoording; Wmo 2015, artikel 5.2.2',
    tekst: 'De aanbieder geeft de gegevens die de toezichthouder nodig heeft, volledig en op tijd.',
    toelichting: 'Vraag eerst wat er al is. Wat eerder is gegeven en nog klopt, wordt niet opnieuw gevraagd.',
    binding: 'wettelijk',
    grondslag: 'Awb, artikel 5:16, 5:17 en 5:20; Wmo 2015, artikel 5.2.2',
    methoden: ['document'],
    bronnen: [{ bron: 'Awb', vindplaats: 'artikel 5:16, 5:17 en 5:20' }],
    indicatoren: ['Datum van het verzoek en van de ontvangst'],
  },
  {
    code: 'RM-PER-1',
    vindplaats: 'eisen aan personeel',
    tekst: 'Wie de hulp geeft, heeft de opleiding of registratie die het contract voor dat product vraagt.',
    toelichting:
      'Let op het gemiddelde én op wie er bij deze cliënt kwam. Een stagiair telt niet als geschoolde kracht.',
    binding: 'wettelijk',
    grondslag: CONTRACT,
    methoden: ['steekproef'],
    indicatoren: ['Opleiding of registratie per functie, op code'],
    vragen: [
      {
        tekst: 'Wie kwam er afgelopen maand bij deze cliënt, en met welke opleiding?',
        risico: 'Er wordt betaald voor geschoolde hulp terwijl ongeschoolde mensen komen.',
        geenAndereBron: 'Declaraties noemen het product en niet wie het uitvoerde.',
      },
    ],
  },
  {
    code: 'RM-PER-2',
    vindplaats: 'eisen aan personeel',
    tekst: 'De uren die zijn gedeclareerd, passen bij het aantal mensen dat er werkte.',
    toelichting: 'Reken niet alleen: ook overwerk, zzp’ers en vrijwilligers kunnen een verschil verklaren.',
    binding: 'wettelijk',
    grondslag: CONTRACT,
    methoden: ['document', 'steekproef'],
    indicatoren: ['Totaal van gewerkte uren naast totaal van gedeclareerde uren'],
    vragen: [
      {
        tekst: 'Met hoeveel mensen leverde u de uren van vorige maand?',
        risico: 'Er worden meer uren verkocht dan er mensen zijn om ze te maken.',
        geenAndereBron: 'Jaarcijfers geven de loonkosten per jaar, te grof om een maand te controleren.',
      },
    ],
  },
  {
    code: 'RM-BEL-1',
    vindplaats: 'bepalingen over integriteit',
    tekst:
      'De aanbieder voorkomt dat belangen botsen, bijvoorbeeld tussen zorg, verhuur, bewind en verwijzing.',
    toelichting:
      'Een dubbele rol is niet altijd verboden. Hij is wel bekend en de cliënt kan weg zonder zijn huis of zijn hulp te verliezen.',
    binding: 'wettelijk',
    grondslag: CONTRACT,
    methoden: ['document', 'gesprek'],
    indicatoren: ['Uittreksel uit het handelsregister', 'Huurovereenkomsten die aan hulp zijn gekoppeld'],
    vragen: [
      {
        tekst: 'Van wie huurt u uw kamer, en wat gebeurt er met uw hulp als u verhuist?',
        risico: 'Een cliënt blijft uit angst voor zijn woning bij een aanbieder die hem slecht helpt.',
        geenAndereBron: 'Registers tonen eigendom en bestuur, geen druk op een bewoner.',
      },
    ],
  },
  {
    code: 'RM-BEL-2',
    vindplaats: 'bepalingen over integriteit',
    tekst: 'Geld voor hulp gaat naar hulp, en winst of vergoedingen zijn uit te leggen.',
    toelichting:
      'Hoge winst alleen is geen overtreding. Vraag naar de verklaring, en kijk of de hulp eronder lijdt.',
    binding: 'aanbeveling',
    methoden: ['document', 'gesprek'],
    bronnen: [{ bron: 'Beleidskader Toezicht', vindplaats: 'BK-7.08' }],
    indicatoren: ['Jaarcijfers zoals ze al zijn ingelezen', 'Betalingen aan verbonden partijen'],
    vragen: [
      {
        tekst: 'Welke betalingen doet u aan bedrijven van uzelf, uw familie of medebestuurders?',
        risico: 'Publiek geld lekt weg naar verbonden bedrijven en de hulp verschraalt.',
        geenAndereBron:
          'Een kleine aanbieder hoeft betalingen aan verbonden partijen niet openbaar te maken.',
      },
    ],
  },
]);
