import { Alinea, Gegevenslijst, Herleiding, Kaart, Koppeling, datumTekst } from '@navolgbaar/ui';
import type { Corrigerend } from '../../api/corrigerend';
import { useIsAanbieder } from '../../delen/rol';
import { corrigerendTeksten } from '../../teksten/corrigerend';
import { woord } from '../../teksten/waarden';
import { vrij } from './corrigerend-kaarten';

const { openbaar: t, besluiter, gehoord } = corrigerendTeksten;
/** As long as a judge has one of these before him, the clock puts no stop on the page. A provider sees its own only. */
const BIJ_DE_RECHTER: readonly string[] = ['voorlopige_voorziening', 'kort_geding'];

/** That everybody reads of this stop, or will: from when, where, and who decided so. Of a stop only. */
export function OpenbaarKaart({
  maatregel: { openbaarmaking: o, rechtsmiddelen },
}: {
  maatregel: Corrigerend;
}) {
  const vanAanbieder = useIsAanbieder();
  if (!o) return null;
  const wacht = rechtsmiddelen.some(({ soort, uitkomst }) => BIJ_DE_RECHTER.includes(soort) && !uitkomst);
  const voorAanbieder = { komt: t.uKomtEr, wacht: t.uWachtOpRechter, staat: t.uStaatEr };
  const voorAnderen = { komt: t.komtEr, wacht: t.wachtOpRechter, staat: t.staatEr };
  const woorden = vanAanbieder ? voorAanbieder : voorAnderen;
  return (
    <Kaart titel={t.titel} id="openbaar">
      {o.op === null ? (
        <Alinea>{woorden[wacht ? 'wacht' : 'komt'](datumTekst(o.vanaf))}</Alinea>
      ) : (
        <Alinea>
          {woorden.staat(datumTekst(o.op))}{' '}
          <Koppeling href={`/register/aanbieders/${o.pagina}`}>{t.bekijk}</Koppeling>
        </Alinea>
      )}
      <Gegevenslijst
        gegevens={[
          { label: t.besluiter, waarde: woord(besluiter, o.besluiter) },
          { label: t.mandaat, waarde: o.mandaat },
          { label: t.besluitOp, waarde: datumTekst(o.besluitOp) },
          { label: t.bekendgemaakt, waarde: datumTekst(o.bekendgemaaktOp) },
          { label: t.artikel, waarde: o.artikel },
          { label: t.motivering, waarde: vrij(o.motivering) },
          { label: t.belangen, waarde: vrij(o.belangen) },
          { label: t.zienswijze, waarde: vrij(o.zienswijze) },
          {
            label: t.gehoord,
            waarde: vanAanbieder ? null : o.gehoord ? woord(gehoord, o.gehoord) : t.nietGehoord,
          },
        ]}
      />
      {o.op === null && <Herleiding stappen={o.herleiding ?? []} />}
      <Alinea soort="klein">{vanAanbieder ? t.oneens : t.vanzelf}</Alinea>
    </Kaart>
  );
}
