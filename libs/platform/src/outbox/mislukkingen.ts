import { Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import { systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { OnherstelbareFout } from '@navolgbaar/platform/queue';
import type { Levering } from './inbox';

// Not when the effect happened after all: a processor that lost its lock may have finished before this.
const NOTEER = `
  INSERT INTO outbox.mislukkingen AS m
    (organisatie_id, id, gebeurtenis_id, verwerker, foutcode, melding, pogingen, op)
  SELECT $1::uuid, $2::uuid, $3::uuid, $4::text, $5::text, $6::text, $7::int, now()
  WHERE NOT EXISTS (SELECT 1 FROM outbox.inbox i
                    WHERE i.organisatie_id = $1 AND i.verwerker = $4 AND i.gebeurtenis_id = $3)
  ON CONFLICT (organisatie_id, gebeurtenis_id, verwerker) DO UPDATE
    SET foutcode = excluded.foutcode, melding = excluded.melding, pogingen = m.pogingen + excluded.pogingen,
        op = excluded.op, opnieuw_aangeboden_op = NULL, opgelost_op = NULL
    WHERE m.opnieuw_aangeboden_op IS NOT NULL OR m.opgelost_op IS NOT NULL`;

/** Final failures as rows that a person can see and offer again. */
@Injectable()
export class Mislukkingen {
  constructor(private readonly uow: UnitOfWork) {}

  /** Records that the last attempt failed. Repeating it changes nothing. */
  async noteer(levering: Levering, fout: unknown, pogingen: number): Promise<void> {
    const { organisatieId, gebeurtenisId, verwerker } = levering;
    const { code, melding } = omschrijf(fout);
    await this.uow.run(systeemActor(organisatieId, `verwerker:${verwerker}`, gebeurtenisId), () =>
      this.uow.query('mislukking-noteer', NOTEER, [
        organisatieId,
        nieuwId(),
        gebeurtenisId,
        verwerker,
        code,
        melding,
        pogingen,
      ]),
    );
  }
}

/** What a reader may know of a fault: its kind and place, never its own text, which may quote a row and so a person. */
export function omschrijf(fout: unknown): { code: string; melding: string } {
  if (fout instanceof OnherstelbareFout) return { code: fout.code, melding: fout.message };
  if (fout instanceof DomeinFout) {
    return { code: fout.code, melding: `De stap werd geweigerd met de code ${fout.code}.` };
  }
  const databank = databankfout(fout);
  if (databank) return databank;
  const soort = fout instanceof Error ? fout.name : 'onbekend';
  return { code: 'ONVERWACHTE_FOUT', melding: `Er ging iets onverwachts mis (${soort}).` };
}

function databankfout(fout: unknown): { code: string; melding: string } | null {
  const ruw = (fout as { driverError?: unknown } | null)?.driverError ?? fout;
  const { code, table, constraint } = (ruw ?? {}) as {
    code?: unknown;
    table?: unknown;
    constraint?: unknown;
  };
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return null;
  const waar = [table, constraint].filter((deel) => typeof deel === 'string' && deel).join(', ');
  return {
    code: `DATABANK_${code}`,
    melding: `De databank weigerde de stap met de code ${code}${waar ? ` (${waar})` : ''}.`,
  };
}
