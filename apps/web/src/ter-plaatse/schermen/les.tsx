import { Kaart, Kop, Tekstvak } from '@navolgbaar/ui';
import { lijstTeksten } from '../../teksten/bezoeklijst';
import type { Apparaatbezoek } from '../apparaatbezoek';

const { les: t } = lijstTeksten;

/** What the provider itself learned of it. */
export function Les({ bezoek }: { bezoek: Apparaatbezoek }) {
  const tekst = bezoek.inhoud('les', 'les')?.tekst ?? '';
  return (
    <div className="nav-stapel">
      <Kop niveau={1} alsNiveau={2} focusbaar>
        {t.titel}
      </Kop>
      <Kaart>
        <Tekstvak
          naam="les"
          label={t.tekst}
          uitleg={t.inleiding}
          regels={8}
          maxTekens={4000}
          waarde={tekst}
          onWaarde={(nieuw) => bezoek.wijzig('les', { tekst: nieuw })}
          onVerlaten={() => void bezoek.schrijfNu()}
        />
      </Kaart>
    </div>
  );
}
