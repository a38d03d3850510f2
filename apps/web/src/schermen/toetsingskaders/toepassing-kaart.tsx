import type { UseQueryResult } from '@tanstack/react-query';
import { Alinea, Keuzelijst, Koppeling, Tekstveld } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import type { Toepassing, Toepassingskeuze } from '../../api/toetsingskaders';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { Gegevens } from '../../delen/gegevens';
import { Filterbalk } from '../../delen/lijst-pagina';
import { toetsingskaderTeksten } from '../../teksten/toetsingskaders';
import { TOEPASSINGSVELDEN, type useNormfilter } from './normfilter';

const t = toetsingskaderTeksten.toepassing;

interface ToepassingProps {
  filter: ReturnType<typeof useNormfilter>;
  keuze: Toepassingskeuze | null;
  toepassing: UseQueryResult<Toepassing>;
}

/** Chooses a provider: each norm then says whether it is meant for it. */
export function ToepassingKaart({ filter, keuze, toepassing }: ToepassingProps) {
  const mag = useHeeftRecht()('aanbieder:lezen');
  if (!mag) return null;
  return (
    <details className="nav-norm" open={keuze !== null} key={keuze?.aanbiederId ?? ''}>
      <summary>{t.titel}</summary>
      <div className="nav-norm__inhoud nav-stapel">
        {keuze ? (
          <Gegevens vraag={toepassing} wat={t.titel}>
            {({ aanbiederNaam, normen }) => {
              const wel = normen.filter(({ vanToepassing }) => vanToepassing);
              const wettelijk = wel.filter(({ binding }) => binding === 'wettelijk').length;
              return (
                <p role="status" className="nav-alinea">
                  {t.uitkomst(aanbiederNaam, wel.length, normen.length, wettelijk)}
                </p>
              );
            }}
          </Gegevens>
        ) : (
          <Alinea>{t.uitleg}</Alinea>
        )}
        <Filterbalk
          key={TOEPASSINGSVELDEN.map(filter.waarde).join()}
          namen={TOEPASSINGSVELDEN}
          label={t.titel}
          onFilter={filter.zet}
        >
          <AanbiederKiezer
            naam="aanbiederId"
            label={t.aanbieder}
            beginwaarde={filter.waarde('aanbiederId')}
          />
          <Keuzelijst
            naam="wkkgz"
            label={t.wkkgz}
            leeg={t.wkkgzOnbekend}
            opties={[
              { waarde: 'ja', label: t.ja },
              { waarde: 'nee', label: t.nee },
            ]}
            beginwaarde={filter.waarde('wkkgz')}
          />
          <Tekstveld
            naam="lokaleGrondslag"
            label={t.grond}
            uitleg={t.grondUitleg}
            beginwaarde={filter.waarde('lokaleGrondslag')}
            maxLengte={300}
            nietVerplicht
          />
        </Filterbalk>
        {keuze && (
          <Koppeling href={filter.met(Object.fromEntries(TOEPASSINGSVELDEN.map((naam) => [naam, null])))}>
            {t.wis}
          </Koppeling>
        )}
      </div>
    </details>
  );
}
