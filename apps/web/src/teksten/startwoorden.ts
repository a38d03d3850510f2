/** What the start page says of a doubt, of a request list, of a corrective measure, of an advice and of a pattern; the rest of their texts comes with their own pages. */
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

export const corrigerendsignalen: Readonly<Record<string, string>> = {
  bezwaartermijn: 'Bezwaartermijn eindigt',
  beroepstermijn: 'Beroepstermijn eindigt',
  stop_eindigt: 'Cliëntenstop eindigt',
  geschorst: 'Geschorst door de rechter',
};

/** Why an advice to a college waits. */
export const adviessignalen: Readonly<Record<string, string>> = {
  voorstel: 'Voorstel: kies of u adviseert',
  concept: 'De jurist stuurde het terug',
  getoetst: 'De jurist gaf advies',
  vraag: 'Een vraag is nog niet beantwoord',
  bij_jurist: 'Wacht op uw advies',
  verzonden: 'Wacht op een besluit',
  aangehouden: 'Aangehouden',
};

export const opvraagstanden = {
  status: {
    concept: 'Concept',
    verstuurd: 'Verstuurd',
    deels_beantwoord: 'Deels beantwoord',
    beantwoord: 'Beantwoord',
    afgesloten: 'Afgesloten',
    ingetrokken: 'Ingetrokken',
  },
  stand: {
    open: 'Open',
    bewaard: 'Bewaard',
    ontvangen: 'Ontvangen',
    nader: 'Nadere vraag klaar',
    nadere_vraag: 'Nadere vraag gesteld',
    voldoende: 'Voldoende',
    niet_nodig: 'Niet nodig',
    geweigerd: 'Geweigerd',
  },
} as const;
