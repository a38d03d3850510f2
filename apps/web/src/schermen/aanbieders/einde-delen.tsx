import { KnopKoppeling, LegeStaat } from '@navolgbaar/ui';
import { adres } from '../../basis';
import type { Veld } from '../../delen/velden';
import { aanbiederactieTeksten as t } from '../../teksten/aanbiederacties';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';

export const einddag = (naam: string): Veld => ({
  naam,
  soort: 'datum',
  label: t.dag,
  verplicht: t.fout.dag,
});

/** From which day something ends, and why. */
export const EINDEVELDEN: readonly Veld[] = [
  einddag('op'),
  {
    naam: 'reden',
    soort: 'vak',
    label: t.reden,
    verplicht: t.fout.reden,
    regels: 3,
    maxTekens: 2000,
  },
];

/** In place of a form that ends what is not there, or has ended. */
export function NietTeBeeindigen({ terug, knop }: { terug: string; knop: string }) {
  const { titel, tekst } = beeldTeksten.nietGevonden;
  return (
    <LegeStaat titel={titel} acties={<KnopKoppeling href={adres(terug)}>{knop}</KnopKoppeling>}>
      {tekst}
    </LegeStaat>
  );
}
