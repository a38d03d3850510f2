import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Pagina, Voorwaarden, pagina } from '@navolgbaar/platform/http';
import {
  type Partnerantwoord,
  type Partnervraag,
  PartnervraagRepository,
  type Partnervraagwijziging,
  type Partnervragenfilter,
  type Vraaglink,
  type Vraaglinkwijziging,
} from '../application/ports/partnervraag.repository';

const tijd = (kolom: string) => `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const VRAAG = `
  SELECT v.id, v.melding_id AS "meldingId", v.zaak_id AS "zaakId", v.kenmerk, v.partner_id AS "partnerId",
         (SELECT p.naam FROM partner.partners p WHERE p.organisatie_id = v.organisatie_id AND p.id = v.partner_id) AS "partnerNaam",
         v.contact_naam AS "contactNaam", v.contact_email AS "contactEmail", v.vraag, v.doel, v.grondslag, v.categorieen,
         v.weggelaten, v.vrager, v.status, ${tijd('v.gesteld_op')} AS "gesteldOp", v.gesteld_door AS "gesteldDoor",
         v.uiterlijk, v.termijn_id AS "termijnId", v.reden, ${tijd('v.geeindigd_op')} AS "geeindigdOp", v.versie
    FROM partner.vragen v WHERE v.organisatie_id = nav.organisatie()`;
const LINK = `
  SELECT id AS "linkId", vraag_id AS "vraagId", aan_naam AS "aanNaam", ${tijd('geldig_tot')} AS "geldigTot",
         code_hash AS "codeHash", ${tijd('code_tot')} AS "codeTot", code_pogingen AS "codePogingen",
         codes_gevraagd AS "codesGevraagd", ${tijd('bezoek_tot')} AS "bezoekTot"
    FROM partner.vraaglinks WHERE organisatie_id = nav.organisatie() AND ingetrokken_op IS NULL`;

@Injectable()
export class SqlPartnervraagRepository extends PartnervraagRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe(v: Omit<Partnervraag, 'partnerNaam'>): Promise<void> {
    await this.uow.query(
      'partnervraag-nieuw',
      `INSERT INTO partner.vragen (organisatie_id, id, melding_id, zaak_id, kenmerk, partner_id, contact_naam, contact_email,
         vraag, doel, grondslag, categorieen, weggelaten, vrager, status, gesteld_op, gesteld_door, uiterlijk, termijn_id, versie)
       VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 1)`,
      [
        ...[v.id, v.meldingId, v.zaakId, v.kenmerk, v.partnerId, v.contactNaam, v.contactEmail, v.vraag],
        ...[v.doel, v.grondslag, v.categorieen, v.weggelaten, v.vrager, v.status, v.gesteldOp],
        ...[v.gesteldDoor, v.uiterlijk, v.termijnId],
      ],
    );
  }

  async vind(id: string): Promise<Partnervraag | null> {
    const sql = `${VRAAG} AND v.id = $1`;
    return (await this.uow.query<Partnervraag>('partnervraag-een', sql, [id]))[0] ?? null;
  }

  async laadVoorWijziging(id: string): Promise<Partnervraag> {
    const sql = `${VRAAG} AND v.id = $1 FOR UPDATE OF v`;
    const [vraag] = await this.uow.query<Partnervraag>('partnervraag-slot', sql, [id]);
    if (!vraag) throw new DomeinFout('NIET_GEVONDEN');
    return vraag;
  }

  async wijzig(id: string, gezien: number, v: Partnervraagwijziging): Promise<void> {
    const rijen = await this.uow.query(
      'partnervraag-wijzig',
      `UPDATE partner.vragen SET status = $3, contact_naam = $4, contact_email = $5, reden = $6, geeindigd_op = $7,
              versie = versie + 1
        WHERE organisatie_id = nav.organisatie() AND id = $1 AND versie = $2 RETURNING id`,
      [id, gezien, v.status, v.contactNaam, v.contactEmail, v.reden, v.geeindigdOp],
    );
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async lijst(filter: Partnervragenfilter): Promise<Pagina<Partnervraag>> {
    const { status, partnerId, meldingId, zaakId, gesteldDoor, vanaf, aantal } = filter;
    const v = new Voorwaarden([aantal + 1]);
    if (status === 'wachtend')
      v.eisVast('wachtend', `v.status IN ('open', 'deels_beantwoord', 'naar_collega')`);
    else if (status) v.eis('status', status, (plaats) => `v.status = ${plaats}`);
    if (partnerId) v.eis('partner', partnerId, (plaats) => `v.partner_id = ${plaats}`);
    if (meldingId) v.eis('melding', meldingId, (plaats) => `v.melding_id = ${plaats}`);
    if (zaakId) v.eis('zaak', zaakId, (plaats) => `v.zaak_id = ${plaats}`);
    if (gesteldDoor) v.eis('wie', gesteldDoor, (plaats) => `v.gesteld_door = ${plaats}`);
    v.vanaf(vanaf, (op, id) => `(v.gesteld_op, v.id) < (${op}::timestamptz, ${id}::uuid)`);
    const sql = `${VRAAG}${v.waar} ORDER BY v.gesteld_op DESC, v.id DESC LIMIT $1`;
    const rijen = await this.uow.query<Partnervraag>(`partnervraag-lijst${v.naam}`, sql, v.waarden);
    return pagina(rijen, aantal, ({ gesteldOp, id }) => [gesteldOp, id]);
  }

  antwoordenVan(vraagId: string): Promise<Partnerantwoord[]> {
    return this.uow.query<Partnerantwoord>(
      'partnervraag-antwoorden',
      `SELECT id, soort, tekst, documenten, door_naam AS "doorNaam", ${tijd('ontvangen_op')} AS "ontvangenOp"
         FROM partner.antwoorden WHERE organisatie_id = nav.organisatie() AND vraag_id = $1 ORDER BY ontvangen_op, id`,
      [vraagId],
    );
  }

  async kentAntwoord(vraagId: string, sleutel: Buffer): Promise<boolean> {
    const rijen = await this.uow.query(
      'partnervraag-antwoord-bekend',
      'SELECT 1 FROM partner.antwoorden WHERE organisatie_id = nav.organisatie() AND vraag_id = $1 AND sleutel = $2',
      [vraagId, sleutel],
    );
    return rijen.length > 0;
  }

  async voegAntwoordToe(
    vraagId: string,
    { id, soort, tekst, documenten, doorNaam }: Omit<Partnerantwoord, 'ontvangenOp'>,
    sleutel: Buffer,
  ): Promise<void> {
    await this.uow.query(
      'partnervraag-antwoord-in',
      `INSERT INTO partner.antwoorden (organisatie_id, id, vraag_id, soort, tekst, documenten, door_naam, ontvangen_op, sleutel)
       VALUES (nav.organisatie(), $1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, vraagId, soort, tekst, documenten, doorNaam, this.nu(), sleutel],
    );
  }

  async voegLinkToe(
    { linkId, vraagId, aanNaam, geldigTot }: Pick<Vraaglink, 'linkId' | 'vraagId' | 'aanNaam' | 'geldigTot'>,
    hash: Buffer,
  ): Promise<void> {
    await this.uow.query(
      'partnervraag-link-in',
      `INSERT INTO partner.vraaglinks (organisatie_id, id, vraag_id, link_hash, aan_naam, geldig_tot)
       VALUES (nav.organisatie(), $1, $2, $3, $4, $5)`,
      [linkId, vraagId, hash, aanNaam, geldigTot],
    );
  }

  async trekLinksIn(vraagId: string): Promise<void> {
    await this.uow.query(
      'partnervraag-links-intrekken',
      `UPDATE partner.vraaglinks SET ingetrokken_op = $2
        WHERE organisatie_id = nav.organisatie() AND vraag_id = $1 AND ingetrokken_op IS NULL`,
      [vraagId, this.nu()],
    );
  }

  async openLink(soort: 'link' | 'bezoek', hash: Buffer): Promise<Vraaglink | null> {
    // The row policies of all three tables go by this setting, which ends with the transaction.
    const zet = `SELECT set_config('nav.partnerlink', $1, true)`;
    await this.uow.query('partnervraag-link-open', zet, [hash.toString('hex')]);
    const sql = `${LINK} AND ${soort}_hash = $1`;
    return (await this.uow.query<Vraaglink>(`partnervraag-${soort}`, sql, [hash]))[0] ?? null;
  }

  async laadLink(linkId: string): Promise<Vraaglink | null> {
    const sql = `${LINK} AND id = $1 FOR UPDATE`;
    return (await this.uow.query<Vraaglink>('partnervraag-link-slot', sql, [linkId]))[0] ?? null;
  }

  async wijzigLink(linkId: string, velden: Vraaglinkwijziging): Promise<void> {
    const kolommen = Object.keys(velden) as (keyof typeof KOLOM)[];
    const zet = kolommen.map((veld, i) => `${KOLOM[veld]} = $${i + 2}`).join(', ');
    await this.uow.query(
      `vraaglink-${kolommen.join('-')}`,
      `UPDATE partner.vraaglinks SET ${zet} WHERE organisatie_id = nav.organisatie() AND id = $1`,
      [linkId, ...kolommen.map((veld) => velden[veld])],
    );
  }

  private nu(): string {
    return this.klok.nu().toString();
  }
}

const KOLOM = {
  codeHash: 'code_hash',
  codeTot: 'code_tot',
  codePogingen: 'code_pogingen',
  codesGevraagd: 'codes_gevraagd',
  bezoekTot: 'bezoek_tot',
  bezoekHash: 'bezoek_hash',
} as const satisfies Record<keyof Vraaglinkwijziging, string>;
