import type { Sjabloon } from './sjabloon';
import { GROET } from './slot.v1';

const v1 = { versie: 1, geldigVanaf: '2015-01-01' } as const;

const WAAROVER = `Waar gaat het om?
{{termijn}}
Kenmerk: {{kenmerk}}
De termijn begon op {{startdatum}} en staat in: {{grondslag}}.`;

const STUUR_IN = `Stuur wat wij vragen via {{portaal}}. Stuur geen persoonsgegevens per e-mail.

Lukt het niet op tijd? Vraag ons dan vóór {{uiterlijkeDatum}} om uitstel en leg uit waarom. Hebt u het al gestuurd, dan hoeft u niets te doen.

Hebt u vragen? Neem contact op via {{contact}}.`;

const VERSTREKEN = `Op {{uiterlijkeDatum}} eindigde een termijn. Wij hebben van {{aanbieder}} nog niet ontvangen waar wij om vroegen.

${WAAROVER}

Wat vragen wij u?
Stuur het zo snel mogelijk via {{portaal}} en laat ons weten waarom het te laat is.

Wat doen wij?
Dat de termijn is verstreken, leggen wij vast in het dossier. De toezichthouder bepaalt welke stap volgt.

Hebt u het al gestuurd, of klopt dit niet? Neem dan contact op via {{contact}}.`;

const HERINNERING = `De termijn eindigt {{resterend}}, op {{uiterlijkeDatum}}. Wij hebben van {{aanbieder}} nog niet ontvangen waar wij om vroegen.

${WAAROVER}

${STUUR_IN}`;

const OPEN_BIJ_U = `${WAAROVER}

U vindt de termijn met de berekening in het dossier: {{werkbank}}.`;

const TE_LAAT = `Dit bericht komt later dan de bedoeling was: het had er op {{geplandOp}} moeten zijn. Onze excuses daarvoor.`;
const BRON = 'rulings, Termijnen: herinneringen; dagen en tekst: AANNAME';
const STILSTAND =
  'rulings, Termijnen: opschorten alleen bij besluit, bij een beleidstermijn volgens het eigen beleid; tekst: AANNAME';
const UITSTEL =
  'rulings, Termijnen: elke wijziging van een termijn met reden; verzoek om uitstel en tekst: AANNAME';
const INHAAL = `${BRON}; inhaalbericht na uitval zegt dat het te laat is (architecture.md §4)`;

/**
 * Letters of the term watch. Each says the days that are left when it is sent, not when it was planned; the ones
 * ending in `-laat` are for what had to be caught up after a failure, and say so.
 */
export const termijnsjablonenV1 = [
  {
    ...v1,
    code: 'termijn-herinnering',
    aanSoort: 'aanbieder',
    bron: BRON,
    onderwerp: 'Herinnering: de termijn eindigt {{resterend}} (kenmerk {{kenmerk}})',
    tekst: `Geachte heer of mevrouw,\n\n${HERINNERING}\n\n${GROET}`,
  },
  {
    ...v1,
    code: 'termijn-herinnering-laat',
    aanSoort: 'aanbieder',
    bron: INHAAL,
    onderwerp: 'Verlate herinnering: de termijn eindigt {{resterend}} (kenmerk {{kenmerk}})',
    tekst: `Geachte heer of mevrouw,\n\n${TE_LAAT}\n\n${HERINNERING}\n\n${GROET}`,
  },
  {
    ...v1,
    code: 'termijn-verlopen',
    aanSoort: 'aanbieder',
    bron: BRON,
    onderwerp: 'De termijn is verstreken (kenmerk {{kenmerk}})',
    tekst: `Geachte heer of mevrouw,\n\n${VERSTREKEN}\n\n${GROET}`,
  },
  {
    ...v1,
    code: 'termijn-verlopen-laat',
    aanSoort: 'aanbieder',
    bron: INHAAL,
    onderwerp: 'Verlaat bericht: de termijn is verstreken (kenmerk {{kenmerk}})',
    tekst: `Geachte heer of mevrouw,\n\n${TE_LAAT}\n\n${VERSTREKEN}\n\n${GROET}`,
  },
  {
    ...v1,
    code: 'termijn-verlengd',
    aanSoort: 'aanbieder',
    bron: 'rulings, Termijnen: elke wijziging van een termijn met reden',
    onderwerp: 'Uw termijn is verlengd tot en met {{uiterlijkeDatum}} (kenmerk {{kenmerk}})',
    tekst: `Geachte heer of mevrouw,

Wij hebben de termijn van {{aanbieder}} verlengd. U hebt nu tot en met {{uiterlijkeDatum}}. Eerst was dat {{vorigeDatum}}.

${WAAROVER}

Hebt u vragen? Neem contact op via {{contact}}.

${GROET}`,
  },
  {
    ...v1,
    code: 'uitstel-gevraagd',
    aanSoort: 'aanbieder',
    bron: UITSTEL,
    onderwerp: 'Wij hebben uw verzoek om uitstel ontvangen (kenmerk {{kenmerk}})',
    tekst: `Geachte heer of mevrouw,

Op {{gevraagdOp}} kregen wij een verzoek om uitstel van {{aanbieder}}: {{gevraagdeDuur}} langer.

${WAAROVER}

Wat gebeurt er nu?
De toezichthouder beslist over het verzoek. U krijgt daarover bericht. Tot dan verandert er niets: {{uiterlijkeDatum}} blijft de laatste dag.

Uw verzoek vindt u via {{portaal}}. Daar kunt u het ook intrekken. Hebt u vragen? Neem contact op via {{contact}}.

${GROET}`,
  },
  {
    ...v1,
    code: 'uitstel-gevraagd-medewerker',
    aanSoort: 'medewerker',
    bron: UITSTEL,
    onderwerp: 'Uitstel gevraagd: {{termijn}} ({{kenmerk}})',
    tekst: `Op {{gevraagdOp}} is {{gevraagdeDuur}} uitstel gevraagd. De laatste dag is nu {{uiterlijkeDatum}}, {{resterend}}.\n\nWat vragen wij u?\nBeslis over het verzoek: wijs het toe of af, met een reden. De motivering staat in het dossier.\n\n${OPEN_BIJ_U}`,
  },
  {
    ...v1,
    code: 'uitstel-toegewezen',
    aanSoort: 'aanbieder',
    bron: UITSTEL,
    onderwerp: 'U krijgt uitstel tot en met {{uiterlijkeDatum}} (kenmerk {{kenmerk}})',
    tekst: `Geachte heer of mevrouw,

Op {{gevraagdOp}} vroeg {{aanbieder}} om uitstel. U krijgt uitstel tot en met {{uiterlijkeDatum}}. Eerst was dat {{vorigeDatum}}.

${WAAROVER}

De reden en de berekening vindt u via {{portaal}}. Hebt u vragen? Neem contact op via {{contact}}.

${GROET}`,
  },
  {
    ...v1,
    code: 'uitstel-afgewezen',
    aanSoort: 'aanbieder',
    bron: UITSTEL,
    onderwerp: 'U krijgt geen uitstel (kenmerk {{kenmerk}})',
    tekst: `Geachte heer of mevrouw,

Op {{gevraagdOp}} vroeg {{aanbieder}} om uitstel. Wij geven geen uitstel. De laatste dag blijft {{uiterlijkeDatum}}.

${WAAROVER}

De reden vindt u via {{portaal}}. Stuur daar ook in wat wij vragen. Stuur geen persoonsgegevens per e-mail. Hebt u vragen? Neem contact op via {{contact}}.

${GROET}`,
  },
  {
    ...v1,
    code: 'uitstel-ingetrokken-medewerker',
    aanSoort: 'medewerker',
    bron: UITSTEL,
    onderwerp: 'Verzoek om uitstel ingetrokken: {{termijn}} ({{kenmerk}})',
    tekst: `Het verzoek om uitstel van {{gevraagdOp}} is ingetrokken. U hoeft er niet meer over te beslissen. De laatste dag blijft {{uiterlijkeDatum}}.\n\n${OPEN_BIJ_U}`,
  },
  {
    ...v1,
    code: 'termijn-opgeschort',
    aanSoort: 'aanbieder',
    bron: STILSTAND,
    onderwerp: 'Uw termijn staat stil (kenmerk {{kenmerk}})',
    tekst: `Geachte heer of mevrouw,

Wij hebben de termijn van {{aanbieder}} op {{besluitdatum}} opgeschort. De termijn staat stil vanaf {{stilVanaf}}.

${WAAROVER}

Wat betekent dit voor u?
Zolang de termijn stilstaat, bent u niet te laat en krijgt u geen herinneringen. Loopt de termijn weer, dan schuift de laatste dag op. U krijgt daarover bericht. Stuurt u nu al iets in, dan is dat op tijd.

De reden staat bij de berekening van de termijn. U vindt die via {{portaal}}. Hebt u vragen? Neem contact op via {{contact}}.

${GROET}`,
  },
  {
    ...v1,
    code: 'termijn-hervat',
    aanSoort: 'aanbieder',
    bron: STILSTAND,
    onderwerp: 'Uw termijn loopt weer, tot en met {{uiterlijkeDatum}} (kenmerk {{kenmerk}})',
    tekst: `Geachte heer of mevrouw,

De termijn van {{aanbieder}} loopt weer vanaf {{besluitdatum}}. U hebt tot en met {{uiterlijkeDatum}}. De dagen dat de termijn stilstond, zijn erbij geteld.

${WAAROVER}

De reden en de berekening vindt u via {{portaal}}. Hebt u vragen? Neem contact op via {{contact}}.

${GROET}`,
  },
  {
    ...v1,
    code: 'termijn-opgeschort-medewerker',
    aanSoort: 'medewerker',
    bron: STILSTAND,
    onderwerp: 'Termijn opgeschort: {{termijn}} ({{kenmerk}})',
    tekst: `Een termijn is op {{besluitdatum}} opgeschort en staat stil vanaf {{stilVanaf}}. Er gaan geen herinneringen uit, en de termijn loopt niet vanzelf weer verder: daar is een besluit voor nodig.\n\n${OPEN_BIJ_U}`,
  },
  {
    ...v1,
    code: 'termijn-hervat-medewerker',
    aanSoort: 'medewerker',
    bron: STILSTAND,
    onderwerp: 'Termijn loopt weer: {{termijn}} ({{kenmerk}})',
    tekst: `Een termijn loopt weer vanaf {{besluitdatum}}. De laatste dag is nu {{uiterlijkeDatum}}. De herinneringen zijn opnieuw gepland.\n\n${OPEN_BIJ_U}`,
  },
  {
    ...v1,
    code: 'termijn-herinnering-medewerker',
    aanSoort: 'medewerker',
    bron: BRON,
    onderwerp: 'Termijn eindigt {{resterend}}: {{termijn}} ({{kenmerk}})',
    tekst: `Een termijn eindigt {{resterend}}, op {{uiterlijkeDatum}}. Er is nog niets ontvangen of afgerond.\n\n${OPEN_BIJ_U}`,
  },
  {
    ...v1,
    code: 'termijn-herinnering-medewerker-laat',
    aanSoort: 'medewerker',
    bron: INHAAL,
    onderwerp: 'Verlaat bericht: termijn eindigt {{resterend}}: {{termijn}} ({{kenmerk}})',
    tekst: `${TE_LAAT}\n\nEen termijn eindigt {{resterend}}, op {{uiterlijkeDatum}}. Er is nog niets ontvangen of afgerond.\n\n${OPEN_BIJ_U}`,
  },
  {
    ...v1,
    code: 'termijn-verlopen-medewerker',
    aanSoort: 'medewerker',
    bron: BRON,
    onderwerp: 'Termijn verstreken: {{termijn}} ({{kenmerk}})',
    tekst: `Een termijn is op {{uiterlijkeDatum}} verstreken. Er is niets ontvangen of afgerond.\n\nWat is het gevolg?\n{{gevolg}}\n\n${OPEN_BIJ_U}`,
  },
  {
    ...v1,
    code: 'termijn-verlopen-medewerker-laat',
    aanSoort: 'medewerker',
    bron: INHAAL,
    onderwerp: 'Verlaat bericht: termijn verstreken: {{termijn}} ({{kenmerk}})',
    tekst: `${TE_LAAT}\n\nEen termijn is op {{uiterlijkeDatum}} verstreken. Er is niets ontvangen of afgerond.\n\nWat is het gevolg?\n{{gevolg}}\n\n${OPEN_BIJ_U}`,
  },
  {
    ...v1,
    code: 'termijn-onbezorgbaar-medewerker',
    aanSoort: 'medewerker',
    bron: `${BRON}; niets valt stil weg`,
    onderwerp: 'Herinnering niet verstuurd: {{termijn}} ({{kenmerk}})',
    tekst: `Wij konden {{aanbieder}} geen bericht over deze termijn sturen: er is geen geldig e-mailadres bekend. Vul het adres aan in het register en neem zelf contact op.\n\nDe termijn eindigt op {{uiterlijkeDatum}}.\n\n${OPEN_BIJ_U}`,
  },
] as const satisfies readonly Sjabloon[];
