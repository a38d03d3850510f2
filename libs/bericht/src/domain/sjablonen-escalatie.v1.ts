import type { Sjabloon } from './sjabloon';

const v1 = { versie: 1, geldigVanaf: '2015-01-01' } as const;

export const BRON = 'rulings, Termijnen: escalatie per trap; dagen en tekst: AANNAME';
export const INHAAL = `${BRON}; inhaalbericht na uitval zegt dat het te laat is (architecture.md §4)`;
export const TE_LAAT = `Dit bericht komt later dan de bedoeling was: het had er op {{geplandOp}} moeten zijn. Onze excuses daarvoor.\n\n`;

export const WAAROVER = `Waar gaat het om?
{{termijn}}
Kenmerk: {{kenmerk}}
De termijn staat in: {{grondslag}}.`;

const OPEN_BIJ_U = `${WAAROVER}

Wat is het gevolg?
{{gevolg}}

Is er een reden om verdere berichten te stoppen? Leg die reden dan vast bij de termijn. U vindt de termijn in het dossier: {{werkbank}}.`;

const COORDINATOR = `Een termijn is op {{uiterlijkeDatum}} verstreken en staat nog steeds open. De behandelaar heeft daar bericht van gehad. Bespreek met de behandelaar wat er nodig is.

${OPEN_BIJ_U}`;

// A jurist reads what was shared (BK § 8), so the letter names the case and the term and not the provider.
const JURIST = `Een termijn in zaak {{kenmerk}} is op {{uiterlijkeDatum}} verstreken en staat nog steeds open. De behandelaar en de coördinator hebben daar bericht van gehad. Neem contact op met de coördinator om te bespreken wat juridisch mogelijk is.

${WAAROVER}

Contact: {{contact}}.`;

const DELEN = `Een termijn is op {{uiterlijkeDatum}} verstreken en staat nog steeds open. Nu zou het college bericht krijgen. Dat gebeurt alleen als u de zaak met het college hebt gedeeld.

Wat vragen wij u?
Beslis of de zaak met het college wordt gedeeld.
- Wel delen: informeer het college in het dossier en leg de grond vast. Het bericht aan het college gaat daarna vanzelf uit.
- Niet delen: stop de berichten bij deze termijn en leg de reden vast.

Tot die tijd gaat er niets naar het college.

${OPEN_BIJ_U}`;

// No case content: the number is known to the college from what was shared with it (rulings, Termijnen).
const COLLEGE = `Wij informeerden u eerder over zaak {{zaaknummer}}. In deze zaak is een termijn verstreken en nog niet afgerond. In dit bericht staat verder geen inhoud van de zaak.

Hebt u vragen? Neem contact op via {{contact}}.

Met vriendelijke groet,

{{afzender}}
{{organisatie}}`;

/** The letters of the ladder of a term that has passed. The ones ending in `-laat` are caught up after a failure. */
export const escalatiesjablonenV1 = [
  {
    ...v1,
    code: 'termijn-escalatie-coordinator',
    aanSoort: 'medewerker',
    bron: BRON,
    onderwerp: 'Termijn nog steeds open: {{termijn}} ({{kenmerk}})',
    tekst: COORDINATOR,
  },
  {
    ...v1,
    code: 'termijn-escalatie-coordinator-laat',
    aanSoort: 'medewerker',
    bron: INHAAL,
    onderwerp: 'Verlaat bericht: termijn nog steeds open: {{termijn}} ({{kenmerk}})',
    tekst: `${TE_LAAT}${COORDINATOR}`,
  },
  {
    ...v1,
    code: 'termijn-escalatie-jurist',
    aanSoort: 'medewerker',
    bron: BRON,
    onderwerp: 'Termijn nog steeds open in zaak {{kenmerk}}',
    tekst: JURIST,
  },
  {
    ...v1,
    code: 'termijn-escalatie-jurist-laat',
    aanSoort: 'medewerker',
    bron: INHAAL,
    onderwerp: 'Verlaat bericht: termijn nog steeds open in zaak {{kenmerk}}',
    tekst: `${TE_LAAT}${JURIST}`,
  },
  {
    ...v1,
    code: 'termijn-escalatie-college',
    aanSoort: 'college',
    bron: `${BRON}; geen inhoud van de zaak, en alleen na delen met grond (Wmo 2015 art. 5.2.4)`,
    onderwerp: 'Een termijn in zaak {{zaaknummer}} is verstreken',
    tekst: `Geacht college,\n\n${COLLEGE}`,
  },
  {
    ...v1,
    code: 'termijn-escalatie-college-laat',
    aanSoort: 'college',
    bron: INHAAL,
    onderwerp: 'Verlaat bericht: een termijn in zaak {{zaaknummer}} is verstreken',
    tekst: `Geacht college,\n\nDit bericht komt later dan de bedoeling was. Onze excuses daarvoor.\n\n${COLLEGE}`,
  },
  {
    ...v1,
    code: 'termijn-delen-medewerker',
    aanSoort: 'medewerker',
    bron: `${BRON}; een mens beslist over delen, nooit een timer (BK-6.15)`,
    onderwerp: 'Delen of niet delen met het college: {{termijn}} ({{kenmerk}})',
    tekst: DELEN,
  },
  {
    ...v1,
    code: 'termijn-delen-medewerker-laat',
    aanSoort: 'medewerker',
    bron: INHAAL,
    onderwerp: 'Verlaat bericht: delen of niet delen met het college: {{termijn}} ({{kenmerk}})',
    tekst: `${TE_LAAT}${DELEN}`,
  },
  {
    ...v1,
    code: 'termijn-trap-onbezorgbaar-medewerker',
    aanSoort: 'medewerker',
    bron: `${BRON}; niets valt stil weg`,
    onderwerp: 'Bericht niet verstuurd: {{termijn}} ({{kenmerk}})',
    tekst: `Een termijn is op {{uiterlijkeDatum}} verstreken en staat nog steeds open. Het bericht daarover aan {{trap}} is niet verstuurd: er is niemand met die rol en een geldig e-mailadres. Neem zelf contact op.\n\n${OPEN_BIJ_U}`,
  },
] as const satisfies readonly Sjabloon[];
