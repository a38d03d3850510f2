import type { components } from '../../api/schema';
import type { Fouten } from '../../delen/formulier';
import { gebruikerTeksten } from '../../teksten/beheer';

export type Gebruiker = components['schemas']['GebruikerResponse'];
export type Rol = Gebruiker['rollen'][number];

export interface Waarden extends Record<string, string | readonly string[]> {
  naam: string;
  email: string;
  rollen: readonly string[];
  aanbiederId: string;
  gemeenteId: string;
  accountbeheerder: string;
}

export function beginVan(gebruiker?: Gebruiker): Waarden {
  return {
    naam: gebruiker?.naam ?? '',
    email: gebruiker?.email ?? '',
    rollen: gebruiker?.rollen ?? [],
    aanbiederId: gebruiker?.aanbiederId ?? '',
    gemeenteId: gebruiker?.gemeenteId ?? '',
    accountbeheerder: gebruiker?.accountbeheerder ? 'ja' : 'nee',
  };
}

/** A provider's own account belongs to one provider; college and jurist to one gemeente. */
export const vraagtAanbieder = (w: Waarden): boolean => w.rollen.includes('aanbieder');
export const vraagtGemeente = (w: Waarden): boolean =>
  w.rollen.includes('college') || w.rollen.includes('jurist');

export function controleer(w: Waarden): Fouten<Waarden> {
  const { fout } = gebruikerTeksten.formulier;
  return {
    ...(w.naam.trim() === '' ? { naam: fout.naam } : {}),
    ...(/^\S+@\S+\.\S+$/.test(w.email.trim()) ? {} : { email: fout.email }),
    ...(w.rollen.length === 0 ? { rollen: fout.rollen } : {}),
    ...(vraagtAanbieder(w) && w.aanbiederId === '' ? { aanbiederId: fout.aanbieder } : {}),
    ...(vraagtGemeente(w) && w.gemeenteId === '' ? { gemeenteId: fout.gemeente } : {}),
  };
}

/** Name and roles with what belongs to them; a binding that no longer belongs is taken away. */
export function naarVerzoek(w: Waarden) {
  return {
    naam: w.naam.trim(),
    rollen: [...w.rollen] as Rol[],
    aanbiederId: vraagtAanbieder(w) ? w.aanbiederId : null,
    gemeenteId: vraagtGemeente(w) ? w.gemeenteId : null,
    accountbeheerder: vraagtAanbieder(w) && w.accountbeheerder === 'ja',
  };
}
