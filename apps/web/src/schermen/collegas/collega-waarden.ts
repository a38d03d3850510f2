import type { components } from '../../api/schema';
import type { Fouten } from '../../delen/formulier';
import { collegaTeksten } from '../../teksten/collegas';

export type Account = components['schemas']['AanbiederaccountResponse'];

export interface Waarden extends Record<string, string> {
  naam: string;
  email: string;
  accountbeheerder: string;
}

export const beginVan = (account?: Account): Waarden => ({
  naam: account?.naam ?? '',
  email: account?.email ?? '',
  accountbeheerder: account?.accountbeheerder ? 'ja' : 'nee',
});

export function controleer({ naam, email }: Waarden): Fouten<Waarden> {
  const { fout } = collegaTeksten.formulier;
  return {
    ...(naam.trim() === '' ? { naam: fout.naam } : {}),
    ...(/^\S+@\S+\.\S+$/.test(email.trim()) ? {} : { email: fout.email }),
  };
}

export const naarVerzoek = ({ naam, email, accountbeheerder }: Waarden) => ({
  naam: naam.trim(),
  email: email.trim(),
  accountbeheerder: accountbeheerder === 'ja',
});
