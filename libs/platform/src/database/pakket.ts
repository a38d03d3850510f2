import pg from 'pg';
import type { Opdracht } from './eenheid';

/** What a statement gave. */
export interface Uitkomst<R extends object = object> {
  readonly rows: R[];
  readonly command: string;
}

/** The part of `pg` that its types leave out: the protocol, and the result that it fills. */
interface Protocol {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(vraag: { name: string; text: string }): void;
  bind(vraag: { statement: string; values: unknown[] }): void;
  describe(wat: { type: 'P'; name: string }): void;
  execute(wat: object): void;
  sync(): void;
}
interface Resultaat extends Uitkomst, Vorm {
  addFields(velden: unknown[]): void;
  parseRow(velden: unknown[]): object;
  addRow(rij: object): void;
  addCommandComplete(bericht: unknown): void;
}
/** What `pg` makes of the columns of an answer. */
interface Vorm {
  readonly fields: unknown[];
  readonly _parsers: unknown[] | undefined;
  readonly _prebuiltEmptyResultObject: object | null;
}
const { Result, utils } = pg as unknown as {
  Result: new () => Resultaat;
  utils: { prepareValue(waarde: unknown): unknown };
};
/** The type of `pg.Query` knows only how it begins; a pipelined connection takes no other class. */
const Basis = pg.Query as unknown as new (opties: { text: string }) => object;

interface Vraag {
  readonly naam: string;
  readonly sql: string;
  readonly waarden: unknown[];
  readonly resultaat: Resultaat;
  fout?: unknown;
  lukt(uitkomst: Uitkomst): void;
  mislukt(fout: unknown): void;
}

/** A prepared statement answers in the same columns every time: they are asked for once per connection. */
const vormenVan = new WeakMap<Protocol, Map<string, Vorm>>();

/** A statement that the server passed by, because one before it in the packet failed. */
class Overgeslagen extends Error {
  /** SQLSTATE in_failed_sql_transaction: what it would have said when it had been sent alone. */
  readonly code = '25P02';

  constructor() {
    super('Een opdracht hiervoor in dezelfde transactie is mislukt.');
    this.name = 'Overgeslagen';
  }
}

/**
 * Statements that travel to the server as one packet, and whose answers come back as one: with a Sync behind each of
 * them, as `pg` does, the server answers each apart, and every answer wakes this process. The first that fails ends the
 * packet; the transaction is over then. Without BEGIN and COMMIT the server commits at the end of the packet, so after the
 * answers: `callback` tells of that.
 */
export class Pakket extends Basis {
  /** `pg` calls it when the packet is through, and puts its time limit in it. */
  callback: (fout?: unknown) => void = () => undefined;
  /** Name and text of the statement that the server is at: `pg` notes by them what is prepared. */
  name = '';
  text = '';
  private readonly vragen: Vraag[] = [];
  private bezig = 0;
  /** Of the connection that it travels on. */
  private vormen!: Map<string, Vorm>;

  constructor() {
    super({ text: '' });
  }

  /** @throws at once for a value that cannot be sent: nothing of the act may go on without this statement */
  voegToe<R extends object>({ naam, sql, waarden }: Opdracht): Promise<Uitkomst<R>> {
    const gereed = waarden.map((waarde) => utils.prepareValue(waarde));
    return new Promise((lukt, mislukt) => {
      this.vragen.push({
        naam,
        sql,
        waarden: gereed,
        resultaat: new Result(),
        lukt: lukt as (uitkomst: Uitkomst) => void,
        mislukt,
      });
    });
  }

  /** The names of its statements, in the order of asking. */
  get namen(): readonly string[] {
    return this.vragen.map(({ naam }) => naam);
  }

  submit(verbinding: Protocol): null {
    const { stream, parsedStatements, submittedNamedStatements } = verbinding;
    this.vormen = vormenVan.get(verbinding) ?? new Map<string, Vorm>();
    vormenVan.set(verbinding, this.vormen);
    stream.cork();
    for (const { naam, sql, waarden, resultaat } of this.vragen) {
      const bekend = parsedStatements[naam] ?? submittedNamedStatements[naam];
      if (bekend === undefined) {
        verbinding.parse({ name: naam, text: sql });
        submittedNamedStatements[naam] = sql;
      }
      verbinding.bind({ statement: naam, values: waarden });
      const vorm = this.vormen.get(naam);
      if (vorm) Object.assign(resultaat, vorm);
      else verbinding.describe({ type: 'P', name: '' });
      verbinding.execute({});
    }
    verbinding.sync();
    stream.uncork();
    this.ga(0);
    return null;
  }

  handleRowDescription({ fields }: { fields: unknown[] }): void {
    this.vragen[this.bezig]?.resultaat.addFields(fields);
  }

  handleDataRow({ fields }: { fields: unknown[] }): void {
    const vraag = this.vragen[this.bezig];
    if (!vraag || vraag.fout) return;
    try {
      vraag.resultaat.addRow(vraag.resultaat.parseRow(fields));
    } catch (fout) {
      vraag.fout = fout;
    }
  }

  handleCommandComplete(bericht: unknown): void {
    const vraag = this.vragen[this.bezig];
    if (!vraag) return;
    vraag.resultaat.addCommandComplete(bericht);
    const { fields, _parsers, _prebuiltEmptyResultObject } = vraag.resultaat;
    if (!this.vormen.has(vraag.naam))
      this.vormen.set(vraag.naam, { fields, _parsers, _prebuiltEmptyResultObject });
    if (vraag.fout) vraag.mislukt(vraag.fout);
    else vraag.lukt(vraag.resultaat);
    this.ga(this.bezig + 1);
  }

  /** @param fout of the server about the statement at hand, or of the connection about all that is left */
  handleError(fout: unknown, verbinding: Protocol): void {
    const [vraag, ...rest] = this.vragen.slice(this.bezig);
    this.ga(this.vragen.length);
    vraag?.mislukt(fout);
    for (const { naam, mislukt } of rest) {
      delete verbinding.submittedNamedStatements[naam];
      mislukt(fout instanceof pg.DatabaseError ? new Overgeslagen() : fout);
    }
    this.callback(fout);
  }

  handleReadyForQuery(): void {
    this.callback();
  }

  private ga(naar: number): void {
    this.bezig = naar;
    const { naam = '', sql = '' } = this.vragen[naar] ?? {};
    this.name = naam;
    this.text = sql;
  }
}
