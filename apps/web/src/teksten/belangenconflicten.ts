/** Texts of the conflicts of interest. */
export const conflictTeksten = {
  titel: 'Belangenconflicten',
  wat: 'het belangenconflict',
  inleiding:
    'Wie niet onpartijdig is tegenover een aanbieder, ziet de zaken van die aanbieder niet en doet er niets in.',
  bijschrift: 'Belangenconflicten, de laatst begonnen bovenaan',
  leeg: {
    titel: 'Er zijn geen belangenconflicten vastgelegd',
    tekst: 'Werkt iemand die u na staat bij een aanbieder, of werkte u er zelf? Leg dat hier vast.',
  },
  kolom: { wie: 'Wie', aanbieder: 'Aanbieder', geldig: 'Geldt', stand: 'Stand', reden: 'Reden' },
  periode: (van: string, tot: string | null) => (tot ? `${van} tot en met ${tot}` : `vanaf ${van}`),
  stand: { blokkeert: 'Blokkeert', later: 'Blokkeert nu niet', opgeheven: 'Opgeheven' },
  opgeheven: (dag: string, reden: string) => `Opgeheven op ${dag}: ${reden}`,
  zaken: 'Zaken die een andere behandelaar nodig hebben',
  nieuw: {
    titel: 'Belangenconflict vastleggen',
    inleiding:
      'Vanaf de eerste dag zijn de zaken van deze aanbieder voor deze persoon gesloten. Geef lopende zaken eerst een andere behandelaar.',
    knop: 'Belangenconflict vastleggen',
    gelukt: 'Het belangenconflict is vastgelegd.',
    wie: 'Wie heeft het belangenconflict?',
    ikzelf: 'Ikzelf',
    aanbieder: 'Met welke aanbieder?',
    reden: 'Waarom is deze persoon niet onpartijdig?',
    redenUitleg: 'Bijvoorbeeld: een partner werkt er. Noem geen namen.',
    van: 'Vanaf welke dag?',
    tot: 'Tot en met welke dag?',
    totUitleg: 'Laat leeg als u het einde nog niet weet.',
    fout: {
      wie: 'Kies wie het belangenconflict heeft',
      aanbieder: 'Kies de aanbieder',
      reden: 'Leg uit waarom',
      van: 'Vul de eerste dag in',
    },
  },
  opheffen: {
    titel: 'Belangenconflict opheffen',
    kort: 'Hef op',
    inleiding: 'De zaken van de aanbieder zijn daarna weer te zien voor deze persoon.',
    knop: 'Belangenconflict opheffen',
    gelukt: 'Het belangenconflict is opgeheven.',
    reden: 'Waarom is er geen belangenconflict meer?',
    fout: 'Leg uit waarom',
  },
} as const;
