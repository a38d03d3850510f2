import { useState } from 'react';
import { Knop, Melding } from '@navolgbaar/ui';
import { useIk } from '../api/ik';
import { zetVoorkeur, type Lijstnaam, type Weergave } from '../api/weergaven';
import { kolomTeksten, weergaveTeksten as teksten } from '../teksten/weergaven';
import { useActie } from './actie';
import { KolommenDialoog } from './kolommen-dialoog';
import type { Filterwaarden } from './lijst';
import { isGewijzigd, type Lijstkolom } from './weergave';
import { WeergavenDialoog } from './weergaven-dialoog';

interface WeergavekeuzeProps {
  naam: Lijstnaam;
  adres: string;
  filter: Filterwaarden;
  weergaven: { weergaven: readonly Weergave[]; standaardId: string | null; huidig: Weergave | null };
  alle: readonly Lijstkolom<never>[];
  /** The columns that are seen, in their order. */
  getoond: readonly string[];
}

/** Which view is open, and the ways to another one and to other columns. */
export function Weergavekeuze(props: WeergavekeuzeProps) {
  const { naam, adres, filter, alle, getoond, weergaven: stand } = props;
  const { huidig } = stand;
  const ik = useIk();
  const [open, zetOpen] = useState<'weergaven' | 'kolommen' | null>(null);
  const [keer, zetKeer] = useState(0);
  const toon = (welke: 'weergaven' | 'kolommen') => {
    zetKeer((nu) => nu + 1);
    zetOpen(welke);
  };
  const sluit = () => zetOpen(null);
  return (
    <>
      {huidig && (
        <span className="nav-zacht">{teksten.nu(huidig.naam, isGewijzigd(huidig, filter, ik.id))}</span>
      )}
      <Knop klein soort="subtiel" pictogram="stapel" aria-haspopup="dialog" onClick={() => toon('weergaven')}>
        {teksten.open}
      </Knop>
      <Knop klein soort="subtiel" pictogram="lijst" aria-haspopup="dialog" onClick={() => toon('kolommen')}>
        {kolomTeksten.open}
      </Knop>
      <WeergavenDialoog
        {...{ naam, adres, filter, ...stand }}
        kolommen={getoond}
        open={open === 'weergaven'}
        onSluit={sluit}
      />
      <KolommenDialoog
        key={keer}
        {...{ naam, alle, getoond }}
        weergave={huidig?.kolommen ? huidig : null}
        open={open === 'kolommen'}
        onSluit={sluit}
      />
    </>
  );
}

interface WeergavemeldingProps {
  naam: Lijstnaam;
  /** The address names a view that is not there. */
  weg: boolean;
  /** The view that would open by itself is not there any more. */
  standaardWeg: boolean;
}

/** Says that a view is gone: the filters that stand in the address work all the same. */
export function Weergavemelding({ naam, weg, standaardWeg }: WeergavemeldingProps) {
  const vergeet = useActie({
    doe: () => zetVoorkeur(naam, { standaardId: null }),
    ververs: [['weergaven', naam]],
  });
  return (
    <>
      {weg && (
        <Melding soort="info" titel={teksten.weg.titel} aankondigen>
          {teksten.weg.tekst}
        </Melding>
      )}
      {standaardWeg && (
        <Melding
          soort="info"
          titel={teksten.standaardWeg.titel}
          aankondigen
          acties={
            <Knop klein bezig={vergeet.isPending} onClick={() => vergeet.mutate(undefined)}>
              {teksten.standaardWeg.knop}
            </Knop>
          }
        >
          {teksten.standaardWeg.tekst}
        </Melding>
      )}
    </>
  );
}
