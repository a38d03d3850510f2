import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { UnitOfWork, nieuwId } from '@navolgbaar/platform/database';
import {
  type Kader,
  KaderRepository,
  type Kaderversie,
  type Vaststelling,
  type Versiekop,
} from '../application/ports/kader.repository';
import type { Toetsingskaderfoutcode } from '../domain/fouten';
import type { Kaderinhoud } from '../domain/kader';
import type { Kaderstatus } from '../domain/kader-status';
import { MEEGELEVERDE_KADERS } from '../domain/meegeleverd';
import type { Versiestatus } from '../domain/versie-status';

/** Before the first visit that anybody can have recorded. */
const MEEGELEVERD_VANAF = '2000-01-01';

const KADER = `
  SELECT id, code, status, begonnen_op AS "begonnenOp", begonnen_door AS "begonnenDoor", geldig_tot AS "geldigTot",
         eindreden, beeindigd_door AS "beeindigdDoor", versie
    FROM toetsingskader.kaders WHERE organisatie_id = $1`;
const KOP = `id, kader_id AS "kaderId", nummer, status, geldig_vanaf AS "geldigVanaf", bron, brondatum,
  vastgesteld_op AS "vastgesteldOp", vastgesteld_door AS "vastgesteldDoor", gewijzigd_op AS "gewijzigdOp",
  gewijzigd_door AS "gewijzigdDoor", inhoud->>'naam' AS naam, inhoud->>'evaluatieOp' AS "evaluatieOp",
  jsonb_array_length(inhoud->'normen') AS "aantalNormen", versie`;
const VERSIE = `SELECT ${KOP}, inhoud FROM toetsingskader.versies WHERE organisatie_id = $1 AND id = $2`;

@Injectable()
export class SqlKaderRepository extends KaderRepository {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
  ) {
    super();
  }

  async alle(): Promise<Kader[]> {
    const lees = () => this.uow.query<Kader>('kader-alle', `${KADER} ORDER BY code`, [this.organisatie()]);
    const kaders = await lees();
    return (await this.legMeegeleverdeVast(kaders)) ? lees() : kaders;
  }

  koppen(kaderId: string | null): Promise<Versiekop[]> {
    return this.uow.query<Versiekop>(
      'kader-versies',
      `SELECT ${KOP} FROM toetsingskader.versies
        WHERE organisatie_id = $1 AND ($2::uuid IS NULL OR kader_id = $2) ORDER BY kader_id, nummer DESC`,
      [this.organisatie(), kaderId],
    );
  }

  vind(id: string): Promise<Kader | null> {
    return this.een<Kader>('kader-een', `${KADER} AND id = $2`, id);
  }

  async metCode(code: string): Promise<Kader | null> {
    return (await this.alle()).find((kader) => kader.code === code) ?? null;
  }

  async laadVoorWijziging(id: string): Promise<Kader> {
    const kader = await this.een<Kader>('kader-laad', `${KADER} AND id = $2 FOR UPDATE`, id);
    if (!kader) throw new DomeinFout('NIET_GEVONDEN');
    return kader;
  }

  async begin(id: string, code: string): Promise<void> {
    // What comes with the house has its code first.
    await this.alle();
    if (await this.voegKaderToe(id, code, this.uow.actor().gebruikerId)) return;
    throw new DomeinFout<Toetsingskaderfoutcode>('TOETSINGSKADER.BESTAAT_AL', {}, [
      { name: 'code', reason: 'Kies een andere code: er is al een kader dat zo heet.' },
    ]);
  }

  async beeindig(id: string, status: Kaderstatus, tot: string, reden: string): Promise<void> {
    await this.uow.query(
      'kader-beeindig',
      `UPDATE toetsingskader.kaders
          SET status = $3, geldig_tot = $4, eindreden = $5, beeindigd_door = $6, versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id, status, tot, reden, this.uow.actor().gebruikerId],
    );
  }

  async verwijder(id: string): Promise<void> {
    await this.uow.query(
      'kader-weg',
      `DELETE FROM toetsingskader.kaders WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id],
    );
  }

  vindVersie(id: string): Promise<Kaderversie | null> {
    return this.een<Kaderversie>('kader-versie', VERSIE, id);
  }

  async laadVersieVoorWijziging(id: string): Promise<Kaderversie> {
    const versie = await this.een<Kaderversie>('kader-versie-laad', `${VERSIE} FOR UPDATE`, id);
    if (!versie) throw new DomeinFout('NIET_GEVONDEN');
    return versie;
  }

  async voegConceptToe(id: string, kaderId: string, inhoud: Kaderinhoud): Promise<void> {
    const rijen = await this.uow.query(
      'kader-concept-nieuw',
      `INSERT INTO toetsingskader.versies
         (organisatie_id, id, kader_id, nummer, status, inhoud, gewijzigd_op, gewijzigd_door)
       SELECT $1, $2, $3, coalesce(max(nummer), 0) + 1, 'concept', $4::jsonb, $5, $6
         FROM toetsingskader.versies WHERE organisatie_id = $1 AND kader_id = $3
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[this.organisatie(), id, kaderId, JSON.stringify(inhoud)],
        ...[this.klok.nu().toString(), this.uow.actor().gebruikerId],
      ],
    );
    if (rijen.length === 0) throw new DomeinFout<Toetsingskaderfoutcode>('TOETSINGSKADER.HEEFT_AL_CONCEPT');
  }

  async wijzigVersie(id: string, inhoud: Kaderinhoud): Promise<void> {
    await this.uow.query(
      'kader-versie-wijzig',
      `UPDATE toetsingskader.versies
          SET inhoud = $3::jsonb, gewijzigd_op = $4, gewijzigd_door = $5, versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2`,
      [
        ...[this.organisatie(), id, JSON.stringify(inhoud), this.klok.nu().toString()],
        this.uow.actor().gebruikerId,
      ],
    );
  }

  async stelVersieVast(
    id: string,
    status: Versiestatus,
    { geldigVanaf, bron, brondatum }: Vaststelling,
  ): Promise<void> {
    await this.uow.query(
      'kader-versie-vast',
      `UPDATE toetsingskader.versies
          SET status = $3, geldig_vanaf = $4, bron = $5, brondatum = $6, vastgesteld_op = $7, vastgesteld_door = $8,
              versie = versie + 1
        WHERE organisatie_id = $1 AND id = $2`,
      [
        ...[this.organisatie(), id, status, geldigVanaf, bron, brondatum],
        ...[this.klok.nu().toString(), this.uow.actor().gebruikerId],
      ],
    );
  }

  async verwijderVersie(id: string): Promise<void> {
    await this.uow.query(
      'kader-versie-weg',
      `DELETE FROM toetsingskader.versies WHERE organisatie_id = $1 AND id = $2`,
      [this.organisatie(), id],
    );
  }

  /** @returns whether anything came */
  private async legMeegeleverdeVast(kaders: readonly Kader[]): Promise<boolean> {
    const bekend = new Set(kaders.map(({ code }) => code));
    const nieuw = MEEGELEVERDE_KADERS.filter(({ code }) => !bekend.has(code));
    for (const { code, bron, inhoud } of nieuw) {
      const id = nieuwId();
      // Who looks at the same moment brings the same.
      if (!(await this.voegKaderToe(id, code, null))) continue;
      await this.uow.query(
        'kader-meegeleverd',
        `INSERT INTO toetsingskader.versies
           (organisatie_id, id, kader_id, nummer, status, geldig_vanaf, bron, inhoud, gewijzigd_op)
         VALUES ($1, $2, $3, 1, 'meegeleverd', $4, $5, $6::jsonb, $7)`,
        [
          ...[this.organisatie(), nieuwId(), id, MEEGELEVERD_VANAF, bron, JSON.stringify(inhoud)],
          this.klok.nu().toString(),
        ],
      );
    }
    return nieuw.length > 0;
  }

  private async voegKaderToe(id: string, code: string, door: string | null): Promise<boolean> {
    const rijen = await this.uow.query(
      'kader-nieuw',
      `INSERT INTO toetsingskader.kaders (organisatie_id, id, code, begonnen_op, begonnen_door)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id`,
      [this.organisatie(), id, code, this.klok.nu().toString(), door],
    );
    return rijen.length > 0;
  }

  private async een<T extends object>(naam: string, sql: string, id: string): Promise<T | null> {
    const [rij] = await this.uow.query<T>(naam, sql, [this.organisatie(), id]);
    return rij ?? null;
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
