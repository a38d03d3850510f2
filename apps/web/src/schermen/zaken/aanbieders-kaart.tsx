import { Alinea, Kaart, Koppeling, Melding, momentTekst } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import { adres } from '../../basis';
import { woord } from '../../teksten/waarden';
import { deelacties } from '../../teksten/zaakacties';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { zaakTeksten } from '../../teksten/zaken';
import { heeftOpdracht } from './aanbiedervragen';

const { meerAanbieders: t } = zaakTeksten;

/** The providers that the case concerns, each with its role, and what was concluded for them together. */
export function AanbiedersKaart({ zaak }: { zaak: Zaak }) {
  const { aanbieders, conclusies, handelingen } = zaak;
  if (aanbieders.length === 0) return null;
  const [conclusie, ...eerdere] = conclusies;
  return (
    <Kaart titel={t.titel} id="aanbieders">
      <ul className="nav-kortelijst">
        <li className="nav-stapel nav-stapel--krap">
          <Naam id={zaak.aanbiederId ?? ''} naam={zaak.aanbiederNaam ?? ''} />
          <span className="nav-klein nav-zacht">{t.eerste}</span>
          <ZonderOpdracht zaak={zaak} id={zaak.aanbiederId ?? ''} naam={zaak.aanbiederNaam ?? ''} />
        </li>
        {aanbieders.map(({ aanbiederId, aanbiederNaam, rol, reden, inGebruik }) => (
          <li key={aanbiederId} className="nav-stapel nav-stapel--krap">
            <span className="nav-labels">
              <Naam id={aanbiederId} naam={aanbiederNaam} />
              {woord(zaakwaarden.aanbiederrol, rol)}
            </span>
            <span className="nav-klein nav-zacht">{reden}</span>
            <ZonderOpdracht zaak={zaak} id={aanbiederId} naam={aanbiederNaam} />
            {handelingen.includes('betrekAanbieder') && !inGebruik && (
              <span className="nav-klein">
                <Koppeling href={adres(`/zaken/${zaak.id}/doe/aanbieder-weghalen/${aanbiederId}`)}>
                  <span aria-hidden="true">{deelacties.haalAanbiederWeg.kort}</span>
                  <span className="nav-verborgen">{t.weghalen(aanbiederNaam)}</span>
                </Koppeling>
              </span>
            )}
          </li>
        ))}
      </ul>
      <h3 className="nav-kopje">{t.conclusie}</h3>
      {conclusie ? (
        <>
          {conclusie.vervallenOp && (
            <Melding soort="waarschuwing">{t.vervallen(momentTekst(conclusie.vervallenOp))}</Melding>
          )}
          <p className="nav-alinea nav-vrijetekst">{conclusie.conclusie}</p>
          <Alinea soort="klein">{t.vastgesteld(momentTekst(conclusie.op))}</Alinea>
          {conclusie.reden && <Alinea soort="klein">{t.vervangt(conclusie.reden)}</Alinea>}
          {eerdere.length > 0 && (
            <details>
              <summary>{t.eerdere(eerdere.length)}</summary>
              {eerdere.map((een) => (
                <div key={een.op}>
                  <p className="nav-alinea nav-vrijetekst">{een.conclusie}</p>
                  <Alinea soort="klein">{t.vastgesteld(momentTekst(een.op))}</Alinea>
                </div>
              ))}
            </details>
          )}
        </>
      ) : (
        <Alinea>{t.geenConclusie}</Alinea>
      )}
    </Kaart>
  );
}

/** Why a provider has no order, or the way to say so. */
function ZonderOpdracht({ zaak, id, naam }: { zaak: Zaak; id: string; naam: string }) {
  if (heeftOpdracht(zaak, id)) return null;
  const afgezien = zaak.afgezieneOpdrachten.find(({ aanbiederId }) => aanbiederId === id);
  return (
    <>
      {afgezien && (
        <span className="nav-klein">{t.zonderOpdracht(momentTekst(afgezien.op), afgezien.reden)}</span>
      )}
      {zaak.handelingen.includes('zieAfVanOpdracht') && !afgezien && (
        <span className="nav-klein">
          <Koppeling href={adres(`/zaken/${zaak.id}/doe/geen-opdracht/${id}`)}>
            <span aria-hidden="true">{deelacties.zieAfVanOpdracht.kort}</span>
            <span className="nav-verborgen">{t.afzien(naam)}</span>
          </Koppeling>
        </span>
      )}
    </>
  );
}

function Naam({ id, naam }: { id: string; naam: string }) {
  return <Koppeling href={adres(`/aanbieders/${id}`)}>{naam}</Koppeling>;
}
