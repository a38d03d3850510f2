import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { type Rectificatie, type Registerinhoud, Registerschrijver } from '../application/ports/register';
import { alsPlatteTekst } from '@navolgbaar/tekst';
import { alsZoektekst } from '../domain/slug';

const PUBLICEER = `
  INSERT INTO register.publicaties (organisatie_id, id, slug, status, organisatie_naam, aanbieder_naam, zoeknaam,
    kenmerk, titel, soort, samenvatting, inhoud, bewerkt, vastgesteld_op, gepubliceerd_op, pdf, pdf_sha256, gemeenten,
    zoektekst)
  VALUES (nav.organisatie(), $1, $2, 'openbaar', $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13, $14, $15, $16, $17)`;

const RECTIFICEER = `
  UPDATE register.publicaties SET rectificaties = rectificaties || $2::jsonb, bijgewerkt_op = $3
   WHERE organisatie_id = nav.organisatie() AND id = $1 AND status = 'openbaar'`;

const TREK_IN = `
  UPDATE register.publicaties
     SET status = 'ingetrokken', ingetrokken_op = $2, aanbieder_naam = NULL, zoeknaam = NULL, kenmerk = NULL,
         titel = NULL, soort = NULL, samenvatting = NULL, inhoud = NULL, bewerkt = NULL, vastgesteld_op = NULL,
         pdf = NULL, pdf_sha256 = NULL, zoektekst = NULL, gemeenten = '{}', rectificaties = '[]', bijgewerkt_op = NULL
   WHERE organisatie_id = nav.organisatie() AND id = $1 AND status = 'openbaar'`;

/** Writes the pages of the organisation in the running transaction. */
@Injectable()
export class SqlRegisterschrijver extends Registerschrijver {
  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  async publiceer(p: Registerinhoud, pdf: Buffer): Promise<void> {
    await this.uow.query('register-publiceer', PUBLICEER, [
      ...[
        p.id,
        p.slug,
        p.organisatieNaam,
        p.aanbiederNaam,
        // The address of the page of a provider follows from this.
        p.metAanbiederpagina ? alsZoektekst(p.aanbiederNaam) : '',
        p.kenmerk,
        p.titel,
      ],
      ...[p.soort, p.samenvatting, JSON.stringify(p.inhoud), p.bewerkt, p.vastgesteldOp, p.gepubliceerdOp],
      ...[pdf, p.pdfSha256, p.gemeenten, zoektekstVan(p)],
    ]);
  }

  async vrijeSlug(slug: string): Promise<string> {
    const bezet = await this.uow.query<{ slug: string }>(
      'register-slugs',
      `SELECT slug FROM register.publicaties
        WHERE organisatie_id = nav.organisatie() AND (slug = $1 OR starts_with(slug, $1 || '-'))`,
      [slug],
    );
    const namen = new Set(bezet.map((rij) => rij.slug));
    let vrij = slug;
    for (let nummer = 2; namen.has(vrij); nummer += 1) vrij = `${slug}-${nummer}`;
    return vrij;
  }

  async rectificeer(id: string, { op, tekst }: Rectificatie): Promise<void> {
    await this.uow.query('register-rectificeer', RECTIFICEER, [id, JSON.stringify([{ op, tekst }]), op]);
  }

  async trekIn(id: string, op: string): Promise<void> {
    await this.uow.query('register-trek-in', TREK_IN, [id, op]);
  }
}

/** All words that the public reads, without accents: somebody who types none finds them too. */
const zoektekstVan = ({ titel, samenvatting, inhoud }: Registerinhoud): string =>
  alsZoektekst(
    [
      titel,
      samenvatting,
      ...inhoud.secties.map((deel) => alsPlatteTekst(deel.inhoud)),
      ...inhoud.bevindingen.flatMap(({ norm, onderbouwing }) => [norm, alsPlatteTekst(onderbouwing)]),
    ].join(' '),
  );
