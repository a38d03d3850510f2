import type { Antwoord, Antwoorden } from '../bewaren/kopieen';
import type { Gezien } from '../delen/gezien';

/** How the compare screen names a field and shows its answer. */
export interface Weergave {
  label: (veld: string) => string;
  /** The answer in words; without, as it was typed. */
  tekst?: (veld: string, waarde: Antwoord) => string | undefined;
  /** Whether that is a text of which the words are compared. */
  inWoorden?: (veld: string) => boolean;
  /** Fields that are no question of the form, such as a count. */
  verborgen?: readonly string[];
  /** Who was first, for who may know; undefined when that cannot be said. */
  laatste?: (() => Promise<Wijzigingsfeit | undefined>) | undefined;
}

/** When somebody changed a record, and who that was: by id, or by name where the reader does not know colleagues by id. */
export interface Wijzigingsfeit {
  op: string;
  door?: string | null;
  naam?: string | null;
}

/** A form that changes an existing record: how it is now on the server, as answers. */
export interface Wijziging<W extends Antwoorden> extends Weergave {
  /** Puts right what cannot be put together field by field. */
  rondSamenAf?: ((samen: W, eerst: W, hunne: W) => W) | undefined;
  nieuwste: () => Promise<{ versie: number; waarden: W } | undefined>;
}

/** What a form of a change gives to `useFormulier`: `...wijzigingVan(gezien, beginRapport, weergave)`. */
export function wijzigingVan<R extends { versie: number }, W extends Antwoorden>(
  gezien: Gezien<R>,
  begin: (record: R) => W,
  { rondSamenAf, ...weergave }: Weergave & Pick<Wijziging<W>, 'rondSamenAf'>,
): { gezien: Gezien; wijziging: Wijziging<W> } {
  const nieuwste = async () => {
    const record = await gezien.haalOp();
    return record && { versie: record.versie, waarden: begin(record) };
  };
  return { gezien, wijziging: { ...weergave, rondSamenAf, nieuwste } };
}
