import { Alinea, Kaart, Koppeling } from '@navolgbaar/ui';
import type { components } from '../../api/schema';
import { adres } from '../../basis';
import { themaTeksten } from '../../teksten/themaonderzoeken';
import { THEMAS } from './kader';

const t = themaTeksten.zaak;

/** The theme that a case is part of. */
export function ThemaKaart({
  themas,
}: {
  themas: readonly components['schemas']['ThemaverwijzingResponse'][];
}) {
  return (
    <Kaart titel={t.titel} id="themaonderzoek">
      {themas.map(({ id, naam }) => (
        <Alinea key={id}>
          {t.deelVan} <Koppeling href={adres(`${THEMAS}/${id}`)}>{naam}</Koppeling>
        </Alinea>
      ))}
    </Kaart>
  );
}
