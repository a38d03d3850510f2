import { useEffect, useState } from 'react';
import { Kaart, Keuzerondjes, Koppeling } from '@navolgbaar/ui';

const THEMAS = [
  { waarde: 'systeem', label: 'Zoals het apparaat' },
  { waarde: 'licht', label: 'Licht' },
  { waarde: 'donker', label: 'Donker' },
];
const CONTRASTEN = [
  { waarde: 'apparaat', label: 'Zoals het apparaat' },
  { waarde: 'meer', label: 'Meer contrast' },
];

/** Looks at the whole page in another theme or with more contrast. */
export function WeergaveKeuze({ anders }: { anders: { href: string; label: string } }) {
  const [thema, zetThema] = useState('systeem');
  const [contrast, zetContrast] = useState('apparaat');
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['thema'] = thema;
    dataset['contrast'] = contrast;
    return () => {
      delete dataset['thema'];
      delete dataset['contrast'];
    };
  }, [thema, contrast]);
  return (
    <Kaart titel="Weergave van deze pagina" id="weergave">
      <div className="nav-stapel">
        <Keuzerondjes
          naam="thema"
          label="Thema"
          opties={THEMAS}
          waarde={thema}
          onWaarde={zetThema}
          naastElkaar
        />
        <Keuzerondjes
          naam="contrast"
          label="Contrast"
          opties={CONTRASTEN}
          waarde={contrast}
          onWaarde={zetContrast}
          naastElkaar
        />
        <Koppeling href={anders.href}>{anders.label}</Koppeling>
      </div>
    </Kaart>
  );
}
