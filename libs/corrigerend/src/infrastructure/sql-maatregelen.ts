import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork } from '@navolgbaar/platform/database';
import {
  type Besluitsleutel,
  CorrigerendeMaatregelen,
  type RijpeStop,
} from '../application/ports/maatregelen';
import { CorrigerendeMaatregel } from '../domain/corrigerende-maatregel';
import type { Corrigerendstaat } from '../domain/corrigerendstaat';
import { MAATREGEL } from './maatregel.sql';

const NIEUW = `
  INSERT INTO corrigerend.maatregelen (organisatie_id, id, nummer, zaak_id, zaak_nummer, wet, aanbieder_id, aanbieder_naam,
    gemeente_id, behandelaar_id, advies_id, herkomst, soort, status, grond, karakter, zonder_grond, besluit, besloten_op,
    van, tot, clienten, uitvoering_uiterlijk, bedragen, rechtsmiddelen, effecten, historie, gewijzigd_op, versie)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::jsonb, $16, $17, $18::jsonb, $19, $20, $21,
    $22::jsonb, $23, '[]', '[]', '[]', $24::jsonb, $25, 1)`;
const BEWAAR = `
  UPDATE corrigerend.maatregelen
     SET status = $4, van = $5, tot = $6, contractsoort = $7, clienten = $8::jsonb, bekendmaking = $9::jsonb,
         bekendgemaakt_op = $10, aan_aanbieder = $11, uitvoering_uiterlijk = $12, uitgevoerd_op = $13, bedragen = $14::jsonb,
         rechtsmiddelen = $15::jsonb, schorsing = $16::jsonb, einde = $17::jsonb, overdracht = $18::jsonb,
         overgedragen_op = $19, effecten = $20::jsonb, historie = $21::jsonb, gewijzigd_op = $22, eerdere_schorsingen = $23::jsonb,
         uitvoering = $24, openbaarmaking = $25::jsonb, versie = versie + 1
   WHERE organisatie_id = $1 AND id = $2 AND versie = $3 RETURNING id`;
const BESTAAT = `
  SELECT id FROM corrigerend.maatregelen
   WHERE organisatie_id = $1 AND zaak_id = $2 AND aanbieder_id = $3 AND gemeente_id = $4 AND soort = $5 AND besloten_op = $6
     AND besluit->>'nummer' IS NOT DISTINCT FROM $7::text LIMIT 1`;
const NOG_VAN_ONS = `
  SELECT id FROM corrigerend.maatregelen
   WHERE organisatie_id = $1 AND zaak_id = $2 AND overgedragen_op IS NULL AND status NOT IN ('herroepen', 'geen_maatregel')
   ORDER BY id`;

const json = (deel: unknown): string | null => (deel === null ? null : JSON.stringify(deel));

/** Written out as the partial index has it. A stop that ended meanwhile waits for nobody. */
const RIJP = `
  SELECT id, zaak_id AS "zaakId" FROM corrigerend.maatregelen
   WHERE organisatie_id = $1 AND openbaarmaking->>'op' IS NULL AND openbaarmaking IS NOT NULL
     AND openbaarmaking->>'vanaf' <= $2 AND (tot IS NULL OR tot >= $2::date)
   ORDER BY id LIMIT 100`;

@Injectable()
export class SqlCorrigerendeMaatregelen extends CorrigerendeMaatregelen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async voegToe({ staat: s }: CorrigerendeMaatregel): Promise<void> {
    await this.uow.query('corrigerend-nieuw', NIEUW, [
      ...[
        this.organisatieId(),
        s.id,
        s.nummer,
        s.zaakId,
        s.zaakNummer,
        s.wet,
        s.aanbiederId,
        s.aanbiederNaam,
      ],
      ...[
        s.gemeenteId,
        s.behandelaarId,
        s.adviesId,
        s.herkomst,
        s.soort,
        s.status,
        json(s.grond),
        s.karakter,
      ],
      ...[
        s.zonderGrond,
        json(s.besluit),
        s.besluit.op,
        s.van,
        s.tot,
        json(s.clienten),
        s.uitvoeringUiterlijk,
      ],
      ...[json(s.historie), this.klok.nu().toString()],
    ]);
  }

  async laadVoorWijziging(id: string): Promise<CorrigerendeMaatregel> {
    const sql = `${MAATREGEL} AND m.id = $2 FOR UPDATE OF m`;
    const [staat] = await this.uow.query<Corrigerendstaat>('corrigerend-slot', sql, [
      this.organisatieId(),
      id,
    ]);
    if (!staat) throw new DomeinFout('NIET_GEVONDEN');
    return CorrigerendeMaatregel.herstel(staat);
  }

  async bewaar({ staat: s }: CorrigerendeMaatregel, gezien: number): Promise<void> {
    const rijen = await this.uow.query('corrigerend-bewaar', BEWAAR, [
      ...[this.organisatieId(), s.id, gezien, s.status, s.van, s.tot, s.contractsoort, json(s.clienten)],
      ...[json(s.bekendmaking), s.bekendmaking?.op ?? null, s.bekendmaking?.aanAanbieder ?? false],
      ...[s.uitvoeringUiterlijk, s.uitgevoerdOp, json(s.bedragen), json(s.rechtsmiddelen), json(s.schorsing)],
      ...[json(s.einde), json(s.overdracht), s.overdracht?.op ?? null, json(s.effecten), json(s.historie)],
      ...[this.klok.nu().toString(), json(s.eerdereSchorsingen), s.uitvoering, json(s.openbaarmaking)],
    ]);
    if (rijen.length === 0) throw new DomeinFout('VERSIE_VEROUDERD');
  }

  async stelTerugmelding(id: string, uiterlijk: string): Promise<void> {
    const sql = `
      UPDATE corrigerend.maatregelen SET uitvoering_uiterlijk = $3, versie = versie + 1
       WHERE organisatie_id = $1 AND id = $2`;
    await this.uow.query('corrigerend-terugmelding', sql, [this.organisatieId(), id, uiterlijk]);
  }

  vanAdvies(adviesId: string): Promise<string | null> {
    const sql = 'SELECT id FROM corrigerend.maatregelen WHERE organisatie_id = $1 AND advies_id = $2';
    return this.eerste('corrigerend-van-advies', sql, adviesId);
  }

  async bestaat({ zaakId, aanbiederId, gemeenteId, soort, op, nummer }: Besluitsleutel): Promise<boolean> {
    const waarden = [zaakId, aanbiederId, gemeenteId, soort, op, nummer];
    return (await this.eerste('corrigerend-bestaat', BESTAAT, ...waarden)) !== null;
  }

  async nogVanOns(zaakId: string): Promise<readonly string[]> {
    const rijen = await this.uow.query<{ id: string }>('corrigerend-nog-van-ons', NOG_VAN_ONS, [
      ...[this.organisatieId(), zaakId],
    ]);
    return rijen.map(({ id }) => id);
  }

  rijpVoorPagina(vandaag: string): Promise<readonly RijpeStop[]> {
    const waarden = [this.organisatieId(), vandaag];
    return this.uow.query<RijpeStop>('corrigerend-rijp-voor-pagina', RIJP, waarden);
  }

  async openbaarVan(aanbiederId: string): Promise<readonly string[]> {
    const sql = `SELECT id FROM corrigerend.maatregelen
      WHERE organisatie_id = $1 AND aanbieder_id = $2 AND openbaarmaking IS NOT NULL ORDER BY id`;
    const waarden = [this.organisatieId(), aanbiederId];
    return (await this.uow.query<{ id: string }>('corrigerend-openbaar-van', sql, waarden)).map(
      ({ id }) => id,
    );
  }

  gemeenteNaam(gemeenteId: string): Promise<string | null> {
    const sql = 'SELECT naam AS id FROM public.gemeenten WHERE organisatie_id = $1 AND id = $2';
    return this.eerste('corrigerend-gemeente', sql, gemeenteId);
  }

  private async eerste(naam: string, sql: string, ...waarden: unknown[]): Promise<string | null> {
    const [rij] = await this.uow.query<{ id: string }>(naam, sql, [this.organisatieId(), ...waarden]);
    return rij?.id ?? null;
  }

  private organisatieId(): string {
    return this.uow.actor().organisatieId;
  }
}
