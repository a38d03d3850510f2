/** By what a provider shows that it controls its own risks. AANNAME: the Beleidskader names no kinds. */
export const BEHEERSINGSOORTEN = [
  'risico_inventarisatie',
  'leren_van_incidenten',
  'clientervaring',
  'externe_toets',
  'intern_toezicht',
] as const;

/** What makes that things go wrong sooner (Leidraad veilige zorgrelatie, p. 63–67), seen at a provider. */
export const RISICOFACTOREN = [
  'machtsongelijkheid',
  'organisatie',
  'personen',
  'onveilig_klimaat',
  'leervermogen',
  'clientgroep',
] as const;

export const KENMERKSOORTEN = [...BEHEERSINGSOORTEN, ...RISICOFACTOREN] as const;
/** What a person saw at a provider: own control lowers the score, a risk factor raises it. */
export type Kenmerksoort = (typeof KENMERKSOORTEN)[number];
export type Kenmerkaard = 'beheersing' | 'risicofactor';

export const aardVan = (soort: Kenmerksoort): Kenmerkaard =>
  (RISICOFACTOREN as readonly string[]).includes(soort) ? 'risicofactor' : 'beheersing';

/** How each is named in the sum of a score. */
export const KENMERKNAMEN: Readonly<Record<Kenmerksoort, string>> = {
  risico_inventarisatie: 'risico-inventarisatie met maatregelen',
  leren_van_incidenten: 'leren van incidenten',
  clientervaring: 'ervaringen van cliënten',
  externe_toets: 'toets door een ander',
  intern_toezicht: 'werkend intern toezicht',
  machtsongelijkheid: 'machtsongelijkheid',
  organisatie: 'te weinig personeel, deskundigheid of samenwerking',
  personen: 'medewerkers onder druk of zonder de nodige deskundigheid',
  onveilig_klimaat: 'situaties zijn niet bespreekbaar',
  leervermogen: 'geen cultuur om te leren',
  clientgroep: 'cliënten die zeer afhankelijk of kwetsbaar zijn',
};

/** AANNAME: what was seen says something for three years at most. */
export const LANGSTE_GELDIGHEID = { years: 3 } as const;
