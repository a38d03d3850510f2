import { datumTekst, Gegevenslijst, Kaart, Knoppen, KnopKoppeling, Kop, Koppeling } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { Stand } from '../../delen/zaak-labels';
import { Vertrouwelijk } from '../../delen/vertrouwelijk';
import { waarden, woord } from '../../teksten/waarden';
import { deelacties } from '../../teksten/zaakacties';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zaakTeksten as teksten } from '../../teksten/zaken';

/** What the supervisor saw, apart from what the case began with or not. */
export function WaarnemingenKaart({ zaak }: { zaak: Zaak }) {
  const { waarnemingen } = zaak;
  if (waarnemingen.length === 0) return null;
  const { onderbouwing, wetten, hoort, nieuw } = teksten.waarneming;
  return (
    <Kaart titel={teksten.waarnemingen} id="waarnemingen">
      {waarnemingen.map((waarneming) => (
        <div key={waarneming.id} className="nav-stapel nav-stapel--krap">
          <Kop niveau={3} alsNiveau={4}>
            {`${datumTekst(waarneming.op)}: ${(waarneming.hoortBijAanleiding ? hoort : nieuw).toLowerCase()}`}
          </Kop>
          <Vertrouwelijk
            zaak={zaak}
            soort="waarneming"
            deel={waarneming}
            wat={teksten.waarneming.van(datumTekst(waarneming.op))}
          />
          <p className="nav-alinea nav-vrijetekst">{waarneming.omschrijving}</p>
          <Gegevenslijst
            gegevens={[
              { label: onderbouwing, waarde: waarneming.onderbouwing },
              { label: wetten, waarde: waarneming.wetten.map((wet) => woord(waarden.wet, wet)).join(', ') },
            ]}
          />
        </div>
      ))}
    </Kaart>
  );
}

/** Signals that went to who is competent, until that one answered. */
export function DoorgiftenKaart({ zaak: { id, doorgiften } }: { zaak: Zaak }) {
  if (doorgiften.length === 0) return null;
  const { bevinding, grondslag, motivering, uitkomst } = teksten.doorgifte;
  return (
    <Kaart titel={teksten.doorgiften} id="doorgiften">
      {doorgiften.map((doorgifte) => (
        <div key={doorgifte.id} className="nav-stapel nav-stapel--krap">
          <div className="nav-labels">
            <Kop niveau={3} alsNiveau={4}>
              {`${woord(zaakwaarden.doorgifteontvanger, doorgifte.ontvanger)}, ${datumTekst(doorgifte.op)}`}
            </Kop>
            <Stand lijst="doorgiftestatus" code={doorgifte.status} />
          </div>
          <Gegevenslijst
            gegevens={[
              {
                label: bevinding,
                waarde: doorgifte.bevinding && (
                  <Koppeling href={adres(`/bevindingen/${doorgifte.bevinding.id}`)}>
                    {doorgifte.bevinding.nummer}
                  </Koppeling>
                ),
              },
              { label: grondslag, waarde: doorgifte.grondslag },
              { label: motivering, waarde: doorgifte.motivering },
              { label: uitkomst, waarde: doorgifte.uitkomst },
            ]}
          />
          {doorgifte.status !== 'afgerond' && (
            <Knoppen>
              <KnopKoppeling href={adres(`/zaken/${id}/doe/doorgifte-afronden/${doorgifte.id}`)}>
                {deelacties.rondDoorgifteAf.kort}{' '}
                <span className="nav-verborgen">
                  ({woord(zaakwaarden.doorgifteontvanger, doorgifte.ontvanger)})
                </span>
              </KnopKoppeling>
            </Knoppen>
          )}
        </div>
      ))}
    </Kaart>
  );
}
