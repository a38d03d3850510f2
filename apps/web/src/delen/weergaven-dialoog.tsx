import { useState } from 'react';
import { Dialoog, Knop, Kop, Koppeling, Melding, StatusLabel } from '@navolgbaar/ui';
import { useIk } from '../api/ik';
import {
  maakWeergave,
  verwijderWeergave,
  zetVoorkeur,
  type Weergave,
  type Weergaveinhoud,
} from '../api/weergaven';
import { FoutMelding } from '../schil/fout-scherm';
import { weergaveTeksten as teksten } from '../teksten/weergaven';
import { useActie } from './actie';
import { weergaveadres } from './weergave';
import { WeergaveBewaren, type WeergaveBewarenProps } from './weergave-bewaren';

export interface WeergavenDialoogProps extends WeergaveBewarenProps {
  weergaven: readonly Weergave[];
  standaardId: string | null;
  open: boolean;
}

/** The saved views of a list: open one, make one the default, take one away, and keep what is seen now. */
export function WeergavenDialoog({ open, onSluit, ...rest }: WeergavenDialoogProps) {
  return (
    <Dialoog open={open} titel={teksten.titel} onSluit={onSluit}>
      <Bewaarde {...rest} onSluit={onSluit} />
      <WeergaveBewaren {...rest} onSluit={onSluit} />
    </Dialoog>
  );
}

type Deel = Omit<WeergavenDialoogProps, 'open'>;

function Bewaarde({ naam, adres, weergaven, standaardId, onSluit }: Deel) {
  const [weg, zetWeg] = useState<Weergave | null>(null);
  const ververs = [['weergaven', naam]];
  const standaard = useActie({
    doe: (id: string | null) => zetVoorkeur(naam, { standaardId: id }),
    ververs,
    bericht: ({ standaardId: id, weergaven: nu }) => {
      const nieuw = nu.find((weergave) => weergave.id === id);
      return nieuw ? teksten.wel(nieuw.naam) : teksten.niet;
    },
  });
  const verwijder = useActie({
    doe: async (weergave: Weergave) => {
      await verwijderWeergave(weergave);
      return weergave;
    },
    ververs,
    bericht: (weergave) => teksten.verwijderd(weergave.naam),
    gelukt: zetWeg,
  });
  const terug = useActie({
    doe: (weergave: Weergave) => maakWeergave(naam, inhoudVan(weergave)),
    ververs,
    bericht: (weergave) => teksten.terug(weergave.naam),
    gelukt: () => zetWeg(null),
  });
  const fout = standaard.error ?? verwijder.error ?? terug.error;
  const groepen = [
    [teksten.eigen, weergaven.filter(({ eigen }) => eigen)],
    [teksten.gedeeld, weergaven.filter(({ eigen }) => !eigen)],
  ] as const;
  return (
    <>
      {fout && <FoutMelding fout={fout} />}
      {weg && (
        <Melding
          soort="gelukt"
          aankondigen
          acties={
            <Knop klein pictogram="terug" onClick={() => terug.mutate(weg)}>
              {teksten.ongedaan}
            </Knop>
          }
        >
          {teksten.verwijderd(weg.naam)}
        </Melding>
      )}
      {weergaven.length === 0 && <p className="nav-alinea nav-zacht">{teksten.geen}</p>}
      {groepen
        .filter(([, deze]) => deze.length > 0)
        .map(([titel, deze]) => (
          <section key={titel} className="nav-stapel nav-stapel--krap">
            <Kop niveau={3} alsNiveau={4}>
              {titel}
            </Kop>
            <ul className="nav-weergaven">
              {deze.map((weergave) => (
                <Regel
                  key={weergave.id}
                  weergave={weergave}
                  adres={adres}
                  standaard={weergave.id === standaardId}
                  onStandaard={standaard.mutate}
                  onVerwijder={verwijder.mutate}
                  onSluit={onSluit}
                />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

interface RegelProps {
  weergave: Weergave;
  adres: string;
  standaard: boolean;
  onStandaard: (id: string | null) => void;
  onVerwijder: (weergave: Weergave) => void;
  onSluit: () => void;
}

function Regel({ weergave, adres, standaard, onStandaard, onVerwijder, onSluit }: RegelProps) {
  const ik = useIk();
  const { id, naam, gedeeld, eigen, magWijzigen } = weergave;
  return (
    <li className="nav-weergaven__regel">
      <span className="nav-labels" onClickCapture={onSluit}>
        <Koppeling href={weergaveadres(adres, weergave, ik.id)}>{naam}</Koppeling>
        {eigen && gedeeld && <StatusLabel soort="rust">{teksten.labels.gedeeld}</StatusLabel>}
        {standaard && <StatusLabel soort="actief">{teksten.labels.standaard}</StatusLabel>}
      </span>
      <span className="nav-weergaven__knoppen">
        <Knop
          klein
          soort="subtiel"
          aria-label={`${standaard ? teksten.stopStandaard : teksten.standaard}: ${naam}`}
          onClick={() => onStandaard(standaard ? null : id)}
        >
          {standaard ? teksten.stopStandaard : teksten.standaard}
        </Knop>
        {magWijzigen && (
          <Knop
            klein
            soort="subtiel"
            pictogram="verwijder"
            aria-label={`${teksten.verwijder}: ${naam}`}
            onClick={() => onVerwijder(weergave)}
          >
            {teksten.verwijder}
          </Knop>
        )}
      </span>
    </li>
  );
}

const inhoudVan = ({ naam, gedeeld, filters, kolommen }: Weergave): Weergaveinhoud => ({
  ...{ naam, gedeeld, filters, kolommen },
});
