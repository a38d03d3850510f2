import { Injectable } from '@nestjs/common';
import { Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import { type Concept, Concepten } from '../application/ports/concepten';
import type { Antwoorden } from '../application/reis/reis';

const VOEG_TOE = `
  INSERT INTO loket.concepten (organisatie_id, id, geheim_hash, gemeente_id, gemaakt_op, verloopt_op)
  VALUES (nav.organisatie(), $1, $2, $3, $4, $5)`;
const VIND = `
  SELECT id, gemeente_id AS "gemeenteId", inhoud, meldingsnummer, melder_bekend AS "melderBekend",
         to_char(verloopt_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "verlooptOp"
    FROM loket.concepten
   WHERE organisatie_id = nav.organisatie() AND geheim_hash = $1 AND verloopt_op > $2`;
const BEWAAR = 'UPDATE loket.concepten SET inhoud = $2 WHERE organisatie_id = nav.organisatie() AND id = $1';
const ROND_AF = `
  UPDATE loket.concepten SET inhoud = NULL, meldingsnummer = $2, melder_bekend = $3, verloopt_op = least(verloopt_op, $4)
   WHERE organisatie_id = nav.organisatie() AND id = $1`;

interface Rij extends Pick<Concept, 'id' | 'gemeenteId' | 'verlooptOp'> {
  readonly inhoud: Buffer | null;
  readonly meldingsnummer: string | null;
  readonly melderBekend: boolean | null;
}

@Injectable()
export class SqlConcepten extends Concepten {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly versleuteling: Veldversleuteling,
  ) {
    super();
  }

  async voegToe(nieuw: Parameters<Concepten['voegToe']>[0]): Promise<void> {
    const { id, hash, gemeenteId, verlooptOp } = nieuw;
    const waarden = [id, hash, gemeenteId, this.klok.nu().toString(), verlooptOp];
    await this.uow.query('loket-concept-in', VOEG_TOE, waarden);
  }

  async vind(hash: Buffer, { slot } = { slot: false }): Promise<Concept | null> {
    const [naam, sql] = slot ? ['loket-concept-slot', `${VIND} FOR UPDATE`] : ['loket-concept', VIND];
    const [rij] = await this.uow.query<Rij>(naam, sql, [hash, this.klok.nu().toString()]);
    if (!rij) return null;
    const { id, gemeenteId, verlooptOp, meldingsnummer: nummer, melderBekend } = rij;
    return {
      ...{ id, gemeenteId, verlooptOp },
      antwoorden: rij.inhoud ? await this.open(id, rij.inhoud) : {},
      verzonden: nummer === null ? null : { nummer, melderBekend: melderBekend ?? false },
    };
  }

  async bewaar(id: string, antwoorden: Antwoorden): Promise<void> {
    const inhoud = await this.versleuteling.versleutel(plaats(id), JSON.stringify(antwoorden));
    await this.uow.query('loket-concept-bewaar', BEWAAR, [id, inhoud]);
  }

  async rondAf(
    id: string,
    { nummer, melderBekend }: NonNullable<Concept['verzonden']>,
    verlooptOp: string,
  ): Promise<void> {
    await this.uow.query('loket-concept-rond-af', ROND_AF, [id, nummer, melderBekend, verlooptOp]);
  }

  private async open(id: string, inhoud: Buffer): Promise<Antwoorden> {
    return JSON.parse(await this.versleuteling.ontsleutel(plaats(id), inhoud)) as Antwoorden;
  }
}

const plaats = (rij: string) => ({ tabel: 'loket.concepten', kolom: 'inhoud', rij });
