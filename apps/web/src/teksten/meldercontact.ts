/** Texts of the contact with a melder over the receipt code. */
export const meldercontactTeksten = {
  titel: 'Contact met de melder',
  uitleg:
    'De melder heeft een ontvangstcode en leest daarmee uw vragen, ook als hij anoniem is. Van de melding en het onderzoek ziet hij niets.',
  geenCode: 'Deze melder heeft geen ontvangstcode. Alleen wie op de website meldt, krijgt er een.',
  leest: (stand: string) => `De melder leest nu: “${stand}”`,
  stand: {
    ontvangen: 'Wij hebben uw melding ontvangen.',
    bekeken: 'Een toezichthouder kijkt naar uw melding.',
    afgesloten: 'Wij zijn klaar met uw melding.',
  },
  status: { gesteld: 'Wacht op antwoord', beantwoord: 'Beantwoord', ingetrokken: 'Ingetrokken' },
  soort: { gesteld: 'actief', beantwoord: 'gelukt', ingetrokken: 'neutraal' },
  gesteld: (moment: string, wie: string) => (wie ? `${moment}, door ${wie}` : moment),
  toegevoegd: 'Toegevoegd aan deze melding',
  antwoord: 'Antwoord',
  aanvulling: 'Aanvulling',
  ongelezen: 'Ongelezen',
  naAfsluiting: 'Na de afsluiting',
  nietDeMelder: 'Niet van de melder',
  leesMail: 'Lees de e-mail',
  metBestanden: (aantal: number) => (aantal === 1 ? 'Met 1 bestand.' : `Met ${aantal} bestanden.`),
  bestanden: 'Bestanden van de melder',
  stel: 'Stel de melder een vraag',
  trekIn: 'Trek de vraag in',
  ingetrokken: 'De vraag is ingetrokken. De melder ziet dat er geen antwoord meer nodig is.',
  markeer: 'Markeer als gelezen',
  gemarkeerd: 'Wat de melder schreef, is gemarkeerd als gelezen.',
} as const;

export const meldervraagTeksten = {
  titel: 'Stel de melder een vraag',
  inleiding:
    'De melder leest uw vraag met de ontvangstcode. Gaf de melder een e-mailadres, dan krijgt hij een bericht dat er een vraag is, zonder de vraag zelf.',
  letOp: 'Noem niets over de cliënt of het onderzoek',
  letOpTekst:
    'De melder krijgt geen informatie over de inhoud. Vraag alleen naar wat de melder zelf zag of hoorde, en vertel niet wat u al weet.',
  tekst: 'Uw vraag',
  tekstUitleg: 'Gewone woorden, één vraag tegelijk. Ten hoogste 1.000 tekens.',
  zonderInhoud: 'Ik heb gekeken: deze vraag zegt niets over de cliënt of het onderzoek',
  zonderInhoudUitleg: 'Dat u dit hebt gecontroleerd, wordt vastgelegd.',
  knop: 'Stel de vraag',
  gelukt: 'De vraag staat klaar voor de melder.',
  fout: {
    tekst: 'Vul uw vraag in',
    zonderInhoud: 'Controleer de vraag en vink dit aan',
  },
} as const;
