import type { Kaderinhoud, Kaderthema, Norm, Normvraag, Schaalwaarde } from './kader';

/** A field that differs; each answer as lines, so that a list and a text read alike. */
export interface Veldverschil {
  readonly veld: string;
  readonly was: readonly string[];
  readonly wordt: readonly string[];
}

export interface Deelverschil {
  readonly code: string;
  readonly naam: string;
  readonly wat: 'erbij' | 'weg' | 'gewijzigd';
  readonly velden: readonly Veldverschil[];
}

export interface Kaderverschil {
  readonly algemeen: readonly Veldverschil[];
  readonly schaal: readonly Deelverschil[];
  readonly themas: readonly Deelverschil[];
  readonly normen: readonly Deelverschil[];
  readonly vragen: readonly Deelverschil[];
  /** Whether norms that stand in both stand in another order. */
  readonly andereVolgorde: boolean;
}

type Velden<T> = Readonly<Record<string, (deel: T) => readonly string[]>>;

const een = (waarde: string | number | null): string[] =>
  waarde === null || waarde === '' ? [] : [String(waarde)];

const ALGEMEEN: Velden<Kaderinhoud> = {
  naam: ({ naam }) => een(naam),
  doel: ({ doel }) => een(doel),
  eigenaar: ({ eigenaar }) => een(eigenaar),
  evaluatieOp: ({ evaluatieOp }) => een(evaluatieOp),
};
const SCHAAL: Velden<Schaalwaarde> = {
  naam: ({ naam }) => een(naam),
  betekenis: ({ betekenis }) => [betekenis],
  toelichtingNodig: ({ toelichtingNodig }) => [toelichtingNodig ? 'ja' : 'nee'],
};
const THEMA: Velden<Kaderthema> = { naam: ({ naam }) => een(naam) };
const NORM: Velden<Norm> = {
  bovenliggend: ({ bovenliggend }) => een(bovenliggend),
  thema: ({ thema }) => [thema],
  tekst: ({ tekst }) => een(tekst),
  toelichting: ({ toelichting }) => een(toelichting),
  binding: ({ binding }) => [binding],
  grondslag: ({ grondslag }) => een(grondslag),
  bronnen: ({ bronnen }) => bronnen.map(({ bron, vindplaats }) => `${bron}, ${vindplaats}`),
  wetten: ({ toepassing }) => toepassing.wetten,
  voorzieningen: ({ toepassing }) => toepassing.voorzieningen,
  financiering: ({ toepassing }) => toepassing.financiering,
  clientenVan: ({ toepassing }) => een(toepassing.clientenVan),
  clientenTot: ({ toepassing }) => een(toepassing.clientenTot),
  indicatoren: ({ indicatoren }) => indicatoren,
  methoden: ({ methoden }) => methoden,
  werking: ({ werking }) => [werking],
  rollen: ({ rollen }) => rollen,
};
const VRAAG: Velden<Normvraag & { readonly norm: string }> = {
  norm: ({ norm }) => [norm],
  tekst: ({ tekst }) => een(tekst),
  risico: ({ risico }) => een(risico),
  geenAndereBron: ({ geenAndereBron }) => een(geenAndereBron),
};

/** What `b` says otherwise than `a`: by code, field by field. The order of norms is told apart from what they say. */
export function vergelijkVersies(a: Kaderinhoud, b: Kaderinhoud): Kaderverschil {
  return {
    algemeen: verschillen(a, b, ALGEMEEN),
    schaal: delen(a.schaal, b.schaal, SCHAAL, ({ naam }) => naam),
    themas: delen(a.themas, b.themas, THEMA, ({ naam }) => naam),
    normen: delen(a.normen, b.normen, NORM, ({ tekst }) => tekst),
    vragen: delen(vragenVan(a), vragenVan(b), VRAAG, ({ tekst }) => tekst),
    andereVolgorde: gedeeld(a, b).join('\n') !== gedeeld(b, a).join('\n'),
  };
}

/** The codes of `a` that `b` has too, in the order of `a`. */
const gedeeld = (a: Kaderinhoud, b: Kaderinhoud): string[] =>
  a.normen.flatMap(({ code }) => (b.normen.some((norm) => norm.code === code) ? [code] : []));

const vragenVan = ({ normen }: Kaderinhoud) =>
  normen.flatMap(({ code: norm, vragen }) => vragen.map((vraag) => ({ ...vraag, norm })));

function delen<T extends { readonly code: string }>(
  was: readonly T[],
  wordt: readonly T[],
  velden: Velden<T>,
  naam: (deel: T) => string,
): Deelverschil[] {
  const eerst = new Map(was.map((deel) => [deel.code, deel]));
  const nu = new Set(wordt.map(({ code }) => code));
  const anders = wordt.flatMap((deel): Deelverschil[] => {
    const eerder = eerst.get(deel.code);
    const basis = { code: deel.code, naam: naam(deel) };
    if (!eerder) return [{ ...basis, wat: 'erbij', velden: [] }];
    const gewijzigd = verschillen(eerder, deel, velden);
    return gewijzigd.length === 0 ? [] : [{ ...basis, wat: 'gewijzigd', velden: gewijzigd }];
  });
  const weg = was.filter(({ code }) => !nu.has(code));
  return [
    ...anders,
    ...weg.map((deel): Deelverschil => ({ code: deel.code, naam: naam(deel), wat: 'weg', velden: [] })),
  ];
}

function verschillen<T>(a: T, b: T, velden: Velden<T>): Veldverschil[] {
  return Object.entries(velden).flatMap(([veld, lees]) => {
    const [was, wordt] = [lees(a), lees(b)];
    return was.length === wordt.length && was.every((regel, i) => regel === wordt[i])
      ? []
      : [{ veld, was, wordt }];
  });
}
