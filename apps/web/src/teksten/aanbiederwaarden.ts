import type { components } from '../api/schema';

type Schemas = components['schemas'];
type Woorden<C extends string> = Record<C, string>;

/** The value lists of networks and client stops in words; the codes are those of the API. */
export const aanbiederwaarden = {
  relatiesoort: {
    concern: 'Zelfde concern',
    onderaanneming: 'Onderaanneming',
    samenwerking: 'Samenwerking',
  } satisfies Woorden<Schemas['RelatieRequest']['soort']>,
  netwerksoort: {
    zorgnetwerk: 'Zorgnetwerk',
    samenwerkingsverband: 'Samenwerkingsverband',
  } satisfies Woorden<Schemas['NetwerkRequest']['soort']>,
  netwerkrol: { regievoerder: 'Heeft de regie', lid: 'Lid' } satisfies Woorden<
    Schemas['NetwerklidRequest']['rol']
  >,
  stopbasis: {
    besluit_college: 'Besluit van het college',
    afspraak: 'Afspraak met de toezichthouder',
  } satisfies Woorden<Schemas['ClientenstopRequest']['basis']>,
  zorgsoort: {
    begeleiding: 'Begeleiding',
    dagbesteding: 'Dagbesteding',
    huishoudelijke_hulp: 'Huishoudelijke hulp',
    kortdurend_verblijf: 'Kortdurend verblijf',
    beschermd_wonen: 'Beschermd wonen',
    jeugdhulp: 'Jeugdhulp',
    anders: 'Andere zorg',
  } satisfies Woorden<NonNullable<Schemas['ClientenstopRequest']['zorgsoorten']>[number]>,
  stopstand: {
    aangekondigd: 'Aangekondigd',
    loopt: 'Loopt',
    geschorst: 'Geschorst door de rechter',
    afgelopen: 'Voorbij',
    opgeheven: 'Opgeheven',
  },
} as const;
