import { mkdir, open, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Anker, type Ankerlijst, Ankerplaats, ankerAlsTekst, leesAnkers } from './anker';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const EXTENSIE = '.ankers.jsonl';

/** Anchors in one append-only file per organisation. The folder belongs on another volume or machine than the database. */
export class Bestandsankerplaats extends Ankerplaats {
  constructor(private readonly map: string) {
    super();
  }

  async voegToe(anker: Anker): Promise<void> {
    await mkdir(this.map, { recursive: true, mode: 0o700 });
    const bestand = await open(this.pad(anker.organisatieId), 'a', 0o600);
    try {
      await bestand.appendFile(`${ankerAlsTekst(anker)}\n`);
      // An anchor that a power cut can take away proves nothing.
      await bestand.sync();
    } finally {
      await bestand.close();
    }
  }

  async lees(organisatieId: string): Promise<Ankerlijst> {
    try {
      return leesAnkers(organisatieId, await readFile(this.pad(organisatieId), 'utf8'));
    } catch (fout) {
      if (bestaatNiet(fout)) return { ankers: [], onleesbaar: [] };
      throw fout;
    }
  }

  async organisaties(): Promise<string[]> {
    try {
      const namen = await readdir(this.map);
      return namen
        .filter((naam) => naam.endsWith(EXTENSIE))
        .map((naam) => naam.slice(0, -EXTENSIE.length))
        .filter((id) => UUID.test(id))
        .sort();
    } catch (fout) {
      if (bestaatNiet(fout)) return [];
      throw fout;
    }
  }

  /** @throws when the id is not a UUID: it becomes part of a path */
  private pad(organisatieId: string): string {
    if (!UUID.test(organisatieId)) throw new Error('Een anker hoort bij een organisatie met een UUID.');
    return join(this.map, `${organisatieId}${EXTENSIE}`);
  }
}

const bestaatNiet = (fout: unknown): boolean => (fout as NodeJS.ErrnoException | null)?.code === 'ENOENT';
