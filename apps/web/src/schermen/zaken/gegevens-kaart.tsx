import { Gegevenslijst, Herleiding, Kaart, Lijst, momentTekst } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import { alsBegrip, Begrip } from '../../delen/begrip';
import { Gemotiveerd } from '../../delen/gemotiveerd';
import { waarden, woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zaakTeksten as teksten } from '../../teksten/zaken';

/** Facts of the case, and what they mean for who is competent and what can be imposed. */
export function GegevensKaart({ zaak }: { zaak: Zaak }) {
  const { veld } = teksten;
  return (
    <Kaart titel={teksten.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          { label: veld.uitkomst, waarde: <Uitkomst zaak={zaak} /> },
          { label: veld.wet, waarde: woord(waarden.wet, zaak.wet) },
          {
            label: veld.grondslag,
            waarde: zaak.grondslagen.length > 0 && (
              <Lijst items={zaak.grondslagen.map(({ aanduiding }) => aanduiding)} />
            ),
          },
          {
            label: veld.domein,
            waarde: <Begrip naam={alsBegrip(zaak.domein)}>{woord(waarden.domein, zaak.domein)}</Begrip>,
          },
          { label: veld.actie, waarde: woord(waarden.actie, zaak.actie) },
          { label: veld.onderzoekDoor, waarde: woord(zaakwaarden.onderzoeker, zaak.onderzoekDoor) },
          { label: veld.geopend, waarde: momentTekst(zaak.geopendOp) },
          { label: veld.afgesloten, waarde: zaak.afgeslotenOp && momentTekst(zaak.afgeslotenOp) },
        ].filter((g) => g.label !== veld.uitkomst || zaak.uitkomst)}
      />
      <div className="nav-stapel nav-stapel--krap">
        <p className="nav-alinea">
          <strong>{teksten.bevoegdheid}:</strong>{' '}
          {woord(zaakwaarden.bevoegdheid, zaak.bevoegdheid).toLowerCase()}
        </p>
        <Herleiding stappen={zaak.bevoegdheidherleiding} />
        {zaak.status !== 'afgesloten' && (
          <>
            <p className="nav-alinea">
              {zaak.maatregelruimte.mogelijk ? teksten.ruimteJa : teksten.ruimteNee}
            </p>
            <Herleiding stappen={zaak.maatregelruimte.herleiding} />
          </>
        )}
      </div>
    </Kaart>
  );
}

function Uitkomst({ zaak }: { zaak: Zaak }) {
  return <Gemotiveerd wat={woord(zaakwaarden.uitkomst, zaak.uitkomst)} waarom={zaak.uitkomstMotivering} />;
}
