import type { CSSProperties } from 'react';
import { Alinea, Beeldmerk, Kaart, Knop, Knoppen, Koppeling, StatusLabel } from '@navolgbaar/ui';
import type { components } from '../../api/schema';
import { huisstijlTeksten } from '../../teksten/beheer';

type Trede = components['schemas']['Kleurtrede'];
const teksten = huisstijlTeksten.voorbeeld;

/** The steps of the ladder, as thema.css names them. */
const TREDEN = ['50', '100', '200', '300', '400', '500', '600', '700', 'balk', 'voet'];

/**
 * The same small page twice, in light and in dark, with the steps of a colour; without steps in that of the house, whatever
 * colour the organisation has now.
 */
export function HuisstijlVoorbeeld({ treden }: { treden: readonly Trede[] }) {
  const kleuren = {
    ...Object.fromEntries(TREDEN.map((trede) => [`--nav-merk-${trede}`, `var(--nav-huis-${trede})`])),
    ...Object.fromEntries(
      treden.map(({ trede, licht, donker }) => [
        `--nav-merk-${trede}`,
        `var(--nav-licht, ${licht}) var(--nav-donker, ${donker})`,
      ]),
    ),
  } as CSSProperties;
  return (
    <Kaart titel={teksten.titel} id="voorbeeld">
      <div className="nav-tegels nav-huisproeven">
        {(['licht', 'donker'] as const).map((thema) => (
          <figure key={thema} className="nav-huisproef__kader">
            <figcaption className="nav-klein">{teksten[thema]}</figcaption>
            {/* To look at only: nothing in it does anything. */}
            <div className="nav-thema nav-huisproef" data-thema={thema} style={kleuren} inert>
              <div className="nav-balk">
                <span className="nav-balk__naam">
                  <Beeldmerk />
                  {teksten.organisatie}
                </span>
              </div>
              <div className="nav-huisproef__lijf">
                <div className="nav-kaart nav-kaart--nadruk nav-stapel">
                  <Alinea>
                    {teksten.tekst}
                    <Koppeling href="#voorbeeld">{teksten.koppeling.toLowerCase()}</Koppeling>.
                  </Alinea>
                  <div className="nav-labels">
                    <StatusLabel soort="actief">{teksten.label}</StatusLabel>
                  </div>
                  <Knoppen>
                    <Knop soort="primair">{teksten.knop}</Knop>
                    <Knop>{teksten.tweede}</Knop>
                  </Knoppen>
                </div>
              </div>
            </div>
          </figure>
        ))}
      </div>
    </Kaart>
  );
}
