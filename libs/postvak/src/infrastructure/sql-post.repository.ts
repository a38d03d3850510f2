import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import { Veldversleuteling } from '@navolgbaar/platform/versleuteling';
import {
  type Afloop,
  type NieuwePost,
  type Postdetail,
  type Postfilter,
  type Postregel,
  PostRepository,
  type Poststap,
  type Vindplaats,
} from '../application/ports/post.repository';
import type { Post, Postinhoud, Postkop } from '../domain/post';
import type { Poststatus } from '../domain/post-status';

const tijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const VELDEN = `
  b.id, b.nummer, ${tijd('b.ontvangen_op')} AS "ontvangenOp", b.grootte, b.bijzonder, b.automatisch, b.status,
  b.melding_id AS "meldingId", b.melding_nummer AS "meldingNummer", b.versie,
  -- Of a sealed melder it would tell whoever writes from a guessed address that the guess is right.
  CASE WHEN nav.post_leesbaar(b.id) THEN b.afzender_is_melder END AS "afzenderIsMelder"`;
const POST = `SELECT ${VELDEN} FROM postvak.berichten b WHERE b.organisatie_id = nav.organisatie()`;
const metInhoud = (kolommen: string) => `
  SELECT ${VELDEN}, ${kolommen}
    FROM postvak.berichten b
    LEFT JOIN postvak.inhouden i ON i.organisatie_id = b.organisatie_id AND i.id = b.id
   WHERE b.organisatie_id = nav.organisatie()`;
const LIJST = metInhoud('i.kop');
const DETAIL = `${metInhoud('i.kop, i.inhoud')} AND b.id = $1`;
const STAPPEN = `
  SELECT id, handeling, reden, toelichting, ${tijd('op')} AS op, door FROM postvak.stappen
   WHERE organisatie_id = nav.organisatie() AND bericht_id = $1 ORDER BY op, id`;
const TELGRENS = 100;
const AANTALLEN = (['open', 'geregistreerd', 'gekoppeld', 'geweigerd'] as const)
  .map(
    (status) => `(SELECT count(*)::int FROM (SELECT 1 FROM postvak.berichten b
      WHERE b.organisatie_id = nav.organisatie() AND b.status = '${status}' LIMIT ${TELGRENS}) s) AS ${status}`,
  )
  .join(', ');
const AFZENDERVELD = { tabel: 'postvak.inhouden', kolom: 'afzender' } as const;

type Rij = Omit<Postregel, 'kop'> & { readonly kop: Buffer | null; readonly inhoud?: Buffer | null };

@Injectable()
export class SqlPostRepository extends PostRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly versleuteling: Veldversleuteling,
  ) {
    super();
  }

  async bekend(bron: string, uidvalidity: string, uids: readonly number[]): Promise<ReadonlySet<number>> {
    const rijen = await this.uow.query<{ uid: number }>(
      'post-bekend',
      `SELECT uid FROM postvak.ontvangsten
        WHERE organisatie_id = nav.organisatie() AND bron = $1 AND uidvalidity = $2 AND uid = ANY ($3::bigint[])`,
      [bron, uidvalidity, uids],
    );
    return new Set(rijen.map(({ uid }) => uid));
  }

  async metSleutel(sleutel: Buffer): Promise<string | null> {
    const [rij] = await this.uow.query<{ id: string }>(
      'post-met-sleutel',
      'SELECT id FROM postvak.berichten WHERE organisatie_id = nav.organisatie() AND sleutel = $1',
      [sleutel],
    );
    return rij?.id ?? null;
  }

  async voegToe(post: NieuwePost): Promise<void> {
    const { id, nummer, sleutel, ontvangenOp, grootte, bijzonder, automatisch, status } = post;
    await this.uow.query(
      'post-in',
      `INSERT INTO postvak.berichten (organisatie_id, id, nummer, sleutel, ontvangen_op, opgehaald_op, grootte, bijzonder,
         automatisch, status, versie)
       VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, 1)`,
      [id, nummer, sleutel, ontvangenOp, this.nu(), grootte, bijzonder, automatisch, status],
    );
    await this.uow.query(
      'post-inhoud-in',
      'INSERT INTO postvak.inhouden (organisatie_id, id, kop, inhoud) VALUES (nav.organisatie(), $1, $2, $3)',
      [id, await this.sluit(id, 'kop', post.kop), await this.sluit(id, 'inhoud', post.inhoud)],
    );
  }

  async voegVindplaatsToe({ bron, uidvalidity, uid }: Vindplaats, berichtId: string): Promise<boolean> {
    const rijen = await this.uow.query(
      'post-vindplaats-in',
      `INSERT INTO postvak.ontvangsten (organisatie_id, bron, uidvalidity, uid, bericht_id)
       VALUES (nav.organisatie(), $1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING uid`,
      [bron, uidvalidity, uid, berichtId],
    );
    return rijen.length > 0;
  }

  async afzenderIndex(adres: string): Promise<string> {
    return (await this.versleuteling.blindeIndex(AFZENDERVELD, adres)).toString('hex');
  }

  async opNummer(nummer: string): Promise<Post | null> {
    const [rij] = await this.uow.query<Post>('post-op-nummer', `${POST} AND b.nummer = $1`, [nummer]);
    return rij ?? null;
  }

  async opId(id: string): Promise<Post | null> {
    const [rij] = await this.uow.query<Post>('post-op-id', `${POST} AND b.id = $1`, [id]);
    return rij ?? null;
  }

  async laadVoorWijziging(id: string): Promise<Post> {
    const [rij] = await this.uow.query<Post>('post-slot', `${POST} AND b.id = $1 FOR UPDATE OF b`, [id]);
    if (!rij) throw new DomeinFout('NIET_GEVONDEN');
    return rij;
  }

  async wijzig(
    id: string,
    gezien: number,
    { status, meldingId, meldingNummer, afzenderIsMelder }: Afloop,
  ): Promise<void> {
    const rijen = await this.uow.query(
      'post-wijzig',
      `UPDATE postvak.berichten SET status = $3, melding_id = $4, melding_nummer = $5, afzender_is_melder = $6, versie = versie + 1
        WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING versie`,
      [id, gezien, status, meldingId, meldingNummer, afzenderIsMelder],
    );
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async voegStapToe(
    berichtId: string,
    { handeling, reden, toelichting }: Omit<Poststap, 'id' | 'op' | 'door'>,
  ): Promise<void> {
    await this.uow.query(
      'post-stap-in',
      `INSERT INTO postvak.stappen (organisatie_id, id, bericht_id, handeling, reden, toelichting, op, door)
       VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7)`,
      [nieuwId(), berichtId, handeling, reden, toelichting, this.nu(), this.uow.actor().gebruikerId],
    );
  }

  async lijst({ status, meldingId, vanaf, aantal }: Postfilter): Promise<Pagina<Postregel>> {
    const v = new Voorwaarden([aantal + 1]);
    if (status === 'open') v.eisVast('open', `b.status = 'open'`);
    else if (status) v.eis('status', status, (plaats) => `b.status = ${plaats}`);
    if (meldingId) v.eis('melding', meldingId, (plaats) => `b.melding_id = ${plaats}`);
    v.vanaf(vanaf, (op, id) => `(b.ontvangen_op, b.id) < (${op}::timestamptz, ${id}::uuid)`);
    const sql = `${LIJST}${v.waar} ORDER BY b.ontvangen_op DESC, b.id DESC LIMIT $1`;
    const rijen = await this.uow.inVolgorde<Rij>(`post-lijst${v.naam}`, sql, v.waarden);
    const { resultaten, volgende } = pagina(rijen, aantal, ({ ontvangenOp, id }) => [ontvangenOp, id]);
    return { resultaten: await Promise.all(resultaten.map((rij) => this.alsRegel(rij))), volgende };
  }

  async aantallen(): Promise<Readonly<Record<Poststatus, number>>> {
    const [rij] = await this.uow.query<Record<Poststatus, number>>('post-aantallen', `SELECT ${AANTALLEN}`);
    return rij as Record<Poststatus, number>;
  }

  async detail(id: string): Promise<Postdetail | null> {
    const [rij] = await this.uow.query<Rij>('post-detail', DETAIL, [id]);
    if (!rij) return null;
    const { inhoud, ...rest } = rij;
    return {
      ...(await this.alsRegel(rest)),
      inhoud: inhoud ? await this.open<Postinhoud>(id, 'inhoud', inhoud) : null,
      stappen: await this.uow.query<Poststap>('post-stappen', STAPPEN, [id]),
    };
  }

  private async alsRegel({ kop, ...rij }: Rij): Promise<Postregel> {
    return { ...rij, kop: kop ? await this.open<Postkop>(rij.id, 'kop', kop) : null };
  }

  private sluit(rij: string, kolom: string, waarde: object): Promise<Buffer> {
    return this.versleuteling.versleutel({ tabel: 'postvak.inhouden', kolom, rij }, JSON.stringify(waarde));
  }

  private async open<T>(rij: string, kolom: string, blob: Buffer): Promise<T> {
    return JSON.parse(
      await this.versleuteling.ontsleutel({ tabel: 'postvak.inhouden', kolom, rij }, blob),
    ) as T;
  }

  private nu(): string {
    return this.klok.nu().toString();
  }
}
