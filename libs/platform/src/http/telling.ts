import { ApiProperty } from '@nestjs/swagger';
import type { Opdracht } from '@navolgbaar/platform/database';
import { createHash } from 'node:crypto';
import { NIEMAND } from './lijst';

/** A tab counts up to here; of more it says only that it is more. */
export const TELGRENS = 99;

/** The tabs of a worklist: whose work it is, and what is late. */
export const BLADEN = ['mijn', 'team', 'niemand', 'teLaat'] as const;
export type Blad = (typeof BLADEN)[number];

const GETELD = { required: false, type: 'integer', minimum: 0, maximum: TELGRENS + 1 } as const;

/** Hoeveel er achter elk tabblad van een werklijst staat. Verder dan 100 is niet geteld: 100 is "meer dan 99". */
export class BladtellingResponse {
  @ApiProperty(GETELD)
  mijn?: number;

  @ApiProperty(GETELD)
  team?: number;

  @ApiProperty(GETELD)
  niemand?: number;

  @ApiProperty(GETELD)
  teLaat?: number;
}

/** How many rows are behind each tab; 100 is "more than 99". */
export type Bladtelling = PerBlad<number>;

interface Bladvraag {
  readonly behandelaarId?: string;
  readonly teLaat?: 'ja';
}

/** What each tab asks of a list. */
export type PerBlad<F> = Partial<Record<Blad, F>>;

/**
 * What each tab asks of the list, beside the filters that hold for all of them.
 * @param vraag with the colleague that was chosen for what is late
 * @param ik who looks; without one, nothing is his
 */
export function perBlad<V extends Pick<Bladvraag, 'behandelaarId'>, F>(
  { behandelaarId, ...alle }: V,
  { bladen = BLADEN, ik }: { bladen?: readonly Blad[]; ik: string | null },
  naarFilter: (vraag: Omit<V, 'behandelaarId'> & Bladvraag) => F,
): PerBlad<F> {
  const vragen: Record<Blad, Bladvraag | null> = {
    mijn: ik ? { behandelaarId: ik } : null,
    team: {},
    niemand: { behandelaarId: NIEMAND },
    teLaat: { teLaat: 'ja', ...(behandelaarId ? { behandelaarId } : {}) },
  };
  return Object.fromEntries(
    bladen.flatMap((blad) => {
      const eigen = vragen[blad];
      return eigen ? [[blad, naarFilter({ ...alle, ...eigen } as Omit<V, 'behandelaarId'> & Bladvraag)]] : [];
    }),
  );
}

/**
 * One statement that counts behind every tab, no further than one more than TELGRENS.
 * @param naam of the list
 * @param waarden the values of the statement, to which the sources of all tabs added theirs
 * @param bronnen `FROM … WHERE …` of each tab
 */
export function telopdracht(naam: string, waarden: unknown[], bronnen: PerBlad<string>): Opdracht {
  const delen = Object.entries(bronnen).map(
    ([blad, bron]) =>
      `(SELECT count(*)::int FROM (SELECT 1 ${bron} LIMIT ${TELGRENS + 1}) AS b) AS "${blad}"`,
  );
  const sql = `SELECT ${delen.join(', ')}`;
  // The name of a prepared statement has room for 63 signs, and not for the conditions of four lists.
  const kenmerk = createHash('sha256').update(sql).digest('hex').slice(0, 12);
  return { naam: `${naam}-aantallen-${kenmerk}`, sql, waarden };
}
