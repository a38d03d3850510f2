import type { Actor } from '@navolgbaar/platform/auth';
import type { LeesAdviezen } from '../application/queries/lees-adviezen';
import type { Adviesinhoud, Zienswijze } from '../domain/adviesinhoud';
import type { CorrigerendeMaatregel, Grondsoort } from '../domain/soorten';
import type { AdvieszienswijzeRequest, WijzigCollegeadviesRequest } from './dto/collegeadvies.request';
import type { CollegeadviesResponse } from './dto/collegeadvies.response';

/** The answer of every act: the advice as this reader sees it now. */
export async function leesAdvies(
  lees: LeesAdviezen,
  actor: Actor,
  id: string,
): Promise<CollegeadviesResponse> {
  return (await lees.detail(actor, id)) as unknown as CollegeadviesResponse;
}

interface Gevraagdegrond {
  readonly grondsoort?: Grondsoort | undefined;
  readonly vindplaats?: string | undefined;
}

export const grondVan = ({ grondsoort, vindplaats }: Gevraagdegrond): Adviesinhoud['grond'] =>
  grondsoort ? { soort: grondsoort, vindplaats: vindplaats ?? '' } : null;

export function inhoudVan(v: WijzigCollegeadviesRequest): Adviesinhoud {
  const maatregel: CorrigerendeMaatregel | null = v.maatregel ?? null;
  return {
    ...{ maatregel, grond: grondVan(v), van: v.van ?? null, tot: v.tot ?? null },
    clienten: (v.clienten ?? []).map(({ code, financiering, wat }) => ({ code, financiering, wat })),
    ...{ wat: v.wat ?? null, waarom: v.waarom ?? null, evenredigheid: v.evenredigheid ?? null },
    gevolg: v.gevolg ?? null,
  };
}

export function zienswijzeVan(v: AdvieszienswijzeRequest): Zienswijze {
  return {
    ...{ gevraagdOp: v.gevraagdOp ?? null, aan: v.aan ?? null, vorm: v.vorm ?? null },
    ...{ ontvangenOp: v.ontvangenOp ?? null, inhoud: v.inhoud ?? null, nietHoren: v.nietHoren ?? null },
    ...{ toelichting: v.toelichting ?? null, tot: v.tot ?? null },
  };
}
