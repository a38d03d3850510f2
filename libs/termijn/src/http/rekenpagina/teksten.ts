/** Texts of the public calculator, for everybody (B1). */
export const rekenTeksten = {
  site: 'Toezicht Wmo en Jeugdwet',
  titel: 'Termijn berekenen',
  inleiding:
    'Bereken wat de laatste dag van een termijn is. U ziet ook hoe wij rekenen en welke regel daarbij hoort.',
  bewaard:
    'Wij bewaren niets. Uw antwoorden staan in het adres van deze pagina. Daardoor kunt u de uitkomst bewaren of delen. Vul geen namen of andere gegevens van mensen in.',
  vraag: 'Uw vraag',
  start: 'Wanneer begint het?',
  startUitleg:
    'De dag waarop iets gebeurde, bijvoorbeeld de dag van een brief. Deze dag telt zelf niet mee. Schrijf 3 april 2026 of 3-4-2026.',
  tijd: 'Hoe laat begint het?',
  tijdUitleg: 'Alleen nodig bij een termijn in uren. Nederlandse tijd, bijvoorbeeld 14.30.',
  aantal: 'Hoe lang is de termijn?',
  aantalUitleg: 'Een heel getal, bijvoorbeeld 6.',
  eenheid: 'Dagen, weken of iets anders?',
  richting: 'Welke kant telt u op?',
  vooruit: 'Vooruit: wat is de laatste dag?',
  terug: 'Terug: op welke dag moet het uiterlijk gebeuren?',
  awt: 'Geldt de Algemene termijnenwet?',
  awtUitleg:
    'Door deze wet eindigt een termijn niet in het weekend of op een feestdag. De wet geldt voor termijnen die in een wet staan. Staat de termijn in beleid of in een afspraak? Kijk dan wat daar is afgesproken.',
  awtGewoon: 'Kies voor mij: ja, maar niet bij werkdagen',
  ja: 'Ja',
  nee: 'Nee',
  goedeVrijdag: 'Tel Goede Vrijdag als werkdag',
  goedeVrijdagUitleg: 'Werkt alleen bij werkdagen waarvoor de Algemene termijnenwet niet geldt.',
  extra: 'Extra vrije dagen',
  extraUitleg:
    'Dagen die de regering met een feestdag heeft gelijkgesteld en die wij nog niet kennen. Zet elke datum op een eigen regel. Een dag waarop een kantoor gesloten is, hoort hier niet bij.',
  knop: 'Bereken',
  opnieuw: 'Begin opnieuw',
  uitkomst: 'Uitkomst',
  laatsteDag: 'De laatste dag is',
  uiterlijkeDag: 'Het moet uiterlijk gebeuren op',
  eindmoment: 'De termijn eindigt op',
  beginmoment: 'Het moet uiterlijk gebeuren op',
  letOp: 'Let op',
  zo: 'Zo hebben wij gerekend',
  voorbehoud:
    'Dit is een hulpmiddel. Twijfelt u? Vraag dan na welke termijn voor u geldt, bijvoorbeeld bij de gemeente.',
  dubbelUur:
    'De klok gaat die nacht een uur terug. Dit tijdstip komt daarom twee keer voor. Wij rekenen met de eerste keer.',
} as const;

export const eenheidTeksten = {
  dagen: 'dagen',
  weken: 'weken',
  maanden: 'maanden',
  jaren: 'jaren',
  werkdagen: 'werkdagen',
  uren: 'uren',
} as const;

export const rekenFouten = {
  startLeeg: 'Vul in wanneer het begint, bijvoorbeeld 3 april 2026',
  tijdLeeg: 'Vul in hoe laat het begint, bijvoorbeeld 14.30',
  tijdBestaatNiet: 'Dit tijdstip bestaat niet op deze dag, want de klok gaat dan een uur vooruit',
  aantalLeeg: 'Vul in hoe lang de termijn is, bijvoorbeeld 6',
  aantal: 'Vul een heel getal in, bijvoorbeeld 6',
  eenheid: 'Kies dagen, weken, maanden, jaren, werkdagen of uren',
  richting: 'Kies vooruit of terug',
  awt: 'Kies of de Algemene termijnenwet geldt',
  extra: (regel: number, fout: string) => `Regel ${regel}: ${fout.charAt(0).toLowerCase()}${fout.slice(1)}`,
} as const;
