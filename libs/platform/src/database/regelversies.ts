import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { nieuwId } from './id';
import { UnitOfWork } from './unit-of-work';

/** Rules of the organisation as policy: adopted with a document, from a day on, and never changed. Days are ISO text. */
export interface Regelversie<T extends object> {
  readonly id: string;
  readonly nummer: number;
  /** `meegeleverd`: in use, adopted by nobody: an assumption. */
  readonly status: 'meegeleverd' | 'vastgesteld';
  readonly geldigVanaf: string;
  readonly bron: string;
  readonly brondatum: string | null;
  readonly vastgesteldOp: string | null;
  readonly vastgesteldDoor: string | null;
  readonly regels: T;
}

/** What a person adopts: the document with which, and its day. */
export interface NieuweRegels<T extends object> {
  readonly regels: T;
  readonly geldigVanaf: string;
  readonly bron: string;
  readonly brondatum: string;
}

/** The versions of one kind of rules. Who adopted none works with what is shipped. */
export abstract class Regelversies<T extends object> {
  /** The one that holds on a day. */
  abstract geldendOp(dag: string): Promise<Regelversie<T>>;
  /** Newest first. */
  abstract alle(): Promise<Regelversie<T>[]>;
  /**
   * Adopts a version.
   * @returns its id
   * @throws DomeinFout INVOER_ONGELDIG when it begins before today, or its document is of a later day
   */
  abstract stelVast(versie: NieuweRegels<T>): Promise<string>;
}

interface Meegeleverd<T extends object> {
  readonly bron: string;
  readonly regels: T;
}

/** The versions of one kind of rules as a provider of a module. @param schema of their table */
export const regelversies = <T extends object>(
  provide: abstract new (...args: never[]) => Regelversies<T>,
  schema: string,
  meegeleverd: Meegeleverd<T>,
) => ({
  provide,
  inject: [UnitOfWork, Klok],
  useFactory: (uow: UnitOfWork, klok: Klok) => new SqlRegelversies(uow, klok, schema, meegeleverd),
});

/** The same over one table `<schema>.regelversies`; its columns are as in the migration of the patterns. */
export class SqlRegelversies<T extends object> extends Regelversies<T> {
  private readonly versies: string;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly klok: Klok,
    private readonly schema: string,
    private readonly meegeleverd: Meegeleverd<T>,
  ) {
    super();
    this.versies = `
      SELECT id, nummer, status, geldig_vanaf AS "geldigVanaf", bron, brondatum, vastgesteld_op AS "vastgesteldOp",
             vastgesteld_door AS "vastgesteldDoor", regels
        FROM ${schema}.regelversies WHERE organisatie_id = $1`;
  }

  async geldendOp(dag: string): Promise<Regelversie<T>> {
    const sql = `${this.versies} AND geldig_vanaf <= $2 ORDER BY geldig_vanaf DESC, nummer DESC LIMIT 1`;
    const lees = () =>
      this.uow.query<Regelversie<T>>(`${this.schema}-regels-op`, sql, [this.organisatie(), dag]);
    const [versie] = await lees();
    if (versie) return versie;
    await this.legMeegeleverdeVast();
    return (await lees())[0] as Regelversie<T>;
  }

  async alle(): Promise<Regelversie<T>[]> {
    const sql = `${this.versies} ORDER BY nummer DESC`;
    const lees = () =>
      this.uow.query<Regelversie<T>>(`${this.schema}-regels-alle`, sql, [this.organisatie()]);
    const versies = await lees();
    if (versies.length > 0) return versies;
    await this.legMeegeleverdeVast();
    return lees();
  }

  async stelVast({ geldigVanaf, bron, brondatum, regels }: NieuweRegels<T>): Promise<string> {
    this.keur(geldigVanaf, brondatum);
    const id = nieuwId();
    // Two people who adopt at once wait for one another: each version has its own number.
    await this.uow.query(
      `${this.schema}-regels-nummer`,
      `SELECT pg_advisory_xact_lock(hashtextextended('${this.schema}.regelversies' || $1::text, 0))`,
      [this.organisatie()],
    );
    // Until the new one begins, the shipped one holds.
    await this.legMeegeleverdeVast();
    await this.uow.query(
      `${this.schema}-regels-nieuw`,
      `INSERT INTO ${this.schema}.regelversies
         (organisatie_id, id, nummer, status, geldig_vanaf, bron, brondatum, regels, vastgesteld_op, vastgesteld_door)
       SELECT $1, $2, coalesce(max(nummer), 0) + 1, 'vastgesteld', $3, $4, $5, $6::jsonb, $7, $8
         FROM ${this.schema}.regelversies WHERE organisatie_id = $1`,
      [
        ...[this.organisatie(), id, geldigVanaf, bron, brondatum, JSON.stringify(regels)],
        ...[this.klok.nu().toString(), this.uow.actor().gebruikerId],
      ],
    );
    return id;
  }

  /** What was seen with earlier rules does not change: new ones begin today or later. */
  private keur(geldigVanaf: string, brondatum: string): void {
    const vandaag = this.klok.vandaag().toString();
    const fouten = [
      ...(geldigVanaf < vandaag ? [{ name: 'geldigVanaf', reason: 'Kies vandaag of een latere dag.' }] : []),
      ...(brondatum > vandaag ? [{ name: 'brondatum', reason: 'Vul een dag in tot en met vandaag.' }] : []),
    ];
    if (fouten.length > 0) throw new DomeinFout('INVOER_ONGELDIG', {}, fouten);
  }

  private async legMeegeleverdeVast(): Promise<void> {
    await this.uow.query(
      `${this.schema}-regels-meegeleverd`,
      `INSERT INTO ${this.schema}.regelversies (organisatie_id, id, nummer, status, geldig_vanaf, bron, regels)
       VALUES ($1, $2, 1, 'meegeleverd', '2000-01-01', $3, $4::jsonb) ON CONFLICT (organisatie_id, nummer) DO NOTHING`,
      [...[this.organisatie(), nieuwId(), this.meegeleverd.bron], JSON.stringify(this.meegeleverd.regels)],
    );
  }

  private organisatie(): string {
    return this.uow.actor().organisatieId;
  }
}
