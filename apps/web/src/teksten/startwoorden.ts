/** What the start page says of a doubt, of a pattern and of an activity; the rest of their texts comes with their own pages. */
export const twijfelstanden = {
  status: {
    loopt: 'Wordt onderzocht',
    te_melden: 'Moet worden gemeld',
    geen_calamiteit: 'Geen calamiteit',
    gemeld: 'Gemeld',
  },
  soort: { loopt: 'actief', te_melden: 'waarschuwing', geen_calamiteit: 'neutraal', gemeld: 'gelukt' },
} as const;

export const patroonregels: Readonly<Record<string, string>> = {
  aantal: 'Veel meldingen',
  zelfdeSoortOpLocatie: 'Dezelfde soort op één locatie',
  zwaarte: 'Zware meldingen samen',
  stijging: 'Meer meldingen dan eerst',
};

export const activiteitsoorten = {
  preventieve_actie: 'Preventieve actie',
  vroege_betrokkenheid: 'Vroege betrokkenheid bij een nieuwe aanbieder',
  gesprek: 'Gesprek met een partij zonder contract',
  contractcontrole: 'Controle van een contract',
  fraudesignaal: 'Fraudesignaal van een collega of partner',
  zorgbrigade: 'Zorgbrigade',
  bibob: 'Bibob-aanvraag',
  analyse: 'Uitkomst van een analyse',
} as const;
