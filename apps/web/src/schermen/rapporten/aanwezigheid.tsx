import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { veldId } from '@navolgbaar/ui';
import type { Rapport } from '../../api/lijn';
import { meldAanwezig } from '../../api/rapportgesprek';
import { useWieInZin } from '../../delen/zaak-labels';
import { rapportTeksten } from '../../teksten/rapporten';
import { bevindingNaam, sectieNaam } from './editor-waarden';
import { plaatsnaam } from './plaatsnaam';

const { aanwezig: t } = rapportTeksten;
/** The server forgets who misses three of these. */
const ELKE = 30_000;

/** The field of the report in which the focus is, by the name that the api has for it. */
function plaatsVanFocus({ secties, bevindingen }: Rapport): string | undefined {
  const id = document.activeElement?.id ?? '';
  const velden = [
    'titel',
    ...secties.map(({ sleutel }) => sectieNaam(sleutel)),
    ...bevindingen.flatMap((_, i) => BEVINDINGDELEN.map((deel) => bevindingNaam(i, deel))),
  ];
  return velden.find((veld) => veldId(veld) === id);
}

const BEVINDINGDELEN = ['norm', 'oordeel', 'onderbouwing'] as const;

/** Who else writes in this draft now, and in which part. */
export function Aanwezigen({ rapport }: { rapport: Rapport }) {
  const wie = useWieInZin();
  const laatste = useRef<string>(undefined);
  const { data } = useQuery({
    queryKey: ['rapportaanwezigheid', rapport.id],
    queryFn: () => {
      laatste.current = plaatsVanFocus(rapport) ?? laatste.current;
      return meldAanwezig(rapport.id, laatste.current);
    },
    refetchInterval: ELKE,
    // Who looks at another window does not write here.
    refetchIntervalInBackground: false,
    gcTime: 0,
    retry: false,
  });
  const anderen = data?.anderen ?? [];
  return (
    <div role="status" className="nav-aanwezigen">
      {anderen.map(({ gebruikerId, plaats }) => (
        <p key={gebruikerId} className="nav-alinea">
          {plaats ? t.aan(wie(gebruikerId), plaatsnaam(rapport, plaats)) : t.open(wie(gebruikerId))}
        </p>
      ))}
    </div>
  );
}
