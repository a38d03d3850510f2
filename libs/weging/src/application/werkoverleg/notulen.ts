import { TIJDZONE, schrijfDag } from '@navolgbaar/kernel';
import type { PdfBlok, PdfDocument } from '@navolgbaar/platform/pdf';
import { Temporal } from 'temporal-polyfill';
import type { Agendagroep } from '../../domain/agenda';
import type { AanZet, Actie, Kleur } from '../../domain/soorten';
import type { Agendapuntview, Werkoverlegdetail } from '../queries/lees-werkoverleggen';

/** The codes of the lists in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const NOTULENWOORDEN = {
  actie: {
    navraag: 'Navraag doen',
    doorzetten: 'Doorzetten naar wie bevoegd is',
    gesprek: 'Gesprek met de aanbieder',
    kwaliteitstoets: 'Onderzoek naar de kwaliteit',
    rechtmatigheidstoets: 'Onderzoek naar de rechtmatigheid',
    veiligheidsafspraken: 'Veiligheidsafspraken maken',
    vraag_aan_derden: 'Zaak openen en navragen bij anderen',
  } satisfies Record<Actie, string>,
  aanZet: {
    toezichthouder: 'De toezichthouder',
    igj: 'De IGJ',
    inkooporganisatie: 'De inkooporganisatie',
    contractmanagement: 'Contractmanagement',
    toegang: 'De toegang',
    gemeente: 'De gemeente',
    partner: 'Een ketenpartner',
  } satisfies Record<AanZet, string>,
  kleur: { groen: 'Groen', oranje: 'Oranje', rood: 'Rood' } satisfies Record<Kleur, string>,
} as const;

const GROEP: Readonly<Record<Agendagroep, string>> = {
  toegevoegd: 'Toegevoegd aan de agenda',
  herwogen: 'Opnieuw gewogen',
  gewogen: 'Gewogen',
  nieuw: 'Nieuw, bij het begin nog niet gewogen',
  wacht_op_partner: 'Wacht op een partner',
  casuistiek: 'Casuïstiek bij partners',
};

export interface Notulenstuk {
  readonly overleg: Werkoverlegdetail;
  readonly organisatie: string;
  /** Instant of closing. */
  readonly geslotenOp: string;
  /** Meldingen that only named people see: the minutes are read by the whole team. */
  readonly besloten: readonly string[];
}

const BESLOTEN =
  'Dit hoort bij een besloten zaak. Wat is gezegd, lezen alleen de mensen van die zaak bij dit werkoverleg.';

/** Latin letters, figures and common signs: what every font here holds. */
const ONGEWOON = /[^\n\u0020-\u024f\u1e00-\u1eff\u2010-\u2026\u20ac]/gu;

/** The same with a question mark for every sign that a font may lack: it may not keep a meeting open. */
export function metGewoneTekens<T>(stuk: T): T {
  return JSON.parse(JSON.stringify(stuk), (_, waarde: unknown) =>
    typeof waarde === 'string' ? waarde.replace(ONGEWOON, '?') : waarde,
  ) as T;
}

/** The minutes: who were there, and of every point what was said and decided, by whom not, and why. */
export function maakNotulen({ overleg, organisatie, geslotenOp, besloten }: Notulenstuk): PdfDocument {
  const { op, begint, plek, deelnemers, agenda, uitgesteld } = overleg;
  const namen = (aanwezig: boolean) =>
    deelnemers
      .filter((een) => een.aanwezig === aanwezig)
      .map(({ naam }) => naam)
      .join(', ') || 'Niemand';
  const dag = Temporal.Instant.from(geslotenOp).toZonedDateTimeISO(TIJDZONE).toPlainDate().toString();
  return {
    titel: `Notulen van het werkoverleg van ${schrijfDag(op)}`,
    soortaanduiding: 'Notulen',
    organisatie: { naam: organisatie },
    kenmerk: `werkoverleg ${op}`,
    datum: dag,
    gegevens: [
      { naam: 'Wanneer', waarde: begint ? `${schrijfDag(op)}, ${begint} uur` : schrijfDag(op) },
      ...(plek ? [{ naam: 'Waar', waarde: plek }] : []),
      { naam: 'Aanwezig', waarde: namen(true) },
      { naam: 'Afwezig', waarde: namen(false) },
    ],
    blokken: [
      ...agenda.flatMap((punt, i) => puntblokken(punt, i + 1, besloten)),
      ...uitstelblokken(uitgesteld, besloten),
    ],
  };
}

function puntblokken(punt: Agendapuntview, nummer: number, besloten: readonly string[]): PdfBlok[] {
  const kop: PdfBlok = { soort: 'kop', niveau: 2, tekst: `${nummer}. ${naamVan(punt, besloten)}` };
  if (isBesloten(punt, besloten)) {
    return [kop, { soort: 'alinea', inhoud: BESLOTEN }];
  }
  const { weging, besluit, aantekening, toevoegreden, verschoond, tochMee } = punt;
  const regels = [
    GROEP[punt.groep],
    ...(punt.partner ? [`Partner: ${punt.partner}`] : []),
    ...(toevoegreden ? [`Waarom op de agenda: ${toevoegreden}`] : []),
    ...(weging ? [weegregel(weging)] : []),
    ...verschoond.map(({ naam, reden }) => `${naam} deed niet mee aan dit punt: ${reden}`),
    ...tochMee.map(({ naam, ophefreden }) => `${naam} deed toch mee aan dit punt: ${ophefreden}`),
    ...(aantekening ? [`Besproken: ${aantekening}`] : []),
  ];
  return [
    kop,
    { soort: 'lijst', geordend: false, items: regels.map((inhoud) => ({ inhoud })) },
    ...(besluit ? [besluitkader(punt, besluit)] : [nietBesloten(punt)]),
  ];
}

function weegregel({ kleur, ernstNaam, matrixAanname }: NonNullable<Agendapuntview['weging']>): string {
  const aanname = matrixAanname ? ' (AANNAME – nog vast te stellen)' : '';
  return `Weging: ${NOTULENWOORDEN.kleur[kleur].toLowerCase()}${aanname}, ${ernstNaam.toLowerCase()}`;
}

function besluitkader(
  { weging }: Agendapuntview,
  { besluit, actie, aanZet, motivering, partners, deelnemers }: NonNullable<Agendapuntview['besluit']>,
): PdfBlok {
  const wat = actie ? NOTULENWOORDEN.actie[actie] : 'Geen actie';
  const afwijking =
    (weging?.kleur === 'rood' && besluit === 'geen_actie' && 'Rood, en toch geen actie.') ||
    (weging?.kleur === 'groen' && besluit === 'actie' && 'Groen, en toch actie.');
  const alinea = (inhoud: string) => ({ soort: 'alinea', inhoud }) as const;
  return {
    soort: 'kader',
    blokken: [
      { soort: 'alinea', inhoud: [{ tekst: `Besluit: ${wat}`, vet: true }] },
      ...(afwijking ? [alinea(afwijking)] : []),
      alinea(`Waarom: ${motivering}`),
      alinea(`Aan zet: ${NOTULENWOORDEN.aanZet[aanZet]}`),
      ...(partners.length > 0 ? [alinea(`Betrokken partners: ${partners.join(', ')}`)] : []),
      alinea(`Besloten door: ${deelnemers.join(', ')}`),
    ],
  };
}

function nietBesloten({ object }: Agendapuntview): PdfBlok {
  const inhoud =
    object === 'melding'
      ? 'Hierover is niet besloten. Het komt vanzelf terug zolang het open is.'
      : 'Hierover wordt hier niet besloten. Het komt terug tot er een uitkomst is.';
  return { soort: 'alinea', inhoud };
}

function uitstelblokken(uitgesteld: readonly Agendapuntview[], besloten: readonly string[]): PdfBlok[] {
  if (uitgesteld.length === 0) return [];
  return [
    { soort: 'kop', niveau: 2, tekst: 'Uitgesteld' },
    {
      soort: 'lijst',
      geordend: false,
      items: uitgesteld.map((punt) => ({
        inhoud: `${naamVan(punt, besloten)}: ${isBesloten(punt, besloten) ? 'hoort bij een besloten zaak' : punt.uitstelreden}`,
      })),
    },
  ];
}

const isBesloten = ({ meldingId }: Agendapuntview, besloten: readonly string[]): boolean =>
  meldingId !== null && besloten.includes(meldingId);

const naamVan = (punt: Agendapuntview, besloten: readonly string[]): string =>
  isBesloten(punt, besloten) ? `Melding ${punt.kenmerk}` : `${punt.kenmerk}: ${punt.titel}`;
