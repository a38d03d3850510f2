import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Readable } from 'node:stream';

/** The part of a multipart request that @fastify/multipart adds. */
export interface MetBestand {
  isMultipart?(): boolean;
  file?(): Promise<{ readonly filename: string; readonly file: Readable } | undefined>;
}

/** A route that takes one file, and says so in the OpenAPI description. */
export const NeemtBestand = (): MethodDecorator =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['bestand'],
        properties: { bestand: { type: 'string', format: 'binary' } },
      },
    }),
  );

/** The file that came along, as a stream. @throws DomeinFout INVOER_ONGELDIG when there is none */
export async function bestandVan(verzoek: MetBestand): Promise<{ naam: string; inhoud: Readable }> {
  // A body that says it is multipart and is not, has no file either.
  const deel = verzoek.isMultipart?.() ? await verzoek.file?.().catch(() => undefined) : undefined;
  if (!deel)
    throw new DomeinFout('INVOER_ONGELDIG', {}, [{ name: 'bestand', reason: 'Voeg een bestand toe.' }]);
  return { naam: deel.filename, inhoud: deel.file };
}
