import { Injectable } from '@nestjs/common';
import { type Actor, alleen } from '@navolgbaar/platform/auth';
import { type Auditregel, UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Bladtelling,
  NIEMAND,
  type Pagina,
  type PerBlad,
  Volgorde,
  Voorwaarden,
  leesCursor,
  pagina,
  telopdracht,
} from '@navolgbaar/platform/http';
import {
  type Agendafilter,
  type Agendatermijn,
  type Deelbesluit,
  type Detailvraag,
  type EersteTermijn,
  type EigenUitstel,
  type Mijlpaalstand,
  type OpenTermijnfilter,
  type OpenUitstel,
  type Stopstand,
  type Termijndetailstand,
  TermijnenQuery,
  type Termijnstand,
  type Termijntelfilter,
  type Uitstelfilter,
  type Uitstelstand,
  type Versiestand,
} from '../application/queries/termijnen.query';
import type { Termijndefinitie } from '../domain/definitie';
import { DEFINITIEKOLOMMEN, type DefinitieRij, naarDefinitie } from './definitie-rij';
import { type UitstelRij, naarVerzoek } from './sql-uitstel.repository';
import {
  AGENDA,
  BIJ_AANBIEDER,
  ESCALATIESTOPS,
  LOOPT,
  MIJLPALEN,
  TERMIJNBRON,
  TERMIJNDETAIL,
  TERMIJNSTAND,
  UITSTELKOLOMMEN,
  UITSTELSTANDKOLOMMEN,
  isTeLaat,
} from './termijn.sql';

type StandRij = DefinitieRij & Omit<Termijnstand, 'definitie'>;

function naarStand(rij: StandRij): Termijnstand {
  const { id, object, objectId, zaakId, kenmerk, aanbiederId, bijAanbieder, behandelaarId } = rij;
  const { start, ruw, uiterlijk, status, voldaanOp, opgeschortOp, herleiding, waarschuwingen, versie } = rij;
  return {
    ...{ id, object, objectId, zaakId, kenmerk, aanbiederId, bijAanbieder, behandelaarId },
    definitie: naarDefinitie(rij),
    ...{ start, ruw, uiterlijk, status, voldaanOp, opgeschortOp, herleiding, waarschuwingen, versie },
  };
}

type UitstelstandRij = UitstelRij & Pick<Uitstelstand, 'gevraagdDoor' | 'beslistDoor'>;
type DetailRij = StandRij & {
  readonly versies: readonly Versiestand[];
  readonly mijlpalen: readonly Mijlpaalstand[];
  readonly stops: readonly Stopstand[];
  readonly uitstel: readonly UitstelstandRij[];
};

const naarUitstelstand = ({ gevraagdDoor, beslistDoor, ...rij }: UitstelstandRij): Uitstelstand => ({
  ...naarVerzoek(rij),
  gevraagdDoor,
  beslistDoor,
});

const UITSTEL = `
  SELECT ${UITSTELSTANDKOLOMMEN}
    FROM termijn.uitstelverzoeken u
   WHERE u.organisatie_id = nav.organisatie() AND u.termijn_id = ANY ($1::uuid[])
   ORDER BY u.termijn_id, u.gevraagd_op, u.vastgelegd_op`;

const VAN_UITSTEL = `
    FROM termijn.uitstelverzoeken u
    JOIN termijn.termijnen t ON t.organisatie_id = u.organisatie_id AND t.id = u.termijn_id
    JOIN termijn.definities d ON d.organisatie_id = t.organisatie_id AND d.code = t.definitie_code
                             AND d.versie = t.definitie_versie
   WHERE u.organisatie_id = nav.organisatie()`;

const OPEN_UITSTEL = `
  SELECT ${UITSTELKOLOMMEN}, d.naam, ${BIJ_AANBIEDER}, t.kenmerk, t.zaak_id AS "zaakId", t.behandelaar_id AS "behandelaarId",
         t.uiterlijk AS "laatsteDag" ${VAN_UITSTEL} AND u.status = 'gevraagd'`;

const EIGEN_UITSTEL = `
  SELECT u.id, u.status, u.gevraagd_op AS "gevraagdOp", u.einde_op AS "eindeOp", d.naam, t.kenmerk,
         t.uiterlijk AS "laatsteDag", t.object, t.object_id AS "objectId" ${VAN_UITSTEL}
     AND u.aanbieder_id = $1 AND (u.status = 'gevraagd' OR u.einde_op >= $2::date)
   ORDER BY u.status <> 'gevraagd', u.einde_op DESC, t.uiterlijk, u.id LIMIT $3`;

const WACHT_OP_DELEN = `
  SELECT t.id, d.naam, ${BIJ_AANBIEDER}, t.zaak_id AS "zaakId", t.kenmerk, t.uiterlijk
    FROM termijn.mijlpalen m
    JOIN termijn.termijnen t ON t.organisatie_id = m.organisatie_id AND t.id = m.termijn_id AND t.versie = m.versie
    JOIN termijn.definities d ON d.organisatie_id = t.organisatie_id AND d.code = t.definitie_code
                             AND d.versie = t.definitie_versie
   WHERE m.organisatie_id = nav.organisatie() AND m.status = 'wacht_op_delen'
     AND t.status IN ('loopt', 'te_laat')
   ORDER BY t.uiterlijk, t.id LIMIT $1`;

const EERSTE_OPEN = `
  SELECT DISTINCT ON (t.zaak_id) t.zaak_id AS "zaakId", d.naam, t.uiterlijk,
    CASE t.status WHEN 'opgeschort' THEN v.opgeschort_op END AS "opgeschortOp"
  FROM termijn.termijnen t
  JOIN termijn.definities d ON d.organisatie_id = t.organisatie_id
    AND d.code = t.definitie_code AND d.versie = t.definitie_versie
  JOIN termijn.versies v ON v.organisatie_id = t.organisatie_id AND v.termijn_id = t.id AND v.versie = t.versie
  WHERE t.organisatie_id = $1 AND t.zaak_id = ANY ($2::uuid[])
    AND t.status IN ('loopt', 'te_laat', 'opgeschort') AND d.aard = 'termijn'
  ORDER BY t.zaak_id, t.status = 'opgeschort', t.uiterlijk, t.id`;

/** The statement also gives what only a change needs. */
const VERSIEVELDEN = [
  'termijnId',
  'versie',
  'soort',
  'op',
  'duur',
  'werkdagen',
  'reden',
  'gevraagdOp',
  'uiterlijk',
  'opgeschortOp',
  'herleiding',
  'door',
] as const satisfies readonly (keyof Versiestand)[];

/** Reads of terms by hand-written SQL: a fixed number of statements per page. */
@Injectable()
export class SqlTermijnenQuery extends TermijnenQuery {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async details(vraag: Detailvraag): Promise<Termijndetailstand[]> {
    // Each its own statement, for each has its own index.
    const [naam, voorwaarde, waarde] =
      'zaakId' in vraag
        ? ['zaak', 't.zaak_id = $1', vraag.zaakId]
        : 'objectId' in vraag
          ? ['object', 't.object_id = $1', vraag.objectId]
          : ['id', 't.id = $1', vraag.id];
    const sql = `${TERMIJNDETAIL} AND ${voorwaarde} ORDER BY t.uiterlijk, t.id`;
    return (await this.uow.query<DetailRij>(`termijn-details-${naam}`, sql, [waarde])).map((rij) => ({
      stand: naarStand(rij),
      versies: rij.versies.map((versie) => alleen(versie, VERSIEVELDEN)),
      mijlpalen: rij.mijlpalen,
      stops: rij.stops,
      uitstel: rij.uitstel.map(naarUitstelstand),
    }));
  }

  async vanIds(ids: readonly string[]): Promise<Termijnstand[]> {
    if (ids.length === 0) return [];
    const sql = `${TERMIJNSTAND} AND t.id = ANY ($1::uuid[]) ORDER BY t.uiterlijk, t.id`;
    return (await this.uow.query<StandRij>('termijnen-van-ids', sql, [ids])).map(naarStand);
  }

  async eersteOpen(zaakIds: readonly string[]): Promise<EersteTermijn[]> {
    if (zaakIds.length === 0) return [];
    const { organisatieId } = this.uow.actor();
    return this.uow.query<EersteTermijn>('termijnen-eerste-open', EERSTE_OPEN, [organisatieId, zaakIds]);
  }

  async openVan(objectId: string, code: string): Promise<string | null> {
    const [rij] = await this.uow.query<{ id: string }>(
      'termijn-open-van',
      `SELECT id FROM termijn.termijnen
        WHERE organisatie_id = nav.organisatie() AND object_id = $1 AND definitie_code = $2
          AND status IN ('loopt', 'te_laat', 'opgeschort') ORDER BY uiterlijk, id LIMIT 1`,
      [objectId, code],
    );
    return rij?.id ?? null;
  }

  async mijlpalen(termijnIds: readonly string[]): Promise<Mijlpaalstand[]> {
    if (termijnIds.length === 0) return [];
    return this.uow.query<Mijlpaalstand>('termijn-mijlpalen', MIJLPALEN, [termijnIds]);
  }

  async uitstel(termijnIds: readonly string[]): Promise<Uitstelstand[]> {
    if (termijnIds.length === 0) return [];
    const rijen = await this.uow.query<UitstelstandRij>('termijn-uitstel', UITSTEL, [termijnIds]);
    return rijen.map(naarUitstelstand);
  }

  async openUitstel(filter: Uitstelfilter): Promise<Pagina<OpenUitstel>> {
    const { behandelaarId, ookVrije = false, vanaf, aantal } = filter;
    type Rij = UitstelRij & Omit<OpenUitstel, keyof UitstelRij>;
    const cursor = leesCursor(vanaf, 2);
    const rijen = await this.uow.query<Rij>(
      cursor ? 'uitstel-open-lijst-vanaf' : 'uitstel-open-lijst',
      `${OPEN_UITSTEL} AND ($1::uuid IS NULL OR t.behandelaar_id = $1 OR ($3 AND t.behandelaar_id IS NULL))
       ${cursor ? 'AND (t.uiterlijk, u.id) > ($4::date, $5::uuid)' : ''}
       ORDER BY t.uiterlijk, u.id LIMIT $2`,
      [behandelaarId, aantal + 1, ookVrije, ...(cursor ?? [])],
    );
    const regels = rijen.map(
      ({ naam, bijAanbieder, kenmerk, zaakId, behandelaarId: behandelaar, laatsteDag, ...rij }) => ({
        ...{ ...naarVerzoek(rij), naam, bijAanbieder, kenmerk, zaakId, laatsteDag },
        behandelaarId: behandelaar,
      }),
    );
    return pagina(regels, aantal, ({ laatsteDag, id }) => [laatsteDag, id]);
  }

  uitstelVan(aanbiederId: string, sinds: string, aantal: number): Promise<EigenUitstel[]> {
    return this.uow.query<EigenUitstel>('uitstel-van-aanbieder', EIGEN_UITSTEL, [aanbiederId, sinds, aantal]);
  }

  async escalatiestops(termijnIds: readonly string[]): Promise<Stopstand[]> {
    if (termijnIds.length === 0) return [];
    return this.uow.query<Stopstand>('termijn-escalatiestops', ESCALATIESTOPS, [termijnIds]);
  }

  async open(filter: OpenTermijnfilter): Promise<Pagina<Termijnstand>> {
    const v = voorwaarden(new Voorwaarden([filter.aantal + 1]), filter);
    const volgorde = new Volgorde(SORTERING, {
      ...{ gevraagd: filter.sorteer, standaard: 'uiterlijk', id: 't.id' },
    });
    volgorde.vanaf(v, filter.vanaf);
    const sql = `${TERMIJNSTAND}${v.waar} ${volgorde.sql} LIMIT $1`;
    const rijen = await this.uow.inVolgorde<StandRij>(`termijnen${v.naam}`, sql, v.waarden);
    return pagina(rijen.map(naarStand), filter.aantal, ({ uiterlijk, id }) => volgorde.cursor(uiterlijk, id));
  }

  async aantallen(actor: Actor, bladen: PerBlad<Termijntelfilter>, regel: Auditregel): Promise<Bladtelling> {
    const waarden: unknown[] = [];
    const bronnen = Object.entries(bladen).map(
      ([blad, filter]) =>
        [blad, `${TERMIJNBRON}${voorwaarden(new Voorwaarden(waarden), filter).waar}`] as const,
    );
    const opdracht = telopdracht('termijn', waarden, Object.fromEntries(bronnen));
    const [aantallen] = await this.uow.lees<Bladtelling>(actor, regel, opdracht);
    return aantallen as Bladtelling;
  }

  wachtOpDelen(aantal: number): Promise<Deelbesluit[]> {
    return this.uow.query<Deelbesluit>('termijnen-wacht-op-delen', WACHT_OP_DELEN, [aantal]);
  }

  agenda({ van, tot, behandelaarId, aantal }: Agendafilter): Promise<Agendatermijn[]> {
    const waarden = [van, tot, behandelaarId, aantal];
    return this.uow.query<Agendatermijn>('termijnen-agenda', AGENDA, waarden);
  }

  async definities(): Promise<Termijndefinitie[]> {
    const rijen = await this.uow.query<DefinitieRij>(
      'termijn-definities',
      `SELECT ${DEFINITIEKOLOMMEN} FROM termijn.definities d WHERE d.organisatie_id = nav.organisatie()
        ORDER BY d.code, d.versie DESC`,
    );
    return rijen.map(naarDefinitie);
  }
}

const SORTERING = { uiterlijk: { kolom: 't.uiterlijk', soort: 'date' } } as const;

function voorwaarden(v: Voorwaarden, filter: Termijntelfilter): Voorwaarden {
  const { teLaatOp, behandelaarId, aanbiederId, eigenaar } = filter;
  if (teLaatOp) v.eis('te-laat', teLaatOp, isTeLaat);
  else v.eisVast('open', LOOPT);
  if (behandelaarId === NIEMAND) v.eisVast('niemand', 't.behandelaar_id IS NULL');
  else if (behandelaarId) v.eis('van', behandelaarId, (plaats) => `t.behandelaar_id = ${plaats}`);
  if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `t.aanbieder_id = ${plaats}`);
  if (eigenaar) v.eis('eigenaar', eigenaar, (plaats) => `d.eigenaar = ${plaats}`);
  return v;
}
