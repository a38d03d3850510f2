import type { Afspraak } from './bezoek';

/** When a colleague is taken, by a visit of which nothing else need be known. */
export type Bezettetijd = Pick<
  Afspraak,
  'op' | 'van' | 'tot' | 'reistijdVoor' | 'reistijdNa' | 'behandelaarId' | 'tweedeId'
> & { readonly id: string };

/** Days on which a colleague is away, both included. */
export interface Afwezigedagen {
  readonly gebruikerId: string;
  readonly van: string;
  readonly tot: string;
}

/** What a plan is held against. */
export interface Planbeeld {
  readonly bezet: readonly Bezettetijd[];
  readonly afwezig: readonly Afwezigedagen[];
  /** Why a day is no ordinary day, with its source; null when it is one. */
  readonly vrijeDag: (dag: string) => { readonly naam: string; readonly bron: string } | null;
}

/** `dubbel` is refused; anything else can be right, and is then explained. */
export const BOTSINGSOORTEN = ['dubbel', 'reistijd', 'tijd_onbekend', 'afwezig', 'vrije_dag'] as const;
export type Botsingsoort = (typeof BOTSINGSOORTEN)[number];

export interface Botsing {
  readonly soort: Botsingsoort;
  readonly reden: string;
  /** Where it follows from. */
  readonly bron: string;
}

const BRON = 'AANNAME: planning van het team';

/** How long a visit takes of which only the beginning is known, in minutes (AANNAME). */
const DUUR_ZONDER_EINDE = 60;
/** How long the way to and from a visit is when nobody says so, in minutes (AANNAME). */
export const REISTIJD_STANDAARD = 30;

/**
 * What in a plan does not go together, with reasons: the same colleague at two places at once, no time for the way, on
 * leave, or on a day that is no ordinary day (Algemene termijnenwet art. 1 and 3, by the calendar). Without names.
 */
export function vindBotsingen(plan: Bezettetijd, { bezet, afwezig, vrijeDag }: Planbeeld): Botsing[] {
  const wie = [
    { id: plan.behandelaarId, naam: 'Wie het bezoek leidt' },
    ...(plan.tweedeId ? [{ id: plan.tweedeId, naam: 'Wie meegaat' }] : []),
  ];
  const botsingen = wie.flatMap(({ id, naam }) => [
    ...bezet
      .filter((ander) => ander.id !== plan.id && ander.op === plan.op && gaat(ander, id))
      .flatMap((ander) => metBezoek(naam, plan, ander)),
    ...(afwezig.some((dagen) => dagen.gebruikerId === id && dagen.van <= plan.op && plan.op <= dagen.tot)
      ? [{ soort: 'afwezig' as const, reden: `${naam}, is die dag afwezig.`, bron: BRON }]
      : []),
  ]);
  const vrij = vrijeDag(plan.op);
  return vrij
    ? [...botsingen, { soort: 'vrije_dag', reden: `De dag is ${vrij.naam}.`, bron: vrij.bron }]
    : botsingen;
}

const gaat = ({ behandelaarId, tweedeId }: Bezettetijd, id: string): boolean =>
  behandelaarId === id || tweedeId === id;

function metBezoek(naam: string, plan: Bezettetijd, ander: Bezettetijd): Botsing[] {
  const [a, b] = [duurVan(plan), duurVan(ander)];
  if (!a || !b) {
    const reden = `${naam}, heeft die dag nog een bezoek, en van een van de twee is de tijd niet bekend.`;
    return [{ soort: 'tijd_onbekend', reden, bron: BRON }];
  }
  if (a.van < b.tot && b.van < a.tot) {
    return [{ soort: 'dubbel', reden: `${naam}, heeft op dat moment al een bezoek.`, bron: BRON }];
  }
  const ruimte = a.van < b.van ? b.van - a.tot : a.van - b.tot;
  const [eerste, tweede] = a.van < b.van ? [plan, ander] : [ander, plan];
  const nodig = Math.max(eerste.reistijdNa, tweede.reistijdVoor);
  if (ruimte >= nodig) return [];
  const reden = `${naam}, heeft ${ruimte} minuten tussen twee bezoeken, en de reis duurt ${nodig} minuten.`;
  return [{ soort: 'reistijd', reden, bron: BRON }];
}

function duurVan({ van, tot }: Bezettetijd): { readonly van: number; readonly tot: number } | null {
  if (van === null) return null;
  const begin = minuten(van);
  return { van: begin, tot: tot === null ? begin + DUUR_ZONDER_EINDE : minuten(tot) };
}

const minuten = (tijd: string): number => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3));
