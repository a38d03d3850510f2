import { Tabbladen } from '@navolgbaar/ui';
import { adres } from '../../basis';
import { koppelingTeksten } from '../../teksten/koppelingen';

const { tabs } = koppelingTeksten;

/** The two lists of this part. */
export function Koppeltabs({ huidig }: { huidig: 'systemen' | 'formulieren' }) {
  return (
    <Tabbladen
      label={tabs.label}
      tabbladen={[
        { href: adres('/koppelingen'), label: tabs.systemen, huidig: huidig === 'systemen' },
        {
          href: adres('/koppelingen/formulieren'),
          label: tabs.formulieren,
          huidig: huidig === 'formulieren',
        },
      ]}
    />
  );
}
