import { useQuery } from '@tanstack/react-query';
import { Alinea, Gegevenslijst, Kaart, KnopKoppeling, Knoppen } from '@navolgbaar/ui';
import type { Bezoek } from '../../api/bezoeken';
import { useHeeftRecht } from '../../api/ik';
import { steekproevenVanBezoek } from '../../api/vergewis';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { vergewisTeksten } from '../../teksten/vergewis';
import { steekproefpad, Steekproefstand } from './steekproef-kader';

const t = vergewisTeksten.kaart;

/** On the page of a visit: its sample of personnel files, or the way to begin one. */
export function SteekproefKaart({ bezoek: { id, status, zaakId } }: { bezoek: Bezoek }) {
  const vraag = useQuery(steekproevenVanBezoek(id));
  const mag = useHeeftRecht()('bezoek:plannen') && status !== 'vervallen';
  return (
    <Gegevens vraag={vraag} wat={vergewisTeksten.wat}>
      {([steekproef]) => {
        if (!steekproef && !mag) return null;
        const genoeg = steekproef?.aandelen.reduce((som, deel) => som + deel.genoeg, 0) ?? 0;
        const aantal = steekproef?.dossiers.length ?? 0;
        return (
          <Kaart titel={t.titel} id="vergewissteekproef">
            {steekproef ? (
              <Gegevenslijst
                gegevens={[
                  { label: t.stand, waarde: <Steekproefstand status={steekproef.status} /> },
                  { label: t.dossiers, waarde: String(aantal) },
                  { label: t.genoeg, waarde: aantal > 0 && vergewisTeksten.aandeel(genoeg, aantal) },
                ]}
              />
            ) : (
              <Alinea>{t.geen}</Alinea>
            )}
            <Knoppen>
              <KnopKoppeling
                href={adres(steekproef ? steekproefpad(steekproef.id) : `/bezoeken/${id}/vergewissteekproef`)}
              >
                {steekproef ? t.naar : t.begin}
              </KnopKoppeling>
              {steekproef && (
                <KnopKoppeling href={`${adres(`/zaken/${zaakId}/bewijs`)}#bevindingen`}>
                  {t.normscores}
                </KnopKoppeling>
              )}
            </Knoppen>
          </Kaart>
        );
      }}
    </Gegevens>
  );
}
