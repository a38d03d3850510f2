import { StreamableFile } from '@nestjs/common';
import { type Csvkolom, csvAntwoord, metFormuleteken } from '@navolgbaar/platform/http';
import type { FastifyReply } from 'fastify';
import type { Kaderinhoud } from '../../domain/kader';
import { KADERKOLOMMEN, type Kaderrij, naarRijen } from '../../domain/kaderrijen';

export interface Kaderuitvoer {
  readonly code: string;
  readonly nummer: number;
  readonly inhoud: Kaderinhoud;
}

const KOLOMMEN: readonly Csvkolom<Kaderrij>[] = KADERKOLOMMEN.map((kolom) => ({
  kop: kolom,
  waarde: (rij) => metFormuleteken(rij[kolom] ?? ''),
}));

const naamVan = ({ code, nummer }: Kaderuitvoer): string => `toetsingskader-${code}-versie-${nummer}`;

/** A version as a list, which reads in again as the same version. */
export function alsCsv(reply: FastifyReply, uitvoer: Kaderuitvoer): Promise<StreamableFile> {
  const resultaten = naarRijen(uitvoer.code, uitvoer.inhoud);
  return csvAntwoord(reply, naamVan(uitvoer), KOLOMMEN, () =>
    Promise.resolve({ resultaten, volgende: null }),
  );
}

/** The same as JSON, for systems. */
export function alsJson(reply: FastifyReply, uitvoer: Kaderuitvoer): StreamableFile {
  const { code, inhoud } = uitvoer;
  void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
  return new StreamableFile(Buffer.from(`${JSON.stringify({ code, inhoud }, null, 2)}\n`), {
    type: 'application/json; charset=utf-8',
    disposition: `attachment; filename="${naamVan(uitvoer)}.json"`,
  });
}
