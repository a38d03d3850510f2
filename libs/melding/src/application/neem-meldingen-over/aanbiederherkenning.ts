import type { Aanbiedersleutel, Gemeente } from '@navolgbaar/aanbieder';
import type { Kolomfout, Koppelwaarden } from '../../domain/koppeltoepassing';
import { gelijkwoord } from '../../domain/koppeling';

export interface Herkend {
  readonly aanbieder: { readonly id: string; readonly naam: string } | null;
  /** How the line names a provider that the register lacks. */
  readonly onbekendeAanbieder: string | null;
  readonly gemeenteId: string | null;
  readonly fouten: readonly Kolomfout[];
}

/** Finds the provider and the gemeente of a line in the registers, by KVK number first. */
export class Aanbiederherkenning {
  private readonly perKvk = new Map<string, Aanbiedersleutel>();
  /** Null for a name that two of them have. */
  private readonly perNaam = new Map<string, Aanbiedersleutel | null>();
  private readonly perGemeente = new Map<string, string>();

  constructor(aanbieders: readonly Aanbiedersleutel[], gemeenten: readonly Gemeente[]) {
    for (const aanbieder of aanbieders) {
      if (aanbieder.kvk) this.perKvk.set(aanbieder.kvk, aanbieder);
      for (const naam of new Set([aanbieder.naam, ...aanbieder.andereNamen].map(gelijkwoord)))
        this.perNaam.set(naam, this.perNaam.has(naam) ? null : aanbieder);
    }
    for (const { id, naam, code } of gemeenten) {
      this.perGemeente.set(gelijkwoord(naam), id);
      this.perGemeente.set(gelijkwoord(code), id);
    }
  }

  vind(w: Koppelwaarden): Herkend {
    const fouten: Kolomfout[] = [];
    const kvk = w['aanbieder.kvk'];
    const naam = w['aanbieder.naam'];
    const opNaam = naam === undefined ? undefined : this.perNaam.get(gelijkwoord(naam));
    const gevonden = (kvk === undefined ? undefined : this.perKvk.get(kvk)) ?? opNaam;
    if (gevonden === null)
      fouten.push({
        kolom: 'aanbieder.naam',
        reden: `Twee aanbieders in het register heten "${naam}". Noem het KVK-nummer.`,
      });
    const gemeenteId = w.gemeente === undefined ? null : this.perGemeente.get(gelijkwoord(w.gemeente));
    if (gemeenteId === undefined)
      fouten.push({ kolom: 'gemeente', reden: `"${w.gemeente}" is geen gemeente van deze organisatie.` });
    return {
      aanbieder: gevonden ? { id: gevonden.id, naam: gevonden.naam } : null,
      onbekendeAanbieder: gevonden === undefined ? (naam ?? (kvk ? `KVK ${kvk}` : null)) : null,
      gemeenteId: gemeenteId ?? null,
      fouten,
    };
  }
}
