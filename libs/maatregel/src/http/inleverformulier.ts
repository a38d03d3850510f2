import type { OntvangenBestand } from '@navolgbaar/document';
import { DomeinFout } from '@navolgbaar/kernel';
import { maakValidatie } from '@navolgbaar/platform/http';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { LeverInRequest } from './dto/maatregel.request';

const validatie = maakValidatie();

export interface Inlevering {
  readonly verzoek: LeverInRequest;
  readonly bestand: OntvangenBestand | undefined;
}

interface Bestandsopslag {
  readonly ontvang: (naam: string, deel: MultipartFile) => Promise<OntvangenBestand>;
  readonly vergeet: (bestand: OntvangenBestand) => Promise<void>;
}

/**
 * What was handed in: as JSON, or as a form with at most one file (`bestand`). A file goes to the storage as it comes
 * in, before its fields are known to be right; when they are not, it is thrown away again.
 * @throws DomeinFout INVOER_ONGELDIG, TE_GROOT, DOCUMENT.…
 */
export async function leesInlevering(request: FastifyRequest, opslag: Bestandsopslag): Promise<Inlevering> {
  if (!request.isMultipart()) return { verzoek: await keur(request.body), bestand: undefined };
  const velden: Record<string, unknown> = {};
  let bestand: OntvangenBestand | undefined;
  try {
    for await (const deel of request.parts()) {
      if (deel.type === 'field') velden[deel.fieldname] = deel.value;
      else if (bestand || deel.fieldname !== 'bestand') throw onverwachtBestand(deel.fieldname);
      else {
        bestand = await opslag.ontvang(deel.filename, deel);
        if (deel.file.truncated) throw new DomeinFout('TE_GROOT');
      }
    }
    return { verzoek: await keur(velden), bestand };
  } catch (fout) {
    if (bestand) await opslag.vergeet(bestand);
    throw fout;
  }
}

function keur(velden: unknown): Promise<LeverInRequest> {
  return validatie.transform(velden ?? {}, {
    type: 'body',
    metatype: LeverInRequest,
  }) as Promise<LeverInRequest>;
}

function onverwachtBestand(name: string): DomeinFout {
  return new DomeinFout('INVOER_ONGELDIG', {}, [
    { name, reason: 'Stuur ten hoogste één bestand mee, in het veld bestand.' },
  ]);
}
