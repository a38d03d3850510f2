import { useState } from 'react';
import { Alinea, Kaart, Lijst, Tekstveld } from '@navolgbaar/ui';
import type { Lijstnorm } from '../../api/bezoeklijst';
import { BestandToevoegen } from '../../delen/bestand-toevoegen';
import { lijstTeksten } from '../../teksten/bezoeklijst';
import { Fotokoppeling } from './bezoekdelen';
import type { LijstDeel } from './lijst-kader';

const t = lijstTeksten.fotos;
const EXTENSIES = ['jpg', 'jpeg', 'png'];

/** The photos of one norm, and the way to add those that were not taken on the device of the visit. */
export function NormFotos({ norm, deel: { lijst, bezoek } }: { norm: Lijstnorm; deel: LijstDeel }) {
  const [bijschrift, zetBijschrift] = useState('');
  const fotos = lijst.fotos.filter(({ normId }) => normId === norm.id);
  const mag = lijst.handelingen.includes('vulIn');
  if (!mag && fotos.length === 0) return null;
  return (
    <Kaart titel={t.titel} id="fotos">
      {fotos.length === 0 ? (
        <Alinea>{t.geen}</Alinea>
      ) : (
        <Lijst
          items={fotos.map((foto) => (
            <Fotokoppeling key={foto.id} foto={foto} />
          ))}
        />
      )}
      {mag && (
        <>
          <Alinea>{t.inleiding}</Alinea>
          <Tekstveld
            naam="bijschrift"
            label={t.bijschrift}
            uitleg={t.bijschriftUitleg}
            nietVerplicht
            maxLengte={300}
            waarde={bijschrift}
            onWaarde={zetBijschrift}
          />
          <BestandToevoegen
            // What was stored stands above: the next ones begin with an empty field.
            key={fotos.length}
            naam="foto"
            pad={`/api/v1/bezoeken/${bezoek.id}/bezoeklijst/fotos`}
            velden={(id) => ({ id, normId: norm.id, ...(bijschrift.trim() ? { bijschrift } : {}) })}
            ververs={['bezoeken', bezoek.id, 'lijst']}
            extensies={EXTENSIES}
            teksten={t}
          />
        </>
      )}
    </Kaart>
  );
}
