import { getMetadataArgsStorage } from 'typeorm';
import type { Opdracht } from './eenheid';

interface Vorm {
  readonly naam: string;
  readonly sql: string;
  readonly kolommen: readonly { readonly veld: string; readonly json: boolean }[];
}

const vormen = new Map<object, Vorm>();

/**
 * The insert of one row as a prepared statement. TypeORM builds and plans the text of an insert again for every row,
 * which costs more than the insert itself.
 */
export function invoeging<R extends object>(soort: new () => R, rij: R): Opdracht {
  let vorm = vormen.get(soort);
  if (!vorm) vormen.set(soort, (vorm = maakVorm(soort)));
  const { naam, sql, kolommen } = vorm;
  const waarden = kolommen.map(({ veld, json }) => {
    const waarde = (rij as Record<string, unknown>)[veld] ?? null;
    return json && waarde !== null ? JSON.stringify(waarde) : waarde;
  });
  return { naam, sql, waarden };
}

function maakVorm(soort: new () => object): Vorm {
  const { tables, columns } = getMetadataArgsStorage();
  const tabel = tables.find(({ target }) => target === soort);
  if (!tabel) throw new Error(`${soort.name} is geen rij van een tabel.`);
  const eigen = columns.filter(({ target }) => target === soort);
  const namen = eigen.map(({ options, propertyName }) => options.name ?? propertyName);
  const naar = `${tabel.schema ?? 'public'}.${tabel.name}`;
  return {
    naam: `invoeging-${naar}`,
    sql: `INSERT INTO ${naar} (${namen.join(', ')}) VALUES (${namen.map((_, i) => `$${i + 1}`).join(', ')})`,
    kolommen: eigen.map(({ propertyName, options }) => ({
      veld: propertyName,
      json: options.type === 'jsonb' || options.type === 'json',
    })),
  };
}
