import { Inject, Injectable, Optional } from '@nestjs/common';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Actornamen } from './actornamen';

/** An audit line as a reader sees it. */
export interface AuditregelView {
  readonly id: string;
  readonly tijdstip: string;
  readonly handeling: string;
  readonly object: string;
  readonly objectId: string;
  readonly resultaat: string;
  readonly actorSoort: string;
  readonly actorId: string | null;
  readonly herkomst: string | null;
  readonly velden: string[];
  readonly correlatieId: string;
  readonly volgnr: number | null;
  /** How who acted is called now; never stored in the line. */
  readonly actorNaam: string | null;
  /** The same of whom it was about, when that is a person of the organisation. */
  readonly objectNaam: string | null;
}

type Opgeslagenregel = Omit<AuditregelView, 'actorNaam' | 'objectNaam'>;

/** The state of one chain. Times in ISO 8601, hash in hexadecimal. */
export interface AuditketenView {
  readonly organisatieId: string;
  readonly volgnr: number;
  readonly hash: string | null;
  readonly ankerVolgnr: number | null;
  readonly ankerOp: string | null;
  readonly onverzegeld: number;
  readonly oudsteOnverzegeld: string | null;
}

export interface Auditvraag {
  readonly object: string | undefined;
  readonly objectId: string | undefined;
  /** Only lines older than the one with this id. */
  readonly voor: string | null;
  readonly aantal: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const iso = (kolom: string): string =>
  `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

// Ids are UUIDv7: their order is that of writing, so the primary key and the object index both give the page.
const regels = (voorwaarde: string): string => `
  SELECT r.id, ${iso('r.tijdstip')} AS tijdstip, r.handeling, r.object, r.object_id AS "objectId", r.resultaat,
         r.actor_soort AS "actorSoort", r.actor_id AS "actorId", r.herkomst, r.velden,
         r.correlatie_id AS "correlatieId", z.volgnr
  FROM audit.regels r
  LEFT JOIN audit.zegels z ON z.organisatie_id = r.organisatie_id AND z.regel_id = r.id
  WHERE r.organisatie_id = $1 AND r.id < coalesce($2::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
    ${voorwaarde}
  ORDER BY r.id DESC LIMIT $3`;

const ALLE = regels('');
const VAN_OBJECT = regels('AND r.object_id = $4 AND ($5::text IS NULL OR r.object = $5)');

const KETENS = `
  SELECT w.organisatie_id AS "organisatieId", coalesce(k.volgnr, 0) AS volgnr,
         CASE WHEN k.volgnr > 0 THEN encode(k.hash, 'hex') END AS hash,
         k.anker_volgnr AS "ankerVolgnr", ${iso('k.anker_op')} AS "ankerOp",
         w.aantal AS onverzegeld, ${iso('w.oudste')} AS "oudsteOnverzegeld"
  FROM audit.tel_onverzegeld(ARRAY[$1::uuid]) w
  LEFT JOIN audit.ketens k ON k.organisatie_id = w.organisatie_id`;

/** Reading the audit. Reading it is an act too, and leaves its own line. */
@Injectable()
export class Auditlezer {
  constructor(
    private readonly uow: UnitOfWork,
    // The worker has no accounts, and nobody reads there.
    @Optional() @Inject(Actornamen) private readonly namen?: Actornamen,
  ) {}

  /** @throws DomeinFout GEEN_RECHT */
  regels(actor: Actor, vraag: Auditvraag): Promise<AuditregelView[]> {
    return this.uow.run(actor, async () => {
      eisRecht(actor, 'audit:lezen');
      const { object, objectId, voor, aantal } = vraag;
      const vast = [actor.organisatieId, voor, aantal];
      this.uow.schrijf({
        handeling: 'audit:lezen',
        object: objectId ? (object ?? 'object') : 'auditregels',
        objectId: objectId ?? actor.organisatieId,
      });
      const rijen =
        objectId === undefined
          ? await this.uow.query<Opgeslagenregel>('audit-lees-alle', ALLE, vast)
          : await this.uow.query<Opgeslagenregel>('audit-lees-object', VAN_OBJECT, [
              ...[...vast, objectId, object ?? null],
            ]);
      return this.metNamen(rijen);
    });
  }

  private async metNamen(rijen: readonly Opgeslagenregel[]): Promise<AuditregelView[]> {
    const ids = rijen.flatMap(({ actorId, objectId }) => [actorId, objectId]);
    const personen = new Set(ids.filter((id): id is string => id !== null && UUID.test(id)));
    const namen = personen.size > 0 ? await this.namen?.van([...personen]) : undefined;
    const naamVan = (id: string | null) => (id === null ? null : (namen?.get(id) ?? null));
    return rijen.map((rij) => ({
      ...{ ...rij, actorNaam: naamVan(rij.actorId), objectNaam: naamVan(rij.objectId) },
    }));
  }

  /** @throws DomeinFout GEEN_RECHT */
  ketens(actor: Actor): Promise<AuditketenView[]> {
    return this.uow.run(actor, () => {
      eisRecht(actor, 'audit:lezen');
      this.uow.schrijf({ handeling: 'audit:lezen', object: 'auditketens', objectId: actor.organisatieId });
      return this.uow.query<AuditketenView>('audit-ketens', KETENS, [actor.organisatieId]);
    });
  }
}
