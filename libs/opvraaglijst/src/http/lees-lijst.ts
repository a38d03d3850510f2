import type { Actor } from '@navolgbaar/platform/auth';
import { naarDocumentResponse } from '@navolgbaar/document';
import type { LeesOpvraaglijsten } from '../application/queries/lees-opvraaglijsten';
import type { OpvraaglijstResponse } from './dto/opvraaglijst.response';

/** The answer of every act: the list as this reader sees it now. */
export async function leesLijst(
  lees: LeesOpvraaglijsten,
  actor: Actor,
  id: string,
): Promise<OpvraaglijstResponse> {
  const { documenten, ...lijst } = await lees.detail(actor, id);
  const vorderingen = 'vorderingen' in lijst ? Object.entries(lijst.vorderingen) : null;
  return {
    ...lijst,
    ...(vorderingen ? { vorderingen: vorderingen.map(([soort, regelId]) => ({ soort, id: regelId })) } : {}),
    documenten: documenten.map(naarDocumentResponse),
  } as unknown as OpvraaglijstResponse;
}
