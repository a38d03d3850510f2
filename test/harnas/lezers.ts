import { randomUUID } from 'node:crypto';
import { ROLLEN } from '@navolgbaar/platform/auth';
import type { Testorganisatie, TestApp } from './test-app';

type Client = ReturnType<TestApp['als']>;

/** Everybody who can log in, with who must see less than his own role: another college, jurist, provider, organisation. */
export const LEZERS = [
  ...(['toezichthouder', 'coordinator', 'jurist', 'andere jurist', 'college', 'ander college'] as const),
  ...(['aanbieder', 'andere aanbieder', 'contractbeheer', 'beheerder', 'archivaris', 'fg'] as const),
  'andere organisatie',
] as const;
export type Lezer = (typeof LEZERS)[number];

export interface Lezers {
  readonly wie: Readonly<Record<Lezer, Client>>;
  /** With which accounts each of them reads: of the other organisation with one of every role. */
  readonly leest: Readonly<Record<Lezer, readonly Client[]>>;
  /** Of the other college and jurist, in the same organisation. */
  readonly andereGemeenteId: string;
}

/** The accounts of all of them. */
export async function maakLezers(app: TestApp): Promise<Lezers> {
  const { eerste, tweede } = app;
  const andereGemeenteId = randomUUID();
  await app.sql('INSERT INTO public.gemeenten (organisatie_id, id, naam, code) VALUES ($1, $2, $3, $4)', [
    ...[eerste.id, andereGemeenteId, 'Buurgemeente', 'buur'],
  ]);
  const account = async (rol: string, plaats: object): Promise<Client> => {
    const { body } = await app
      .als('beheerder')
      .post('/api/v1/gebruikers')
      .send({ naam: `Ander ${rol}`, email: `ander-${rol}@voorbeeld.nl`, rollen: [rol], ...plaats })
      .expect(201);
    return app.alsGebruiker(body.id);
  };
  const als = (rol: keyof Testorganisatie['cookies']) => app.als(rol);
  const wie: Record<Lezer, Client> = {
    ...{ toezichthouder: als('toezichthouder'), coordinator: als('coordinator') },
    ...{ jurist: als('jurist'), college: als('college'), aanbieder: als('aanbieder') },
    ...{ contractbeheer: als('contractbeheer'), beheerder: als('beheerder') },
    ...{ archivaris: als('archivaris'), fg: als('fg') },
    'andere jurist': await account('jurist', { gemeenteId: andereGemeenteId }),
    'ander college': await account('college', { gemeenteId: andereGemeenteId }),
    'andere aanbieder': await account('aanbieder', { aanbiederId: eerste.andereAanbiederId }),
    'andere organisatie': app.als('toezichthouder', tweede),
  };
  const alleen = Object.fromEntries(
    LEZERS.map((lezer) => [lezer, [wie[lezer]]]),
  ) as unknown as Lezers['leest'];
  const elders = ROLLEN.map((rol) => app.als(rol, tweede));
  return { andereGemeenteId, wie, leest: { ...alleen, 'andere organisatie': elders } };
}
