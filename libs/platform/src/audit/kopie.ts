import pg, { type ClientBase } from 'pg';

/** How COPY writes the characters that would end a column or a row. */
const ONTSNAPT: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function leesKolom(tekst: string): string | null {
  if (!tekst.includes('\\')) return tekst;
  if (tekst === '\\N') return null;
  return tekst.replace(/\\(.)/g, (_, teken: string) => ONTSNAPT[teken] ?? teken);
}

/** Reads one row of COPY in text format. */
export function leesRij(tekst: string): (string | null)[] {
  const rij: (string | null)[] = [];
  for (let van = 0; van <= tekst.length;) {
    const tab = tekst.indexOf('\t', van);
    const tot = tab === -1 ? tekst.length : tab;
    rij.push(leesKolom(tekst.slice(van, tot)));
    van = tot + 1;
  }
  return rij;
}

/**
 * Runs a `COPY … TO STDOUT` and hands out its rows as they come in. Because `neem` does its work before the next bytes
 * are read, the server waits when we are slower, and no more than one network buffer is ever in memory. Both sides
 * spend less than half of what an ordinary query costs per row.
 * `Rij` names the columns of the query, as with `client.query`.
 */
export function kopieer<Rij extends readonly (string | null)[]>(
  client: ClientBase,
  sql: string,
  neem: (rij: Rij) => void,
): Promise<void> {
  return new Promise((klaar, mislukt) => {
    let fout: unknown;
    // `pg` passes these messages to the query and leaves it to others to do something with them.
    const handleCopyData = ({ chunk }: { chunk: Buffer }): void => {
      if (fout !== undefined) return;
      try {
        neem(leesRij(chunk.toString('utf8', 0, chunk.length - 1)) as unknown as Rij);
      } catch (e) {
        fout = e;
      }
    };
    // A callback, not events: with a time limit on the client `pg` tells the end to the callback only.
    const einde = (e: Error | undefined): void => {
      if (e ?? fout) mislukt(e ?? fout);
      else klaar();
    };
    client.query(Object.assign(new pg.Query(sql, einde), { handleCopyData }));
  });
}
