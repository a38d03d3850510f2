import { Tabbladen } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { adres } from '../../basis';
import { zoekTeksten as teksten } from '../../teksten/zoeken';

/** The two ways of searching, for who may search for people. */
export function Zoekwijze({ huidig }: { huidig: 'alles' | 'betrokkene' }) {
  if (!useHeeftRecht()('melder:zoeken')) return null;
  return (
    <Tabbladen
      label={teksten.wijze}
      tabbladen={[
        { href: adres('/zoeken'), label: teksten.overal, huidig: huidig === 'alles' },
        { href: adres('/zoeken/betrokkene'), label: teksten.betrokkene.tab, huidig: huidig === 'betrokkene' },
      ]}
    />
  );
}
