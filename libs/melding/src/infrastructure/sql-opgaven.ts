import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import {
  type EerderAntwoord,
  type NieuweAanvulling,
  type NieuweOpgave,
  type Opgave,
  type Opgaveaanvulling,
  type Opgavefilter,
  type Opgavekop,
  type Opgaveregel,
  type Opgavevraagregel,
  Opgaven,
} from '../application/ports/opgaven';
import type { Opgaveantwoorden } from '../domain/opgave/vragen';

const tijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const KOP = `
  SELECT o.id, o.aanbieder_id AS "aanbiederId", o.status, o.ontbreekt, ${tijd('o.begonnen_op')} AS "begonnenOp",
         ${tijd('o.laatste_op')} AS "laatsteOp", ${tijd('o.gesloten_op')} AS "geslotenOp",
         o.gesloten_door AS "geslotenDoor", o.sluitreden, ${tijd('o.afgerond_op')} AS "afgerondOp", o.versie,
         m.nummer, o.soort, o.onderwerp, m.aanbieder_naam AS "aanbiederNaam", ${tijd('m.ontvangen_op')} AS "ontvangenOp",
         ${tijd('m.geregistreerd_op')} AS "geregistreerdOp", m.status AS meldingstatus, m.versie AS meldingversie,
         m.behandelaar_id AS "behandelaarId"
    FROM melding.opgaven o JOIN melding.meldingen m ON m.organisatie_id = o.organisatie_id AND m.id = o.id
   WHERE o.organisatie_id = $1`;

const OPEN_VRAGEN = `FROM melding.opgave_vragen v
           WHERE v.organisatie_id = o.organisatie_id AND v.melding_id = o.id AND v.ingetrokken_op IS NULL
             AND NOT EXISTS (SELECT 1 FROM melding.opgave_aanvullingen a
                              WHERE a.organisatie_id = v.organisatie_id AND a.vraag_id = v.id)`;
const ONGELEZEN = `FROM melding.opgave_aanvullingen a
           WHERE a.organisatie_id = o.organisatie_id AND a.melding_id = o.id AND a.gelezen_op IS NULL`;

const AAN_TE_VULLEN = `o.status = 'open' AND cardinality(o.ontbreekt) > 0`;
const PER_STAND = {
  aan_te_vullen: AAN_TE_VULLEN,
  te_doen: `(${AAN_TE_VULLEN} OR EXISTS (SELECT 1 ${OPEN_VRAGEN}))`,
  te_lezen: `EXISTS (SELECT 1 ${ONGELEZEN})`,
} as const;

// The questions that wait and what nobody read yet: one look in an index per row of the page.
const REGELS = `
  SELECT o.id, m.nummer, o.soort, o.onderwerp, o.aanbieder_id AS "aanbiederId", m.aanbieder_naam AS "aanbiederNaam",
         ${tijd('m.ontvangen_op')} AS "ontvangenOp", o.status, ${tijd('o.laatste_op')} AS "laatsteOp",
         ${tijd('o.afgerond_op')} AS "afgerondOp", m.status AS meldingstatus,
         cardinality(o.ontbreekt) AS "aantalOpen", ${tijd('o.begonnen_op')} AS "begonnenOp",
         (SELECT count(*)::int ${OPEN_VRAGEN}) AS "openVragen", (SELECT count(*)::int ${ONGELEZEN}) AS ongelezen
    FROM melding.opgaven o JOIN melding.meldingen m ON m.organisatie_id = o.organisatie_id AND m.id = o.id
   WHERE o.organisatie_id = $1`;

const AANVULLINGEN = `
  SELECT id, volgnummer, vraag_id AS "vraagId", vragenversie, meldingversie, antwoorden, bevestigd, kanaal,
         ${tijd('op')} AS op, door, ${tijd('gelezen_op')} AS "gelezenOp"
    FROM melding.opgave_aanvullingen WHERE organisatie_id = $1 AND melding_id = $2 ORDER BY volgnummer`;

/** As far back as is looked for what a provider stated before. */
const EERDERE = 20;
const EERDER = `
  SELECT a.id, a.antwoorden, ${tijd('a.op')} AS op, m.nummer
    FROM melding.opgave_aanvullingen a JOIN melding.meldingen m ON m.organisatie_id = a.organisatie_id AND m.id = a.melding_id
   WHERE a.organisatie_id = $1 AND a.aanbieder_id = $2 AND a.codes && $3::text[]
   ORDER BY a.op DESC, a.id DESC LIMIT ${EERDERE}`;

const NEEM_OVER = `
  UPDATE melding.opgaven
     SET status = 'overgenomen', gesloten_op = coalesce(gesloten_op, $3), sluitreden = NULL,
         afgerond_op = CASE WHEN $4::boolean THEN coalesce(afgerond_op, $3) ELSE afgerond_op END, versie = versie + 1
   WHERE organisatie_id = $1 AND id = ANY ($2::uuid[]) AND ($5::uuid IS NULL OR aanbieder_id = $5)
     AND (status <> 'overgenomen' OR ($4::boolean AND afgerond_op IS NULL))
  RETURNING id`;

const ANTWOORDEN = { tabel: 'melding.opgave_aanvullingen', kolom: 'antwoorden' } as const;
const VRAAG = { tabel: 'melding.opgave_vragen', kolom: 'inhoud' } as const;

type Gesloten<T, K extends string> = Omit<T, K> & Record<K, Buffer>;

@Injectable()
export class SqlOpgaven extends Opgaven {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly versleuteling: Veldversleuteling,
  ) {
    super();
  }

  async voegToe(o: NieuweOpgave): Promise<void> {
    await this.uow.query(
      'opgave-nieuw',
      `INSERT INTO melding.opgaven (organisatie_id, id, aanbieder_id, soort, onderwerp, status, ontbreekt, begonnen_op,
         laatste_op, versie)
       VALUES ($1, $2, $3, $4, $5, 'open', $6, $7, $7, 1)`,
      [this.organisatie(), o.id, o.aanbiederId, o.soort, o.onderwerp, o.ontbreekt, o.begonnenOp],
    );
  }

  async laadVoorWijziging(id: string): Promise<Opgavekop> {
    const sql = `${KOP} AND o.id = $2 FOR UPDATE OF o`;
    const [rij] = await this.uow.query<Opgavekop>('opgave-slot', sql, [this.organisatie(), id]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  async vind(id: string): Promise<Opgavekop | null> {
    const sql = `${KOP} AND o.id = $2`;
    const [rij] = await this.uow.query<Opgavekop>('opgave-een', sql, [this.organisatie(), id]);
    return rij ?? null;
  }

  async lijst({
    aanbiederId,
    behandelaarId,
    stand,
    vanaf,
    aantal,
  }: Opgavefilter): Promise<Pagina<Opgaveregel>> {
    const v = new Voorwaarden([this.organisatie(), aantal + 1]);
    if (aanbiederId) v.eis('aanbieder', aanbiederId, (plaats) => `o.aanbieder_id = ${plaats}`);
    if (behandelaarId)
      v.eis('behandelaar', behandelaarId, (plaats) => `coalesce(m.behandelaar_id, ${plaats}) = ${plaats}`);
    if (stand !== 'alle') v.eisVast(stand.replaceAll('_', '-'), PER_STAND[stand]);
    v.vanaf(vanaf, (op, id) => `(o.begonnen_op, o.id) < (${op}::timestamptz, ${id}::uuid)`);
    const sql = `${REGELS}${v.waar} ORDER BY o.begonnen_op DESC, o.id DESC LIMIT $2`;
    type Rij = Opgaveregel & { begonnenOp: string };
    const rijen = await this.uow.query<Rij>(`opgave-lijst${v.naam}`, sql, v.waarden);
    return pagina(rijen, aantal, ({ begonnenOp, id }) => [begonnenOp, id]);
  }

  async wijzig(o: Opgave, gezien: number): Promise<void> {
    const rijen = await this.uow.query(
      'opgave-wijzig',
      `UPDATE melding.opgaven SET status = $4, ontbreekt = $5, laatste_op = $6, gesloten_op = $7, gesloten_door = $8,
              sluitreden = $9, versie = $3::integer + 1
        WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`,
      [
        ...[this.organisatie(), o.id, gezien, o.status, o.ontbreekt, o.laatsteOp, o.geslotenOp],
        ...[o.geslotenDoor, o.sluitreden],
      ],
    );
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async neemOver(
    meldingIds: readonly string[],
    { afgerond, aanbiederId }: { readonly afgerond: boolean; readonly aanbiederId: string | null },
  ): Promise<readonly string[]> {
    const waarden = [this.organisatie(), meldingIds, this.nu(), afgerond, aanbiederId];
    const rijen = await this.uow.query<{ id: string }>('opgave-neem-over', NEEM_OVER, waarden);
    return rijen.map(({ id }) => id);
  }

  async voegAanvullingToe(a: NieuweAanvulling): Promise<void> {
    const antwoorden = await this.sluit({ ...ANTWOORDEN, rij: a.id }, a.antwoorden);
    await this.uow.query(
      'opgave-aanvulling-in',
      `INSERT INTO melding.opgave_aanvullingen (organisatie_id, id, melding_id, aanbieder_id, volgnummer, vraag_id,
         vragenversie, meldingversie, antwoorden, codes, bevestigd, kanaal, op, door)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[this.organisatie(), a.id, a.meldingId, a.aanbiederId, a.volgnummer, a.vraagId, a.vragenversie],
        ...[a.meldingversie, antwoorden, Object.keys(a.antwoorden), a.bevestigd, a.kanaal, this.nu()],
        this.uow.actor().gebruikerId,
      ],
    );
  }

  async aanvullingen(meldingId: string): Promise<Opgaveaanvulling[]> {
    const rijen = await this.uow.query<Gesloten<Opgaveaanvulling, 'antwoorden'>>(
      'opgave-aanvullingen',
      AANVULLINGEN,
      [this.organisatie(), meldingId],
    );
    return Promise.all(
      rijen.map(async (rij) => ({ ...rij, antwoorden: await this.antwoorden(rij.id, rij.antwoorden) })),
    );
  }

  async markeerGelezen(meldingId: string, totEnMet: string): Promise<number> {
    const rijen = await this.uow.query(
      'opgave-gelezen',
      `UPDATE melding.opgave_aanvullingen SET gelezen_op = $4, gelezen_door = $5
        WHERE organisatie_id = $1 AND melding_id = $2 AND gelezen_op IS NULL
          AND volgnummer <= (SELECT b.volgnummer FROM melding.opgave_aanvullingen b
                              WHERE b.organisatie_id = $1 AND b.melding_id = $2 AND b.id = $3)
       RETURNING id`,
      [this.organisatie(), meldingId, totEnMet, this.nu(), this.uow.actor().gebruikerId],
    );
    return rijen.length;
  }

  async eerder(aanbiederId: string, codes: readonly string[]): Promise<EerderAntwoord[]> {
    type Rij = { id: string; antwoorden: Buffer; op: string; nummer: string };
    const rijen = await this.uow.query<Rij>('opgave-eerder', EERDER, [
      this.organisatie(),
      aanbiederId,
      codes,
    ]);
    const gevonden = new Map<string, EerderAntwoord>();
    for (const { id, antwoorden, op, nummer } of rijen) {
      const gegeven = await this.antwoorden(id, antwoorden);
      for (const code of codes) {
        const waarden = gegeven[code];
        if (waarden && !gevonden.has(code)) gevonden.set(code, { code, waarden, op, nummer });
      }
    }
    return [...gevonden.values()];
  }

  async voegVraagToe(v: {
    id: string;
    meldingId: string;
    aanbiederId: string;
    tekst: string;
    waarom: string;
  }): Promise<void> {
    const inhoud = await this.sluit({ ...VRAAG, rij: v.id }, { tekst: v.tekst, waarom: v.waarom });
    await this.uow.query(
      'opgave-vraag-in',
      `INSERT INTO melding.opgave_vragen (organisatie_id, id, melding_id, aanbieder_id, inhoud, gesteld_op, gesteld_door)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[this.organisatie(), v.id, v.meldingId, v.aanbiederId, inhoud, this.nu()],
        this.uow.actor().gebruikerId,
      ],
    );
  }

  async vragen(meldingId: string): Promise<Opgavevraagregel[]> {
    type Rij = Omit<Opgavevraagregel, 'tekst' | 'waarom'> & { inhoud: Buffer };
    const rijen = await this.uow.query<Rij>(
      'opgave-vragen',
      `SELECT id, inhoud, ${tijd('gesteld_op')} AS "gesteldOp", gesteld_door AS "gesteldDoor",
              ${tijd('ingetrokken_op')} AS "ingetrokkenOp"
         FROM melding.opgave_vragen WHERE organisatie_id = $1 AND melding_id = $2 ORDER BY gesteld_op, id`,
      [this.organisatie(), meldingId],
    );
    return Promise.all(
      rijen.map(async ({ inhoud, ...rij }) => {
        const open = await this.versleuteling.ontsleutel({ ...VRAAG, rij: rij.id }, inhoud);
        return { ...rij, ...(JSON.parse(open) as Pick<Opgavevraagregel, 'tekst' | 'waarom'>) };
      }),
    );
  }

  async trekVraagIn(meldingId: string, vraagId: string): Promise<boolean> {
    const rijen = await this.uow.query(
      'opgave-vraag-intrekken',
      `UPDATE melding.opgave_vragen v SET ingetrokken_op = $4, ingetrokken_door = $5
        WHERE v.organisatie_id = $1 AND v.melding_id = $2 AND v.id = $3 AND v.ingetrokken_op IS NULL
          AND NOT EXISTS (SELECT 1 FROM melding.opgave_aanvullingen a
                           WHERE a.organisatie_id = v.organisatie_id AND a.vraag_id = v.id)
       RETURNING v.id`,
      [this.organisatie(), meldingId, vraagId, this.nu(), this.uow.actor().gebruikerId],
    );
    return rijen.length > 0;
  }

  private async antwoorden(rij: string, blob: Buffer): Promise<Opgaveantwoorden> {
    const open = await this.versleuteling.ontsleutel({ ...ANTWOORDEN, rij }, blob);
    return JSON.parse(open) as Opgaveantwoorden;
  }

  private sluit(plaats: { tabel: string; kolom: string; rij: string }, inhoud: object): Promise<Buffer> {
    return this.versleuteling.versleutel(plaats, JSON.stringify(inhoud));
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }

  private nu(): string {
    return this.klok.nu().toString();
  }
}
