export const AANBIEDERSOORTEN = ['zorgaanbieder', 'pgb_zorgverlener', 'gemeentelijk_onderdeel'] as const;
export type Aanbiedersoort = (typeof AANBIEDERSOORTEN)[number];

export const INZETWETTEN = ['wmo', 'jeugdwet', 'wlz'] as const;
export type Inzetwet = (typeof INZETWETTEN)[number];

/** `zin` is zorg in natura, `pgb` a persoonsgebonden budget. */
export const FINANCIERINGEN = ['zin', 'pgb'] as const;
export type Financiering = (typeof FINANCIERINGEN)[number];

export const LOCATIESOORTEN = ['woonlocatie', 'dagbesteding', 'kantoor', 'ambulant', 'anders'] as const;
export type Locatiesoort = (typeof LOCATIESOORTEN)[number];
