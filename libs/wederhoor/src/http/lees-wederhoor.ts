import { naarDocumentResponse } from '@navolgbaar/document';
import type { Actor } from '@navolgbaar/platform/auth';
import type { LeesWederhoren } from '../application/queries/lees-wederhoren';
import type { WederhoorinzendingRequest } from './dto/wederhoor.request';
import type { WederhoorResponse } from './dto/wederhoor.response';

/** The answer of every act: the hearing as this reader sees it now. */
export async function leesWederhoor(
  lees: LeesWederhoren,
  actor: Actor,
  id: string,
): Promise<WederhoorResponse> {
  const { documenten, ...wederhoor } = await lees.detail(actor, id);
  return { ...wederhoor, documenten: documenten.map(naarDocumentResponse) } as unknown as WederhoorResponse;
}

export const naarInzending = ({ reacties, eigenReactie }: WederhoorinzendingRequest) => ({
  reacties: reacties.map(({ documentIds, ...reactie }) => ({ ...reactie, documentIds: documentIds ?? [] })),
  eigenReactie: eigenReactie ?? null,
});
