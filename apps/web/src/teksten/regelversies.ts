/** Texts of rules that are policy in versions: patterns, weights, thresholds. */
export const regelversieTeksten = {
  nieuw: 'Nieuwe versie vaststellen',
  versie: (nummer: number) => `Versie ${nummer}`,
  geldt: 'Geldt nu',
  straks: (datum: string) => `Geldt vanaf ${datum}`,
  vroeger: 'Vervangen',
  vanaf: 'Geldig vanaf',
  bron: 'Vastgesteld in',
  herkomst: 'Herkomst',
  brondatum: 'Van',
  uit: 'Staat uit',
  vaststellen: {
    geldigVanaf: 'Vanaf welke dag gelden de regels?',
    geldigVanafFout: 'Kies vandaag of een latere dag',
    bron: 'In welk document zijn ze vastgesteld?',
    bronFout: 'Vul in welk document het is',
    brondatum: 'Van welke dag is dat document?',
    brondatumFout: 'Vul de dag van het document in',
    getalFout: 'Vul een getal in',
    knop: 'Vaststellen',
    gelukt: 'De regels zijn vastgesteld.',
  },
} as const;
