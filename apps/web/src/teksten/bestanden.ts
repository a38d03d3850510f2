/** Whether a file is checked and can be opened, at the file itself. */
export const bestandTeksten = {
  nietGecontroleerd: 'Nog niet gecontroleerd op virussen. Het bestand blijft dicht tot dat is gebeurd.',
  zonderControle: 'Niet gecontroleerd op virussen.',
  besmet: 'Er is een virus gevonden en de inhoud is vernietigd. Vraag de afzender om een ander bestand.',
  besmetAfzender:
    'In dit bestand zit een virus. Wij hebben de inhoud vernietigd. Stuur een schoon bestand, vanaf een andere computer.',
  vondst: (naam: string) => `De virusscanner noemt het ${naam}.`,
  mislukt: (reden: string) => `Controle op virussen mislukt: ${reden}. Het bestand blijft dicht.`,
  reden: {
    scanner_weg: 'de virusscanner antwoordt niet. Wij proberen het elke minuut opnieuw',
    afgebroken: 'de virusscanner stopte halverwege. Wij proberen het opnieuw',
    te_traag: 'het duurde te lang. Wij proberen het opnieuw',
    antwoord_onbekend: 'de virusscanner gaf geen bruikbaar antwoord. Wij proberen het opnieuw',
    opslag: 'het bestand is niet goed te lezen. Wij proberen het opnieuw',
    te_groot: 'het bestand is te groot voor de virusscanner. Vraag om een kleiner bestand',
    versleuteld: 'er zit een wachtwoord op. Vraag om het bestand zonder wachtwoord',
    macro: 'er zit een macro in. Vraag om het bestand zonder macro’s',
    opbouw: 'het bestand is niet gewoon opgebouwd. Vraag om het opnieuw op te slaan en te sturen',
    beeld_beschadigd: 'de foto is beschadigd. Vraag om de foto opnieuw te sturen',
    beeld_te_groot: 'de foto heeft te veel beeldpunten. Vraag om een kleinere foto',
    beeld_te_zwaar: 'het lezen van de foto kostte te veel tijd',
  },
  opnieuw: 'Opnieuw controleren',
  opnieuwGelukt: 'De controle staat klaar. Dit duurt meestal minder dan een minuut.',
  origineel:
    'Deze foto is opnieuw opgeslagen, zonder gegevens van de camera. Het origineel is verzegeld bewaard.',
} as const;
