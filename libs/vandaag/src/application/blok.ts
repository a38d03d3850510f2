import { alleen } from '@navolgbaar/platform/auth';
import { type Pagina, pagina } from '@navolgbaar/platform/http';

/** The lists of the start page, in the order in which they may appear. */
export const BLOKKEN = [
  'veiligheid',
  'termijnen',
  'uitstel',
  'wachtOpDelen',
  'andereBehandelaar',
  'opdrachten',
  'opvraaglijsten',
  'opvraaglijstenTeLaat',
  'wederhoren',
  'wederhorenZonderReactie',
  'bezoeken',
  'maatregelen',
  'maatregelkeuzes',
  'corrigerend',
  'adviezen',
  'adviezenOmTeToetsen',
  'adviezenOmTeBesluiten',
  'publicaties',
  'weegtaken',
  'patronen',
  'activiteiten',
  'actiepunten',
  'meldingen',
  'nieuweMeldingen',
  'opgaven',
  'twijfels',
  'post',
  'rapporten',
  'berichten',
  'eigenVeiligheidsafspraken',
  'eigenTermijnen',
  'eigenOpdrachten',
  'eigenVragen',
  'eigenOpvraaglijsten',
  'eigenConcepten',
  'eigenZienswijzen',
  'eigenOpgaven',
  'eigenTwijfels',
  'eigenMaatregelen',
  'accountverzoeken',
  'eigenUitstel',
  'eigenDocumenten',
  'eigenClientenstops',
  'gedeeld',
  'taken',
] as const;
export type Bloknaam = (typeof BLOKKEN)[number];

/** Counting stops here: who has more waiting needs no exact number, and no list has to be read to its end. */
export const GRENS = 50;
const REGELS = 5;

/** One thing that waits. What does not belong to its kind is null. */
export interface Vandaagregel {
  /** Of what the line leads to, unless `zaakId` does. */
  readonly id: string;
  /** A word of a value list: the kind of report, of measure, or of the object that `id` belongs to. */
  readonly soort: string | null;
  readonly nummer: string | null;
  readonly naam: string | null;
  /** Whose term it is, where its case concerns several providers; for the team of the supervisor only. */
  readonly bijAanbieder: string | null;
  /** What its case is about; for the team of the supervisor only. */
  readonly onderwerp: string | null;
  readonly zaakId: string | null;
  readonly status: string | null;
  readonly kleur: string | null;
  /** The colour comes from an afwegingskader that nobody adopted. */
  readonly kleurAanname: boolean;
  /** Legal day. */
  readonly uiterlijk: string | null;
  /** The day of the decision to suspend its term, while that stands still. */
  readonly opgeschortOp: string | null;
  /** When it came, was given or was asked: a day or an instant. */
  readonly op: string | null;
  /** Why it was asked, in its first words. For a provider. */
  readonly vraag: string | null;
  /** What is expected first: `rapport`, `antwoord`, `opvraaglijst`, `wederhoor`, `zienswijze`, `aanvulling`, `conclusie`, `melding` or a part of a measure. For a provider. */
  readonly verwacht: string | null;
  /** Who of the team handles it; for the team only. */
  readonly behandelaarId: string | null;
}

export interface Vandaagblok {
  readonly naam: Bloknaam;
  /** How many wait, up to `GRENS`. */
  readonly aantal: number;
  /** Whether there are more than that. */
  readonly meer: boolean;
  readonly regels: readonly Vandaagregel[];
}

/** What a provider, a college or an administrator gets of a line: not the case, nor who of us works on it. */
const VAN_BUITEN = [
  'id',
  'soort',
  'nummer',
  'naam',
  'status',
  'uiterlijk',
  'opgeschortOp',
  'op',
  'vraag',
  'verwacht',
] as const satisfies readonly (keyof Vandaagregel)[];

export interface Blokvanbuiten extends Omit<Vandaagblok, 'regels'> {
  readonly regels: readonly Pick<Vandaagregel, (typeof VAN_BUITEN)[number]>[];
}

const LEEG = {
  ...{
    soort: null,
    nummer: null,
    naam: null,
    bijAanbieder: null,
    onderwerp: null,
    zaakId: null,
    status: null,
  },
  ...{ kleur: null, kleurAanname: false },
  ...{ uiterlijk: null, opgeschortOp: null, op: null, behandelaarId: null },
  ...{ vraag: null, verwacht: null },
} as const satisfies Omit<Vandaagregel, 'id'>;

/**
 * The block of a list of which at most `GRENS` were asked: its first lines and how many there are.
 * @param toon how many lines; without, the first five
 */
export function maakBlok<T>(
  naam: Bloknaam,
  { resultaten, volgende }: Pagina<T>,
  alsRegel: (rij: T) => Partial<Vandaagregel> & Pick<Vandaagregel, 'id'>,
  toon = REGELS,
): Vandaagblok {
  return {
    naam,
    aantal: resultaten.length,
    meer: volgende !== null,
    regels: resultaten.slice(0, toon).map((rij) => ({ ...LEEG, ...alsRegel(rij) })),
  };
}

/** Rows of which one more than `GRENS` was asked, as a page. */
export function alsPagina<T extends { readonly id: string }>(rijen: readonly T[]): Pagina<T> {
  return pagina([...rijen], GRENS, ({ id }) => [id]);
}

/** The blocks with what each case is about, for lines that know their case. */
export function metOnderwerp(
  blokken: readonly Vandaagblok[],
  onderwerpen: ReadonlyMap<string, string>,
): Vandaagblok[] {
  const vul = (regel: Vandaagregel) => ({ ...regel, onderwerp: onderwerpen.get(regel.zaakId ?? '') ?? null });
  return blokken.map((blok) => ({ ...blok, regels: blok.regels.map(vul) }));
}

/** The blocks as somebody outside the team of the supervisor reads them. */
export function vanBuiten(blokken: readonly Vandaagblok[]): Blokvanbuiten[] {
  return blokken.map((blok) => ({ ...blok, regels: blok.regels.map((regel) => alleen(regel, VAN_BUITEN)) }));
}
