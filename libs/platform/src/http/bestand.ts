import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { DomeinFout } from '@navolgbaar/kernel';
import type { Readable } from 'node:stream';
import { maakValidatie } from './validatie';

/** The part of a multipart request that @fastify/multipart adds. */
export interface MetBestand {
  isMultipart?(): boolean;
  file?(): Promise<
    { readonly filename: string; readonly file: Readable; readonly fields?: Delen } | undefined
  >;
}

/** The parts that came before the file, by name. */
type Delen = Readonly<Record<string, unknown>>;

/** A text that comes along with a file, as the OpenAPI description tells it. */
interface Tekstveld {
  readonly verplicht?: boolean;
  readonly format?: string;
  readonly maxLength?: number;
  readonly description?: string;
}

/** A route that takes one file, with texts that are sent before it, and says so in the OpenAPI description. */
export const NeemtBestand = (velden: Readonly<Record<string, Tekstveld>> = {}): MethodDecorator =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: [...Object.keys(velden).filter((naam) => velden[naam]?.verplicht), 'bestand'],
        properties: {
          ...Object.fromEntries(
            Object.entries(velden).map(([naam, { verplicht: _, ...veld }]) => [
              naam,
              { type: 'string', ...veld },
            ]),
          ),
          bestand: { type: 'string', format: 'binary' },
        },
      },
    }),
  );

/** The file that came along, as a stream. @throws DomeinFout INVOER_ONGELDIG when there is none */
export async function bestandVan(verzoek: MetBestand): Promise<{ naam: string; inhoud: Readable }> {
  const { naam, inhoud } = await deelVan(verzoek);
  return { naam, inhoud };
}

/**
 * The same of a small file, read to its end.
 * @returns null when it is larger than that many bytes @throws DomeinFout INVOER_ONGELDIG when there is none
 */
export async function heelBestandVan(
  verzoek: MetBestand,
  hoogstens: number,
): Promise<{ naam: string; inhoud: Buffer } | null> {
  const { naam, inhoud } = await deelVan(verzoek);
  const stukken: Buffer[] = [];
  let grootte = 0;
  for await (const stuk of inhoud as AsyncIterable<Buffer>) {
    grootte += stuk.length;
    if (grootte > hoogstens) return null;
    stukken.push(stuk);
  }
  return { naam, inhoud: Buffer.concat(stukken) };
}

/**
 * The file that came along, with the texts that were sent before it, held against their description.
 * @throws DomeinFout INVOER_ONGELDIG when there is no file, or a text is not right
 */
export async function bestandMet<T extends object>(
  verzoek: MetBestand,
  velden: new () => T,
): Promise<{ naam: string; inhoud: Readable; velden: T }> {
  const { delen, ...bestand } = await deelVan(verzoek);
  const gekeurd: unknown = await maakValidatie().transform(tekstenVan(delen), {
    type: 'body',
    metatype: velden,
  });
  return { ...bestand, velden: gekeurd as T };
}

async function deelVan(verzoek: MetBestand): Promise<{ naam: string; inhoud: Readable; delen: Delen }> {
  // A body that says it is multipart and is not, has no file either.
  const deel = verzoek.isMultipart?.() ? await verzoek.file?.().catch(() => undefined) : undefined;
  if (!deel)
    throw new DomeinFout('INVOER_ONGELDIG', {}, [{ name: 'bestand', reason: 'Voeg een bestand toe.' }]);
  return { naam: deel.filename, inhoud: deel.file, delen: deel.fields ?? {} };
}

function tekstenVan(delen: Delen): Record<string, string> {
  return Object.fromEntries(
    Object.entries(delen).flatMap(([naam, deel]) => {
      const waarde = (deel as { value?: unknown } | undefined)?.value;
      return typeof waarde === 'string' ? [[naam, waarde]] : [];
    }),
  );
}
