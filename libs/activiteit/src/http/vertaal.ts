import type { NieuweActiviteit } from '../application/leg-activiteit-vast/leg-activiteit-vast.use-case';
import type { Activiteittelvraag } from '../application/queries/lees-activiteiten';
import type { Activiteitplan, Uitvoering } from '../domain/activiteit';
import type {
  ActiviteitenAantallenRequest,
  ActiviteitplanRequest,
  ActiviteituitvoeringRequest,
} from './dto/activiteit.request';

/** What was not said is null. */
export const vraagVan = (
  filter: ActiviteitenAantallenRequest & { readonly teLaat?: 'ja' },
): Activiteittelvraag => ({
  ...{ zaakId: filter.zaakId ?? null, aanbiederId: filter.aanbiederId ?? null },
  ...{ behandelaarId: filter.behandelaarId ?? null, soort: filter.soort ?? null },
  ...{ status: filter.status ?? null, wet: filter.wet ?? null, jaar: filter.jaar ?? null },
  teLaat: filter.teLaat === 'ja',
});

export const planVan = (v: ActiviteitplanRequest): Omit<NieuweActiviteit, 'soort'> => ({
  ...{ op: v.op, wet: v.wet, gemeenteId: v.gemeenteId ?? null, behandelaarId: v.behandelaarId ?? null },
  ...{ aanbiederId: v.aanbiederId ?? null, partij: v.partij ?? null, zaakId: v.zaakId ?? null },
  ...{ wat: v.wat ?? null, met: v.met ?? null, kenmerk: v.kenmerk ?? null, vorm: v.vorm ?? null },
  ...{ toelichting: v.toelichting ?? null, analyseId: v.analyseId ?? null, partnerIds: v.partnerIds ?? [] },
});

/** The same, of who did it until now when nobody else is named. */
export const wijzigingVan = (v: ActiviteitplanRequest, ik: string | null): Omit<Activiteitplan, 'soort'> => ({
  ...planVan(v),
  behandelaarId: v.behandelaarId ?? ik ?? '',
});

export const uitvoeringVan = (v: ActiviteituitvoeringRequest): Uitvoering => ({
  ...{ resultaat: v.resultaat ?? null, uitkomst: v.uitkomst ?? null, opvolgenOp: v.opvolgenOp ?? null },
});
